-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.has_room(session uuid, minutes integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     select s.capacity_minutes - coalesce((select sum(i.minutes) from tenant.agenda_item i
         where i.departement_code = s.departement_code and i.session_id = s.id and i.status = 'PLACED'), 0) >= minutes
     from tenant.session s where s.departement_code = access.departement() and s.id = session $function$;

alter function access.has_room(session uuid, minutes integer) owner to passerelle_reader;
grant execute on function access.has_room(session uuid, minutes integer) to public;
