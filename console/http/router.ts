import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Entrance } from '../entrance';
import { routes } from '../pages';
import { Labels } from '../shell/labels';
import type { Action } from './act';
import type { Console } from './console';
import { askedBy } from './asked';
import { addDemonstrationSignIn } from './entering';
import { answerFault } from './faults';
import { addKeptPosts } from './kept-posts';
import { addDemonstrationMailbox } from './mailbox';
import { fastifyPath } from './patterns';
import { takePost } from './posting';
import { sendFile } from './sending';
import { addSessionKept } from './session-kept';
import { showPage } from './showing';
import type { Page } from './page';
import { answerUnknownAddress } from './unknown-address';

/** A form is text; papers have a limit of their own. */
const FORM_BYTES = 256 * 1024;
const PAPER_BYTES = 12 * 1024 * 1024;

export type AnswerUnknown = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Every page and every act of the console, at its address; answers what is told of any other address. */
export async function registerRoutes(app: FastifyInstance, entrance: Entrance): Promise<AnswerUnknown> {
  const console: Console = { entrance, labels: labelsOf(entrance) };
  const actions = routes.filter((route) => route.kind === 'action');
  await app.register(async (scope) => {
    await scope.register(formbody, { bodyLimit: FORM_BYTES });
    await scope.register(multipart, {
      limits: { fileSize: PAPER_BYTES, files: 20, fields: 200, fieldSize: FORM_BYTES },
    });
    scope.setErrorHandler((error, request, reply) => answerFault(console, request, reply, error));
    addDemonstrationSignIn(scope, console);
    addDemonstrationMailbox(scope, console);
    addSessionKept(scope, console);
    addKeptPosts(scope, console, actions);
    for (const route of routes) {
      if (route.kind === 'page') addPage(scope, console, route);
      else if (route.kind === 'download')
        scope.get(fastifyPath(route.path), (request, reply) => sendFile(console, route, request, reply));
      else addAction(scope, console, route);
    }
  });
  return (request, reply) => answerUnknownAddress(console, actions, request, reply);
}

function addPage(scope: FastifyInstance, console: Console, page: Page): void {
  scope.get(fastifyPath(page.path), (request, reply) => showPage(console, page, askedBy(request), request, reply));
}

function addAction(scope: FastifyInstance, console: Console, action: Action): void {
  const bodyLimit = action.files ? 20 * PAPER_BYTES : FORM_BYTES;
  scope.post(fastifyPath(action.path), { bodyLimit }, (request: FastifyRequest, reply: FastifyReply) =>
    takePost(console, action, request, reply),
  );
}

function labelsOf(entrance: Entrance): Console['labels'] {
  let known: Promise<Labels> | null = null;
  return (visitor, request) => {
    if (!visitor && !known) return Promise.resolve(Labels.none);
    known ??= Labels.read(entrance.client(visitor, request)).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}
