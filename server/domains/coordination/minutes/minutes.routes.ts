import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { admitReader } from '../../../http/app';
import { sendPaper, unknownPaper } from '../../../http/send-paper';
import { decodeId } from '../../../kernel/id';
import { MINUTES_AUDIENCES } from '../../../kernel/words';
import type { Platform } from '../../../platform';
import type { MinutesMaker } from './minutes-maker';

/** `GET /minutes/ID/members.pdf`, made at each request; to whoever has that edition, and unknown to any other. */
export function minutesRoutes(platform: Platform, maker: MinutesMaker) {
  return (app: FastifyInstance): void => {
    app.get<{ Params: { id: string; file: string } }>('/minutes/:id/:file', (request, reply) =>
      send(platform, maker, request, reply),
    );
  };
}

async function send(
  platform: Platform,
  maker: MinutesMaker,
  request: FastifyRequest<{ Params: { id: string; file: string } }>,
  reply: FastifyReply,
) {
  const context = await admitReader(request, reply, platform);
  const { id, file } = request.params;
  const session = decodeId(id);
  const audience = MINUTES_AUDIENCES.find((each) => fileOf(each) === file);
  if (session?.type !== 'Session' || !audience || !context.authenticated) return unknownPaper(request, reply);
  const made = await maker.make(context, session.departement, session.uuid, audience);
  return made ? sendPaper(reply, made.pdf, `seance-${made.heldOn}.pdf`) : unknownPaper(request, reply);
}

const fileOf = (audience: string): string => `${audience.toLowerCase().replace(/_/g, '-')}.pdf`;

export const editionUrl = (sessionId: string, audience: string): string => `/minutes/${sessionId}/${fileOf(audience)}`;
