import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Purpose } from '../../../kernel/words';
import type { ReferralFacts } from './agenda.rules';
import type { StagedReferral } from './referral-stage';

export type ReferralToPlace = StagedReferral & ReferralFacts & { opined: boolean; purpose: Purpose };

/** Held until the end of the act, so that one referral is never placed twice. */
export async function referralToPlace(act: Act, globalId: string): Promise<ReferralToPlace> {
  const id = act.uuid(globalId, 'Referral', ['referralId']);
  await act.tx.query({ text: LOCK, values: [id] });
  const [found] = await act.tx.query<ReferralToPlace & { placed: boolean }>({ text: REFERRAL, values: [id] });
  if (!found) throw Refusal.notFound(['referralId']);
  if (found.placed) {
    throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Cette saisine est déjà inscrite à une séance. Déplacez le point.', [
      'referralId',
    ]).curedBy('moveAgendaItem');
  }
  return found;
}

const LOCK = 'select id from tenant.referral where departement_code = access.departement() and id = $1 for update';

/** Placed: on the agenda of a sitting that has not closed. */
const REFERRAL = `
  select v.id, v.kind, v.holder_id as "holderId", v.authoritative, v.body_id as "bodyId", v.formation, v.purpose,
    v.parquet_id as "parquetId",
    v.status, v.stage, v.facts, exists (select from access.visible_item i join tenant.session s on s.id = i.session_id
      where i.departement_code = access.departement() and i.referral_id = v.id and i.status = 'PLACED'
        and s.departement_code = access.departement() and s.status not in ('HELD', 'CANCELLED') offset 0) as placed,
    exists (select from access.visible_opinion o
      where o.departement_code = access.departement() and o.referral_id = v.id offset 0) as opined
  from access.visible_referral v where v.departement_code = access.departement() and v.id = $1 limit 1`;
