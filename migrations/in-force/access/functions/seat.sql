-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.seat(body_id uuid, role text)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select md5(body_id::text || ':' || role)::uuid $function$;

alter function access.seat(body_id uuid, role text) owner to passerelle_owner;
grant execute on function access.seat(body_id uuid, role text) to public;
