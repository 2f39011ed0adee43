import { Readable } from 'node:stream';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { SignedIn } from '../../identity/signed-in';
import type { ReceivePaper } from '../../platform';
import { countedContext, BODY_LIMIT, type AppParts } from '../app';
import { refuseDear } from '../before-validation';
import { tellFailure } from '../failures';
import type { RequestContext } from '../request-context';
import { refuseUnpublished, type Sent } from '../trusted-documents';

export interface InProcessParts extends Pick<AppParts, 'database' | 'rates' | 'publishedOnly'> {
  graphql: ApolloServer<RequestContext>;
  papers: ReceivePaper;
  log: Pick<Logger, 'error' | 'warn'>;
}

type Who = SignedIn | null;
type Asked = Pick<FastifyRequest, 'ip'>;

/**
 * The API as the client package reaches it, without a line in between: who asks is known, never read from a header, and all else
 * is as over HTTP, budgets, limits, published documents and journal.
 */
export function inProcess(parts: InProcessParts, who: Who, { ip }: Asked): typeof fetch {
  return async (address, init = {}) => {
    const url = new URL(address instanceof Request ? address.url : address);
    const { signal } = init;
    const answering = url.pathname === '/graphql' ? ask(parts, who, ip, init) : send(parts, who, ip, { url, init });
    const answered = answering.catch((error: unknown) => {
      const { status, headers, body } = tellFailure(error, parts.log);
      return new Response(JSON.stringify(body), { status, headers });
    });
    return signal ? Promise.race([answered, aborted(signal)]) : answered;
  };
}

async function ask(parts: InProcessParts, who: Who, ip: string, { body }: RequestInit): Promise<Response> {
  const text = String(body);
  if (Buffer.byteLength(text) > BODY_LIMIT) throw Object.assign(new Error('too large'), { statusCode: 413 });
  const sent = JSON.parse(text) as Sent;
  const context = async () => {
    const { context: counted } = await countedContext(who, ip, parts);
    refuseUnpublished(sent, counted.manner, parts.publishedOnly);
    refuseDear(sent, counted.authenticated);
    return counted;
  };
  const answer = await parts.graphql.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: HEADERS, search: '', body: sent },
    context,
  });
  const told = answer.body.kind === 'complete' ? answer.body.string : '';
  return new Response(told, { status: answer.status ?? 200, headers: Object.fromEntries(answer.headers) });
}

const HEADERS = new HeaderMap([
  ['content-type', 'application/json'],
  ['accept', 'application/json'],
]);

interface SentPaper {
  url: URL;
  init: RequestInit;
}

async function send(parts: InProcessParts, who: Who, ip: string, { url, init }: SentPaper): Promise<Response> {
  if (url.pathname !== '/documents') return new Response(null, { status: 404 });
  const { context } = await countedContext(who, ip, parts);
  const content = Buffer.from(await new Response(init.body).arrayBuffer());
  const given = (name: string) => url.searchParams.get(name) ?? undefined;
  const { status, answer } = await parts.papers(context, {
    caseId: given('case'),
    slot: given('slot'),
    decisionId: given('decision'),
    replaces: given('replaces'),
    name: given('name'),
    declared: new Headers(init.headers).get('content-type') ?? undefined,
    size: content.length,
    body: Readable.from([content]),
  });
  return new Response(JSON.stringify(answer), { status });
}

/** Nobody waits any longer; what was begun ends all the same. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
