-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.destroy_case(subject uuid, why text, under text, asked_by uuid, backups_until date)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare
    here text := access.departement();
    referrals uuid[];
    organisation uuid;
    pleadings uuid[];
    counts jsonb;
    owed record;
  begin
    perform from tenant.referral r where r.departement_code = here and r.case_id = subject order by r.id for no key update;
    perform pg_advisory_xact_lock(hashtextextended('key ' || subject::text, 0));
    select c.organisation_id into organisation from tenant.case_file c
      where c.departement_code = here and c.id = subject and c.outcome is distinct from 'ERASED' for no key update;
    if not found then return false; end if;
    select coalesce(array_agg(r.id), '{}') into referrals from tenant.referral r where r.departement_code = here and r.case_id = subject;
    
    select jsonb_build_object(
      'KEY', 1,
      'SHEET_PART', (select count(*) from tenant.case_part t where t.departement_code = here and t.holder_id = subject and t."group" <> 'proceedings'),
      'SHEET_VERSION', (select count(*) from tenant.case_part_version t where t.departement_code = here and t.holder_id = subject and t."group" <> 'proceedings'),
      'NOTE', (select count(*) from tenant.case_note t where t.departement_code = here and t.holder_id = subject),
      'DOCUMENT', (select count(*) from tenant.document t where t.departement_code = here and t.case_id = subject),
      'ACCORD', (select count(*) from tenant.accord t where t.departement_code = here and t.case_id = subject),
      'EVENT', (select count(*) from tenant.case_event t where t.departement_code = here and t.case_id = subject),
      'OPINION', (select count(*) from tenant.opinion t where t.departement_code = here and t.referral_id = any(referrals)),
      'DECISION', (select count(*) from tenant.decision t where t.departement_code = here and t.referral_id = any(referrals))) into counts;
    update vault.data_key set wrapped = '' where departement_code = here and holder_id = subject;
    perform pg_advisory_xact_lock(hashtextextended('key ' || p.id::text, 0)) from
      (select o.id from tenant.pleading o where o.departement_code = here and o.case_id = subject order by o.id) p;
    with gone as (delete from tenant.pleading o where o.departement_code = here and o.case_id = subject returning o.id)
      select coalesce(array_agg(gone.id), '{}') into pleadings from gone;
    update vault.data_key set wrapped = '' where departement_code = here and holder_id = any(pleadings);
    delete from tenant.case_part where departement_code = here and holder_id = any(pleadings);
    delete from tenant.case_part_version where departement_code = here and holder_id = any(pleadings);
    perform access.refresh(pleadings);
    delete from tenant.document_chunk c using tenant.document d
      where c.departement_code = here and d.departement_code = here and d.id = c.document_id and d.case_id = subject;
    delete from tenant.document where departement_code = here and case_id = subject;
    delete from tenant.case_part where departement_code = here and holder_id = subject;
    delete from tenant.case_part_version where departement_code = here and holder_id = subject;
    delete from tenant.case_note where departement_code = here and holder_id = subject;
    
    update tenant.agenda_item i set status = 'WITHDRAWN', version = version + 1
      where i.departement_code = here and i.referral_id = any(referrals) and i.status = 'PLACED' and not exists (
        select from tenant.session s where s.departement_code = here and s.id = i.session_id and s.status = 'HELD');
    delete from tenant.opinion where departement_code = here and referral_id = any(referrals);
    delete from tenant.decision where departement_code = here and referral_id = any(referrals);
    delete from tenant.external_handover where departement_code = here and referral_id = any(referrals);
    delete from tenant.recusal where departement_code = here and referral_id = any(referrals);
    delete from tenant.consultation where departement_code = here and referral_id = any(referrals);
    update tenant.referral set status = 'CLOSED', closed_reason = 'ERASED', stage = 'ARCHIVED', accord_id = null, accord_mask = 0,
        lens_pseudonym = false, lens_seen = 0, lens_full = 0, pseudonym = 'ERASED-' || gen_random_uuid(), expires_on = null,
        created_at = access.now(), version = version + 1
      where departement_code = here and case_id = subject;
    update tenant.alert_origin set case_id = null where departement_code = here and case_id = subject;
    delete from tenant.accord where departement_code = here and case_id = subject;
    perform access.forget_case(here, subject);
    
    for owed in
      select format('delete from %s where departement_code = $1 and %I = $2', k.oid::regclass, a.attname) as statement
      from pg_class k join pg_namespace n on n.oid = k.relnamespace join pg_attribute a on a.attrelid = k.oid and not a.attisdropped
      where k.relkind = 'r' and n.nspname in ('tenant', 'vault') and a.attname in ('case_id', 'holder_id')
        and has_table_privilege(k.oid, 'delete')
    loop execute owed.statement using here, subject; end loop;
    update tenant.case_fact set case_id = gen_random_uuid(), fingerprint = null, submitted_month = date_trunc('year', submitted_month)
      where departement_code = here and case_id = subject;
    update tenant.case_file set stage = 'ARCHIVED', outcome = 'ERASED', reference = 'ERASED-' || gen_random_uuid(),
        external_reference = null, sex = 'UNKNOWN', age_class = 'UNKNOWN', facts = 0, majority_month = null, permit_ends_on = null, permit_told = null, principal_form = null,
        authoritative_referral_id = null, completion_requested = false, pathway_started_on = null, opened_at = access.now(),
        submitted_at = null, ended_at = access.now(), archived_on = null, version = version + 1
      where departement_code = here and id = subject;
    insert into tenant.erasure_certificate
      (departement_code, case_id, organisation_id, at, reason, rule, requested_by, destroyed, complete_in_backups_on)
      values (here, subject, organisation, access.now(), why, under, asked_by, counts, backups_until);
    perform access.refresh(array[subject]);
    return true;
  end $function$;

alter function access.destroy_case(subject uuid, why text, under text, asked_by uuid, backups_until date) owner to passerelle_eraser;
revoke execute on function access.destroy_case(subject uuid, why text, under text, asked_by uuid, backups_until date) from public;
