-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.browser_session(digest bytea)
 RETURNS TABLE(id uuid, account_id uuid, subject text, signed_in_at timestamp with time zone, seen_at timestamp with time zone, expires_at timestamp with time zone, guarded boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ 
     select s.id, s.account_id, a.subject, s.signed_in_at, s.seen_at, s.expires_at,
       exists (select from directory.mandate m where m.account_id = a.id and m.role in ('PARQUET', 'DPO') and m.revoked_at is null and access.stands(m.stands_in_for)
       and m.valid_from <= (access.now() at time zone coalesce((select t.time_zone from reference.territory t where t.code = m.departement_code), 'Europe/Paris'))::date
       and (m.valid_until is null or (access.now() at time zone coalesce((select t.time_zone from reference.territory t where t.code = m.departement_code), 'Europe/Paris'))::date < m.valid_until))
     from directory.browser_session s join directory.account a on a.id = s.account_id
     where s.secret_digest = digest and s.ended_at is null and a.deactivated_at is null $function$;

alter function access.browser_session(digest bytea) owner to passerelle_reader;
grant execute on function access.browser_session(digest bytea) to public;
