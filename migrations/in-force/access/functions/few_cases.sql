-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.few_cases()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return (
    select count(*) < 10 from (
      (select from tenant.case_file where departement_code = access.departement() and opened_at < date_trunc('year', access.today()::timestamp) at time zone 'UTC' and stage not in ('ENDED', 'ARCHIVED') limit 10)
      union all (select from tenant.case_file where departement_code = access.departement() and opened_at < date_trunc('year', access.today()::timestamp) at time zone 'UTC' and stage in ('ENDED', 'ARCHIVED') and ended_at >= date_trunc('year', access.today()::timestamp) at time zone 'UTC' limit 10) limit 10) c); end $function$;

alter function access.few_cases() owner to passerelle_reader;
grant execute on function access.few_cases() to public;
