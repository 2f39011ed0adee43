import type { FastifyReply, FastifyRequest } from 'fastify';
import { localDay } from '../shell/dates';
import { askedBy } from './asked';
import type { Download } from './download';
import { answerMessage } from './faults';
import type { Console } from './console';
import { sendToSignIn } from './showing';

/** Saved, never shown in the page; were it shown, nothing in it could run, be framed, or be read by another site. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

export async function sendFile(
  console: Console,
  download: Download,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { entrance } = console;
  const visitor = await entrance.visitor(request);
  if (!visitor || visitor === 'LOCKED') return sendToSignIn(reply, request.url, visitor === 'LOCKED');
  const labels = await console.labels(visitor, request);
  const client = entrance.client(visitor, request);
  const file = await download.make(client, askedBy(request), localDay(entrance.now()), labels);
  if (!file) return answerMessage(console, 'notFound', request, reply);
  return reply
    .headers({
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="${file.name}"`,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .send(typeof file.body === 'string' ? file.body : Buffer.from(file.body));
}
