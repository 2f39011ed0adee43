import type { BodyKind, Formation, Role } from '../../../kernel/words';
import type { LocalDate } from '../../../kernel/local-date';
import type { Actor, Database } from '../../../tenancy/database';
import type { CoverageRow } from './national.queries';

interface AtBody {
  departement: string;
  bodyKind: BodyKind;
}

/** Who holds a seat, and until when where that is near; of what was typed as a quality, the digest alone, to compare with the texts’. */
export type HeldSeat = [
  departement: string,
  bodyKind: BodyKind,
  formation: Formation,
  role: Role,
  digest: string,
  until: LocalDate | null,
  holders: number,
];

/** When the last of those who held a seat of that role left. */
export interface LeftSeat extends AtBody {
  formation: Formation;
  role: Role;
  leftOn: LocalDate;
}

/** The last day of those that hold, or that held. */
export interface SecretariatRow extends AtBody {
  holders: number;
  /** Null: without end, or nobody. */
  until: LocalDate | null;
  leftOn: LocalDate | null;
}

export interface ParquetRow {
  departement: string;
  authorityId: string;
  since: LocalDate | null;
}

export interface ReturnsRow {
  departement: string;
  commissionSentOn: LocalDate | null;
  associations: number;
  answered: number;
  lastOn: LocalDate | null;
  withoutAnswer: string[];
}

export interface ShortfallRows {
  bodies: Omit<CoverageRow, 'mandates' | 'planned' | 'convened' | 'postponed' | 'policyItems'>[];
  seats: HeldSeat[];
  left: LeftSeat[];
  cells: AtBody[];
  secretariats: SecretariatRow[];
  parquets: ParquetRow[];
  returns: ReturnsRow[];
}

/** One flight; the views themselves are empty for whoever holds no mandate of the MIPROF. */
export class ShortfallQueries {
  constructor(private readonly database: Database) {}

  /** Null for whoever is not of the MIPROF. */
  async ofYear(actor: Actor, year: number): Promise<ShortfallRows | null> {
    const [found] = await this.database.read<ShortfallRows>(actor, { text: SHORTFALLS, values: [year] });
    return found ?? null;
  }
}

const list = (query: string) => `(select coalesce(json_agg(x), '[]') from (${query}) x)`;
const AT_BODY = 'v.departement_code as departement, v.body_kind as "bodyKind"';
const HOLDS = '(v.until is null or access.today() < v.until)';

const BODIES = `
  select ${AT_BODY}, v.state, v.state_since as "stateSince", coalesce(a.held, 0) as held from published.body_coverage v
  left join published.body_activity a on a.departement_code = v.departement_code and a.body_kind = v.body_kind and a.year = $1`;

/** Thousands of them: without their names. */
const SEAT = 'v.departement_code, v.body_kind, v.formation, v.role, v.quality_digest, v.until, v.holders';
const SEATS = `(select coalesce(json_agg(json_build_array(${SEAT})), '[]') from published.seat_term v where ${HOLDS})`;

const LEFT = `
  select ${AT_BODY}, v.formation, v.role, max(v.until) as "leftOn" from published.seat_term v where not ${HOLDS} group by 1, 2, 3, 4`;

const SECRETARIATS = `
  select ${AT_BODY}, coalesce(sum(v.holders) filter (where ${HOLDS}), 0)::integer as holders,
    nullif(max(coalesce(v.until, 'infinity')) filter (where ${HOLDS}), 'infinity') as until,
    max(v.until) filter (where not ${HOLDS}) as "leftOn"
  from published.secretariat_term v group by 1, 2`;

const SHORTFALLS = `
  select ${list(BODIES)} as bodies, ${SEATS} as seats, ${list(LEFT)} as left,
    ${list(`select ${AT_BODY} from published.follow_up_cell_coverage v`)} as cells, ${list(SECRETARIATS)} as secretariats,
    ${list(`select v.departement_code as departement, v.authority_id as "authorityId", v.since from published.parquet_without_referent v`)}
      as parquets,
    ${list(`select v.departement_code as departement, v.commission_sent_on as "commissionSentOn", v.associations, v.answered,
      v.last_on as "lastOn", v.without_answer as "withoutAnswer" from published.return_coverage v where v.year = $1`)} as returns
  where access.holds_miprof()`;
