import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

/** A file from which the reader is kept, or a referral from which they stand back, is not among what they count. */
const NOT_KEPT = (holder: string) => `${holder} <> all((select access.kept_from())::uuid[])`;

/** What the commission handled, of a pathway: dates of the département, coded columns, no id and no text. */
const HANDLED = `
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
      and r.closed_reason is distinct from 'ERASED' and r.id <> all((select access.recused())::uuid[]) and ${NOT_KEPT('r.case_id')}`;

const IN_YEAR = (day: string) => `${day} between first_day and last_day`;
const POPULATIONS: Record<string, string> = {
  RECEIVED: `h.purpose = 'PSP' and not h.registered and ${IN_YEAR('h.received_on')}`,
  MINORS: `h.purpose = 'MINOR_PATHWAY' and ${IN_YEAR('h.received_on')}`,
  AUTHORISED: `h.purpose = 'PSP' and not h.registered and h.sense = 'AUTHORISED' and ${IN_YEAR('h.signed_on')}`,
  REFUSED: `h.purpose = 'PSP' and h.sense = 'REFUSED' and ${IN_YEAR('h.signed_on')}`,
  REGISTERED: `h.purpose = 'PSP' and h.registered and ${IN_YEAR('h.signed_on')}`,
  RUNNING: `h.purpose = 'PSP' and h.sense = 'AUTHORISED' and h.started_on <= last_day and h.over_on > last_day`,
  ENDED: `h.purpose = 'PSP' and h.sense = 'AUTHORISED' and h.started_on is not null and ${IN_YEAR('h.over_on')}`,
};

const peopleOf = (populations: Record<string, string>) =>
  Object.entries(populations)
    .map(([population, condition]) => `select '${population}' as population, h.* from handled h where ${condition}`)
    .join('\n    union all ');

/**
 * Figures of the commission's year, for its own secretariat: the mandate is worked out here, from the account, and from nothing
 * that the application says. No row at all for anybody else; what is not among the rows is zero.
 */
export const yearlyReturn = `
  create function access.yearly_return(asked integer) returns table (population text, dimension text, code text, counted integer)
    language plpgsql stable security definer set search_path = pg_catalog as $$
  declare
    here text := access.departement();
    commission uuid;
    zone text;
    first_day date := make_date(asked, 1, 1);
    last_day date := least(make_date(asked, 12, 31), access.today());
  begin
    select b.id, t.time_zone into commission, zone from directory.body b join reference.territory t on t.code = b.departement_code
      where b.departement_code = here and b.kind = 'PROSTITUTION_EXIT_COMMISSION';
    if commission is null or not access.runs_body(commission) then return; end if;
    return query
    with handled as (${HANDLED}),
    people as (${peopleOf(POPULATIONS)}),
    held as (select s.id, s.formation from tenant.session s
      where s.departement_code = here and s.body_id = commission and s.status = 'HELD' and ${IN_YEAR('s.held_on')})
    select 'SESSIONS', 'TOTAL', 'TOTAL', count(*)::integer from held
    union all select 'SESSIONS', 'FORMATION', s.formation, count(*)::integer from held s group by s.formation
    union all select 'EXAMINED', 'TOTAL', 'TOTAL', count(distinct h.id)::integer from held s
      join tenant.agenda_item i on i.departement_code = here and i.session_id = s.id and i.status = 'TREATED'
      join handled h on h.id = i.referral_id and h.purpose = 'PSP'
    union all select 'OPINIONS', 'SENSE', o.sense, count(*)::integer from tenant.opinion o
      join handled h on h.id = o.referral_id and h.purpose = 'PSP'
      where o.departement_code = here and ${IN_YEAR('o.given_on')} group by o.sense
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
  end $$`;

/** The manager's level on a draft is nothing: it is counted, and what it holds is not told. */
const unlessDraft = (value: string) =>
  `case when c.stage = 'DRAFT' then 'DRAFT' else coalesce(${value}, 'UNKNOWN') end`;

const OWN_FILES = `
    select c.id, coalesce(encode(f.fingerprint, 'hex'), c.id::text) as person, c.opened_at, c.submitted_at, c.ended_at,
      ${unlessDraft('c.principal_form')} as form, ${unlessDraft('c.sex')} as sex, ${unlessDraft('c.age_class')} as age,
      ${unlessDraft(`case when c.facts & 1 <> 0 then 'MINOR' when c.age_class not in ('UNKNOWN', 'UNDER_10', 'FROM_10_TO_14', 'FROM_15_TO_17')
        then 'ADULT' end`)} as majority,
      ${unlessDraft(`case when c.facts & 1 <> 0 then f.unaccompanied else 'NOT_MINOR' end`)} as minors,
      ${unlessDraft('f.region_of_origin')} as region, ${unlessDraft('f.complaint')} as complaint,
      ${unlessDraft('f.residence_kind')} as residence, ${unlessDraft('f.lodging')} as lodging
    from tenant.case_file c
    left join tenant.case_fact f on f.departement_code = c.departement_code and f.case_id = c.id
    where c.departement_code = here and c.organisation_id = organisation and c.outcome is distinct from 'ERASED' and ${NOT_KEPT('c.id')}`;

/** The latest known of a person's files. */
const latest = (value: string) =>
  `(array_agg(w.${value} order by w.${value} in ('UNKNOWN', 'DRAFT'), w.opened_at desc, w.id))[1] as ${value}`;

const DIMENSIONS = ['form', 'sex', 'majority', 'minors', 'age', 'region', 'complaint', 'residence', 'lodging'];

/**
 * Figures of one association's own files here, for who answers for it: the mandate is worked out here, as above. One person is
 * one line, though two files bear the same fingerprint.
 */
export const surveyAnswers = `
  create function access.survey_answers(organisation uuid, asked integer) returns table (population text, dimension text, code text, counted integer)
    language plpgsql stable security definer set search_path = pg_catalog as $$
  declare
    here text := access.departement();
    zone text;
    since timestamptz;
    until timestamptz;
  begin
    if not exists (select from directory.mandate m join directory.account a on a.id = m.account_id
      where m.account_id = access.account() and m.revoked_at is null and m.valid_from <= access.today()
        and (m.valid_until is null or access.today() < m.valid_until) and a.deactivated_at is null and m.id = coalesce(access.mandate(), m.id)
        and m.role = 'ASSOCIATION_MANAGER' and m.departement_code = here and m.organisation_id = organisation) then return; end if;
    select t.time_zone into zone from reference.territory t where t.code = here;
    since := make_date(asked, 1, 1)::timestamp at time zone zone;
    until := make_date(asked + 1, 1, 1)::timestamp at time zone zone;
    return query
    with own as (${OWN_FILES}),
    followed as (
      select 'SPOTTED' as population, o.* from own o where o.opened_at >= since and o.opened_at < until
      union all
      select 'ACCOMPANIED', o.* from own o where o.submitted_at < until and (o.ended_at is null or o.ended_at >= since)),
    people as (
      select w.population, w.person, ${DIMENSIONS.map(latest).join(',\n        ')},
        (min(w.opened_at) at time zone zone)::date as begun_on,
        (least(max(coalesce(w.ended_at, 'infinity')), until, access.now()) at time zone zone)::date as seen_on
      from followed w group by w.population, w.person),
    reached as (
      select distinct w.population, w.person, r.body_kind from followed w
      join tenant.referral r on r.departement_code = here and r.case_id = w.id and r.kind = 'SHARE' and r.created_at < until)
    select v.population, 'TOTAL', 'TOTAL', (select count(*)::integer from people p where p.population = v.population)
      from (values ('SPOTTED'), ('ACCOMPANIED')) v (population)
    union all select p.population, v.dimension, v.code, count(*)::integer from people p
      cross join lateral (values ${DIMENSIONS.map((value) => `('${value.toUpperCase()}', p.${value})`).join(', ')}) v (dimension, code)
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
      where o.departement_code = here and o.organisation_id = organisation and r.created_at >= since and r.created_at < until
        and (o.case_id is null or ${NOT_KEPT('o.case_id')});
  end $$`;

const created: [signature: string, statement: string][] = [
  ['yearly_return(integer)', yearlyReturn],
  ['survey_answers(uuid, integer)', surveyAnswers],
];

export class CreateReturns1795605600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(
      queryRunner,
      created.flatMap(([signature, statement]) => [
        statement,
        `revoke execute on function access.${signature} from public`,
        `grant execute on function access.${signature} to passerelle_app`,
        `alter function access.${signature} owner to passerelle_reader`,
      ]),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(
      queryRunner,
      [...created].reverse().map(([signature]) => `drop function access.${signature}`),
    );
  }
}
