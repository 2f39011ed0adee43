import type { Act } from '../../../acts/act';
import { referralsOf, type LiveItem } from './live-items.queries';
import type { LockedSession } from './locked-session.queries';
import { moveReferrals } from './referral-stage';

/** The summons falls: whoever had it is told, and no longer reads the files, which are submitted again. */
export async function unconvene(
  act: Act,
  session: LockedSession,
  items: LiveItem[],
  event: 'SESSION_POSTPONED' | 'SESSION_CANCELLED',
): Promise<void> {
  await act.tx.query({ text: FORGET_ATTENDANCE, values: [session.id] });
  await act.tx.query({ text: FORGET_CORRECTIONS, values: [session.id] });
  const summoned = await act.tx.query<{ mandateId: string }>({ text: FORGET_CONVOCATIONS, values: [session.id] });
  for (const { mandateId } of summoned) act.tell(event, mandateId);
  await moveReferrals(act, referralsOf(items), 'SUBMITTED');
}

const FORGET_ATTENDANCE =
  'delete from tenant.attendance where departement_code = access.departement() and session_id = $1';

const FORGET_CORRECTIONS =
  'delete from tenant.attendance_version where departement_code = access.departement() and session_id = $1';

/** Who was summoned and still holds a mandate for it: one for each person, whatever their seats. */
const FORGET_CONVOCATIONS = `
  with forgotten as (
    delete from tenant.convocation where departement_code = access.departement() and session_id = $1
    returning mandate_id, account_id)
  select distinct on (f.account_id) f.mandate_id as "mandateId"
  from forgotten f join directory.mandate m on m.id = f.mandate_id and m.account_id = f.account_id
  where m.revoked_at is null and access.stands(m.stands_in_for) and m.valid_from <= access.today()
    and (m.valid_until is null or access.today() < m.valid_until)
  order by f.account_id, f.mandate_id`;
