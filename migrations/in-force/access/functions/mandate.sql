-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.mandate()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.mandate', true), '')::uuid $function$;

alter function access.mandate() owner to passerelle_owner;
grant execute on function access.mandate() to public;
