-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.account_to_sign_in(address text)
 RETURNS TABLE(id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ 
     select a.id from directory.account a
     where lower(a.email) = address and a.deactivated_at is null
       and exists (select from directory.mandate m where m.account_id = a.id and m.revoked_at is null and access.stands(m.stands_in_for)
       and m.valid_from <= (access.now() at time zone coalesce((select t.time_zone from reference.territory t where t.code = m.departement_code), 'Europe/Paris'))::date
       and (m.valid_until is null or (access.now() at time zone coalesce((select t.time_zone from reference.territory t where t.code = m.departement_code), 'Europe/Paris'))::date < m.valid_until)) $function$;

alter function access.account_to_sign_in(address text) owner to passerelle_reader;
grant execute on function access.account_to_sign_in(address text) to public;
