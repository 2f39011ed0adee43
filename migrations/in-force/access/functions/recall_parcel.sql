-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.recall_parcel(transfer uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare p record;
  begin
    select q.departement_code, q.id, q.source_case_id into p from tenant.transfer_parcel q
      where q.source_departement = access.departement() and q.source_transfer_id = transfer and q.state = 'PENDING' for update;
    if not found or not access.own_case(p.source_case_id) then return false; end if;
    perform access.drop_parcel(p.departement_code, p.id);
    return true;
  end $function$;

alter function access.recall_parcel(transfer uuid) owner to passerelle_transfer;
revoke execute on function access.recall_parcel(transfer uuid) from public;
grant execute on function access.recall_parcel(transfer uuid) to passerelle_app;
