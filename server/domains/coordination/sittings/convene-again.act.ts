import { ConveneAgainInput } from '../../../../schema/sessions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { bodyKindReference } from '../../../reference/reference-data';
import { convene } from './convening';
import { checkDay, checkedHour } from './day-and-hour';
import { liveItems } from './live-items.queries';
import { lockById, lockSession, requireStatus, type LockedSession } from './locked-session.queries';
import { openedAgenda, repeatItems, repeatOf } from './repeated-agenda.queries';
import { quorumOf } from './deliberation.queries';
import { SessionEntity } from './sessions.entity';
import { quorumVerdict, repeatVerdict, sameAgendaVerdict } from './sessions.rules';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';

/** CRPA R.133-10: the quorum missed, a new summons on the same agenda, which says that none will be required. */
export const conveneAgain = defineAct({
  name: 'conveneAgain',
  description:
    'After a sitting without quorum, summons a second one on the same agenda, which needs none (convoquer à nouveau, ' +
    'CRPA R.133-10). Its secretariat.',
  input: ConveneAgainInput,
  where: 'sessionId',
  may: sittingRights.conveneAgain,
  texts: { startsAt: 'CODED' },
  dates: { heldOn: 'SITTING' },
  find: (act, { sessionId }) => lockSession(act, sessionId),
  async work(act, { heldOn, startsAt, urgency }, first) {
    requireStatus(first, ['HELD'], 'Une séance se convoque à nouveau une fois close. Clôturez-la d’abord.');
    await requireMissedQuorum(act, first);
    if (await repeatOf(act, first.id))
      throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Cette séance a déjà été convoquée à nouveau.', ['sessionId']);
    checkDay(act, heldOn);
    await plan(act, first, heldOn, startsAt ? checkedHour(startsAt) : first.startsAt);
    await repeatItems(act, await openedAgenda(act, first.id), act.newId);
    const second = await lockById(act, act.newId, 'sessionId');
    act.apply(sameAgendaVerdict(second.sameAgenda === true));
    await convene(act, second, await liveItems(act, second.id), urgency);
    return second.id;
  },
  answer: sessionAnswer,
});

async function requireMissedQuorum(act: Act, first: LockedSession): Promise<void> {
  const { crpaApplies } = bodyKindReference(first.bodyKind);
  const { members, present } = await quorumOf(act, first.id);
  const quorum = quorumVerdict(crpaApplies, members, present);
  act.apply(repeatVerdict(crpaApplies, quorum));
}

async function plan(act: Act, first: LockedSession, heldOn: string, startsAt: string): Promise<void> {
  const { bodyId, bodyKind, formation, parquetId, capacityMinutes, place } = first;
  await act.tx.insert(SessionEntity, {
    ...{ id: act.newId, repeats: first.id, heldOn, startsAt, status: 'PLANNED', version: 1 },
    ...{ bodyId, bodyKind, formation, parquetId, capacityMinutes, place },
  });
}
