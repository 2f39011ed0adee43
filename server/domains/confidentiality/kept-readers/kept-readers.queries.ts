import { groupBits } from '../../../kernel/groups';
import type { Actor, Database } from '../../../tenancy/database';

/** A request to keep somebody from a case, for the association that made it or for whoever answers. */
export interface KeptReaderRow {
  departement: string;
  id: string;
  caseId: string;
  namedBy: string;
  readerName: string | null;
  askedAt: string;
  state: string;
  answeredAt: string | null;
  version: number;
  own: boolean;
}

/** Given alone by somebody kept from a file. */
export interface MandateToExamineRow {
  departement: string;
  id: string;
  role: string;
  holder: string;
  granter: string;
  grantedAt: string;
}

const MAX = 200;

export class KeptReaderQueries {
  constructor(private readonly database: Database) {}

  ofCase(actor: Actor, caseId: string): Promise<KeptReaderRow[]> {
    return this.database.read<KeptReaderRow>(actor, { text: OF_CASE, values: [caseId] });
  }

  /** For whoever answers: what waits first, oldest first. Empty for anybody else. */
  toAnswer(actor: Actor): Promise<KeptReaderRow[]> {
    return this.database.read<KeptReaderRow>(actor, { text: TO_ANSWER, values: [MAX] });
  }

  async byId(actor: Actor, id: string): Promise<KeptReaderRow | null> {
    const rows = await this.database.read<KeptReaderRow>(actor, { text: BY_ID, values: [id] });
    return rows[0] ?? null;
  }

  /** For the officer; empty for anybody else. */
  toExamine(actor: Actor): Promise<MandateToExamineRow[]> {
    return this.database.read(actor, { text: TO_EXAMINE, values: [MAX] });
  }

  /** References under which the chair knows the case, at the chair's own doors. */
  references(actor: Actor, caseId: string): Promise<{ reference: string }[]> {
    return this.database.read(actor, { text: REFERENCES, values: [caseId] });
  }
}

const ROW = `k.departement_code as departement, k.id, k.case_id as "caseId", k.named_by as "namedBy", k.reader_name as "readerName",
    k.asked_at as "askedAt", k.state, k.answered_at as "answeredAt", k.version, k.own`;

const OF_CASE = `
  select ${ROW} from access.visible_kept_reader k
  where k.departement_code = access.departement() and k.case_id = $1 and k.own order by k.asked_at, k.id`;

const TO_EXAMINE = `
  select m.departement_code as departement, m.mandate_id as id, m.role, m.holder, m.granter, m.granted_at as "grantedAt"
  from access.mandate_to_examine m where m.departement_code = access.departement() order by m.granted_at desc, m.mandate_id limit $1`;

const TO_ANSWER = `
  select ${ROW} from access.visible_kept_reader k where k.departement_code = access.departement() and not k.own
  order by k.state not in ('PENDING', 'ASKED_AGAIN'), k.asked_at, k.id limit $1`;

const BY_ID = `select ${ROW} from access.visible_kept_reader k where k.departement_code = access.departement() and k.id = $1`;

/**
 * Several only where the chair reads the identity at each: otherwise one, or the chair would join two referrals of a
 * file without a name.
 */
const REFERENCES = `
  select distinct r.reference from access.visible_referral r
  where r.departement_code = access.departement() and r.holder_id = $1 and not r.own and (r.seen & ${groupBits.identity} <> 0 or r.id = (
    select o.id from access.visible_referral o where o.departement_code = access.departement() and o.holder_id = $1 and not o.own
    order by o.seen & ${groupBits.identity} <> 0 desc, o.created_at, o.id limit 1))
  order by r.reference`;
