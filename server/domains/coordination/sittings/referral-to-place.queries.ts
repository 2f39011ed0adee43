import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { bool, type RowOf } from '../../../tenancy/columns';
import { REFERRAL_IN_ACT } from '../referrals';

/** Placed: on the agenda of a sitting that has not closed. */
const TO_PLACE = REFERRAL_IN_ACT.with({
  placed: bool(
    (at) => `exists (select from access.visible_item i join tenant.session s on s.id = i.session_id
      where i.departement_code = access.departement() and i.referral_id = ${at('id')} and i.status = 'PLACED'
        and s.departement_code = access.departement() and s.status not in ('HELD', 'CANCELLED') offset 0)`,
  ),
  opined: bool(
    (at) => `exists (select from access.visible_opinion o
      where o.departement_code = access.departement() and o.referral_id = ${at('id')} offset 0)`,
  ),
});

export type ReferralToPlace = RowOf<typeof TO_PLACE>;

/** Held until the end of the act, so that one referral is never placed twice. */
export async function referralToPlace(act: Act, globalId: string): Promise<ReferralToPlace> {
  const id = act.uuid(globalId, 'Referral', ['referralId']);
  await act.tx.query({ text: LOCK, values: [id] });
  const [found] = await act.tx.query<ReferralToPlace>({ text: REFERRAL, values: [id] });
  if (!found) throw Refusal.notFound(['referralId']);
  if (found.placed) {
    throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Cette saisine est déjà inscrite à une séance. Déplacez le point.', [
      'referralId',
    ]).curedBy('moveAgendaItem');
  }
  return found;
}

const LOCK = 'select id from tenant.referral where departement_code = access.departement() and id = $1 for update';

const REFERRAL = `
  select ${TO_PLACE.select('v')}
  from access.visible_referral v where v.departement_code = access.departement() and v.id = $1 limit 1`;
