-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.seat_bodies()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE
AS $function$ begin return (access.reader())[4]::uuid[]; end $function$;

alter function access.seat_bodies() owner to passerelle_owner;
grant execute on function access.seat_bodies() to public;
