import type { Door } from '../../access/ability';
import type { Actor, Database } from '../../tenancy/database';

/** A referral as one reader finds it. The case's id is there only where its file opens. */
export interface ReferralRow {
  departement: string;
  id: string;
  kind: string;
  bodyId: string;
  bodyKind: string;
  formation: string;
  purpose: string;
  legalBasis: string;
  authoritative: boolean;
  reference: string;
  stage: string;
  status: string;
  closedReason: string | null;
  sector: string | null;
  parquetId: string | null;
  expiresOn: string | null;
  createdAt: Date | string;
  version: number;
  lensPseudonym: boolean;
  lensSeen: number;
  lensFull: number;
  accordMask: number;
  holderId: string;
  source: string;
  caseId: string | null;
  own: boolean;
  pseudonym: boolean;
  seen: number;
  full: number;
  subjects: Door[];
  facts: number;
  presentingOrganisationId: string | null;
  sex: string | null;
  ageClass: string | null;
  principalForm: string | null;
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

  ofCases(actor: Actor, caseIds: string[]): Promise<ReferralRow[]> {
    return this.database.read<ReferralRow>(actor, { text: OF_CASES, values: [caseIds] });
  }

  /** Referrals to one body, newest first, from the reader's own doors. */
  page(actor: Actor, bodyId: string, size: number, after: string[] | null, status: string | null): Promise<(ReferralRow & { listedAt: string })[]> {
    const [at, id] = after ?? ['infinity', '00000000-0000-0000-0000-000000000000'];
    return this.database.read(actor, { text: PAGE, values: [bodyId, size + 1, at, id, status] });
  }
}

const ROW = `v.departement_code as departement, v.id, v.kind, v.body_id as "bodyId", v.body_kind as "bodyKind", v.formation, v.purpose,
    v.legal_basis as "legalBasis", v.authoritative, v.reference, v.stage, v.status, v.closed_reason as "closedReason", v.sector,
    v.parquet_id as "parquetId", v.expires_on::text as "expiresOn", v.created_at as "createdAt", v.version,
    v.lens_pseudonym as "lensPseudonym", v.lens_seen as "lensSeen", v.lens_full as "lensFull", v.accord_mask as "accordMask",
    v.holder_id as "holderId", v.source, v.case_id as "caseId", v.own, v.pseudonym, v.seen, v."full", v.subjects, v.facts,
    v.presenting_organisation_id as "presentingOrganisationId", v.sex, v.age_class as "ageClass", v.principal_form as "principalForm"`;

/** One row a referral: its own door before the association's, when a reader has both. */
const ONE = 'order by v.source = v.id desc limit 1 offset 0';

const BY_IDS = `
  select r.* from unnest($1::uuid[]) as k (id) cross join lateral (
    select ${ROW} from access.visible_referral v where v.departement_code = access.departement() and v.id = k.id ${ONE}) r`;

const OF_CASES = `
  select distinct on (v.id) ${ROW} from access.visible_referral v
  where v.departement_code = access.departement() and v.case_id = any($1::uuid[]) order by v.id, v.source = v.id desc`;

const PAGE = `
  select r.*, page.opened_at::text as "listedAt" from (
    select d.source, max(d.opened_at) as opened_at
    from unnest((select access.grantees())::uuid[]) as g (grantee) cross join lateral (
      select o.source, o.opened_at, o.holder_id from access.door o
      where o.departement_code = access.departement() and o.grantee = g.grantee
        and o.opened_at <= $3::timestamptz and (o.opened_at < $3::timestamptz or o.source > $4::uuid)
        and exists (select from access.visible_referral t where t.departement_code = access.departement() and t.id = o.source
          and t.body_id = $1 and ($5::text is null or t.status = $5) offset 0)
      order by o.opened_at desc, o.source limit $2) d
    group by d.source order by 2 desc, 1 limit $2) page
  cross join lateral (
    select ${ROW} from access.visible_referral v where v.departement_code = access.departement() and v.id = page.source ${ONE}) r
  order by page.opened_at desc, page.source`;
