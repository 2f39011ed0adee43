-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.own_case(holder uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin return (
    select exists (select from tenant.access_grant g where g.departement_code = access.departement()
      and g.holder_id = holder and g.source = holder and g.relation in ('OWN_TEAM', 'OWN_ASSOCIATION')
      and g.grantee = any((select access.grantees())::uuid[]) and holder <> all((select access.kept_from())::uuid[]) and (cardinality((select access.shut())::uuid[]) = 0 or not (select access.shut())::uuid[] &&
        array[access.seat(holder, g.grantee::text), access.seat(holder, g.grantee::text)]))); end $function$;

alter function access.own_case(holder uuid) owner to passerelle_reader;
grant execute on function access.own_case(holder uuid) to public;
