import type { Age, AgeBasis } from '../../../kernel/words';
import type { Actor, Database } from '../../../tenancy/database';

export interface ReferralLife {
  id: string;
  bodyKind: string;
  formation: string;
  purpose: string;
  stage: string;
  status: string;
  facts: number;
  lensPseudonym: boolean;
  lensSeen: number;
  lensFull: number;
  /** Everything that the person ever agreed to for that body and purpose. */
  accord: number;
  accordNow: number;
  since: string;
  events: { kind: string; month: string }[];
}

export interface CaseLife {
  opened: string;
  events: { kind: string; month: string }[];
  /** What was retained of the person's age, the earliest first. */
  ages: { age: Age; basis: AgeBasis; retainedOn: string }[];
  referrals: ReferralLife[];
}

/** What happened to a file, to the month, at the association's own door. The journal is not asked: no reading can change the answer. */
export class LifeQueries {
  constructor(private readonly database: Database) {}

  async ofCase(actor: Actor, caseId: string): Promise<CaseLife | null> {
    const [row] = await this.database.read<{ life: CaseLife | null }>(actor, { text: LIFE, values: [caseId] });
    return row?.life ?? null;
  }
}

const LIFE = `
  with zone as (
    select coalesce((select t.time_zone from reference.territory t where t.code = access.departement()), 'Europe/Paris') as name),
  event as (
    select e.kind, e.referral_id, to_char(e.at at time zone z.name, 'YYYY-MM') as month from access.own_event e, zone z
    where e.departement_code = access.departement() and e.case_id = $1),
  shared as (
    select distinct on (r.id) r.id, r.body_id, r.body_kind, r.formation, r.purpose, r.stage, r.status, r.facts,
      r.lens_pseudonym, r.lens_seen, r.lens_full,
      r.accord_mask, to_char(r.created_at at time zone z.name, 'YYYY-MM') as since
    from access.visible_referral r, zone z
    where r.departement_code = access.departement() and r.holder_id = $1 and r.own and r.kind = 'SHARE' order by r.id)
  select jsonb_build_object(
    'opened', to_char(c.opened_at at time zone z.name, 'YYYY-MM'),
    'events', (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'month', e.month)
      order by e.month, e.kind), '[]') from event e where e.referral_id is null),
    'ages', (select coalesce(jsonb_agg(jsonb_build_object('age', a.age, 'basis', a.basis, 'retainedOn', a.retained_on)
      order by a.retained_on, a.recorded_at), '[]') from access.own_retained_age a
      where a.departement_code = access.departement() and a.case_id = $1),
    'referrals', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'bodyKind', s.body_kind, 'formation',
      s.formation, 'purpose', s.purpose,
        'stage', s.stage, 'status', s.status, 'facts', s.facts, 'lensPseudonym', s.lens_pseudonym, 'lensSeen',
          s.lens_seen, 'lensFull', s.lens_full,
        'accord', s.accord_mask | coalesce((select bit_or(a.groups) from access.own_accord a
          where a.departement_code = access.departement() and a.case_id = $1 and a.body_id = s.body_id
            and a.purpose = s.purpose), 0::smallint),
        'accordNow', s.accord_mask, 'since', s.since,
        'events', (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'month', e.month)
          order by e.month, e.kind), '[]') from event e where e.referral_id = s.id))
      order by s.since, s.body_kind, s.purpose, s.id), '[]') from shared s)) as life
  from access.visible_case c, zone z
  where c.departement_code = access.departement() and c.id = $1 and c.own limit 1`;
