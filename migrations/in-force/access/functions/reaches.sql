-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.reaches(referral uuid, holder uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
     select exists (select from tenant.access_grant g where g.departement_code = access.departement() and g.holder_id = holder
       and g.source in (referral, holder) and g.grantee = any((select access.grantees())::uuid[]) and g.expires > access.now()
       and holder <> all((select access.kept_from())::uuid[]) and (g.relation <> 'SEATED' or g.formation <> 'RESTRICTED' or g.role = 'PARQUET'
        or g.grantee = any((select access.designated())::uuid[]))
       and g.source <> all((select access.recused())::uuid[])
       and (cardinality((select access.shut())::uuid[]) = 0 or not (select access.shut())::uuid[] &&
        array[access.seat(g.holder_id, g.grantee::text), access.seat(g.source, g.grantee::text)])) $function$;

alter function access.reaches(referral uuid, holder uuid) owner to passerelle_reader;
grant execute on function access.reaches(referral uuid, holder uuid) to public;
