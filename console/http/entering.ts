import type { FastifyInstance } from 'fastify';
import { ownPath } from './asked';
import { fieldsOf } from './body';
import { answerMessage } from './faults';
import type { Console } from './console';

/** Demonstration only: in by one click. The entrance looks whether the click is one of ours. */
export function addDemonstrationSignIn(scope: FastifyInstance, console: Console): void {
  if (!console.entrance.demonstration) return;
  scope.post('/connexion/demonstration', async (request, reply) => {
    const { fields } = await fieldsOf(request, '');
    const entered = await console.entrance.enter(fields.text('compte'), request, reply);
    if (!entered) return answerMessage(console, 'elsewhere', request, reply);
    return reply.redirect(ownPath(fields.text('vers')) ?? '/', 303);
  });
}
