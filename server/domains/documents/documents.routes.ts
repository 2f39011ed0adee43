import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { admit } from '../../http/app';
import { fault, tooMany } from '../../http/errors';
import { atAPace } from '../../http/patience';
import { decodeId, departementOf, encodeId } from '../../kernel/id';
import type { Platform } from '../../platform';
import { ScannerAway } from './clamd';
import { LARGEST_BYTES } from './documents.rules';
import type { DocumentQueries, OpenedDocument } from './documents.queries';
import type { Attached, DocumentService } from './documents.service';
import { changes } from './paper-messages';
import { UploadSlots } from './upload-slots';

interface UploadQuery {
  case?: string;
  slot?: string;
  name?: string;
}

const NOT_FOUND = { userErrors: [{ code: 'NOT_FOUND', message: 'Cette pièce est introuvable.' }] };

/** `POST /documents?case=ID&slot=SLOT&name=NAME` and `GET /documents/ID`, with the bearer token of the API. */
export function documentRoutes(platform: Platform, service: DocumentService, queries: DocumentQueries) {
  const slots = new UploadSlots();
  return (app: FastifyInstance): void => {
    void app.register(async (scope) => {
      // The body is handed over as it arrives, whatever its declared type.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
      scope.post('/documents', { bodyLimit: LARGEST_BYTES + 1 }, (request, reply) =>
        upload(platform, { service, slots }, request, reply),
      );
      scope.get('/documents/:id', (request, reply) => download(platform, queries, request, reply));
    });
  };
}

interface Receiving {
  service: DocumentService;
  slots: UploadSlots;
}

async function upload(platform: Platform, receiving: Receiving, request: FastifyRequest, reply: FastifyReply) {
  const body = (request.body as Readable | undefined) ?? Readable.from([]);
  try {
    const { departement, outcome } = await receive(platform, receiving, { request, reply, body });
    letGo(body, reply);
    return await reply.status(outcome.id ? 201 : 422).send(answerTo(departement, outcome));
  } catch (error) {
    letGo(body, reply);
    throw error instanceof ScannerAway ? fault('UNAVAILABLE', AWAY) : error;
  }
}

function answerTo(departement: string, { id, kept, userErrors }: Attached) {
  if (!id || !kept) return { document: null, userErrors };
  return {
    document: {
      id: encodeId('Document', departement, id),
      mediaType: kept.mediaType,
      size: kept.bytes.length,
      receivedSha256: kept.receivedDigest.toString('hex'),
    },
    changes: kept.changes.map((code) => ({ code, message: changes[code] })),
    userErrors,
  };
}

/** What was not read of a refused body is let go with its connection. */
function letGo(body: Readable, reply: FastifyReply): void {
  if (!body.readableEnded) void reply.header('connection', 'close');
}

async function receive(
  platform: Platform,
  { service, slots }: Receiving,
  { request, reply, body }: { request: FastifyRequest; reply: FastifyReply; body: Readable },
) {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BYTES)
    throw Object.assign(new Error('too large'), { statusCode: 413 });
  const context = await admit(request, reply, platform);
  await platform.rates.charge(context.account.accountId, 'acts');
  const { case: caseId = '', slot = '', name = 'piece' } = request.query as UploadQuery;
  const actor = context.actor(departementOf(caseId));
  const declared = request.headers['content-type'] ?? '';
  const outcome = await slots.during(actor.accountId, () =>
    atAPace(request, body, () => service.attach(actor, { caseId, slot, name, declared, body })),
  );
  if (!outcome) throw tooMany('Trop de pièces arrivent en même temps : réessayez dans un instant.', 5);
  return { departement: actor.departement, outcome };
}

/** Fails closed: without the scanner's word, nothing is kept. */
const AWAY =
  "L'antivirus ne répond pas : la pièce n'a pas été gardée. Réessayez plus tard ; si cela dure, prévenez l'exploitant.";

async function download(platform: Platform, queries: DocumentQueries, request: FastifyRequest, reply: FastifyReply) {
  const context = await admit(request, reply, platform);
  const found = decodeId((request.params as { id: string }).id);
  if (found?.type !== 'Document' || !context.authenticated) return reply.status(404).send(NOT_FOUND);
  const opened = await queries.open(context, found.departement, found.uuid);
  if (!opened) return reply.status(404).send(NOT_FOUND);
  await context.reads.record('downloadDocument');
  return reply.headers(headersOf(opened)).send(Readable.from(queries.content(context, opened.paper)));
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
