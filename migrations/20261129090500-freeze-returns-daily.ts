import type { MigrationInterface, QueryRunner } from 'typeorm';
import { madeAgain } from './20261128090000-repair-readers';
import { surveyAnswers, yearlyReturn } from './20261125112000-create-returns';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const READER = 'passerelle_reader';

/** What goes to others is counted once, whole: what one of its makers may not read is no reason for another number. */
const yearlyCounts = `
  create function access.yearly_counts(asked integer) returns table (population text, dimension text, code text, counted integer)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  declare
    here text := access.departement();
    commission uuid;
    zone text;
    first_day date := make_date(asked, 1, 1);
    last_day date := least(make_date(asked, 12, 31), access.today());
  begin
    select b.id, t.time_zone into commission, zone from directory.body b join reference.territory t on t.code = b.departement_code
      where b.departement_code = here and b.kind = 'PROSTITUTION_EXIT_COMMISSION';
    if commission is null then return; end if;
    return query
    with handled as (
    select r.id, r.purpose, c.origin = 'RUNNING_PATHWAY' as registered, (r.created_at at time zone zone)::date as received_on,
      d.sense, d.signed_on, c.pathway_started_on as started_on,
      -- A pathway lasts 24 months at most (CASF L.121-9): it is over then, whether or not somebody said so.
      least((c.ended_at at time zone zone)::date, (c.pathway_started_on + interval '24 months')::date) as over_on,
      case when c.ended_at is null then 'NOT_RECORDED' else coalesce(c.outcome, 'NOT_RECORDED') end as outcome,
      c.sex, c.age_class, coalesce(f.region_of_origin, 'UNKNOWN') as region, coalesce(c.principal_form, 'UNKNOWN') as form, c.facts
    from tenant.referral r
    join tenant.case_file c on c.departement_code = r.departement_code and c.id = r.case_id
    left join tenant.case_fact f on f.departement_code = r.departement_code and f.case_id = r.case_id
    left join tenant.decision d on d.departement_code = r.departement_code and d.referral_id = r.id
    where r.departement_code = here and r.body_id = commission and r.kind = 'SHARE' and r.purpose in ('PSP', 'MINOR_PATHWAY')
      and r.closed_reason is distinct from 'ERASED'),
    people as (select 'RECEIVED' as population, h.* from handled h where h.purpose = 'PSP' and not h.registered and h.received_on between first_day and last_day
    union all select 'MINORS' as population, h.* from handled h where h.purpose = 'MINOR_PATHWAY' and h.received_on between first_day and last_day
    union all select 'AUTHORISED' as population, h.* from handled h where h.purpose = 'PSP' and not h.registered and h.sense = 'AUTHORISED' and h.signed_on between first_day and last_day
    union all select 'REFUSED' as population, h.* from handled h where h.purpose = 'PSP' and h.sense = 'REFUSED' and h.signed_on between first_day and last_day
    union all select 'REGISTERED' as population, h.* from handled h where h.purpose = 'PSP' and h.registered and h.signed_on between first_day and last_day
    union all select 'RUNNING' as population, h.* from handled h where h.purpose = 'PSP' and h.sense = 'AUTHORISED' and h.started_on <= last_day and h.over_on > last_day
    union all select 'ENDED' as population, h.* from handled h where h.purpose = 'PSP' and h.sense = 'AUTHORISED' and h.started_on is not null and h.over_on between first_day and last_day),
    held as (select s.id, s.formation from tenant.session s
      where s.departement_code = here and s.body_id = commission and s.status = 'HELD' and s.held_on between first_day and last_day)
    select 'SESSIONS', 'TOTAL', 'TOTAL', count(*)::integer from held
    union all select 'SESSIONS', 'FORMATION', s.formation, count(*)::integer from held s group by s.formation
    union all select 'EXAMINED', 'TOTAL', 'TOTAL', count(distinct h.id)::integer from held s
      join tenant.agenda_item i on i.departement_code = here and i.session_id = s.id and i.status = 'TREATED'
      join handled h on h.id = i.referral_id and h.purpose = 'PSP'
    union all select 'OPINIONS', 'SENSE', o.sense, count(*)::integer from tenant.opinion o
      join handled h on h.id = o.referral_id and h.purpose = 'PSP'
      where o.departement_code = here and o.given_on between first_day and last_day group by o.sense
    union all select p.population, 'TOTAL', 'TOTAL', count(*)::integer from people p group by p.population
    union all select p.population, 'OUTCOME', p.outcome, count(*)::integer from people p
      where p.population = 'ENDED' group by p.population, p.outcome
    union all select p.population, 'APS', 'ASKED', count(*)::integer from people p
      where p.population = 'RECEIVED' and p.facts & 4 <> 0 group by p.population
    union all select p.population, v.dimension, v.code, count(*)::integer from people p
      cross join lateral (values ('SEX', p.sex), ('AGE', p.age_class), ('REGION', p.region), ('FORM', p.form)) v (dimension, code)
      where p.population in ('RECEIVED', 'AUTHORISED', 'RUNNING') group by p.population, v.dimension, v.code
    union all select 'ASSOCIATIONS', 'TOTAL', 'TOTAL', count(distinct a.organisation_id)::integer from directory.approval a
      where a.departement_code = here and a.valid_from <= last_day and last_day < a.valid_until
    union all select 'SEATS', 'FORMATION', m.formation, count(*)::integer from directory.membership m
      where m.departement_code = here and m.body_id = commission and m.appointed_on <= last_day
        and (m.valid_until is null or last_day < m.valid_until) group by m.formation;
  end  $$`;

const surveyCounts = `
  create function access.survey_counts(organisation uuid, asked integer) returns table (population text, dimension text, code text, counted integer)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  declare
    here text := access.departement();
    zone text;
    since timestamptz;
    until timestamptz;
  begin
    select t.time_zone into zone from reference.territory t where t.code = here;
    since := make_date(asked, 1, 1)::timestamp at time zone zone;
    until := make_date(asked + 1, 1, 1)::timestamp at time zone zone;
    return query
    with own as (
    select c.id, coalesce(encode(f.fingerprint, 'hex'), c.id::text) as person, c.opened_at, c.submitted_at, c.ended_at,
      case when c.stage = 'DRAFT' then 'DRAFT' else coalesce(c.principal_form, 'UNKNOWN') end as form, case when c.stage = 'DRAFT' then 'DRAFT' else coalesce(c.sex, 'UNKNOWN') end as sex, case when c.stage = 'DRAFT' then 'DRAFT' else coalesce(c.age_class, 'UNKNOWN') end as age,
      case when c.stage = 'DRAFT' then 'DRAFT' else coalesce(case when c.facts & 1 <> 0 then 'MINOR' when c.age_class not in ('UNKNOWN', 'UNDER_10', 'FROM_10_TO_14', 'FROM_15_TO_17')
        then 'ADULT' end, 'UNKNOWN') end as majority,
      case when c.stage = 'DRAFT' then 'DRAFT' else coalesce(case when c.facts & 1 <> 0 then f.unaccompanied else 'NOT_MINOR' end, 'UNKNOWN') end as minors,
      case when c.stage = 'DRAFT' then 'DRAFT' else coalesce(f.region_of_origin, 'UNKNOWN') end as region, case when c.stage = 'DRAFT' then 'DRAFT' else coalesce(f.complaint, 'UNKNOWN') end as complaint,
      case when c.stage = 'DRAFT' then 'DRAFT' else coalesce(f.residence_kind, 'UNKNOWN') end as residence, case when c.stage = 'DRAFT' then 'DRAFT' else coalesce(f.lodging, 'UNKNOWN') end as lodging
    from tenant.case_file c
    left join tenant.case_fact f on f.departement_code = c.departement_code and f.case_id = c.id
    where c.departement_code = here and c.organisation_id = organisation and c.outcome is distinct from 'ERASED'),
    followed as (
      select 'SPOTTED' as population, o.* from own o where o.opened_at >= since and o.opened_at < until
      union all
      select 'ACCOMPANIED', o.* from own o where o.submitted_at < until and (o.ended_at is null or o.ended_at >= since)),
    people as (
      select w.population, w.person, (array_agg(w.form order by w.form in ('UNKNOWN', 'DRAFT'), w.opened_at desc, w.id))[1] as form,
        (array_agg(w.sex order by w.sex in ('UNKNOWN', 'DRAFT'), w.opened_at desc, w.id))[1] as sex,
        (array_agg(w.majority order by w.majority in ('UNKNOWN', 'DRAFT'), w.opened_at desc, w.id))[1] as majority,
        (array_agg(w.minors order by w.minors in ('UNKNOWN', 'DRAFT'), w.opened_at desc, w.id))[1] as minors,
        (array_agg(w.age order by w.age in ('UNKNOWN', 'DRAFT'), w.opened_at desc, w.id))[1] as age,
        (array_agg(w.region order by w.region in ('UNKNOWN', 'DRAFT'), w.opened_at desc, w.id))[1] as region,
        (array_agg(w.complaint order by w.complaint in ('UNKNOWN', 'DRAFT'), w.opened_at desc, w.id))[1] as complaint,
        (array_agg(w.residence order by w.residence in ('UNKNOWN', 'DRAFT'), w.opened_at desc, w.id))[1] as residence,
        (array_agg(w.lodging order by w.lodging in ('UNKNOWN', 'DRAFT'), w.opened_at desc, w.id))[1] as lodging,
        (min(w.opened_at) at time zone zone)::date as begun_on,
        (least(max(coalesce(w.ended_at, 'infinity')), until, access.now()) at time zone zone)::date as seen_on
      from followed w group by w.population, w.person),
    reached as (
      select distinct w.population, w.person, r.body_kind from followed w
      join tenant.referral r on r.departement_code = here and r.case_id = w.id and r.kind = 'SHARE' and r.created_at < until)
    select v.population, 'TOTAL', 'TOTAL', (select count(*)::integer from people p where p.population = v.population)
      from (values ('SPOTTED'), ('ACCOMPANIED')) v (population)
    union all select p.population, v.dimension, v.code, count(*)::integer from people p
      cross join lateral (values ('FORM', p.form), ('SEX', p.sex), ('MAJORITY', p.majority), ('MINORS', p.minors), ('AGE', p.age), ('REGION', p.region), ('COMPLAINT', p.complaint), ('RESIDENCE', p.residence), ('LODGING', p.lodging)) v (dimension, code)
      group by p.population, v.dimension, v.code
    union all select p.population, 'DURATION', d.code, count(*)::integer from people p
      cross join lateral (select case when p.seen_on < p.begun_on + interval '6 months' then 'UNDER_6_MONTHS'
        when p.seen_on < p.begun_on + interval '12 months' then 'FROM_6_TO_12_MONTHS'
        when p.seen_on < p.begun_on + interval '18 months' then 'FROM_12_TO_18_MONTHS' else 'FROM_18_MONTHS' end as code) d
      where p.population = 'ACCOMPANIED' group by p.population, d.code
    union all select p.population, 'BODY', coalesce(r.body_kind, 'NONE'), count(*)::integer from people p
      left join reached r on r.population = p.population and r.person = p.person group by p.population, coalesce(r.body_kind, 'NONE')
    union all select 'ALERTS', 'TOTAL', 'TOTAL', count(*)::integer from tenant.alert_origin o
      join tenant.referral r on r.departement_code = o.departement_code and r.id = o.referral_id
      where o.departement_code = here and o.organisation_id = organisation and r.created_at >= since and r.created_at < until;
  end  $$`;

/** As they stood at the first reading of the day: between two readings of one day, no act shows in the difference. */
const table = [
  `create table tenant.frozen_return (
     departement_code text not null references reference.territory, kind text not null check (kind in ('YEARLY_RETURN', 'SURVEY_ANSWERS')),
     subject uuid not null, year integer not null, frozen_on date not null, counts jsonb not null,
     primary key (departement_code, kind, subject, year))`,
  ...secureTenantTable('tenant.frozen_return', {}),
  `create policy reader_freezes on tenant.frozen_return to ${READER} using (departement_code = access.departement())
     with check (departement_code = access.departement())`,
  `grant insert, update on tenant.frozen_return to ${READER}`,
  'grant select (frozen_on), delete on tenant.frozen_return to passerelle_jobs',
  'create policy jobs_sweep on tenant.frozen_return to passerelle_jobs using (true)',
];

/** Whoever is kept from a file here reads none of it: the whole less what they know would be that file. */
const frozenCounts = `
  create function access.frozen_counts(asked_kind text, asked_subject uuid, asked_year integer)
    returns table (population text, dimension text, code text, counted integer)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
  declare here text := access.departement();
  begin
    if cardinality(access.kept_from()) > 0 then return; end if;
    if not exists (select from tenant.frozen_return f where f.departement_code = here and f.kind = asked_kind and f.subject = asked_subject
        and f.year = asked_year and f.frozen_on = access.today()) then
      insert into tenant.frozen_return as f (departement_code, kind, subject, year, frozen_on, counts)
      select here, asked_kind, asked_subject, asked_year, access.today(), coalesce(jsonb_agg(c), '[]') from (
        select * from access.yearly_counts(asked_year) where asked_kind = 'YEARLY_RETURN'
        union all select * from access.survey_counts(asked_subject, asked_year) where asked_kind = 'SURVEY_ANSWERS') c
      on conflict (departement_code, kind, subject, year) do update set frozen_on = excluded.frozen_on, counts = excluded.counts
        where f.frozen_on <> excluded.frozen_on;
    end if;
    return query select c.population, c.dimension, c.code, c.counted from tenant.frozen_return f
      cross join lateral jsonb_to_recordset(f.counts) c (population text, dimension text, code text, counted integer)
      where f.departement_code = here and f.kind = asked_kind and f.subject = asked_subject and f.year = asked_year;
  end $$`;

const yearlyReturnOfTheDay = `
  create function access.yearly_return(asked integer) returns table (population text, dimension text, code text, counted integer)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
  declare commission uuid;
  begin
    select b.id into commission from directory.body b
      where b.departement_code = access.departement() and b.kind = 'PROSTITUTION_EXIT_COMMISSION';
    if commission is null or not access.runs_body(commission) then return; end if;
    -- A referral from which one stands back is known to who stood back: its year is another's to produce.
    if exists (select from tenant.referral r where r.departement_code = access.departement() and r.body_id = commission
        and r.id = any((select access.recused())::uuid[]) and extract(year from r.created_at) <= asked
        and not exists (select from tenant.case_file c where c.departement_code = r.departement_code and c.id = r.case_id
          and extract(year from c.ended_at) < asked)) then return; end if;
    return query select * from access.frozen_counts('YEARLY_RETURN', commission, asked);
  end $$`;

const surveyAnswersOfTheDay = `
  create function access.survey_answers(organisation uuid, asked integer) returns table (population text, dimension text, code text, counted integer)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if not exists (select from directory.mandate m join directory.account a on a.id = m.account_id
      where m.account_id = access.account() and m.revoked_at is null and m.valid_from <= access.today()
        and (m.valid_until is null or access.today() < m.valid_until) and a.deactivated_at is null and m.id = coalesce(access.mandate(), m.id)
        and m.role = 'ASSOCIATION_MANAGER' and m.departement_code = access.departement() and m.organisation_id = organisation) then return; end if;
    return query select * from access.frozen_counts('SURVEY_ANSWERS', organisation, asked);
  end $$`;

const forTheApplication = ['yearly_return(integer)', 'survey_answers(uuid, integer)'];
const within = ['yearly_counts(integer)', 'survey_counts(uuid, integer)', 'frozen_counts(text, uuid, integer)'];

const up = [
  ...table,
  `set local role ${READER}`,
  ...forTheApplication.map((signature) => `drop function access.${signature}`),
  yearlyCounts,
  surveyCounts,
  frozenCounts,
  yearlyReturnOfTheDay,
  surveyAnswersOfTheDay,
  ...[...within, ...forTheApplication].map((signature) => `revoke execute on function access.${signature} from public`),
  ...forTheApplication.map((signature) => `grant execute on function access.${signature} to passerelle_app`),
  'set local role passerelle_owner',
];

const down = [
  `set local role ${READER}`,
  ...[...forTheApplication, ...within].map((signature) => `drop function access.${signature}`),
  'set local role passerelle_owner',
  'drop table tenant.frozen_return',
  ...madeAgain(READER, [yearlyReturn, surveyAnswers]),
  `set local role ${READER}`,
  ...forTheApplication.flatMap((signature) => [
    `revoke execute on function access.${signature} from public`,
    `grant execute on function access.${signature} to passerelle_app`,
  ]),
  'set local role passerelle_owner',
];

export class FreezeReturnsDaily1795943100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
