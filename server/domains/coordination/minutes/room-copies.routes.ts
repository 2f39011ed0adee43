import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { admitReader } from '../../../http/app';
import { sendPaper, unknownPaper } from '../../../http/send-paper';
import { decodeId } from '../../../kernel/id';
import type { Platform } from '../../../platform';
import type { RoomCopyMaker } from './room-copy-maker';

type Asked = FastifyRequest<{ Params: { file: string } }>;

/** `GET /room-copies/ID.pdf`, made at each request under its one number: its secretariat, until the close. */
export function roomCopyRoutes(platform: Platform, maker: RoomCopyMaker) {
  return (app: FastifyInstance): void => {
    app.get<{ Params: { file: string } }>('/room-copies/:file', (request, reply) =>
      send(platform, maker, request, reply),
    );
  };
}

async function send(platform: Platform, maker: RoomCopyMaker, request: Asked, reply: FastifyReply) {
  const context = await admitReader(request, reply, platform);
  const copy = decodeId(/^([\w-]+)\.pdf$/.exec(request.params.file)?.[1] ?? '');
  if (copy?.type !== 'RoomCopy' || !context.authenticated) return unknownPaper(request, reply);
  const made = await maker.make(context, copy.departement, copy.uuid);
  return made ? sendPaper(reply, made.pdf, `copie-${made.number}.pdf`) : unknownPaper(request, reply);
}

export const copyUrl = (id: string): string => `/room-copies/${id}.pdf`;
