import type { Actor, Database } from '../../../tenancy/database';
import { int, columns, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { GuestQuality, GuestState } from '../../../kernel/words';

const GUEST = columns('access.visible_guest', {
  departement: text('departement_code'),
  id: uuid(),
  agendaItemId: uuid(),
  quality: text<GuestQuality>(),
  expectedFrom: text().orNull(),
  expectedUntil: text().orNull(),
  state: text<GuestState>(),
  leftAt: text().orNull(),
  version: int(),
});

export type GuestRow = RowOf<typeof GUEST>;

/** Who is heard on a point, for whoever reads the point. */
export class GuestQueries {
  constructor(private readonly database: Database) {}

  ofItems(actor: Actor, itemIds: readonly string[]): Promise<GuestRow[]> {
    return this.database.read<GuestRow>(actor, { text: GUESTS_OF_ITEMS, values: [itemIds] });
  }

  async byId(actor: Actor, id: string): Promise<GuestRow | null> {
    const [row] = await this.database.read<GuestRow>(actor, { text: GUEST_BY_ID, values: [id] });
    return row ?? null;
  }
}

export const GUESTS_OF_ITEMS = `
  select ${GUEST.select('g')} from unnest($1::uuid[]) as k (id) cross join lateral (
    select * from access.visible_guest v where v.departement_code = access.departement() and v.agenda_item_id = k.id offset 0) g
  order by g.expected_from nulls first, g.id`;

export const GUEST_BY_ID = `
  select ${GUEST.select('g')} from access.visible_guest g where g.departement_code = access.departement() and g.id = $1`;
