-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.in_office(giver uuid, place text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
       where a.id = giver and m.revoked_at is null and access.stands(m.stands_in_for) and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
  and a.deactivated_at is null and (m.role = 'ADMIN' or m.departement_code = place)) $function$;

alter function access.in_office(giver uuid, place text) owner to passerelle_reader;
grant execute on function access.in_office(giver uuid, place text) to public;
