import type { Act } from '../../../acts/act';
import { bool, columns, date, exact, instant, json, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import type { Stage } from '../../../kernel/words';
import type { RetentionFacts } from './retention.rules';

const CERTIFICATE = columns('access.visible_certificate', {
  departement: text('departement_code'),
  caseId: uuid(),
  at: instant(),
  position: exact('at'),
  reason: text(),
  rule: text().orNull(),
  destroyed: json<Record<string, number>>(),
  completeInBackupsOn: date(),
  own: bool(),
});

const ASKED_ERASURE = columns('access.visible_asked_erasure', {
  departement: text('departement_code'),
  caseId: uuid(),
  reason: text(),
  askedAt: instant(),
  destroysOn: date(),
  own: bool(),
});

const FACT = columns('access.own_retention', {
  departement: text('departement_code'),
  id: uuid(),
  stage: text<Stage>(),
  outcome: text().orNull(),
  lastTraceOn: date(),
  endedOn: date().orNull(),
  archivedOn: date().orNull(),
  pathwayStartedOn: date().orNull(),
  decisions: json<RetentionFacts['decisions']>(),
});

export type CertificateRow = RowOf<typeof CERTIFICATE>;
export type AskedErasureRow = RowOf<typeof ASKED_ERASURE>;

/** What the association may know of its own files, and who may read which certificate: the database decides. */
export class RetentionQueries {
  constructor(private readonly database: Database) {}

  factsOf(actor: Actor, caseIds: readonly string[]): Promise<RowOf<typeof FACT>[]> {
    return this.database.read(actor, { text: FACTS, values: [caseIds] });
  }

  async certificate(actor: Actor, caseId: string): Promise<CertificateRow | null> {
    const [found] = await this.database.read<CertificateRow>(actor, { text: OF_CASE, values: [caseId] });
    return found ?? null;
  }

  /** Asked and not yet carried out: those of the reader's team or association, or all of the département for its officer. */
  askedErasures(actor: Actor, caseId: string | null = null): Promise<AskedErasureRow[]> {
    return this.database.read<AskedErasureRow>(actor, { text: ASKED_ERASURES, values: [caseId] });
  }

  /** Null for whoever neither answers for an association here nor is the officer. */
  async page(actor: Actor, after: string[] | null, limit: number): Promise<CertificateRow[] | null> {
    const values = [after?.[0] ?? null, after?.[1] ?? null, limit];
    const rows = await this.database.read<CertificateRow & { reader: boolean }>(actor, { text: PAGE, values });
    return rows[0]?.reader ? rows.filter((row) => row.caseId !== null) : null;
  }
}

/** Within an act, at the association's own door. */
export async function factsInAct(act: Act, caseId: string): Promise<RetentionFacts | null> {
  const [found] = await act.tx.query<RowOf<typeof FACT>>({ text: FACTS, values: [[caseId]] });
  return found ?? null;
}

const FACTS = `
  select ${FACT.select('r')} from access.own_retention r where r.departement_code = access.departement() and r.id = any($1::uuid[])`;

const ASKED_ERASURES = `
  select ${ASKED_ERASURE.select('e')}
  from access.visible_asked_erasure e where e.departement_code = access.departement() and ($1::uuid is null or e.case_id = $1)
  order by e.destroys_on, e.case_id limit 200`;

export const ERASURES_DUE = `
  select e.id, e.reference, e.reason from access.erasure_due e where e.departement_code = access.departement() order by e.id`;

/** Of every file of the département, in pages, for the job. */
export const EVERY_FACT = `
  select ${FACT.select('r')}, r.reference from access.retention_fact r
  where r.departement_code = access.departement() and r.id > $1::uuid order by r.id limit $2`;

const OF_CASE = `
  select ${CERTIFICATE.select('c')} from access.visible_certificate c where c.departement_code = access.departement() and c.case_id = $1`;

const PAGE = `
  select o.reader, j.* from (
    select access.holds_dpo() or exists (select from directory.mandate m
      where m.account_id = access.account() and m.departement_code = access.departement() and m.role = 'ASSOCIATION_MANAGER'
        and m.organisation_id = any((select access.grantees())::uuid[])) as reader) o
  left join lateral (
    select ${CERTIFICATE.select('c')} from access.visible_certificate c
    where c.departement_code = access.departement() and ($1::timestamptz is null or (c.at, c.case_id) < ($1::timestamptz, $2::uuid))
    order by c.at desc, c.case_id desc limit $3) j on true
  order by j.at desc, j."caseId" desc`;
