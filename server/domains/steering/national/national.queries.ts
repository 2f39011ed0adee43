import type { Actor, Database } from '../../../tenancy/database';
import type { BodyKind, BodyState } from '../../../kernel/words';

export interface CoverageRow {
  departement: string;
  bodyKind: BodyKind;
  state: BodyState;
  stateSince: string;
  mandates: number;
  planned: number;
  convened: number;
  held: number;
  postponed: number;
  policyItems: number;
}

export interface ParquetsRow {
  departement: string;
  parquets: number;
  parquetsWithReferent: number;
}

/** Published figures about institutions: a role of their own counts, the application reads the counts alone. */
export class NationalQueries {
  constructor(private readonly database: Database) {}

  /** Every body that exists, with its sittings on policy of a civil year that is over; none for whoever holds no mandate. */
  async coverage(actor: Actor, year: number, bodyKind: BodyKind | null): Promise<CoverageRow[]> {
    return this.database.read<CoverageRow>(actor, { text: COVERAGE, values: [year, bodyKind] });
  }

  /** Every département's parquets, and how many of them have a referent today; none for whoever holds no mandate. */
  async parquets(actor: Actor): Promise<ParquetsRow[]> {
    return this.database.read<ParquetsRow>(actor, { text: PARQUETS, values: [] });
  }
}

const HOLDS_A_MANDATE = `exists (
    select from directory.mandate m join directory.account o on o.id = m.account_id
    where m.account_id = access.account() and m.id = coalesce(access.mandate(), m.id) and o.deactivated_at is null
      and m.revoked_at is null and access.stands(m.stands_in_for)
      and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until))`;

const PARQUETS = `
  select p.departement_code as departement, p.parquets, p.parquets_with_referent as "parquetsWithReferent"
  from published.parquet_coverage p where ${HOLDS_A_MANDATE}`;

const COVERAGE = `
  select c.departement_code as departement, c.body_kind as "bodyKind", c.state, c.state_since::text as "stateSince",
    c.account_mandates as mandates, coalesce(a.planned, 0) as planned, coalesce(a.convened, 0) as convened, coalesce(a.held, 0) as held,
    coalesce(a.postponed, 0) as postponed, coalesce(a.policy_items, 0) as "policyItems"
  from published.body_coverage c
  left join published.body_activity a on a.departement_code = c.departement_code and a.body_kind = c.body_kind and a.year = $1
  where ($2::text is null or c.body_kind = $2) and ${HOLDS_A_MANDATE}`;
