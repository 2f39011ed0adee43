import type { Actor, Database } from '../../../tenancy/database';
import { int } from '../../../tenancy/columns';
import { ITEM, ITEM_WITH_REFERRAL, type ItemRow } from './agenda-row.sql';

export class AgendaQueries {
  constructor(private readonly database: Database) {}

  async byId(actor: Actor, id: string): Promise<ItemRow | null> {
    const rows = await this.database.read<{ item: ItemRow }>(actor, { text: BY_ID, values: [id] });
    return rows[0]?.item ?? null;
  }

  async ofReferrals(actor: Actor, referralIds: readonly string[]): Promise<ItemRow[]> {
    const rows = await this.database.read<{ item: ItemRow }>(actor, { text: OF_REFERRALS, values: [referralIds] });
    return rows.map(({ item }) => item);
  }
}

/** Points that left their agenda have no rank any more. */
const RANK = `
  cross join lateral (
    select case when i.status in ('PLACED', 'TREATED') then count(*) end as rank from access.visible_item o
    where o.departement_code = access.departement() and o.session_id = i.session_id and o.status in ('PLACED', 'TREATED')
      and (o.position, o.id) <= (i.position, i.id) offset 0) k`;

const ranked = { position: int(() => 'k.rank').orNull() };

const BY_ID = `
  select ${ITEM_WITH_REFERRAL.with(ranked).json('i')} as item
  from access.agenda_point i ${RANK}
  where i.departement_code = access.departement() and i.id = $1`;

const OF_REFERRALS = `
  select ${ITEM.with(ranked).json('i')} as item
  from unnest($1::uuid[]) as w (id) cross join lateral (
    select * from access.visible_item v where v.departement_code = access.departement() and v.referral_id = w.id offset 0) i ${RANK}
  join tenant.session s on s.departement_code = i.departement_code and s.id = i.session_id
  order by s.held_on desc, i.id`;
