import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginUsageReportingDisabled, ApolloServerPluginSchemaReportingDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { executorFor } from './executor';
import { formatError } from './errors';
import { limitRules } from './limits';
import type { RequestContext } from './request-context';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

export interface GraphQLOptions {
  schema: GraphQLSchema;
  log: Logger;
  /** Production tells strangers nothing of the schema. */
  introspection: boolean;
}

/** Apollo around our executor: no cache-control plugin, which would instrument every field for nothing. */
export async function createGraphQLServer({ schema, log, introspection }: GraphQLOptions): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    gateway: gatewayTo(schema),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    validationRules: limitRules,
    formatError: formatError(log),
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    logger: quiet(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}

/** Apollo's only hook for an executor of one's own. */
function gatewayTo(schema: GraphQLSchema): Gateway {
  return {
    load: async () => ({ executor: executorFor(schema) }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

/** Apollo's own messages may quote what a caller sent. */
function quiet(log: Logger) {
  const keep = () => log.debug('graphql server message');
  return { debug: keep, info: keep, warn: keep, error: keep };
}
