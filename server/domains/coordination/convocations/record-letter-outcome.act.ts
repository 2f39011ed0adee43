import { RecordLetterOutcomeInput } from '../../../../schema/convocations.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { lockSession, memberUuid, sessionAnswer } from '../sittings';
import { letterOf } from './announced';
import { announcedBy } from './announced-sittings';
import { convocationRights } from './convocations.access';
import { HAND_OVER, MARK_BOUNCED } from './letters.sql';

/** No mailbox of ours is read: a message that came back to the secretariat, and a copy put into a hand, are said by it. */
export const recordLetterOutcome = defineAct({
  name: 'recordLetterOutcome',
  description:
    'Notes that the last letter to a member came back (revenue), or that the summons was handed over on paper (remise). Its secretariat.',
  input: RecordLetterOutcomeInput,
  where: 'sessionId',
  may: convocationRights.recordLetterOutcome,
  find: (act, { sessionId }) => lockSession(act, sessionId),
  async work(act, { memberId, outcome }, session) {
    if (session.status !== 'CONVENED' && session.status !== 'OPEN')
      throw Refusal.of(ErrorCode.WRONG_STATE, 'Aucune convocation de cette séance n’attend encore son destinataire.');
    const member = memberUuid(act, memberId, ['memberId']);
    if (outcome === 'HANDED_OVER') await handOver(act, session.id, member);
    else await bounce(act, session.id, member);
    return session.id;
  },
  answer: sessionAnswer,
});

async function bounce(act: Act, sessionId: string, member: string): Promise<void> {
  const [marked] = await act.tx.query({ text: MARK_BOUNCED, values: [sessionId, member, act.actor.now] });
  if (marked) return;
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    'Ce membre n’a pas de lettre partie : seule une lettre reçue par sa messagerie peut en revenir.',
    ['memberId'],
  );
}

/** As the sitting stands today: it is what was put into the hand. */
async function handOver(act: Act, sessionId: string, member: string): Promise<void> {
  const announced = await announcedBy(act, sessionId);
  const { heldOn, startsAt, minutes, place, agenda } = letterOf(act.actor.departement, 'CONVOCATION', announced);
  const values = [sessionId, member, heldOn, startsAt, minutes, place, agenda, act.actor.now];
  const [handed] = await act.tx.query({ text: HAND_OVER, values });
  if (!handed) throw Refusal.notFound(['memberId']);
}
