-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.tell_majority(at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    with due as (
      select c.departement_code, c.id, max((c.majority_month - w.before)::date) as mark
      from (values (interval '1 year'), (interval '60 days')) w (before)
      join tenant.case_file c on c.majority_month - w.before between at - interval '7 days' and at
        and c.stage not in ('ENDED', 'ARCHIVED')
      group by c.departement_code, c.id),
    told as (
      update tenant.case_file c set majority_told = d.mark from due d
      where c.departement_code = d.departement_code and c.id = d.id and (c.majority_told is null or c.majority_told < d.mark)
      returning c.departement_code, c.id)
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      select t.departement_code, gen_random_uuid(), 'MAJORITY_COMES', t.id, at from told t $function$;

alter function access.tell_majority(at timestamp with time zone) owner to passerelle_matching;
revoke execute on function access.tell_majority(at timestamp with time zone) from public;
grant execute on function access.tell_majority(at timestamp with time zone) to passerelle_jobs;
