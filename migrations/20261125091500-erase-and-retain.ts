import type { MigrationInterface, QueryRunner } from 'typeorm';
import { brokenGlass } from './support/broken-glass';
import { deleted, redacted } from './support/erased-tables';
import { erasable } from './support/erasure';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const certificate = [
  `create table tenant.erasure_certificate (
     departement_code text not null, case_id uuid not null, organisation_id uuid not null, at timestamptz not null,
     reason text not null check (reason in ('PERSON_REQUEST', 'CREATED_BY_MISTAKE', 'RETENTION')), rule text, requested_by uuid,
     destroyed jsonb not null, complete_in_backups_on date not null,
     primary key (departement_code, case_id),
     foreign key (departement_code, case_id) references tenant.case_file)`,
  'create index on tenant.erasure_certificate (departement_code, at desc, case_id)',
  ...secureTenantTable('tenant.erasure_certificate', {}),
  'grant select, insert on tenant.erasure_certificate to passerelle_eraser',
  `create policy eraser_tenant on tenant.erasure_certificate to passerelle_eraser
     using (departement_code = access.departement()) with check (departement_code = access.departement())`,
];

/** For the officer of the département, and for the association whose file it was. */
const visibleCertificate = `
  create view access.visible_certificate with (security_barrier) as
    select c.departement_code, c.case_id, c.at, c.reason, c.rule, c.destroyed, c.complete_in_backups_on,
      c.organisation_id = any((select access.grantees())::uuid[]) as own
    from tenant.erasure_certificate c
    where c.departement_code = access.departement()
      and (c.organisation_id = any((select access.grantees())::uuid[]) or (select access.holds_dpo()))`;

const COUNTED = `
    select jsonb_build_object(
      'KEY', 1,
      'SHEET_PART', (select count(*) from tenant.case_part t where t.departement_code = here and t.holder_id = subject),
      'SHEET_VERSION', (select count(*) from tenant.case_part_version t where t.departement_code = here and t.holder_id = subject),
      'NOTE', (select count(*) from tenant.case_note t where t.departement_code = here and t.holder_id = subject),
      'DOCUMENT', (select count(*) from tenant.document t where t.departement_code = here and t.case_id = subject),
      'ACCORD', (select count(*) from tenant.accord t where t.departement_code = here and t.case_id = subject),
      'EVENT', (select count(*) from tenant.case_event t where t.departement_code = here and t.case_id = subject),
      'OPINION', (select count(*) from tenant.opinion t where t.departement_code = here and t.referral_id = any(referrals)),
      'DECISION', (select count(*) from tenant.decision t where t.departement_code = here and t.referral_id = any(referrals))) into counts;`;

const LEAVE_AGENDAS = `
    update tenant.agenda_item i set status = 'WITHDRAWN', version = version + 1
      where i.departement_code = here and i.referral_id = any(referrals) and i.status = 'PLACED' and not exists (
        select from tenant.session s where s.departement_code = here and s.id = i.session_id and s.status = 'HELD');`;

/** Whatever table a later migration has made erasable: its rows about the case go too. */
const AND_THE_REST = `
    for owed in
      select format('delete from %s where departement_code = $1 and %I = $2', k.oid::regclass, a.attname) as statement
      from pg_class k join pg_namespace n on n.oid = k.relnamespace join pg_attribute a on a.attrelid = k.oid and not a.attisdropped
      where k.relkind = 'r' and n.nspname in ('tenant', 'vault') and a.attname in ('case_id', 'holder_id')
        and has_table_privilege(k.oid, 'delete')
    loop execute owed.statement using here, subject; end loop;`;

/**
 * Destroys a case: its key first, then all that was under it or about it. Stays a tombstone: no reference that anybody knows,
 * no date but that of the erasure, no link to the figures. Referrals are locked before the key, as acts on a referral do.
 * True when it destroyed; false when there was nothing left to.
 */
export const destroy = `
  create function access.destroy_case(subject uuid, why text, under text, asked_by uuid, backups_until date) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
  declare
    here text := access.departement();
    referrals uuid[];
    organisation uuid;
    counts jsonb;
    owed record;
  begin
    perform from tenant.referral r where r.departement_code = here and r.case_id = subject order by r.id for no key update;
    perform pg_advisory_xact_lock(hashtextextended('key ' || subject::text, 0));
    select c.organisation_id into organisation from tenant.case_file c
      where c.departement_code = here and c.id = subject and c.outcome is distinct from 'ERASED' for no key update;
    if not found then return false; end if;
    select coalesce(array_agg(r.id), '{}') into referrals from tenant.referral r where r.departement_code = here and r.case_id = subject;
    ${COUNTED}
    update vault.data_key set wrapped = '' where departement_code = here and holder_id = subject;
    delete from tenant.document_chunk c using tenant.document d
      where c.departement_code = here and d.departement_code = here and d.id = c.document_id and d.case_id = subject;
    delete from tenant.document where departement_code = here and case_id = subject;
    delete from tenant.case_part where departement_code = here and holder_id = subject;
    delete from tenant.case_part_version where departement_code = here and holder_id = subject;
    delete from tenant.case_note where departement_code = here and holder_id = subject;
    ${LEAVE_AGENDAS}
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
    ${AND_THE_REST}
    update tenant.case_fact set case_id = gen_random_uuid(), fingerprint = null, submitted_month = date_trunc('year', submitted_month)
      where departement_code = here and case_id = subject;
    update tenant.case_file set stage = 'ARCHIVED', outcome = 'ERASED', reference = 'ERASED-' || gen_random_uuid(),
        external_reference = null, sex = 'UNKNOWN', age_class = 'UNKNOWN', facts = 0, principal_form = null,
        authoritative_referral_id = null, completion_requested = false, pathway_started_on = null, opened_at = access.now(),
        submitted_at = null, ended_at = access.now(), archived_on = null, version = version + 1
      where departement_code = here and id = subject;
    insert into tenant.erasure_certificate
      (departement_code, case_id, organisation_id, at, reason, rule, requested_by, destroyed, complete_in_backups_on)
      values (here, subject, organisation, access.now(), why, under, asked_by, counts, backups_until);
    perform access.refresh(array[subject]);
    return true;
  end $$`;

/** The same for an act: of somebody who answers for the association whose file it is, and of nobody else. */
const eraseOwn = `
  create function access.erase_own_case(subject uuid, why text, backups_until date) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$ begin
    if not exists (select from tenant.case_file c where c.departement_code = access.departement() and c.id = subject
      and c.organisation_id = any(access.grantees()) and c.id <> all(access.kept_from())) then return false; end if;
    return access.destroy_case(subject, why, null, access.account(), backups_until);
  end $$`;

/** The same for retention: of what is archived already, or was never more than a draft. */
const destroyDue = `
  create function access.destroy_due_case(subject uuid, rule text, backups_until date) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$ begin
    if not exists (select from tenant.case_file c where c.departement_code = access.departement() and c.id = subject
      and c.stage in ('ARCHIVED', 'DRAFT')) then return false; end if;
    return access.destroy_case(subject, 'RETENTION', rule, null, backups_until);
  end $$`;

/** From here on nobody reads it: no line of the levels table speaks of ARCHIVED. */
const archive = `
  create function access.archive_case(subject uuid) returns boolean language plpgsql security definer set search_path = pg_catalog as $$
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
    ${LEAVE_AGENDAS}
    update tenant.referral set stage = 'ARCHIVED', status = 'CLOSED', closed_reason = coalesce(closed_reason, 'EXPIRED'), version = version + 1
      where departement_code = here and case_id = subject;
    perform access.refresh(array[subject]);
    return true;
  end $$`;

/** Dates are those of the département: a legal delay counts its days there. */
const FACTS = `
    select c.departement_code, c.id, c.reference, c.stage, c.outcome, c.archived_on, c.pathway_started_on,
      (c.ended_at at time zone t.time_zone)::date as ended_on,
      (greatest(c.opened_at, c.submitted_at,
        (select max(e.at) from tenant.case_event e where e.departement_code = c.departement_code and e.case_id = c.id),
        (select max(v.written_at) from tenant.case_part_version v where v.departement_code = c.departement_code and v.holder_id = c.id)
      ) at time zone t.time_zone)::date as last_trace_on,
      coalesce((select jsonb_agg(jsonb_build_object('sense', d.sense, 'signedOn', d.signed_on, 'notifiedOn', d.notified_on))
        from tenant.decision d join tenant.referral r on r.departement_code = d.departement_code and r.id = d.referral_id
        where r.departement_code = c.departement_code and r.case_id = c.id), '[]') as decisions
    from tenant.case_file c join reference.territory t on t.code = c.departement_code
    where c.departement_code = access.departement() and c.outcome is distinct from 'ERASED'`;

/** What the dated rules need to know of every file of one département, and no more. */
const retentionFact = `create view access.retention_fact with (security_barrier) as ${FACTS}`;

/** The same for the association, of its own files. */
const ownRetention = `create view access.own_retention with (security_barrier) as ${FACTS} and access.own_case(c.id)`;

const eraserOwned = [destroy, eraseOwn, destroyDue, archive, retentionFact];

const up = [
  'grant usage on schema reference, directory, tenant, vault, access to passerelle_eraser',
  'grant create on schema access to passerelle_eraser',
  'grant select on reference.territory to passerelle_eraser',
  'grant usage on schema reference, access to passerelle_retention',
  'grant select on reference.territory, reference.installation to passerelle_retention',
  'alter table tenant.case_file add column archived_on date',
  // What is anonymised keeps its row and loses the link: the key of the row is then nobody's.
  'alter table tenant.case_fact drop constraint case_fact_departement_code_case_id_fkey',
  ...certificate,
  ...deleted.flatMap(erasable),
  ...redacted,
  'grant select (departement_code, id, status) on tenant.session to passerelle_eraser',
  'create policy eraser_tenant on tenant.session for select to passerelle_eraser using (departement_code = access.departement())',
  visibleCertificate,
  'grant select on access.visible_certificate to passerelle_app',
  'alter view access.visible_certificate owner to passerelle_reader',
  ownRetention,
  'grant select on access.own_retention to passerelle_app',
  'alter view access.own_retention owner to passerelle_reader',
  'set local role passerelle_reader',
  brokenGlass({ join: 'left join' }),
  'set local role passerelle_grants',
  'grant execute on function access.refresh(uuid[]) to passerelle_eraser',
  'set local role passerelle_eraser',
  ...eraserOwned,
  `revoke execute on function access.destroy_case(uuid, text, text, uuid, date), access.erase_own_case(uuid, text, date),
     access.destroy_due_case(uuid, text, date), access.archive_case(uuid) from public`,
  'grant execute on function access.destroy_due_case(uuid, text, date), access.archive_case(uuid) to passerelle_retention',
  'grant execute on function access.erase_own_case(uuid, text, date) to passerelle_app',
  'grant select on access.retention_fact to passerelle_retention',
  'set local role passerelle_owner',
];

const touched = [
  ...deleted.map(({ table }) => table),
  'vault.data_key',
  'tenant.case_fact',
  'tenant.alert_origin',
  'tenant.agenda_item',
  'tenant.referral',
  'tenant.case_file',
  'tenant.session',
];

const down = [
  'set local role passerelle_eraser',
  'drop view access.retention_fact',
  'drop function access.archive_case(uuid)',
  'drop function access.destroy_due_case(uuid, text, date)',
  'drop function access.erase_own_case(uuid, text, date)',
  'drop function access.destroy_case(uuid, text, text, uuid, date)',
  'set local role passerelle_grants',
  'revoke execute on function access.refresh(uuid[]) from passerelle_eraser',
  'set local role passerelle_reader',
  brokenGlass({ join: 'join' }),
  'drop view access.own_retention',
  'drop view access.visible_certificate',
  'set local role passerelle_owner',
  'drop table tenant.erasure_certificate',
  ...touched.flatMap((table) => [
    `drop policy eraser_tenant on ${table}`,
    `revoke all on ${table} from passerelle_eraser`,
  ]),
  // Facts that were anonymised have no file any more.
  'delete from tenant.case_fact f where not exists (select from tenant.case_file c where c.departement_code = f.departement_code and c.id = f.case_id)',
  'alter table tenant.case_fact add foreign key (departement_code, case_id) references tenant.case_file',
  'alter table tenant.case_file drop column archived_on',
  'revoke all on reference.territory, reference.installation from passerelle_retention',
  'revoke all on reference.territory from passerelle_eraser',
  'revoke all on schema reference, access from passerelle_retention',
  'revoke all on schema reference, directory, tenant, vault, access from passerelle_eraser',
];

export class EraseAndRetain1795598100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
