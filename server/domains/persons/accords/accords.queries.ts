import type { AccordManner, BodyKind, Purpose } from '../../../kernel/words';
import type { Actor, Database } from '../../../tenancy/database';

export interface AccordRow {
  departement: string;
  id: string;
  purpose: Purpose;
  bodyKind: BodyKind;
  groupBits: number;
  givenOn: string;
  manner: AccordManner;
  withdrawnAt: string | null;
}

/** The person's agreements, per body and purpose: recorded before anything is shared, withdrawn at once. */
export class AccordQueries {
  constructor(private readonly database: Database) {}

  ofCase(actor: Actor, caseId: string): Promise<AccordRow[]> {
    return this.database.read<never>(actor, { text: OF_CASE, values: [caseId] });
  }

  async byId(actor: Actor, id: string): Promise<AccordRow | null> {
    const rows = await this.database.read<never>(actor, { text: BY_ID, values: [id] });
    return rows[0] ?? null;
  }
}

const VIEW = `
  select a.departement_code as departement, a.id, a.purpose, b.kind as "bodyKind", a.groups as "groupBits", a.given_on::text as "givenOn",
    a.manner, a.withdrawn_at as "withdrawnAt"
  from access.own_accord a join directory.body b on b.id = a.body_id where a.departement_code = access.departement()`;

const OF_CASE = `${VIEW} and a.case_id = $1 order by a.recorded_at`;
const BY_ID = `${VIEW} and a.id = $1`;
