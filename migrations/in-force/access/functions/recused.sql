-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.recused()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE
AS $function$ begin return (access.reader())[5]::uuid[]; end $function$;

alter function access.recused() owner to passerelle_owner;
grant execute on function access.recused() to public;
