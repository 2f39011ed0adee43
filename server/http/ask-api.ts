import type { ApolloServer } from '@apollo/server';
import type { TypedDocument } from '../../client-sdk/src';
import { fault, topLevelCodes, type TopLevelCode } from './errors';
import type { RequestContext } from './request-context';

/** The API, as the reader of a request: their levels, their limits, their journal, as for any other question of theirs. */
export type AskApi = <Result, Variables extends object>(
  context: RequestContext,
  document: TypedDocument<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

export function askApi(graphql: Pick<ApolloServer<RequestContext>, 'executeOperation'>): AskApi {
  return async <Result>(context: RequestContext, document: { toString(): string }, variables: object) => {
    const asked = { query: document.toString(), variables: variables as Record<string, unknown> };
    const { body } = await graphql.executeOperation(asked, { contextValue: context });
    const { data, errors } = body.kind === 'single' ? body.singleResult : { data: null, errors: undefined };
    if (errors || !data) throw fault(codeIn(errors?.[0]?.extensions?.code));
    return data as Result;
  };
}

const codeIn = (code: unknown): TopLevelCode =>
  typeof code === 'string' && Object.hasOwn(topLevelCodes, code) ? (code as TopLevelCode) : 'INTERNAL_ERROR';
