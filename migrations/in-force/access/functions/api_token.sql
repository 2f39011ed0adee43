-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.api_token(digest bytea)
 RETURNS TABLE(id uuid, account_id uuid, subject text, departement text, mandate_id uuid, operations text[], read_only boolean, expires_at timestamp with time zone, last_used_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ 
     select k.id, k.account_id, a.subject, k.departement_code, k.mandate_id, k.operations, k.read_only, k.expires_at, k.last_used_on
     from directory.api_token k join directory.account a on a.id = k.account_id join directory.mandate m on m.id = k.mandate_id
     where k.secret_digest = digest and k.revoked_at is null and a.deactivated_at is null and m.revoked_at is null and access.stands(m.stands_in_for)
       and m.valid_from <= (access.now() at time zone coalesce((select t.time_zone from reference.territory t where t.code = m.departement_code), 'Europe/Paris'))::date
       and (m.valid_until is null or (access.now() at time zone coalesce((select t.time_zone from reference.territory t where t.code = m.departement_code), 'Europe/Paris'))::date < m.valid_until) $function$;

alter function access.api_token(digest bytea) owner to passerelle_reader;
grant execute on function access.api_token(digest bytea) to public;
