import type { BenefitKind } from '../../../kernel/words';
import { columns, date, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

const BENEFIT = columns('access.visible_benefit', {
  departement: text('departement_code'),
  id: uuid(),
  caseId: uuid(),
  kind: text<BenefitKind>(),
  requestedOn: date(),
  grantedOn: date().orNull(),
  refusedOn: date().orNull(),
  startsOn: date().orNull(),
  endsOn: date().orNull(),
  children: int().orNull(),
  version: int(),
});

export type BenefitRow = RowOf<typeof BENEFIT>;

export class BenefitQueries {
  constructor(private readonly database: Database) {}

  async byId(actor: Actor, id: string): Promise<BenefitRow | null> {
    const [row] = await this.database.read<BenefitRow>(actor, { text: BY_ID, values: [id] });
    return row ?? null;
  }

  ofCase(actor: Actor, caseId: string): Promise<BenefitRow[]> {
    return this.database.read<BenefitRow>(actor, { text: OF_CASE, values: [caseId] });
  }
}

const BY_ID = `
  select ${BENEFIT.select('b')} from access.visible_benefit b where b.departement_code = access.departement() and b.id = $1`;

export const BENEFIT_IN_ACT = `${BY_ID} and b.case_id = $2 and b.kind = $3`;

const OF_CASE = `
  select ${BENEFIT.select('b')} from access.visible_benefit b
  where b.departement_code = access.departement() and b.case_id = $1 order by b.requested_on, b.kind, b.id`;
