import { bool, columns, date, instant, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import type { Age, AgeBasis, CaseEvent, Stage } from '../../../kernel/words';
import { FIRST_ID } from '../../../kernel/id';

/** A file by its own coded columns: for a list that opens nothing. */
const CASE_HEAD = columns('access.visible_case', {
  departement: text('departement_code'),
  id: uuid(),
  reference: text(),
  stage: text<Stage>(),
  origin: text(),
  externalReference: text().orNull(),
  completionRequested: bool(),
  pathwayStartedOn: date().orNull(),
  openedAt: instant(),
  submittedAt: instant().orNull(),
  endedAt: instant().orNull(),
  version: int(),
  /** The reader's doors, as `doorsOf` reads them. */
  subjects: text(),
  /** Coded columns as the database opened them: the gate says what is shown of them. */
  codedSex: text('sex').orNull(),
  codedAgeClass: text('age_class').orNull(),
  codedForm: text('principal_form').orNull(),
});

/** A file as one reader finds it, behind the door that opens it. */
export const CASE = CASE_HEAD.with({
  source: uuid(),
  organisationId: uuid(),
  authoritativeReferralId: uuid().orNull(),
  facts: int(),
  own: bool(),
});

export type CaseRow = RowOf<typeof CASE>;
export type ListedCase = CaseRow & { listedAt: string };

/** An age that was retained, as the team reads it again. */
export const RETAINED_AGE = columns('access.own_retained_age', {
  age: text<Age>(),
  basis: text<AgeBasis>(),
  retainedOn: date(),
  birthMonth: date().orNull(),
  recordedAt: instant(),
});

export type RetainedAgeRow = RowOf<typeof RETAINED_AGE>;

/** Fields of a file that its head answers. */
export const HEAD_FIELDS = new Set([...CASE_HEAD.names, '__typename', 'sex', 'ageClass', 'principalForm']);

export interface PageRequest {
  size: number;
  /** opened_at and id of the row before. */
  after: string[] | null;
  stage: Stage | null;
  /** Only the fields of the head are asked for. */
  headOnly: boolean;
}

export interface VersionsRequest {
  size: number;
  /** written_at, group and version of the row before. */
  after: string[] | null;
  group: string | null;
}

export interface VersionRow {
  group: string;
  version: number;
  writtenAt: string;
  listedAt: string;
}

export class CaseQueries {
  constructor(private readonly database: Database) {}

  async byId(actor: Actor, id: string): Promise<CaseRow | null> {
    const rows = await this.byIds(actor, [id]);
    return rows[0] ?? null;
  }

  byIds(actor: Actor, ids: string[]): Promise<CaseRow[]> {
    return this.database.read<CaseRow>(actor, { text: BY_IDS, values: [ids] });
  }

  async byReference(actor: Actor, reference: string): Promise<CaseRow | null> {
    const rows = await this.database.read<CaseRow>(actor, { text: BY_REFERENCE, values: [reference] });
    return rows[0] ?? null;
  }

  /** Newest first. The list starts from the reader's open doors: who may see nothing gets nothing, at once. */
  page(actor: Actor, { size, after, stage, headOnly }: PageRequest): Promise<ListedCase[]> {
    const [at, id] = after ?? ['infinity', FIRST_ID];
    const { all, ofStage } = headOnly ? HEAD_PAGES : PAGES;
    return this.database.read<ListedCase>(
      actor,
      stage ? { text: ofStage, values: [size + 1, at, id, stage] } : { text: all, values: [size + 1, at, id] },
    );
  }

  events(actor: Actor, caseId: string): Promise<{ at: string; kind: CaseEvent; detail: string | null }[]> {
    return this.database.read(actor, { text: EVENTS, values: [caseId] });
  }

  retainedAges(actor: Actor, caseId: string): Promise<RetainedAgeRow[]> {
    return this.database.read(actor, { text: RETAINED_AGES, values: [caseId] });
  }

  /** Newest first, one row more than the page. */
  versions(actor: Actor, caseId: string, { size, after, group }: VersionsRequest): Promise<VersionRow[]> {
    const [at, ofGroup, version] = after ?? ['infinity', '', '0'];
    return this.database.read(actor, { text: VERSIONS, values: [caseId, size + 1, at, ofGroup, version, group] });
  }

  writtenGroups(actor: Actor, caseId: string): Promise<{ group: string; version: number }[]> {
    return this.database.read(actor, { text: WRITTEN, values: [caseId] });
  }
}

const ROW = CASE.select('v');

/** One row a case: the reader's own door first, if the file opens by two. */
export const ONE_DOOR = 'order by v.own desc limit 1 offset 0';

const BY_IDS = `
  select c.* from unnest($1::uuid[]) as k (id) cross join lateral (
    select ${ROW} from access.visible_case v where v.departement_code = access.departement() and v.id = k.id ${ONE_DOOR}) c`;

const BY_REFERENCE = `
  select ${ROW} from access.visible_case v where v.departement_code = access.departement() and v.reference = $1 ${ONE_DOOR}`;

const pageOf = (columns: string, condition: string) => `
  select c.*, page.opened_at::text as "listedAt" from (
    select d.holder_id, max(d.opened_at) as opened_at
    from unnest((select access.grantees())::uuid[]) as g (grantee) cross join lateral (
      select o.holder_id, o.opened_at from access.listed_door o
      where o.departement_code = access.departement() and o.grantee = g.grantee and o.opens_file ${condition}
        and o.opened_at <= $2::timestamptz and (o.opened_at < $2::timestamptz or o.holder_id > $3::uuid)
      order by o.opened_at desc, o.holder_id limit $1) d
    group by d.holder_id order by 2 desc, 1 limit $1) page
  cross join lateral (
    select ${columns} from access.visible_case v where v.departement_code = access.departement() and v.id = page.holder_id ${ONE_DOOR}) c
  order by page.opened_at desc, page.holder_id`;

const pagesOf = (columns: string) => ({ all: pageOf(columns, ''), ofStage: pageOf(columns, 'and o.stage = $4') });

const PAGES = pagesOf(ROW);
const HEAD_PAGES = pagesOf(CASE_HEAD.select('v'));

const EVENTS = `
  select at, kind, detail from access.own_event e
  where e.departement_code = access.departement() and e.case_id = $1 order by at, id`;

const RETAINED_AGES = `
  select ${RETAINED_AGE.select('a')} from access.own_retained_age a
  where a.departement_code = access.departement() and a.case_id = $1 order by a.retained_on, a.recorded_at`;

const VERSIONS = `
  select "group", version, written_at as "writtenAt", written_at::text as "listedAt" from access.own_version v
  where v.departement_code = access.departement() and v.holder_id = $1 and ($6::text is null or v."group" = $6)
    and v.written_at <= $3::timestamptz
    and (v.written_at < $3::timestamptz or v."group" > $4 or (v."group" = $4 and v.version < $5::int))
  order by v.written_at desc, v."group", v.version desc limit $2`;

const WRITTEN = `
  select p."group", p.version from tenant.case_part p
  where p.departement_code = access.departement() and p.holder_id = $1 order by p."group"`;
