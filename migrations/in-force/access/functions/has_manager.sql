-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.has_manager(organisation uuid, place text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select exists (select from directory.mandate m join directory.account a on a.id = m.account_id
       where m.role = 'ASSOCIATION_MANAGER' and m.organisation_id = organisation and m.departement_code = place and m.revoked_at is null and access.stands(m.stands_in_for) and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
  and a.deactivated_at is null) $function$;

alter function access.has_manager(organisation uuid, place text) owner to passerelle_reader;
grant execute on function access.has_manager(organisation uuid, place text) to public;
