-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.close_source(home text, subject uuid, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ begin
    perform set_config('app.departement', home, true);
    perform from tenant.referral r where r.departement_code = home and r.case_id = subject order by r.id for update;
    perform pg_advisory_xact_lock(hashtextextended('key ' || subject::text, 0));
    update tenant.agenda_item i set status = 'WITHDRAWN', version = version + 1
      where i.departement_code = home and i.status = 'PLACED'
        and i.referral_id in (select r.id from tenant.referral r where r.departement_code = home and r.case_id = subject)
        and exists (select from tenant.session s where s.departement_code = home and s.id = i.session_id and s.status <> 'HELD');
    update tenant.referral set status = 'CLOSED', closed_reason = 'TRANSFERRED', stage = 'ENDED', version = version + 1
      where departement_code = home and case_id = subject and status <> 'CLOSED';
    update tenant.accord set withdrawn_at = at where departement_code = home and case_id = subject and withdrawn_at is null;
    update tenant.case_file set stage = 'ENDED', outcome = 'TRANSFERRED', ended_at = at, permit_ends_on = null, permit_told = null, completion_requested = false, version = version + 1
      where departement_code = home and id = subject and stage not in ('ENDED', 'ARCHIVED');
    if found then
      insert into tenant.case_event (departement_code, id, case_id, at, kind) values (home, gen_random_uuid(), subject, at, 'TRANSFERRED');
      insert into tenant.outbox (departement_code, id, event, subject_id, created_at) values (home, gen_random_uuid(), 'TRANSFER_ENDED', subject, at);
    end if;
    delete from tenant.document_chunk c using tenant.document d
      where c.departement_code = home and d.departement_code = home and d.id = c.document_id and d.case_id = subject;
    delete from tenant.document where departement_code = home and case_id = subject;
    delete from tenant.case_part where departement_code = home and holder_id = subject;
    delete from tenant.case_part_version where departement_code = home and holder_id = subject;
    delete from tenant.case_note n where n.departement_code = home and n.holder_id = subject
      and not exists (select from tenant.decision d where d.departement_code = home and d.referral_id = n.referral_id)
      and not exists (select from tenant.break_glass b where b.departement_code = home and b.circumstances_note = n.id);
    update tenant.consultation set withdrawn_at = at where departement_code = home and answered_at is null and withdrawn_at is null
      and referral_id in (select r.id from tenant.referral r where r.departement_code = home and r.case_id = subject);
    perform access.forget_case(home, subject);
    update tenant.case_fact set fingerprint = null where departement_code = home and case_id = subject;
    update vault.data_key set wrapped = '' where departement_code = home and holder_id = subject
      and not exists (select from tenant.case_note n where n.departement_code = home and n.holder_id = subject);
    perform access.refresh(array[subject]);
  end $function$;

alter function access.close_source(home text, subject uuid, at timestamp with time zone) owner to passerelle_transfer;
revoke execute on function access.close_source(home text, subject uuid, at timestamp with time zone) from public;
