import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
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
  LIMIT_EXCEEDED: 'La requête dépasse une limite : demandez moins à la fois.',
  UNAVAILABLE: 'Le service ne répond pas pour le moment. Réessayez dans un instant ; rien n’a été enregistré.',
  UNKNOWN_OUTCOME: "La connexion a été perdue pendant l'enregistrement : rejouez l'acte avec la même clé d'idempotence pour savoir.",
  INTERNAL_ERROR: "Une erreur est survenue. Elle a été consignée ; réessayez, ou prévenez l'exploitant.",
} as const;

export type TopLevelCode = keyof typeof topLevelCodes;

/** What somebody who is not signed in is told, with the status 401. */
export const notSignedIn: ReadonlySet<unknown> = new Set<TopLevelCode>(['UNAUTHENTICATED', 'SESSION_LOCKED']);

export function fault(code: TopLevelCode, message: string = topLevelCodes[code]): GraphQLError {
  const http = notSignedIn.has(code) ? { status: 401 } : undefined;
  return new GraphQLError(message, { extensions: { code, ...(http && { http }) } });
}

const CALLER_CODES = new Set<string>(['BAD_REQUEST', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE']);

/** No stack trace, no SQL, no value: a code of the closed list, a sentence, and where. */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    // Apollo gives its own code to whatever a validation rule reports.
    const code = formatted.extensions?.limit ? 'LIMIT_EXCEEDED' : String(formatted.extensions?.code ?? '');
    if (CALLER_CODES.has(code)) return { message: formatted.message, locations, path, extensions: { code } };
    if (code in topLevelCodes) return { message: formatted.message, path, extensions: { code } };
    const found = codeOf(error);
    if (found === 'INTERNAL_ERROR') log.error({ fault: describe(error), path }, 'unexpected fault');
    return { message: topLevelCodes[found], path, extensions: { code: found } };
  };
}

/** A database that is away or exhausted is not a fault of ours to hide: the caller may try again. */
export function codeOf(error: unknown): TopLevelCode {
  const cause = causeOf(error);
  if (cause instanceof UnknownOutcome) return 'UNKNOWN_OUTCOME';
  const { code, message } = (cause ?? {}) as { code?: string; message?: string };
  if (/^(08|53|57)|^ECONN|^EPIPE|^ENOENT$|^ETIMEDOUT$/.test(code ?? '')) return 'UNAVAILABLE';
  if (/timeout exceeded|Connection terminated|not queryable|Driver not Connected|runner already released/i.test(message ?? '')) return 'UNAVAILABLE';
  return 'INTERNAL_ERROR';
}

/** What was thrown at first, under what GraphQL and Apollo wrapped around it. */
function causeOf(error: unknown): unknown {
  const { originalError, thrownValue } = (error ?? {}) as { originalError?: unknown; thrownValue?: unknown };
  const inner = originalError ?? thrownValue;
  return inner ? causeOf(inner) : error;
}

/** Kind and place of a fault, never its values: a PostgreSQL message may quote a row. */
function describe(error: unknown): Record<string, unknown> {
  const { name, code, stack } = (causeOf(error) ?? {}) as { name?: string; code?: string; stack?: string };
  return { name, code, at: stack?.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 6).map((line) => line.trim()) };
}
