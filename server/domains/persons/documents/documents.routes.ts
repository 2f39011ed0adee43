import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { admit, admitReader } from '../../../http/app';
import { asksForPage } from '../../../http/asks-for-page';
import { atAPace } from '../../../http/patience';
import { decodeId } from '../../../kernel/id';
import type { Platform } from '../../../platform';
import { LARGEST_BYTES } from './documents.rules';
import type { DocumentQueries, OpenedDocument } from './documents.queries';
import type { PaperReceiver } from './paper-receiver';

interface UploadQuery {
  case?: string;
  slot?: string;
  decision?: string;
  replaces?: string;
  name?: string;
}

const NOT_FOUND = { userErrors: [{ code: 'NOT_FOUND', message: 'Cette pièce est introuvable.' }] };

/**
 * `POST /documents?case=ID&slot=SLOT&name=NAME`, or `?decision=ID&name=NAME[&replaces=ID]`, with a token of the API, and
 * `GET /documents/ID`, from a page too.
 */
export function documentRoutes(platform: Platform, receiver: PaperReceiver, queries: DocumentQueries) {
  return (app: FastifyInstance): void => {
    void app.register(async (scope) => {
      // The body is handed over as it arrives, whatever its declared type.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
      scope.post('/documents', { bodyLimit: LARGEST_BYTES + 1 }, (request, reply) =>
        upload(platform, receiver, request, reply),
      );
      scope.get('/documents/:id', (request, reply) => download(platform, queries, request, reply));
    });
  };
}

async function upload(platform: Platform, receiver: PaperReceiver, request: FastifyRequest, reply: FastifyReply) {
  const body = (request.body as Readable | undefined) ?? Readable.from([]);
  const { case: caseId, slot, decision: decisionId, replaces, name } = request.query as UploadQuery;
  const { 'content-length': length = '0', 'content-type': declared } = request.headers;
  const paper = { caseId, slot, decisionId, replaces, name, declared, size: Number(length), body };
  try {
    receiver.refuseLarge(paper);
    const context = await admit(request, reply, platform);
    const { status, answer } = await receiver.receive(context, paper, (work) => atAPace(request, body, work));
    letGo(body, reply);
    return await reply.status(status).send(answer);
  } catch (error) {
    letGo(body, reply);
    throw error;
  }
}

/** What was not read of a refused body is let go with its connection. */
function letGo(body: Readable, reply: FastifyReply): void {
  if (!body.readableEnded) void reply.header('connection', 'close');
}

async function download(platform: Platform, queries: DocumentQueries, request: FastifyRequest, reply: FastifyReply) {
  const context = await admitReader(request, reply, platform);
  const found = decodeId((request.params as { id: string }).id);
  if (found?.type !== 'Document' || !context.authenticated) return unknown(request, reply);
  const opened = await queries.open(context, found.departement, found.uuid);
  if (!opened) return unknown(request, reply);
  await context.reads.record('downloadDocument');
  return reply.headers(headersOf(opened)).send(Readable.from(queries.content(context, opened.paper)));
}

function unknown(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!asksForPage(request)) return reply.status(404).send(NOT_FOUND);
  reply.callNotFound();
  return reply;
}

/** Saved, never shown in the page; were it shown, nothing in it could run, be framed, or be read by another site. */
function headersOf({ row, paper }: OpenedDocument): Record<string, string> {
  return {
    'content-type': 'application/octet-stream',
    'content-length': String(row.size),
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename*=UTF-8''${inHeader(paper.value.title)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
  };
}

/** RFC 8187: what it lets stand unescaped is less than what a URL does. */
const inHeader = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
