-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.survey_answers(organisation uuid, asked integer)
 RETURNS TABLE(population text, dimension text, code text, counted integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare
    here text := access.departement();
    zone text;
    since timestamptz;
    until timestamptz;
  begin
    if not exists (select from directory.mandate m join directory.account a on a.id = m.account_id
      where m.account_id = access.account() and m.revoked_at is null and access.stands(m.stands_in_for) and m.valid_from <= access.today()
        and (m.valid_until is null or access.today() < m.valid_until) and a.deactivated_at is null and m.id = coalesce(access.mandate(), m.id)
        and m.role = 'ASSOCIATION_MANAGER' and m.departement_code = here and m.organisation_id = organisation) then return; end if;
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
    where c.departement_code = here and c.organisation_id = organisation and c.outcome is distinct from 'ERASED' and c.id <> all((select access.kept_from())::uuid[])),
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
      where o.departement_code = here and o.organisation_id = organisation and r.created_at >= since and r.created_at < until
        and (o.case_id is null or o.case_id <> all((select access.kept_from())::uuid[]));
  end $function$;

alter function access.survey_answers(organisation uuid, asked integer) owner to passerelle_reader;
revoke execute on function access.survey_answers(organisation uuid, asked integer) from public;
grant execute on function access.survey_answers(organisation uuid, asked integer) to passerelle_app;
