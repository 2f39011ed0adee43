-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.matchable(place text, subject uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (select from tenant.case_file c where c.departement_code = place and c.id = subject
        and c.stage in ('SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING'))
      and not exists (select from tenant.safety_mark m where m.departement_code = place and m.case_id = subject) $function$;

alter function access.matchable(place text, subject uuid) owner to passerelle_matching;
revoke execute on function access.matchable(place text, subject uuid) from public;
