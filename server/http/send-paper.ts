import type { FastifyReply, FastifyRequest } from 'fastify';
import { asksForPage } from './asks-for-page';

const NOT_FOUND = { userErrors: [{ code: 'NOT_FOUND', message: 'Ce document est introuvable.' }] };

/** The same for what does not exist, for what is another's and for what is not this reader's. */
export function unknownPaper(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!asksForPage(request)) return reply.status(404).send(NOT_FOUND);
  reply.callNotFound();
  return reply;
}

/** A PDF made for one reader: kept by no cache, framed by nobody, read by no other site. Its name says nothing. */
export function sendPaper(reply: FastifyReply, pdf: Buffer, name: string): FastifyReply {
  return reply
    .headers({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
    })
    .send(pdf);
}
