import type { Actor, Database } from '../../../tenancy/database';
import type { BodyKind, Formation, Purpose, ReferralKind, ReferralStatus, Stage } from '../../../kernel/words';
import { FIRST_ID } from '../../../kernel/id';
import { bool, columns, date, instant, int, text, uuid, type RowOf } from '../../../tenancy/columns';

/** A referral by its own coded columns, with the doors that open them: no holder, for a query that opens nothing behind it. */
export const REFERRAL_HEAD = columns('access.visible_referral', {
  departement: text('departement_code'),
  id: uuid(),
  kind: text<ReferralKind>(),
  bodyId: uuid(),
  bodyKind: text<BodyKind>(),
  formation: text<Formation>(),
  purpose: text<Purpose>(),
  legalBasis: text(),
  authoritative: bool(),
  reference: text(),
  stage: text<Stage>(),
  status: text<ReferralStatus>(),
  closedReason: text().orNull(),
  expiresOn: date().orNull(),
  createdAt: instant(),
  own: bool(),
  version: int(),
  /** The reader's doors, as `doorsOf` reads them. */
  subjects: text(),
  /** Coded columns as the database opened them: the gate says what is shown of them. */
  codedSex: text('sex').orNull(),
  codedAgeClass: text('age_class').orNull(),
  codedForm: text('principal_form').orNull(),
});

/** A referral as one reader finds it. The case's id is there only where its file opens. */
export const REFERRAL = REFERRAL_HEAD.with({
  sector: text().orNull(),
  parquetId: uuid().orNull(),
  lensPseudonym: bool(),
  lensSeen: int(),
  lensFull: int(),
  accordMask: int(),
  holderId: uuid(),
  source: uuid(),
  caseId: uuid().orNull(),
  facts: int(),
  presentingOrganisationId: uuid().orNull(),
});

/** What an act asks of a referral before it moves it. */
export const REFERRAL_IN_ACT = REFERRAL.pick(
  'id',
  'kind',
  'holderId',
  'authoritative',
  'own',
  'bodyId',
  'bodyKind',
  'purpose',
  'formation',
  'parquetId',
  'stage',
  'status',
  'facts',
  'version',
).with({
  /** A request to go on with a pathway: its file goes on with it. */
  renewal: bool(
    (at) =>
      `(select w.renewal from tenant.referral w where w.departement_code = access.departement() and w.id = ${at('id')})`,
  ),
});

export type ReferralHead = RowOf<typeof REFERRAL_HEAD>;
export type ReferralRow = RowOf<typeof REFERRAL>;
export type ReferralInAct = RowOf<typeof REFERRAL_IN_ACT>;

export type ReferralOfFile = ReferralRow & { fileId: string };
export type ListedReferral = ReferralRow & { listedAt: string; listedHolder: string };

export interface ReferralPage {
  size: number;
  after: string[] | null;
  status: ReferralStatus | null;
}

export class ReferralQueries {
  constructor(private readonly database: Database) {}

  async byId(actor: Actor, id: string): Promise<ReferralRow | null> {
    const rows = await this.byIds(actor, [id]);
    return rows[0] ?? null;
  }

  byIds(actor: Actor, ids: string[]): Promise<ReferralRow[]> {
    return this.database.read<ReferralRow>(actor, { text: BY_IDS, values: [ids] });
  }

  /** Those of each file, and the alerts that came of it where it is the reader's own: nothing else leads from one to the other. */
  ofCases(actor: Actor, caseIds: string[]): Promise<ReferralOfFile[]> {
    return this.database.read<ReferralOfFile>(actor, { text: OF_CASES, values: [caseIds] });
  }

  /** Referrals to one body, newest first, from the reader's own doors. */
  page(actor: Actor, bodyKind: BodyKind, { size, after, status }: ReferralPage): Promise<ListedReferral[]> {
    const values = [bodyKind, size + 1, ...(after ?? ['infinity', FIRST_ID])];
    if (status === 'PROPOSED') return this.database.read<ListedReferral>(actor, { text: PAGE_OF_PROPOSED, values });
    return this.database.read<ListedReferral>(
      actor,
      status ? { text: PAGE_OF_STATUS, values: [...values, status] } : { text: PAGE, values },
    );
  }
}

const ROW = REFERRAL.select('v');

/** One row a referral: its own door before the association's, when a reader has both. */
const ONE = 'order by v.source = v.id desc limit 1 offset 0';

const BY_IDS = `
  select r.* from unnest($1::uuid[]) as k (id) cross join lateral (
    select ${ROW} from access.visible_referral v where v.departement_code = access.departement() and v.id = k.id ${ONE}) r`;

const OF_CASES = `
  (select distinct on (v.id) ${ROW}, v.case_id as "fileId" from access.visible_referral v
    where v.departement_code = access.departement() and v.holder_id = any($1::uuid[]) and v.case_id is not null
    order by v.id, v.source = v.id desc)
  union all
  select a.*, o.case_id from access.own_alert o cross join lateral (
    select ${ROW} from access.visible_referral v
    where v.departement_code = access.departement() and v.id = o.referral_id and v.own limit 1 offset 0) a
  where o.departement_code = access.departement() and o.case_id = any($1::uuid[])`;

/** A body is one of its kind in its département. The status is asked of the referral itself. */
const pageOf = (condition: string) => `
  select r.*, page.opened_at::text as "listedAt", page.holder_id as "listedHolder" from (
    select d.source, d.holder_id, max(d.opened_at) as opened_at
    from unnest((select access.grantees())::uuid[]) as g (grantee) cross join lateral (
      select o.source, o.opened_at, o.holder_id from access.listed_door o
      where o.departement_code = access.departement() and o.grantee = g.grantee and o.body_kind = $1
        and o.opened_at <= $3::timestamptz and (o.opened_at < $3::timestamptz or o.holder_id > $4::uuid) ${condition}
      order by o.opened_at desc, o.holder_id limit $2) d
    group by d.source, d.holder_id order by 3 desc, 2 limit $2) page
  cross join lateral (
    select ${ROW} from access.visible_referral v where v.departement_code = access.departement() and v.id = page.source ${ONE}) r
  order by page.opened_at desc, page.holder_id`;

const PAGE = pageOf('');
const PAGE_OF_STATUS = pageOf(`and exists (select from access.visible_referral t
          where t.departement_code = access.departement() and t.id = o.source and t.status = $5 offset 0)`);

/** The few that wait for an answer, from an index of theirs: doors of other years are not gone through to find them. */
const PAGE_OF_PROPOSED = `
  select ${ROW}, d.opened_at::text as "listedAt", v.holder_id as "listedHolder"
  from access.visible_referral v cross join lateral (
    select max(o.opened_at) as opened_at from access.door o
    where o.departement_code = v.departement_code and o.holder_id = v.holder_id and o.source = v.id and o.body_kind = $1 offset 0) d
  where v.departement_code = access.departement() and v.status = 'PROPOSED' and v.body_kind = $1 and v.source = v.id
    and d.opened_at <= $3::timestamptz and (d.opened_at < $3::timestamptz or v.holder_id > $4::uuid)
  order by d.opened_at desc, v.holder_id limit $2`;
