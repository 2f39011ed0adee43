import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { meaningOf } from '../tenancy/sqlstates';
import { UnknownOutcome } from '../tenancy/unknown-outcome';

/** Closed list of top-level codes: malformed documents, authentication, limits and faults. */
export const topLevelCodes = {
  UNAUTHENTICATED: 'Identifiez-vous : le jeton est absent, expiré ou refusé.',
  SESSION_LOCKED: 'Votre session est verrouillée : identifiez-vous de nouveau sur /sign-in, puis reprenez.',
  BAD_REQUEST: 'La requête est mal formée.',
  GRAPHQL_PARSE_FAILED: 'Le document GraphQL est mal formé.',
  GRAPHQL_VALIDATION_FAILED: 'Le document GraphQL ne correspond pas au schéma.',
  BAD_USER_INPUT: "Une variable n'a pas la forme attendue par le schéma.",
  OPERATION_RESOLUTION_FAILURE: 'Le nom d’opération est absent ou inconnu.',
  PERSISTED_QUERY_NOT_FOUND:
    "Aucun document de cette installation n'a cette empreinte : envoyez son texte, ou mettez votre logiciel à jour.",
  DOCUMENT_NOT_ALLOWED:
    "Ce document n'est pas permis à cette connexion : un navigateur n'envoie que l'empreinte des documents " +
    'publiés, un jeton que les opérations qui lui sont données.',
  NODE_NOT_PUBLISHED:
    "Ce tableau n'est pas parmi ceux qui vous sont publiés : la liste est dans national.release.lattice.nodes. " +
    'Les tableaux fins paraissent tous les trois ans, sur une période de trois années (2023-2025, 2026-2028).',
  LIMIT_EXCEEDED: 'La requête dépasse une limite : demandez moins à la fois.',
  UNAVAILABLE: 'Le service ne répond pas pour le moment. Réessayez dans un instant ; rien n’a été enregistré.',
  UNKNOWN_OUTCOME:
    "La connexion a été perdue pendant l'enregistrement : rejouez l'acte avec la même clé d'idempotence pour savoir.",
  INTERNAL_ERROR: "Une erreur est survenue. Elle a été consignée ; réessayez, ou prévenez l'exploitant.",
} as const;

export type TopLevelCode = keyof typeof topLevelCodes;

const STATUS: Partial<Record<TopLevelCode, number>> = {
  UNAUTHENTICATED: 401,
  SESSION_LOCKED: 401,
  BAD_REQUEST: 400,
  DOCUMENT_NOT_ALLOWED: 403,
  UNAVAILABLE: 503,
};

export function fault(code: TopLevelCode, message: string = topLevelCodes[code]): GraphQLError {
  const status = STATUS[code];
  return new GraphQLError(message, { extensions: { code, ...(status && { http: { status } }) } });
}

/** Too much in a minute: says when to come back, in the answer and in its header. */
export function tooMany(message: string, retryAfter: number): GraphQLError {
  const http = { status: 429, headers: new HeaderMap([['retry-after', String(retryAfter)]]) };
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED', retryAfter, http } });
}

const CALLER_CODES = new Set<string>([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * No stack trace, no SQL, no value: a code of the closed list, a sentence, and where. Where the schema describes itself to nobody,
 * graphql-js does not describe it either: what it finds wrong in a variable or a document names fields, types and enumeration
 * values that the caller did not write.
 */
export function formatError(log: Logger, schemaIsTold = true) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const code = codeFor(formatted);
    if (TOO_LONG.test(formatted.message))
      return {
        message: 'Le document est trop long : faites-en plusieurs envois.',
        extensions: { code: 'LIMIT_EXCEEDED' },
      };
    if (!schemaIsTold && tellsOfSchema(code, formatted.message))
      return { message: topLevelCodes[code], locations, extensions: { code } };
    if (CALLER_CODES.has(code)) return { message: formatted.message, locations, path, extensions: { code } };
    if (code in topLevelCodes)
      return { message: formatted.message, path, extensions: { code, ...retryAfter(formatted) } };
    const found = codeOf(error);
    logFault(log, found, error);
    return { message: topLevelCodes[found], path, extensions: { code: found } };
  };
}

/** Validation, and the coercion of variables: our own sentences about a variable never begin so. */
const tellsOfSchema = (code: string, message: string): code is 'GRAPHQL_VALIDATION_FAILED' | 'BAD_USER_INPUT' =>
  code === 'GRAPHQL_VALIDATION_FAILED' || (code === 'BAD_USER_INPUT' && /^(Variable|Argument) "/.test(message));

/** Whoever runs the service is told of what is away or broken: kind and place in the code; a path bears the aliases that a caller chose. */
export function logFault(log: Pick<Logger, 'error' | 'warn'>, found: TopLevelCode, error: unknown): void {
  if (found === 'INTERNAL_ERROR') log.error({ fault: describe(error) }, 'unexpected fault');
  if (found === 'UNAVAILABLE' || found === 'UNKNOWN_OUTCOME') log.warn({ fault: describe(error), code: found }, AWAY);
}

const AWAY = 'the database was away, busy or cut off';

/** Apollo gives its own code to whatever a validation rule reports. */
function codeFor({ extensions }: GraphQLFormattedError): string {
  return extensions?.limit ? 'LIMIT_EXCEEDED' : String(extensions?.code ?? '');
}

/** How graphql-js says that it counted more tokens than it was allowed. */
export const TOO_LONG = /^Syntax Error: Document contains more that \d+ tokens/;

function retryAfter({ extensions }: GraphQLFormattedError): { retryAfter?: number } {
  return typeof extensions?.retryAfter === 'number' ? { retryAfter: extensions.retryAfter } : {};
}

/** A database that is away or exhausted is not a fault of ours to hide: the caller may try again. */
export function codeOf(error: unknown): TopLevelCode {
  const cause = causeOf(error);
  if (cause instanceof UnknownOutcome) return 'UNKNOWN_OUTCOME';
  const { code, message } = (cause ?? {}) as { code?: string; message?: string };
  if (/^ECONN|^EPIPE|^ENOENT$|^ETIMEDOUT$|^EHOSTUNREACH$|^ENETUNREACH$/.test(code ?? '')) return 'UNAVAILABLE';
  const meaning = meaningOf(code ?? '');
  if (meaning) return meaning;
  return DRIVER_GAVE_UP.test(message ?? '') ? 'UNAVAILABLE' : 'INTERNAL_ERROR';
}

/** What the driver says in words alone. */
const DRIVER_GAVE_UP =
  /timeout exceeded|read timeout|Connection terminated|not queryable|Driver not Connected|runner already released/i;

/** What was thrown at first, under what GraphQL and Apollo wrapped around it. */
function causeOf(error: unknown): unknown {
  const { originalError, thrownValue } = (error ?? {}) as { originalError?: unknown; thrownValue?: unknown };
  const inner = originalError ?? thrownValue;
  return inner ? causeOf(inner) : error;
}

/** Kind and place of a fault, never its values: a PostgreSQL message may quote a row. */
function describe(error: unknown): Record<string, unknown> {
  const { name, code, stack } = (causeOf(error) ?? {}) as { name?: string; code?: string; stack?: string };
  return {
    name,
    code,
    at: stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 6)
      .map((line) => line.trim()),
  };
}
