-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.analysis_counts(asked integer)
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
      select r.id, r.case_id, case when r.renewal then 'RENEWAL' else 'FIRST' end as request,
        (r.created_at at time zone zone)::date as received_on, o.sense as opinion, o.given_on, d.sense, d.signed_on, d.notified_on
      from tenant.referral r
      join tenant.case_file c on c.departement_code = r.departement_code and c.id = r.case_id
      left join tenant.decision d on d.departement_code = r.departement_code and d.referral_id = r.id
      left join lateral (select p.sense, p.given_on from tenant.opinion p
        where p.departement_code = r.departement_code and p.referral_id = r.id order by p.given_on desc, p.id limit 1) o on true
      where r.departement_code = here and r.body_id = commission and r.kind = 'SHARE' and r.purpose = 'PSP'
        and c.origin <> 'RUNNING_PATHWAY' and r.closed_reason is distinct from 'ERASED'),
    steps as (
      select v.step, v.days from handled h cross join lateral (values
        ('OPINION', h.given_on - h.received_on, h.given_on), ('DECISION', h.signed_on - h.given_on, h.signed_on),
        ('NOTIFICATION', h.notified_on - h.signed_on, h.notified_on), ('WHOLE', h.signed_on - h.received_on, h.signed_on))
        v (step, days, over_on) where v.days >= 0 and v.over_on between first_day and last_day),
    runs as (
      select c.id, c.outcome, (c.ended_at at time zone zone)::date as ended_on,
        (select max(x.starts_on) from (
          select p.starts_on from tenant.decision p where p.departement_code = here and p.case_id = c.id and p.sense = 'AUTHORISED'
          union all select e.starts_on from tenant.earlier_period e where e.departement_code = here and e.case_id = c.id) x) as last_start
      from tenant.case_file c where c.departement_code = here and c.outcome is distinct from 'ERASED' and c.pathway_started_on is not null
        and exists (select from tenant.referral r where r.departement_code = here and r.case_id = c.id and r.body_id = commission and r.purpose = 'PSP'))
    select 'DELAYS', s.step, v.code, v.counted::integer from (
        select d.step, count(*) as files, percentile_disc(0.5) within group (order by d.days) as median, max(d.days) as longest
        from steps d group by d.step) s
      cross join lateral (values ('FILES', s.files), ('MEDIAN', s.median), ('LONGEST', s.longest)) v (code, counted)
    union all select 'REQUESTS', h.request, 'RECEIVED', count(*)::integer from handled h
      where h.received_on between first_day and last_day group by h.request
    union all select 'REQUESTS', h.request, h.sense, count(*)::integer from handled h
      where h.signed_on between first_day and last_day group by h.request, h.sense
    union all select 'AGREEMENT', h.opinion, h.sense, count(*)::integer from handled h
      where h.opinion is not null and h.signed_on between first_day and last_day group by h.opinion, h.sense
    union all select 'UNDONE', 'TOTAL', f.ended_as, count(*)::integer from tenant.former_decision f join handled h on h.id = f.referral_id
      where f.departement_code = here and f.ended_on between first_day and last_day group by f.ended_as
    union all select 'ENDS', 'OUTCOME', coalesce(u.outcome, 'OTHER'), count(*)::integer from runs u
      where u.ended_on between first_day and last_day group by coalesce(u.outcome, 'OTHER')
    union all select 'LAPSED', 'TOTAL', 'TOTAL', count(*)::integer from runs u
      where (u.last_start + interval '6 months')::date between first_day + 1 and last_day + 1
        and (u.last_start + interval '6 months')::date <= access.today()
        and (u.ended_on is null or u.ended_on >= (u.last_start + interval '6 months')::date);
  end $function$;

alter function access.analysis_counts(asked integer) owner to passerelle_reader;
revoke execute on function access.analysis_counts(asked integer) from public;
