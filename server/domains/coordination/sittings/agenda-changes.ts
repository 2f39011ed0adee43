import type { Act } from '../../../acts/act';
import type { AgendaItemStatus, SessionStatus } from '../../../kernel/words';
import { isLate, lateVerdict } from './agenda.rules';
import { liveItems, markItems, numberItems, type LiveItem } from './live-items.queries';
import { bumpAgenda, noticeFor, requireStatus, type LockedSession } from './locked-session.queries';
import { moveReferrals, tellCases } from './referral-stage';
import { capacityVerdict } from './sessions.rules';

export const STILL_OPEN: readonly SessionStatus[] = ['PLANNED', 'CONVENED'];

export function requireStillOpen(session: LockedSession): void {
  requireStatus(
    session,
    STILL_OPEN,
    'L’ordre du jour ne change plus une fois la séance ouverte. Choisissez une séance à venir.',
  );
}

/** Room and notice in the sitting that a point comes to. True when it comes late. */
export async function checkPlace(act: Act, session: LockedSession, minutes: number): Promise<boolean> {
  const planned = (await liveItems(act, session.id)).reduce((sum, item) => sum + item.minutes, 0);
  act.apply(capacityVerdict(planned + minutes, session.capacityMinutes));
  const notice = noticeFor(session);
  const late = isLate(session.status, notice?.days ?? null, act.actor.today, session.heldOn);
  act.apply(lateVerdict(session.status, notice?.article ?? null, late));
  return late;
}

/** In a convened sitting the referral is listed, and its members read it; in a planned one it waits. Doors follow either way. */
export async function settle(
  act: Act,
  { referral }: Pick<LiveItem, 'referral'>,
  session: LockedSession,
): Promise<void> {
  if (!referral) return;
  act.touch(referral.holderId);
  await moveReferrals(act, [referral], session.status === 'CONVENED' ? 'LISTED' : 'SUBMITTED');
  await tellCases(act, [referral], { kind: 'PLACED', sessionId: session.id });
}

/** Members who were summoned have an agenda in hand: they are sent the new one. */
export async function tellMembers(act: Act, { id, status }: LockedSession): Promise<void> {
  if (status === 'CONVENED') await act.raise({ type: 'AgendaCompleted', sessionId: id });
}

export async function takeOff(
  act: Act,
  session: LockedSession,
  item: LiveItem,
  status: AgendaItemStatus,
): Promise<void> {
  await markItems(act, [item], status);
  await renumber(act, session.id);
  await bumpAgenda(act, session);
}

/** What is left closes up. */
export async function renumber(act: Act, sessionId: string): Promise<void> {
  await numberItems(
    act,
    (await liveItems(act, sessionId)).map(({ id }) => id),
  );
}
