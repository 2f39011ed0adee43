-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.yearly_counts(asked integer)
 RETURNS TABLE(population text, dimension text, code text, counted integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
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
    select r.id, r.purpose, c.origin = 'RUNNING_PATHWAY' as registered, r.renewal, (r.created_at at time zone zone)::date as received_on,
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
    people as (select 'RECEIVED' as population, h.* from handled h where h.purpose = 'PSP' and not h.registered and not h.renewal and h.received_on between first_day and last_day
    union all select 'MINORS' as population, h.* from handled h where h.purpose = 'MINOR_PATHWAY' and h.received_on between first_day and last_day
    union all select 'AUTHORISED' as population, h.* from handled h where h.purpose = 'PSP' and not h.registered and not h.renewal and h.sense = 'AUTHORISED' and h.signed_on between first_day and last_day
    union all select 'RENEWED' as population, h.* from handled h where h.purpose = 'PSP' and h.renewal and h.sense = 'AUTHORISED' and h.signed_on between first_day and last_day
    union all select 'REFUSED' as population, h.* from handled h where h.purpose = 'PSP' and h.sense = 'REFUSED' and h.signed_on between first_day and last_day
    union all select 'REGISTERED' as population, h.* from handled h where h.purpose = 'PSP' and h.registered and not h.renewal and h.signed_on between first_day and last_day
    union all select 'RUNNING' as population, h.* from handled h where h.purpose = 'PSP' and h.sense = 'AUTHORISED' and not h.renewal and h.started_on <= last_day and h.over_on > last_day
    union all select 'ENDED' as population, h.* from handled h where h.purpose = 'PSP' and h.sense = 'AUTHORISED' and not h.renewal and h.started_on is not null and h.over_on between first_day and last_day),
    aids as (select b.kind, b.requested_on, b.granted_on, b.starts_on, b.ends_on from tenant.benefit b
      where b.departement_code = here and exists (select from tenant.referral r where r.departement_code = here and r.case_id = b.case_id
        and r.body_id = commission and r.kind = 'SHARE' and r.closed_reason is distinct from 'ERASED')),
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
    union all select 'AIDS_ASKED', 'KIND', a.kind, count(*)::integer from aids a where a.requested_on between first_day and last_day group by a.kind
    union all select 'AIDS_GRANTED', 'KIND', a.kind, count(*)::integer from aids a where a.granted_on between first_day and last_day group by a.kind
    union all select 'AIDS_PAID', 'KIND', a.kind, count(*)::integer from aids a
      where a.starts_on <= last_day and (a.ends_on is null or a.ends_on >= first_day) group by a.kind
    union all select 'ASSOCIATIONS', 'TOTAL', 'TOTAL', count(distinct a.organisation_id)::integer from directory.approval a
      where a.departement_code = here and a.valid_from <= last_day and last_day < a.valid_until
    union all select 'SEATS', 'FORMATION', m.formation, count(*)::integer from directory.membership m
      where m.departement_code = here and m.body_id = commission and m.appointed_on <= last_day
        and (m.valid_until is null or last_day < m.valid_until) group by m.formation;
  end  $function$;

alter function access.yearly_counts(asked integer) owner to passerelle_reader;
revoke execute on function access.yearly_counts(asked integer) from public;
