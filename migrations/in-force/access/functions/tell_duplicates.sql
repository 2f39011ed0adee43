-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.tell_duplicates(at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    delete from tenant.possible_duplicate d where d.state in ('FOUND', 'WITHHELD')
      and not (access.matchable(d.departement_code, d.case_id) and access.matchable(d.other_departement, d.other_case_id));
    with told as (
      update tenant.possible_duplicate d set state = 'TOLD' from reference.territory t
      where t.code = d.departement_code and d.state = 'FOUND' and d.tell_from <= (at at time zone t.time_zone)::date
      returning d.departement_code, d.case_id)
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      select departement_code, gen_random_uuid(), 'DUPLICATE_POSSIBLE', case_id, at from told group by departement_code, case_id $function$;

alter function access.tell_duplicates(at timestamp with time zone) owner to passerelle_matching;
revoke execute on function access.tell_duplicates(at timestamp with time zone) from public;
grant execute on function access.tell_duplicates(at timestamp with time zone) to passerelle_jobs;
