-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.kept_from()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE
AS $function$ begin return (access.reader())[6]::uuid[]; end $function$;

alter function access.kept_from() owner to passerelle_reader;
grant execute on function access.kept_from() to public;
