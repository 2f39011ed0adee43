-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.announce_reflections(at timestamp with time zone, before interval)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    with ending as (
      update tenant.formality f set told = f.ends_on
      where f.ends_on between (at at time zone coalesce((select t.time_zone from reference.territory t where t.code = f.departement_code), 'Europe/Paris'))::date and ((at at time zone coalesce((select t.time_zone from reference.territory t where t.code = f.departement_code), 'Europe/Paris'))::date + before)::date and f.told is distinct from f.ends_on
      returning f.departement_code, f.case_id)
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      select e.departement_code, gen_random_uuid(), 'REFLECTION_ENDS', e.case_id, at from ending e
      join tenant.case_file c on c.departement_code = e.departement_code and c.id = e.case_id and c.stage <> 'ARCHIVED' $function$;

alter function access.announce_reflections(at timestamp with time zone, before interval) owner to passerelle_matching;
revoke execute on function access.announce_reflections(at timestamp with time zone, before interval) from public;
grant execute on function access.announce_reflections(at timestamp with time zone, before interval) to passerelle_jobs;
