-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.identity_unknown(holder uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (select from tenant.case_file c where c.departement_code = access.departement() and c.id = holder and c.identity_unknown)
      and exists (select from access.door d where d.departement_code = access.departement() and d.holder_id = holder
        and d.relation in ('OWN_TEAM', 'OWN_ASSOCIATION', 'SECRETARIAT', 'DECIDING')) $function$;

alter function access.identity_unknown(holder uuid) owner to passerelle_reader;
revoke execute on function access.identity_unknown(holder uuid) from public;
grant execute on function access.identity_unknown(holder uuid) to passerelle_app;
