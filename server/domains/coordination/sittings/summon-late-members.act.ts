import { SummonLateMembersInput } from '../../../../schema/sessions.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { summon } from './convening';
import { liveItems, referralsOf } from './live-items.queries';
import { formationOf, lockSession, noticeFor, requireStatus } from './locked-session.queries';
import { changeSession } from './session-change';
import { membersOf, summonedIn } from './session-members.queries';
import { noticeVerdict } from './sessions.rules';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';

/** Whoever was appointed since the summons gets one: the others have theirs, and are not told twice. */
export const summonLateMembers = defineAct({
  name: 'summonLateMembers',
  description:
    'Summons whoever was appointed after the summons went out (convoquer les membres désignés depuis). Its secretariat.',
  input: SummonLateMembersInput,
  where: 'sessionId',
  may: sittingRights.summonLateMembers,
  find: (act, { sessionId, expectedVersion }) => lockSession(act, sessionId, expectedVersion),
  async work(act, _input, session) {
    requireStatus(session, ['CONVENED'], 'Des membres s’ajoutent à une séance convoquée et qui n’est pas ouverte.');
    const summoned = await summonedIn(act, session.id);
    const members = await membersOf(act, session, formationOf(session.bodyKind, session.formation)!);
    const late = members.filter(({ memberId }) => !summoned.includes(memberId));
    if (late.length === 0)
      throw Refusal.of(ErrorCode.WRONG_STATE, 'Tous les membres de cette formation ont déjà leur convocation.');
    act.apply(noticeVerdict(noticeFor(session), act.actor.today, session.heldOn));
    await summon(act, session, late);
    await changeSession(act, session, {});
    for (const { holderId } of referralsOf(await liveItems(act, session.id))) act.touch(holderId);
    await act.raise({ type: 'MembersSummoned', sessionId: session.id });
    return session.id;
  },
  answer: sessionAnswer,
});
