-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.writing_key(holder uuid)
 RETURNS TABLE(wrapped bytea, version integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin
    perform pg_advisory_xact_lock_shared(hashtextextended('key ' || holder::text, 0));
    return query select k.wrapped, k.version from access.visible_key k
      where k.departement_code = access.departement() and k.holder_id = holder;
  end $function$;

alter function access.writing_key(holder uuid) owner to passerelle_reader;
revoke execute on function access.writing_key(holder uuid) from public;
grant execute on function access.writing_key(holder uuid) to passerelle_app;
