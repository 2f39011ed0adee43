-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.decline_parcel(parcel uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin
    update tenant.transfer_parcel p set state = 'DECLINED', answered_at = access.now()
      where p.departement_code = access.departement() and p.id = parcel and p.state = 'PENDING' and not access.kept_from_parcel(p.departement_code, p.id, (select access.my_address())) and p.expires_at > access.now() and exists (select from directory.team t where t.departement_code = p.departement_code and t.organisation_id = p.organisation_id
        and t.id = any((select access.grantees())::uuid[]));
    if not found then return false; end if;
    delete from tenant.case_part c using tenant.transfer_parcel p where p.departement_code = access.departement() and p.id = parcel
      and c.departement_code = p.departement_code and c.holder_id = p.holder_id;
    return true;
  end $function$;

alter function access.decline_parcel(parcel uuid) owner to passerelle_transfer;
revoke execute on function access.decline_parcel(parcel uuid) from public;
grant execute on function access.decline_parcel(parcel uuid) to passerelle_app;
