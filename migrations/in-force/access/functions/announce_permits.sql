-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.announce_permits(at timestamp with time zone, before interval)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    with told as (
      update tenant.case_file c set permit_told = c.permit_ends_on
      where c.permit_ends_on between (at at time zone (select t.time_zone from reference.territory t where t.code = c.departement_code))::date and ((at at time zone (select t.time_zone from reference.territory t where t.code = c.departement_code))::date + before)::date and c.permit_told is distinct from c.permit_ends_on
        and c.stage not in ('ENDED', 'ARCHIVED')
      returning c.departement_code, c.id)
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      select t.departement_code, gen_random_uuid(), 'PERMIT_ENDS', t.id, at from told t $function$;

alter function access.announce_permits(at timestamp with time zone, before interval) owner to passerelle_matching;
revoke execute on function access.announce_permits(at timestamp with time zone, before interval) from public;
grant execute on function access.announce_permits(at timestamp with time zone, before interval) to passerelle_jobs;
