import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { ReadJournal } from '../journal/read-journal';
import type { Database } from '../tenancy/database';
import type { SignedIn } from '../identity/signed-in';
import { asksForPage } from './asks-for-page';
import type { Authentication } from './authentication';
import { refuseDear } from './before-validation';
import { refusalBody, tellFailure } from './failures';
import { registerHealth } from './health';
import type { Rates } from './rates';
import { RequestContext } from './request-context';
import { cutSlowBodies, patience } from './patience';
import { securityHeaders } from './security-headers';
import { refuseUnpublished, sentBy } from './trusted-documents';

export const BODY_LIMIT = 1024 * 1024;

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
    schemaController: { compilersFactory: { buildValidator: noSchema, buildSerializer: noSchema } },
    ...patience,
  });
  app.addHook('onRequest', async (_request, reply) => void reply.headers(securityHeaders));
  cutSlowBodies(app);
  refuseInWords(app, parts.log);
  registerHealth(app, database);
  const context = async (request: FastifyRequest, reply: FastifyReply) => {
    const admitted = await admit(request, reply, parts);
    const sent = sentBy(request);
    refuseUnpublished(sent, admitted.manner, parts.publishedOnly);
    refuseDear(sent, admitted.authenticated);
    return admitted;
  };
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS', 'HEAD'],
    handler: fastifyApolloHandler(graphql, { context }),
  });
  return app;
}

/** GraphQL and forms check what they are given; Fastify's own compilers of JSON schemas are then not loaded. */
function noSchema(): never {
  throw new Error('A route has a JSON schema: no route of this server does.');
}

/** An address that nobody answers to: words for whoever reads, the same JSON as everywhere for programs. */
export function answerUnknown(
  app: FastifyInstance,
  inPages: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
): void {
  app.setNotFoundHandler((request, reply) =>
    asksForPage(request) ? inPages(request, reply) : reply.status(404).send(refusalBody('BAD_REQUEST')),
  );
}

type Admitting = Pick<AppParts, 'authentication' | 'database' | 'rates'>;

/** Signed in by a token, and within the budgets of the account. */
export async function admit(request: FastifyRequest, reply: FastifyReply, parts: Admitting): Promise<RequestContext> {
  return admitted(request, reply, parts, () => parts.authentication.authenticate(request));
}

/** As above, or by the cookie of a browser: for files alone, which reading does not change. */
export async function admitReader(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: Admitting,
): Promise<RequestContext> {
  return admitted(request, reply, parts, () => parts.authentication.authenticateReader(request));
}

async function admitted(
  { ip }: FastifyRequest,
  reply: FastifyReply,
  { database, rates }: Admitting,
  who: () => Promise<SignedIn | null>,
): Promise<RequestContext> {
  const signedIn = await rates.signingIn(ip, who);
  const { context, told } = await countedContext(signedIn, ip, { database, rates });
  void reply.headers(told);
  return context;
}

/** A request's context: who signed in, the journal of what it will open, and what it takes from the budgets. */
export async function countedContext(
  signedIn: SignedIn | null,
  ip: string,
  { database, rates }: Pick<AppParts, 'database' | 'rates'>,
): Promise<{ context: RequestContext; told: Record<string, string> }> {
  const context = new RequestContext(signedIn, new ReadJournal(database));
  const told = await (signedIn ? rates.charge(signedIn.accountId, 'requests') : rates.chargeStranger(ip));
  if (signedIn) context.entering((departement, asked) => rates.enter(departement, asked));
  return { context, told };
}

/** The same shape of error everywhere, without a stack trace. */
function refuseInWords(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error, _request, reply) => {
    const { status, headers, body } = tellFailure(error, log);
    return reply.headers(headers).status(status).send(body);
  });
}
