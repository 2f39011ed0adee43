-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.archive_case(subject uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare
    here text := access.departement();
    referrals uuid[];
  begin
    perform from tenant.referral r where r.departement_code = here and r.case_id = subject order by r.id for no key update;
    update tenant.case_file set stage = 'ARCHIVED', archived_on = access.today(), ended_at = coalesce(ended_at, access.now()),
        completion_requested = false, version = version + 1
      where departement_code = here and id = subject and stage <> 'ARCHIVED';
    if not found then return false; end if;
    select coalesce(array_agg(r.id), '{}') into referrals from tenant.referral r where r.departement_code = here and r.case_id = subject;
    
    update tenant.agenda_item i set status = 'WITHDRAWN', version = version + 1
      where i.departement_code = here and i.referral_id = any(referrals) and i.status = 'PLACED' and not exists (
        select from tenant.session s where s.departement_code = here and s.id = i.session_id and s.status = 'HELD');
    update tenant.referral set stage = 'ARCHIVED', status = 'CLOSED', closed_reason = coalesce(closed_reason, 'EXPIRED'), version = version + 1
      where departement_code = here and case_id = subject;
    perform access.refresh(array[subject]);
    return true;
  end $function$;

alter function access.archive_case(subject uuid) owner to passerelle_eraser;
revoke execute on function access.archive_case(subject uuid) from public;
grant execute on function access.archive_case(subject uuid) to passerelle_retention;
