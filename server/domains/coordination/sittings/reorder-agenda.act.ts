import { ReorderAgendaInput } from '../../../../schema/agenda.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { STILL_OPEN } from './agenda-changes';
import { liveItems, numberItems } from './live-items.queries';
import { bumpAgenda, lockSession, requireStatus } from './locked-session.queries';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';

/** The order is the sitting's: its version guards it. */
export const reorderAgenda = defineAct({
  name: 'reorderAgenda',
  description: 'Puts an agenda in order. The body’s secretariat.',
  input: ReorderAgendaInput,
  where: 'sessionId',
  may: sittingRights.reorderAgenda,
  find: (act, { sessionId, expectedVersion }) => lockSession(act, sessionId, expectedVersion),
  async work(act, { itemIds }, session) {
    requireStatus(session, [...STILL_OPEN, 'OPEN'], 'L’ordre du jour d’une séance tenue ou annulée ne change plus.');
    const wanted = itemIds.map((id) => act.uuid(id, 'AgendaItem', ['itemIds']));
    const known = (await liveItems(act, session.id)).map(({ id }) => id);
    if (new Set(wanted).size !== wanted.length)
      throw Refusal.of(ErrorCode.INVALID_VALUE, 'Un point figure deux fois. Nommez chacun une fois.', ['itemIds']);
    if (wanted.length !== known.length || wanted.some((id) => !known.includes(id))) throw Refusal.stale(['itemIds']);
    await numberItems(act, wanted);
    await bumpAgenda(act, session);
    return session.id;
  },
  answer: sessionAnswer,
});
