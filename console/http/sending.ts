import type { FastifyReply, FastifyRequest } from 'fastify';
import { localDay } from '../shell/dates';
import { askedBy } from './asked';
import type { Download } from './download';
import { answerMessage } from './faults';
import { sendMade } from './made-file';
import type { Console } from './console';
import { sendToSignIn } from './showing';

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
  return sendMade(reply, file);
}
