-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.designated()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return (
      select coalesce(array_agg(m.id), '{}') from directory.mandate m
      join directory.membership s on s.departement_code = access.departement() and s.mandate_id = m.id
      where m.departement_code = access.departement() and m.account_id = access.account() and s.formation = 'RESTRICTED'
        and s.act_reference is not null and s.act_date is not null and s.appointed_on <= access.today()
        and (s.valid_until is null or access.today() < s.valid_until)); end $function$;

alter function access.designated() owner to passerelle_reader;
grant execute on function access.designated() to public;
