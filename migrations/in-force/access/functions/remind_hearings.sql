-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.remind_hearings(at timestamp with time zone, days integer[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    with due as (
      select h.departement_code, h.id, b.before from tenant.hearing h
      cross join lateral (select min(d) as before from unnest(days) d where h.held_on - d <= (at at time zone coalesce((select t.time_zone from reference.territory t where t.code = h.departement_code), 'Europe/Paris'))::date) b
      join tenant.case_file c on c.departement_code = h.departement_code and c.id = h.case_id and c.stage <> 'ARCHIVED'
      where h.outcome is null and b.before is not null and (h.reminded is null or h.reminded > b.before)),
    told as (
      update tenant.hearing h set reminded = d.before from due d where h.departement_code = d.departement_code and h.id = d.id
      returning h.departement_code, h.case_id)
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      select t.departement_code, gen_random_uuid(), 'HEARING_COMES', t.case_id, at from (select distinct * from told) t $function$;

alter function access.remind_hearings(at timestamp with time zone, days integer[]) owner to passerelle_matching;
revoke execute on function access.remind_hearings(at timestamp with time zone, days integer[]) from public;
grant execute on function access.remind_hearings(at timestamp with time zone, days integer[]) to passerelle_jobs;
