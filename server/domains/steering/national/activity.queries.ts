import type { Actor, Database } from '../../../tenancy/database';
import type { BodyKind } from '../../../kernel/words';

export interface ActivityRow {
  body: BodyKind;
  planned: number;
  convened: number;
  held: number;
  heldOnPolicy: number;
  postponed: number;
}

/** Counted as the reader, from the sittings and the points that the reader is shown: the count tells nothing that the list does not. */
export class ActivityQueries {
  constructor(private readonly database: Database) {}

  ofYear(actor: Actor, year: number): Promise<(ActivityRow & Record<string, string | number>)[]> {
    return this.database.read(actor, { text: ACTIVITY, values: [`${year}-01-01`, `${year + 1}-01-01`] });
  }
}

const ACTIVITY = `
  select s.body_kind as body,
    count(*) filter (where s.status = 'PLANNED')::integer as planned,
    count(*) filter (where s.status in ('CONVENED', 'OPEN'))::integer as convened,
    count(*) filter (where s.status = 'HELD')::integer as held,
    count(*) filter (where s.status = 'HELD' and (s.formation in ('POLICY', 'PLENARY') or exists (
      select from access.visible_item i
      where i.departement_code = s.departement_code and i.session_id = s.id and i.kind = 'POLICY')))::integer as "heldOnPolicy",
    count(*) filter (where s.status = 'POSTPONED' or s.postponed_from is not null)::integer as postponed
  from tenant.session s
  where s.departement_code = access.departement() and s.held_on >= $1 and s.held_on < $2
  group by s.body_kind`;
