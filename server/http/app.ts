import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { ReadJournal } from '../journal/read-journal';
import type { Database } from '../tenancy/database';
import type { Authentication } from './authentication';
import { notSignedIn, topLevelCodes, type TopLevelCode } from './errors';
import { registerHealth } from './health';
import { RequestContext } from './request-context';
import { securityHeaders } from './security-headers';

const BODY_LIMIT = 1024 * 1024;

export interface AppParts {
  graphql: ApolloServer<RequestContext>;
  authentication: Authentication;
  database: Database;
}

/** The HTTP side: health, GraphQL, and whatever routes `composition.ts` adds. */
export async function createApp({ graphql, authentication, database }: AppParts): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: BODY_LIMIT, trustProxy: false, forceCloseConnections: true });
  app.addHook('onRequest', async (_request, reply) => void reply.headers(securityHeaders));
  refuseInWords(app);
  registerHealth(app, database);
  const context = async (request: FastifyRequest) => contextOf(request, authentication, database);
  app.route({ url: '/graphql', method: ['GET', 'POST', 'OPTIONS', 'HEAD'], handler: fastifyApolloHandler(graphql, { context }) });
  return app;
}

/** A request's context: who signed in, and the journal of what it will open. */
export async function contextOf(request: FastifyRequest, authentication: Authentication, database: Database): Promise<RequestContext> {
  const signedIn = await authentication.authenticate(request);
  return new RequestContext(signedIn, new ReadJournal(database));
}

/** The same shape of error everywhere, without a stack trace. */
function refuseInWords(app: FastifyInstance): void {
  const body = (code: TopLevelCode) => ({ errors: [{ message: topLevelCodes[code], extensions: { code } }] });
  app.setNotFoundHandler((_request, reply) => reply.status(404).send(body('BAD_REQUEST')));
  app.setErrorHandler((error: { statusCode?: number; extensions?: GraphQLError['extensions'] }, _request, reply) => {
    const code = error.extensions?.code;
    if (notSignedIn.has(code)) return reply.status(401).send(body(code as TopLevelCode));
    const status = error.statusCode ?? 500;
    return reply.status(status).send(body(status === 413 ? 'LIMIT_EXCEEDED' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_ERROR'));
  });
}

