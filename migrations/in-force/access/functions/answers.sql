-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.answers(reader text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return ((select access.chairs()) or (select access.holds_dpo())) and exists (
      select from access.answerers(access.departement(), access.person_at(reader), access.today()) a
      join directory.mandate m on m.id = a.mandate_id
      where m.account_id = access.account() and m.id = coalesce(access.mandate(), m.id)); end $function$;

alter function access.answers(reader text) owner to passerelle_reader;
revoke execute on function access.answers(reader text) from public;
grant execute on function access.answers(reader text) to passerelle_app;
