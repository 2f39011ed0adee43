import { groupBits } from '../../../kernel/groups';
import { bool, columns, instant, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

/** A request to keep somebody from a case, for the association that made it or for whoever answers. */
const KEPT_READER = columns('access.visible_kept_reader', {
  departement: text('departement_code'),
  id: uuid(),
  caseId: uuid(),
  namedBy: text(),
  readerName: text().orNull(),
  askedAt: instant(),
  state: text(),
  answeredAt: instant().orNull(),
  version: int(),
  own: bool(),
});

/** Given alone by somebody kept from a file. */
const TO_EXAMINE = columns('access.mandate_to_examine', {
  departement: text('departement_code'),
  id: uuid('mandate_id'),
  role: text(),
  holder: text(),
  granter: text(),
  grantedAt: instant(),
});

export type KeptReaderRow = RowOf<typeof KEPT_READER>;
export type MandateToExamineRow = RowOf<typeof TO_EXAMINE>;

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
    return this.database.read(actor, { text: MANDATES_TO_EXAMINE, values: [MAX] });
  }

  /** References under which the chair knows the case, at the chair's own doors. */
  references(actor: Actor, caseId: string): Promise<{ reference: string }[]> {
    return this.database.read(actor, { text: REFERENCES, values: [caseId] });
  }
}

const ROW = KEPT_READER.select('k');

const OF_CASE = `
  select ${ROW} from access.visible_kept_reader k
  where k.departement_code = access.departement() and k.case_id = $1 and k.own order by k.asked_at, k.id`;

const MANDATES_TO_EXAMINE = `
  select ${TO_EXAMINE.select('m')}
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
