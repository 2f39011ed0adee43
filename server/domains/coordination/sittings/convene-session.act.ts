import { ConveneSessionInput } from '../../../../schema/sessions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { requireFormation } from '../../../kernel/formation-of-age';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { liveItems, referralsOf } from './live-items.queries';
import { formationOf, lockSession, noticeFor, requireStatus, type LockedSession } from './locked-session.queries';
import { moveReferrals, tellCases } from './referral-stage';
import { changeSession } from './session-change';
import { membersOf } from './session-members.queries';
import { ConvocationEntity } from './sessions.entity';
import { capacityVerdict, isShort, noticeVerdict } from './sessions.rules';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';

export const conveneSession = defineAct({
  name: 'conveneSession',
  description: 'Summons the members (convoquer): from then on they read the files of the agenda. Its secretariat.',
  input: ConveneSessionInput,
  where: 'sessionId',
  may: sittingRights.conveneSession,
  find: (act, { sessionId, expectedVersion }) => lockSession(act, sessionId, expectedVersion),
  async work(act, input, session) {
    requireStatus(
      session,
      ['PLANNED'],
      'Seule une séance prévue se convoque. Une séance reportée reçoit d’abord une date.',
    );
    if (session.heldOn < act.actor.today)
      throw Refusal.of(ErrorCode.WRONG_STATE, 'La date de la séance est passée. Reportez-la, puis convoquez.');
    const urgency = checkNotice(act, session, input.urgency);
    const items = await liveItems(act, session.id);
    for (const referral of referralsOf(items)) requireFormation(referral, ['sessionId']);
    const planned = items.reduce((sum, item) => sum + item.minutes, 0);
    act.apply(capacityVerdict(planned, session.capacityMinutes));
    await summon(act, session);
    await changeSession(act, session, { status: 'CONVENED', convenedAt: act.actor.now, urgency });
    await moveReferrals(act, referralsOf(items), 'LISTED');
    await tellCases(act, referralsOf(items), { kind: 'CONVENED', sessionId: session.id });
    await act.raise({ type: 'MembersSummoned', sessionId: session.id });
    return session.id;
  },
  answer: sessionAnswer,
});

/** CRPA R.133-8: short of the notice, an urgency has to be stated and the warning passed over. */
function checkNotice(act: Act, session: LockedSession, urgency?: string): string | null {
  const verdict = noticeVerdict(noticeFor(session), act.actor.today, session.heldOn);
  if (!isShort(verdict)) return null;
  if (!urgency)
    throw Refusal.of(ErrorCode.MISSING_VALUE, `${verdict.message} ${verdict.cure}`, ['urgency'], verdict.article);
  act.apply(verdict);
  return urgency;
}

async function summon(act: Act, session: LockedSession): Promise<void> {
  const members = await membersOf(act, session, formationOf(session.bodyKind, session.formation)!);
  if (members.length === 0) {
    throw Refusal.of(
      ErrorCode.INCOMPLETE,
      "Aucun membre n'est à convoquer dans cette formation. Désignez d'abord ses membres.",
      ['sessionId'],
    ).curedBy('appointMember');
  }
  await act.tx.insert(
    ConvocationEntity,
    members.map(({ memberId, ...member }) => ({
      ...member,
      mandateId: memberId,
      sessionId: session.id,
      sentAt: act.actor.now,
    })),
  );
}
