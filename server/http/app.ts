import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { ReadJournal } from '../journal/read-journal';
import type { Database } from '../tenancy/database';
import type { Authentication } from './authentication';
import { refuseDear } from './before-validation';
import { codeOf, fault, logFault, topLevelCodes, type TopLevelCode } from './errors';
import { registerHealth } from './health';
import type { Rates } from './rates';
import { RequestContext } from './request-context';
import { cutSlowBodies, patience } from './patience';
import { securityHeaders } from './security-headers';
import { refuseUnpublished } from './trusted-documents';

const BODY_LIMIT = 1024 * 1024;

export interface AppParts {
  graphql: ApolloServer<RequestContext>;
  authentication: Authentication;
  database: Database;
  rates: Rates;
  /** Production: a browser's session runs our own documents alone. */
  publishedOnly: boolean;
  log: Logger;
  /** Address of the reverse proxy whose `X-Forwarded-For` says who asks; none is believed otherwise. */
  proxy?: string;
}

/** The HTTP side: health, GraphQL, and whatever routes `composition.ts` adds. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { graphql, database } = parts;
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: parts.proxy ?? false,
    forceCloseConnections: true,
    ...patience,
  });
  app.addHook('onRequest', async (_request, reply) => void reply.headers(securityHeaders));
  cutSlowBodies(app);
  refuseInWords(app, parts.log);
  registerHealth(app, database);
  const context = async (request: FastifyRequest, reply: FastifyReply) => {
    const admitted = await admit(request, reply, parts);
    refuseUnpublished(request, admitted.manner, parts.publishedOnly);
    refuseDear(request, admitted.authenticated);
    return admitted;
  };
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS', 'HEAD'],
    handler: fastifyApolloHandler(graphql, { context }),
  });
  return app;
}

/** Signed in, and within the budgets of the account. */
export async function admit(
  request: FastifyRequest,
  reply: FastifyReply,
  { authentication, database, rates }: Pick<AppParts, 'authentication' | 'database' | 'rates'>,
): Promise<RequestContext> {
  const context = await rates.signingIn(request.ip, () => contextOf(request, authentication, database));
  if (!context.authenticated) {
    void reply.headers(await rates.chargeStranger(request.ip));
    return context;
  }
  void reply.headers(await rates.charge(context.account.accountId, 'requests'));
  context.entering((departement, asked) => rates.enter(departement, asked));
  return context;
}

/** A request's context: who signed in, and the journal of what it will open. */
export async function contextOf(
  request: FastifyRequest,
  authentication: Authentication,
  database: Database,
): Promise<RequestContext> {
  const signedIn = await authentication.authenticate(request);
  return new RequestContext(signedIn, new ReadJournal(database));
}

type Failure = { statusCode?: number; extensions?: GraphQLError['extensions'] };

/** The same shape of error everywhere, without a stack trace. */
function refuseInWords(app: FastifyInstance, log: Logger): void {
  const body = (code: TopLevelCode) => ({ errors: [{ message: topLevelCodes[code], extensions: { code } }] });
  app.setNotFoundHandler((_request, reply) => reply.status(404).send(body('BAD_REQUEST')));
  app.setErrorHandler((error: Failure & { message: string }, _request, reply) => {
    if (error.extensions?.http) return sendRefusal(error, reply);
    if (error.statusCode === undefined) {
      const code = codeOf(error);
      logFault(log, code, error);
      return sendRefusal(fault(code) as Failure & { message: string }, reply);
    }
    const status = error.statusCode;
    return reply
      .status(status)
      .send(body(status === 413 ? 'LIMIT_EXCEEDED' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_ERROR'));
  });
}

/** What a GraphQL answer would have said, on a route that is not GraphQL. */
function sendRefusal({ extensions, message }: Failure & { message: string }, reply: FastifyReply): FastifyReply {
  const { http = { status: 500 }, ...told } = extensions as {
    http?: { status: number; headers?: Iterable<[string, string]> };
  };
  return reply
    .headers(Object.fromEntries(http.headers ?? []))
    .status(http.status)
    .send({ errors: [{ message, extensions: told }] });
}
