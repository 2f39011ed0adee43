-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.forget_case(home text, subject uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare open record;
  begin
    delete from tenant.hearing where departement_code = home and case_id = subject;
    delete from tenant.complaint_step where departement_code = home and case_id = subject;
    delete from tenant.formality where departement_code = home and case_id = subject;
    delete from tenant.place_request where departement_code = home and case_id = subject;
    delete from tenant.stay where departement_code = home and case_id = subject;
    delete from tenant.retained_age where departement_code = home and case_id = subject;
    delete from tenant.name_form where departement_code = home and case_id = subject;
    delete from tenant.match_request where departement_code = home and case_id = subject;
    delete from tenant.possible_duplicate where departement_code = home and case_id = subject;
    delete from tenant.safety_mark where departement_code = home and case_id = subject;
    for open in select p.departement_code, p.id from tenant.transfer_parcel p
      where p.source_departement = home and p.source_case_id = subject and p.state = 'PENDING' for update
    loop
      perform access.drop_parcel(open.departement_code, open.id);
    end loop;
    delete from tenant.case_fact f where f.departement_code = home and f.case_id = subject and (
      exists (select from tenant.case_fact o where o.fingerprint = f.fingerprint and (o.departement_code, o.case_id) <> (f.departement_code, f.case_id)
        and date_trunc('year', o.submitted_month) = date_trunc('year', f.submitted_month))
      or exists (select from tenant.transfer_parcel m join tenant.case_fact h on h.departement_code = m.departement_code and h.case_id = m.holder_id
        where m.source_departement = home and m.source_case_id = subject));
  end $function$;

alter function access.forget_case(home text, subject uuid) owner to passerelle_transfer;
revoke execute on function access.forget_case(home text, subject uuid) from public;
grant execute on function access.forget_case(home text, subject uuid) to passerelle_eraser;
