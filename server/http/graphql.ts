import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import {
  ApolloServerPluginUsageReportingDisabled,
  ApolloServerPluginSchemaReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { BoundedCache } from './bounded-cache';
import { executorFor } from './executor';
import { formatError } from './errors';
import { legacyStatus } from './legacy-status';
import { limitRules, limits } from './limits';
import type { Rates } from './rates';
import type { RequestContext } from './request-context';
import { publishedDocuments } from './trusted-documents';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

export interface GraphQLOptions {
  schema: GraphQLSchema;
  log: Logger;
  rates: Rates;
  /** Production tells strangers nothing of the schema. */
  introspection: boolean;
}

/** Headers that no page of another site sends without asking first; a bearer token is one, a cookie is not. */
const PREFLIGHTED = ['x-apollo-operation-name', 'apollo-require-preflight', 'authorization'];

/** Apollo around our executor: no cache-control plugin, which would instrument every field for nothing. */
export async function createGraphQLServer({
  schema,
  log,
  rates,
  introspection,
}: GraphQLOptions): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    gateway: gatewayTo(schema, rates, log),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    validationRules: limitRules,
    parseOptions: { maxTokens: limits.tokens },
    documentStore: parsedDocuments(),
    persistedQueries: { cache: publishedDocuments },
    formatError: formatError(log, introspection),
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    csrfPrevention: { requestHeaders: PREFLIGHTED },
    logger: quiet(log),
    plugins: [
      legacyStatus,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}

/** Twenty-five megabytes at most, and one and a half for each: Apollo would weigh each by writing it out, and keep four times more. */
function parsedDocuments(): KeyValueCache<DocumentNode> {
  const cache = new BoundedCache<DocumentNode>({ entries: 1_000, characters: 256 * 1024, each: 16 * 1024 });
  return {
    get: async (key) => cache.get(key),
    set: async (key, document) => cache.set(key, document, document.loc?.source.body.length ?? Infinity),
    delete: async (key) => cache.delete(key),
  };
}

/** Apollo's only hook for an executor of one's own. */
function gatewayTo(schema: GraphQLSchema, rates: Rates, log: Logger): Gateway {
  return {
    load: async () => ({ executor: executorFor(schema, rates, log) }),
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
