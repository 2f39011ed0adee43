import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contextOf } from '../../http/app';
import { decodeId, departementOf, encodeId } from '../../kernel/id';
import { ReadJournal } from '../../journal/read-journal';
import type { Platform } from '../../platform';
import { LARGEST_BYTES } from './documents.rules';
import type { DocumentQueries, DocumentView } from './documents.queries';
import type { DocumentService } from './documents.service';

interface UploadQuery {
  case?: string;
  slot?: string;
  name?: string;
}

const NOT_FOUND = { userErrors: [{ code: 'NOT_FOUND', message: 'Cette pièce est introuvable.' }] };

/** `POST /documents?case=ID&slot=SLOT&name=NAME` and `GET /documents/ID`, with the bearer token of the API. */
export function documentRoutes(platform: Platform, service: DocumentService, queries: DocumentQueries) {
  return (app: FastifyInstance): void => {
    void app.register(async (scope) => {
      // The body is handed over as it arrives, whatever its declared type.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
      scope.post('/documents', { bodyLimit: LARGEST_BYTES + 1 }, (request, reply) => upload(platform, service, request, reply));
      scope.get('/documents/:id', (request, reply) => download(platform, queries, request, reply));
    });
  };
}

async function upload(platform: Platform, service: DocumentService, request: FastifyRequest, reply: FastifyReply) {
  const context = await contextOf(request, platform.authentication, platform.database);
  const { case: caseId = '', slot = '', name = 'piece' } = request.query as UploadQuery;
  const actor = context.actor(departementOf(caseId));
  const { id, userErrors } = await service.attach(actor, { caseId, slot, name, body: request.body as Readable });
  // What was not read of a refused body is let go with its connection.
  if (!id) (request.body as Readable).resume();
  if (!id) void reply.header('connection', 'close');
  const answer = { document: id ? { id: encodeId('Document', actor.departement, id) } : null, userErrors };
  return reply.status(id ? 201 : 422).send(answer);
}

async function download(platform: Platform, queries: DocumentQueries, request: FastifyRequest, reply: FastifyReply) {
  const context = await contextOf(request, platform.authentication, platform.database);
  const found = decodeId((request.params as { id: string }).id);
  if (found?.type !== 'Document' || !context.authenticated) return reply.status(404).send(NOT_FOUND);
  const actor = context.actor(found.departement);
  const view = await queries.byId(actor, found.uuid);
  if (!view) return reply.status(404).send(NOT_FOUND);
  const reads = new ReadJournal(platform.database);
  reads.note(actor, { holder: view.caseId, source: view.caseId, group: `document ${view.slot}`, level: 'FULL' });
  await reads.record('downloadDocument');
  return reply.headers(headersOf(queries, view)).send(Readable.from(queries.content(actor, view)));
}

/** Saved, never shown in the page. */
function headersOf(queries: DocumentQueries, view: DocumentView): Record<string, string> {
  const name = encodeURIComponent(queries.nameOf(view));
  return {
    'content-type': 'application/octet-stream', 'content-length': String(view.size), 'cache-control': 'no-store',
    'content-disposition': `attachment; filename*=UTF-8''${name}`, 'x-content-type-options': 'nosniff',
  };
}
