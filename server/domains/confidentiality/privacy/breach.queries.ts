import type { Group } from '../../../kernel/groups';
import type { Actor, Database } from '../../../tenancy/database';

export interface BreachRow {
  departement: string;
  id: string;
  nature: string[];
  risk: string;
  knownAt: string;
  personsMin: number;
  personsMax: number;
  groupBits: number;
  groups?: Group[];
  notifiedAt: string | null;
  personsInformedAt: string | null;
  recordedAt: string;
  version: number;
}

export interface BreachNote {
  id: string;
  holderId: string;
  kind: string;
  body: Buffer;
  wrapped: Buffer;
  keyVersion: number;
}

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

export const BREACH = `b.departement_code as departement, b.id, b.nature, b.risk, b.known_at as "knownAt",
    b.persons_min as "personsMin", b.persons_max as "personsMax",
    b.groups as "groupBits", b.notified_at as "notifiedAt", b.persons_informed_at as "personsInformedAt",
    b.recorded_at as "recordedAt", b.version`;

const ALL = `
  select o.officer, l.* from (select access.holds_dpo() as officer) o left join lateral (
    select ${BREACH} from tenant.breach b where b.departement_code = access.departement() order by b.known_at desc, b.id
      limit 500) l on true
  order by l."knownAt" desc, l.id`;

const BY_ID = `select ${BREACH} from tenant.breach b where b.departement_code = access.departement() and b.id = $1`;

const NOTES = `
  select distinct on (n.holder_id, n.kind) n.id, n.holder_id as "holderId", n.kind, n.body, n.wrapped, n.key_version as "keyVersion"
  from access.breach_note n where n.departement_code = access.departement() and n.holder_id = any($1::uuid[])
  order by n.holder_id, n.kind, n.written_at desc, n.id`;
