import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Action } from './act';
import { askedAt } from './asked';
import { fieldsOf } from './body';
import { answerMessage } from './faults';
import { Fields } from './fields';
import { matching } from './patterns';
import type { Console } from './console';
import { drawPage, sendToSignIn } from './showing';

const KEPT = '/envoi-garde/:id';

interface Named {
  Params: { id: string };
}

/** What was sent when the session was over: its form again, as typed, to be read and sent by the same person. */
export function addKeptPosts(scope: FastifyInstance, console: Console, actions: readonly Action[]): void {
  scope.get<Named>(KEPT, (request, reply) => takeUp(console, actions, request, reply));
  scope.post<Named>(`${KEPT}/effacer`, async (request, reply) => {
    const visitor = await console.entrance.visitor(request);
    const { token } = await fieldsOf(request, 'jeton');
    if (!visitor || visitor === 'LOCKED' || !console.entrance.tokenHolds(token, visitor))
      return answerMessage(console, 'elsewhere', request, reply);
    await console.entrance.forget(visitor, request.params.id);
    return reply.redirect('/?fait=KEPT_FORGOTTEN', 303);
  });
}

async function takeUp(
  console: Console,
  actions: readonly Action[],
  request: FastifyRequest<Named>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { entrance } = console;
  const { id } = request.params;
  const visitor = await entrance.visitor(request);
  if (!visitor || visitor === 'LOCKED') return sendToSignIn(reply, request.url, visitor === 'LOCKED');
  const post = await entrance.takeUp(visitor, id);
  const found = post && matching(actions, post.to);
  if (!post || !found) return answerMessage(console, 'notFound', request, reply);
  const fields = new Fields([...post.fields, ['envoi-garde', id]]);
  const { route: action, params } = found;
  const at = askedAt(post.from, { ...params, ...action.refusedAt?.(askedAt(post.to, params), fields) });
  const typed = { action: post.to, fields, refusals: [], names: new Map<string, string>() };
  return drawPage(console, { page: action.refusedOn, asked: at, visitor, typed, status: 200 }, request, reply);
}
