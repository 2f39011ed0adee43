import type { Act } from '../../../acts/act';
import { requireFormation } from '../../../kernel/formation-of-age';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { RuleVerdict } from '../../../kernel/verdict';
import { applyUndertakings } from '../../actors/bodies';
import { referralsOf, type LiveItem } from './live-items.queries';
import { validationsOf } from './co-chairs.queries';
import { validatesTogether, validationVerdict } from './co-chairs.rules';
import { formationOf, noticeFor, type LockedSession } from './locked-session.queries';
import { requireCell } from './planning';
import { moveReferrals, tellCases } from './referral-stage';
import { changeSession } from './session-change';
import { membersOf, type Member } from './session-members.queries';
import { ConvocationEntity } from './sessions.entity';
import { capacityVerdict, isShort, membersVerdict, noticeVerdict, pointsVerdict } from './sessions.rules';

/** The members are summoned, and read the files of the agenda from then on. */
export async function convene(act: Act, session: LockedSession, items: LiveItem[], urgency?: string): Promise<void> {
  const stated = checkNotice(act, session, urgency);
  for (const referral of referralsOf(items)) requireFormation(referral, ['sessionId']);
  await requireCell(act, session);
  const planned = items.reduce((sum, item) => sum + item.minutes, 0);
  act.apply(capacityVerdict(planned, session.capacityMinutes));
  const members = await membersOf(act, session, formationOf(session.bodyKind, session.formation)!);
  refuseEmpty(membersVerdict(members.length), 'appointMember');
  refuseEmpty(pointsVerdict(items.length), 'placeOnAgenda');
  if (validatesTogether(session.bodyKind)) act.apply(validationVerdict(await validationsOf(act, session)));
  await applyUndertakings(act, session, members);
  await summon(act, session, members);
  await changeSession(act, session, { status: 'CONVENED', convenedAt: act.actor.now, urgency: stated });
  await moveReferrals(act, referralsOf(items), 'LISTED');
  await tellCases(act, referralsOf(items), { kind: 'CONVENED', sessionId: session.id });
  await act.raise({ type: 'MembersSummoned', sessionId: session.id });
}

/** CRPA R.133-8: short of the notice, an urgency has to be stated and the warning passed over. */
export function checkNotice(act: Act, session: LockedSession, urgency?: string): string | null {
  const verdict = noticeVerdict(noticeFor(session), act.actor.today, session.heldOn);
  if (!isShort(verdict)) return null;
  if (!urgency)
    throw Refusal.of(ErrorCode.MISSING_VALUE, `${verdict.message} ${verdict.cure}`, ['urgency'], verdict.article);
  act.apply(verdict);
  return urgency;
}

export async function summon(act: Act, session: LockedSession, members: Member[]): Promise<void> {
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

function refuseEmpty({ verdict, message, cure, article }: RuleVerdict, operation: string): void {
  if (verdict !== 'BLOCKING') return;
  throw Refusal.of(ErrorCode.INCOMPLETE, `${message} ${cure}`, ['sessionId'], article).curedBy(operation);
}
