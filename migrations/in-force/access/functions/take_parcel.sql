-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.take_parcel(parcel uuid)
 RETURNS TABLE(holder_id uuid, organisation_id uuid, sex text, age_class text, facts smallint, principal_form text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin
    return query update tenant.transfer_parcel p set state = 'ACCEPTED', answered_at = access.now()
      where p.departement_code = access.departement() and p.id = parcel and p.state = 'PENDING' and not access.kept_from_parcel(p.departement_code, p.id, (select access.my_address())) and p.expires_at > access.now() and exists (select from directory.team t where t.departement_code = p.departement_code and t.organisation_id = p.organisation_id
        and t.id = any((select access.grantees())::uuid[]))
        and exists (select from tenant.case_file c where c.departement_code = p.source_departement and c.id = p.source_case_id
          and c.stage not in ('ENDED', 'ARCHIVED'))
      returning p.holder_id, p.organisation_id, p.sex, p.age_class, p.facts, p.principal_form;
  end $function$;

alter function access.take_parcel(parcel uuid) owner to passerelle_transfer;
revoke execute on function access.take_parcel(parcel uuid) from public;
grant execute on function access.take_parcel(parcel uuid) to passerelle_app;
