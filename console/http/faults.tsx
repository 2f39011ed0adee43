import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiError, PasserelleError, UnauthenticatedError } from '../../client-sdk/src';
import { Labels } from '../shell/labels';
import { MessagePage, messages, type MessageName } from '../shell/messages';
import { askedBy } from './asked';
import { pageHeaders } from './headers';
import { wantsJson } from './wants-json';
import type { Console } from './console';
import { documentOf, sendToSignIn } from './showing';

/** What went wrong between the page and the API, in words that say what to do. */
export async function answerFault(
  console: Console,
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
): Promise<FastifyReply> {
  if (error instanceof UnauthenticatedError) return sendToSignIn(reply, request.method === 'GET' ? request.url : '/');
  const name = nameOf(error);
  if (name === 'fault') console.entrance.noteFault(error);
  return answerMessage(console, name, request, reply);
}

function nameOf(error: unknown): MessageName {
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (statusCode === 413 || code === 'FST_REQ_FILE_TOO_LARGE') return 'tooLong';
  if (statusCode !== undefined && statusCode < 500) return 'malformed';
  if (error instanceof ApiError && error.code === 'LIMIT_EXCEEDED') return 'tooMuch';
  if (error instanceof ApiError && ['BAD_USER_INPUT', 'BAD_REQUEST'].includes(error.code)) return 'malformed';
  if (error instanceof ApiError && error.code === 'UNKNOWN_OUTCOME') return 'unknownOutcome';
  if (error instanceof PasserelleError && error.code !== 'INTERNAL_ERROR') return 'unavailable';
  return 'fault';
}

export async function answerMessage(
  { entrance }: Console,
  name: MessageName,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { status, ...message } = messages[name];
  if (wantsJson(request))
    return reply.status(status).send({ refusals: [{ code: name, message: message.text.join(' ') }] });
  const visit = {
    asked: askedBy(request),
    visitor: null,
    shell: null,
    token: '',
    now: entrance.now(),
    labels: Labels.none,
    typed: null,
    notice: null,
    kept: [],
    stateService: entrance.stateService,
    legalNotice: entrance.legalNotice,
    origin: entrance.publicUrl ?? `${request.protocol}://${request.host}`,
    demonstration: null,
    ways: [],
  };
  return reply
    .status(status)
    .headers(pageHeaders(await entrance.formTargets()))
    .type('text/html; charset=utf-8')
    .send(documentOf(visit, message.title, 'public', <MessagePage {...message} />));
}
