-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.drop_parcel(target text, parcel uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare holder uuid;
  begin
    delete from tenant.transfer_parcel p where p.departement_code = target and p.id = parcel returning p.holder_id into holder;
    delete from tenant.case_part where departement_code = target and holder_id = holder;
    delete from vault.data_key where departement_code = target and holder_id = holder;
  end $function$;

alter function access.drop_parcel(target text, parcel uuid) owner to passerelle_transfer;
revoke execute on function access.drop_parcel(target text, parcel uuid) from public;
