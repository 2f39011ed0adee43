-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.tell_majority(at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      select c.departement_code, md5(c.id::text || c.majority_month || w.told)::uuid, 'MAJORITY_COMES', c.id, at
      from (values (interval '1 year', 'seventeen'), (interval '60 days', 'sixty days')) w (before, told)
      join tenant.case_file c on c.majority_month - w.before between at - interval '7 days' and at
        and c.stage not in ('ENDED', 'ARCHIVED')
    on conflict do nothing $function$;

alter function access.tell_majority(at timestamp with time zone) owner to passerelle_matching;
revoke execute on function access.tell_majority(at timestamp with time zone) from public;
grant execute on function access.tell_majority(at timestamp with time zone) to passerelle_jobs;
