import type { Act } from '../../../acts/act';
import { referralsOf, type LiveItem } from './live-items.queries';
import type { LockedSession } from './locked-session.queries';
import { moveReferrals } from './referral-stage';

/** The summons falls: whoever had it is written to, and no longer reads the files, which are submitted again. */
export async function unconvene(
  act: Act,
  session: LockedSession,
  items: LiveItem[],
  because: 'POSTPONEMENT' | 'CANCELLATION',
): Promise<void> {
  await act.tx.query({ text: FORGET_ATTENDANCE, values: [session.id] });
  await act.tx.query({ text: FORGET_CORRECTIONS, values: [session.id] });
  await act.raise({ type: 'SummonsFell', sessionId: session.id, because });
  await act.tx.query({ text: FORGET_CONVOCATIONS, values: [session.id] });
  await moveReferrals(act, referralsOf(items), 'SUBMITTED');
}

const FORGET_ATTENDANCE =
  'delete from tenant.attendance where departement_code = access.departement() and session_id = $1';

const FORGET_CORRECTIONS =
  'delete from tenant.attendance_version where departement_code = access.departement() and session_id = $1';

const FORGET_CONVOCATIONS =
  'delete from tenant.convocation where departement_code = access.departement() and session_id = $1';
