-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.mandates_at(address text, place text)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return (select coalesce(array_agg(m.id), '{}') from directory.mandate m join directory.account a on a.id = m.account_id
      where lower(a.email) = address and m.departement_code = place and m.revoked_at is null); end $function$;

alter function access.mandates_at(address text, place text) owner to passerelle_reader;
revoke execute on function access.mandates_at(address text, place text) from public;
grant execute on function access.mandates_at(address text, place text) to passerelle_transfer;
