import type { Act } from '../../../acts/act';
import type { Reactions } from '../../../acts/act';

/** A withdrawn case leaves every agenda, and so does what rested on an accord taken back or on a closed referral. */
export const agendaReactions: Reactions = {
  CaseWithdrawn: [(act, { caseId }) => withdraw(act, { caseId })],
  AccordWithdrawn: [(act, { caseId, accordId }) => withdraw(act, { caseId, accordId })],
  ReferralClosed: [(act, { referralId }) => withdraw(act, { referralId })],
};

interface Leaving {
  caseId?: string;
  referralId?: string;
  accordId?: string;
}

async function withdraw(act: Act, { caseId, referralId, accordId }: Leaving): Promise<void> {
  const values = [caseId ?? null, referralId ?? null, accordId ?? null];
  const left = await act.tx.query<{ sessionId: string }>({ text: WITHDRAW, values });
  if (left.length === 0) return;
  const sessions = left.map(({ sessionId }) => sessionId);
  for (const { bodyId } of await act.tx.query<{ bodyId: string }>({ text: CHAIRED_BY_TWO, values: [sessions] }))
    act.tell('AGENDA_CHANGED', bodyId);
}

/** What a sitting that was held has treated stays treated. */
const WITHDRAW = `
  update tenant.agenda_item set status = 'WITHDRAWN', version = version + 1
  where departement_code = access.departement() and id in (
    select i.id from (
      select distinct v.id from access.visible_referral v where v.departement_code = access.departement()
        and ($1::uuid is null or v.holder_id = $1) and ($2::uuid is null or v.id = $2)
        and ($3::uuid is null or v.id in (
          select b.id from tenant.referral b where b.departement_code = access.departement() and b.accord_id = $3))) r
    cross join lateral (
      select o.id, o.session_id from access.visible_item o
      where o.departement_code = access.departement() and o.referral_id = r.id and o.status = 'PLACED' offset 0) i
    join tenant.session s on s.departement_code = access.departement() and s.id = i.session_id and s.status <> 'HELD')
  returning session_id as "sessionId"`;

/** What its co-chairs had validated is no longer that agenda: its digest tells it, and they are told. */
const CHAIRED_BY_TWO = `
  select distinct s.body_id as "bodyId" from tenant.session s
  where s.departement_code = access.departement() and s.id = any($1::uuid[]) and s.body_kind = 'VICTIM_SUPPORT_COMMITTEE'
    and s.status in ('PLANNED', 'CONVENED')`;
