-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.address_of_member(member uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     select lower(a.email) from directory.membership s join directory.mandate m on m.id = s.mandate_id join directory.account a on a.id = m.account_id
     where s.departement_code = access.departement() and s.id = member $function$;

alter function access.address_of_member(member uuid) owner to passerelle_reader;
grant execute on function access.address_of_member(member uuid) to public;
