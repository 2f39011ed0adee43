import type { FastifyInstance } from 'fastify';
import { admitReader } from '../../../http/app';
import { sendPaper, unknownPaper } from '../../../http/send-paper';
import { decodeId } from '../../../kernel/id';
import type { Platform } from '../../../platform';
import type { OperationSheetMaker } from './operation-sheet-maker';

/** `GET /operations/ID/fiche.pdf`, made at each request; unknown to whoever may not read the operation. */
export function operationRoutes(platform: Platform, maker: OperationSheetMaker) {
  return (app: FastifyInstance): void => {
    app.get<{ Params: { id: string } }>('/operations/:id/fiche.pdf', async (request, reply) => {
      const context = await admitReader(request, reply, platform);
      const found = decodeId(request.params.id);
      if (found?.type !== 'Referral' || !found.departement || !context.authenticated)
        return unknownPaper(request, reply);
      const pdf = await maker.make(context, found.departement, found.uuid);
      return pdf ? sendPaper(reply, pdf, 'operation.pdf') : unknownPaper(request, reply);
    });
  };
}
