-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.kept_from_parcel(place text, parcel uuid, address text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select exists (select from tenant.transfer_parcel p
      join tenant.kept_reader k on k.departement_code = p.source_departement and k.case_id = p.source_case_id
      where p.departement_code = place and p.id = parcel and k.state in ('PENDING', 'UPHELD') and (k.reader = address or access.reached(access.mandates_at(address, place), access.person_at(k.reader), k.asked_at))) $function$;

alter function access.kept_from_parcel(place text, parcel uuid, address text) owner to passerelle_transfer;
revoke execute on function access.kept_from_parcel(place text, parcel uuid, address text) from public;
grant execute on function access.kept_from_parcel(place text, parcel uuid, address text) to passerelle_app;
grant execute on function access.kept_from_parcel(place text, parcel uuid, address text) to passerelle_jobs;
