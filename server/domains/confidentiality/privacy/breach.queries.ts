import { SEALED_NOTE } from '../../../access/gate';
import type { Group } from '../../../kernel/groups';
import { columns, instant, int, text, texts, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

const BREACH = columns('tenant.breach', {
  departement: text('departement_code'),
  id: uuid(),
  nature: texts(),
  risk: text(),
  knownAt: instant(),
  personsMin: int(),
  personsMax: int(),
  groupBits: int('groups'),
  notifiedAt: instant().orNull(),
  personsInformedAt: instant().orNull(),
  recordedAt: instant(),
  version: int(),
});

const BREACH_NOTE = columns('access.breach_note', { ...SEALED_NOTE, holderId: uuid(), kind: text() });

export type BreachRow = RowOf<typeof BREACH> & { groups?: Group[] };
export type BreachNote = RowOf<typeof BREACH_NOTE>;

/** Breaches of one département and their texts, for its data protection officer alone: the database decides. */
export class BreachQueries {
  constructor(private readonly database: Database) {}

  /** Null for anybody but the officer. Latest first. */
  async all(actor: Actor): Promise<BreachRow[] | null> {
    const rows = await this.database.read<BreachRow & { officer: boolean }>(actor, { text: ALL, values: [] });
    return rows[0]?.officer ? rows.filter(({ id }) => id !== null) : null;
  }

  async byId(actor: Actor, id: string): Promise<BreachRow | null> {
    const [row] = await this.database.read<BreachRow>(actor, { text: BY_ID, values: [id] });
    return row ?? null;
  }

  /** The latest text of each kind. */
  notes(actor: Actor, ids: readonly string[]): Promise<BreachNote[]> {
    return this.database.read<BreachNote>(actor, { text: NOTES, values: [ids] });
  }
}

export const BREACH_ROW = BREACH.select('b');

const ALL = `
  select o.officer, l.* from (select access.holds_dpo() as officer) o left join lateral (
    select ${BREACH_ROW} from tenant.breach b where b.departement_code = access.departement() order by b.known_at desc, b.id
      limit 500) l on true
  order by l."knownAt" desc, l.id`;

const BY_ID = `select ${BREACH_ROW} from tenant.breach b where b.departement_code = access.departement() and b.id = $1`;

const NOTES = `
  select distinct on (n.holder_id, n.kind) ${BREACH_NOTE.select('n')}
  from access.breach_note n where n.departement_code = access.departement() and n.holder_id = any($1::uuid[])
  order by n.holder_id, n.kind, n.written_at desc, n.id`;
