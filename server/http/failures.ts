import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { codeOf, fault, logFault, topLevelCodes, type TopLevelCode } from './errors';

interface Failure {
  message: string;
  statusCode?: number;
  extensions?: GraphQLError['extensions'];
}

export interface ToldFailure {
  status: number;
  headers: Record<string, string>;
  body: { errors: { message: string; extensions: Record<string, unknown> }[] };
}

export const refusalBody = (code: TopLevelCode): ToldFailure['body'] => ({
  errors: [{ message: topLevelCodes[code], extensions: { code } }],
});

/** What a GraphQL answer would have said, where what fails is not GraphQL. */
export function tellFailure(error: unknown, log: Pick<Logger, 'error' | 'warn'>): ToldFailure {
  const { statusCode, extensions } = error as Failure;
  if (extensions?.http) return inWords(error as Failure);
  if (statusCode === undefined) {
    const code = codeOf(error);
    logFault(log, code, error);
    return inWords(fault(code));
  }
  const code = statusCode === 413 ? 'LIMIT_EXCEEDED' : statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_ERROR';
  return { status: statusCode, headers: {}, body: refusalBody(code) };
}

function inWords({ extensions, message }: Failure): ToldFailure {
  const { http = { status: 500 }, ...told } = extensions as {
    http?: { status: number; headers?: Iterable<[string, string]> };
  };
  const headers = Object.fromEntries(http.headers ?? []);
  return { status: http.status, headers, body: { errors: [{ message, extensions: told }] } };
}
