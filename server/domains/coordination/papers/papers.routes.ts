import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { admitReader } from '../../../http/app';
import type { AskApi } from '../../../http/ask-api';
import { asksForPage } from '../../../http/asks-for-page';
import type { RequestContext } from '../../../http/request-context';
import { decodeId } from '../../../kernel/id';
import { PAPER_KINDS, PAPER_PARTS } from '../../../kernel/paper-words';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Platform } from '../../../platform';
import { territoryOf } from '../../../reference/reference-data';
import type { MadePaper, PaperMaker } from './paper-maker';

interface Named {
  Params: { id: string; kind: string };
  Querystring: ShownPaper;
}

/** What the person and their association choose for a paper that is shown to anybody; nothing of it is kept. */
interface ShownPaper {
  nom?: string;
  association?: string;
  avocat?: string;
}

interface Previewed {
  Params: { departement: string; part: string };
}

type Made = (context: RequestContext) => Promise<MadePaper | null>;

const NOT_FOUND = { userErrors: [{ code: 'NOT_FOUND', message: 'Ce papier est introuvable.' }] };

const TELEPHONE = /^\+?\d[\d .()-]{2,22}$/;

/** As it was typed; null where none was, and there is a place to write one by hand. */
function telephone(typed: unknown): string | null {
  const said = typeof typed === 'string' ? typed.trim() : '';
  if (said === '') return null;
  if (TELEPHONE.test(said)) return said;
  throw Refusal.of(ErrorCode.INVALID_VALUE, 'Un numéro de téléphone s’écrit en chiffres, par exemple 01 99 00 12 34.');
}

/** `GET /papers/REFERRAL/KIND`, with a token of the API or from a page; `GET /papers/preview/DEPARTEMENT/PART` on fictional data. */
export function paperRoutes(platform: Platform, maker: PaperMaker) {
  return (app: FastifyInstance, api: AskApi): void => {
    app.get<Named>('/papers/:id/:kind', (request, reply) => {
      const found = decodeId(request.params.id);
      const kind = PAPER_KINDS.find((each) => each === request.params.kind);
      if (found?.type !== 'Referral' || !found.departement || !kind) return unknown(request, reply);
      const { departement, uuid: id } = found;
      const { nom, association, avocat } = request.query;
      return answer(platform, request, reply, (context) => {
        const called = { telephone_association: telephone(association), telephone_avocat: telephone(avocat) };
        return maker.make(context, api, { departement, id, kind, named: nom === 'oui', called });
      });
    });
    app.get<Previewed>('/papers/preview/:departement/:part', (request, reply) => {
      const { departement } = request.params;
      const part = PAPER_PARTS.find((each) => each === request.params.part);
      if (!part || !territoryOf(departement)) return unknown(request, reply);
      return answer(platform, request, reply, (context) => maker.preview(context, departement, part));
    });
  };
}

async function answer(platform: Platform, request: FastifyRequest, reply: FastifyReply, make: Made) {
  const context = await admitReader(request, reply, platform);
  if (!context.authenticated) return unknown(request, reply);
  try {
    const made = await make(context);
    return made ? reply.headers(headersOf(made)).send(made.body) : unknown(request, reply);
  } catch (error) {
    if (error instanceof Refusal) return refused(request, reply, error);
    throw error;
  }
}

function unknown(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!asksForPage(request)) return reply.status(404).send(NOT_FOUND);
  reply.callNotFound();
  return reply;
}

/** In words: whoever followed a link that no longer serves reads why. */
function refused(request: FastifyRequest, reply: FastifyReply, { userErrors }: Refusal): FastifyReply {
  void reply.status(403).header('cache-control', 'no-store');
  if (!asksForPage(request)) return reply.send({ userErrors });
  return reply.type('text/plain; charset=utf-8').send(userErrors.map(({ message }) => message).join('\n'));
}

/** Shown or saved by the browser's own reader; nothing in it can run, be framed, be kept or be read by another site. */
const headersOf = ({ file, body }: MadePaper): Record<string, string> => ({
  'content-type': 'application/pdf',
  'content-length': String(body.length),
  'cache-control': 'no-store',
  'content-disposition': `attachment; filename="${file}"`,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
});
