import type { Actor, Database } from '../../../tenancy/database';
import type { Count } from './tabulation';

/** One mandate that the reader holds here today. */
export interface Office {
  role: string;
  bodyKind: string | null;
  organisationId: string | null;
  organisation: string | null;
}

/**
 * Figures alone, and from functions that work out the mandate again: no row means that the database says no. The first to ask
 * on a day freezes what that day says, so asking writes.
 */
export class ReturnQueries {
  constructor(private readonly database: Database) {}

  /** The oldest first. */
  offices(actor: Actor): Promise<Office[]> {
    return this.database.read<Office & { role: string }>(actor, { text: OFFICES, values: [] });
  }

  async ofCommission(actor: Actor, kind: keyof typeof OF_COMMISSION, year: number): Promise<Count[] | null> {
    return orNull(await this.database.append<Row>(actor, { text: OF_COMMISSION[kind], values: [year] }));
  }

  async survey(actor: Actor, organisation: string, year: number): Promise<Count[] | null> {
    return orNull(await this.database.append<Row>(actor, { text: SURVEY, values: [organisation, year] }));
  }
}

type Row = Count & Record<string, string | number>;

const orNull = (rows: Row[]): Count[] | null => (rows.length > 0 ? rows : null);

const OFFICES = `
  select m.role, b.kind as "bodyKind", m.organisation_id as "organisationId", o.name as organisation
  from directory.mandate m left join directory.body b on b.id = m.body_id left join directory.organisation o on o.id = m.organisation_id
  where m.account_id = access.account() and m.departement_code = access.departement()
    and m.revoked_at is null and access.stands(m.stands_in_for)
    and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
      and m.id = coalesce(access.mandate(), m.id)
    and (select access.mandated())
  order by m.granted_at, m.id`;

const OF_COMMISSION = {
  yearlyReturn: 'select population, dimension, code, counted from access.yearly_return($1)',
  commissionAnalysis: 'select population, dimension, code, counted from access.commission_analysis($1)',
} as const;

const SURVEY = 'select population, dimension, code, counted from access.survey_answers($1, $2)';
