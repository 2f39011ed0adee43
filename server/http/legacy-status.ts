import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './request-context';

/** The document or its variables are at fault: the request itself was understood. */
const UNDERSTOOD = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * A client that accepts `application/json` alone cannot tell our 400 from that of a proxy on the way: GraphQL over HTTP asks for
 * 200 there, and for 400 with `application/graphql-response+json`.
 */
export const legacyStatus: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (
        response.http.status !== 400 ||
        request.http?.headers.get('accept')?.includes('application/graphql-response+json')
      )
        return;
      if (response.body.kind === 'single' && UNDERSTOOD.has(response.body.singleResult.errors?.[0]?.extensions?.code))
        response.http.status = 200;
    },
  }),
};
