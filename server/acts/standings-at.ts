import type { Act } from './act';
import type { Standing } from './right';

/** What whoever acts is to a file or an alert by the doors that stand open to them; at one of its referrals, by that one's and its own. */
export const standingsAt = (act: Act, holderId: string, referralId: string | null = null): Promise<Standing[]> =>
  act.tx.query<Standing>({ text: DOORS, values: [holderId, referralId] });

const DOORS = `
  select distinct d.role, d.relation from access.door d
  where d.departement_code = access.departement() and d.holder_id = $1 and ($2::uuid is null or d.source in ($1, $2))`;
