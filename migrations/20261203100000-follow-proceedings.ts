import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAcross, ownedBy, revokeAcross, type AcrossGrants } from './support/across';
import { erasable } from './support/erasure';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

/** Bits of the groups, as kernel/groups.ts numbers them. */
const PROCEEDINGS = 128;
const COMPLAINT = 64;

/** Whoever writes one has a door that opens its group: the team, and the parquet. */
const behind = (table: string, opens: string) =>
  `exists (select from access.door d where d.departement_code = access.departement() and d.holder_id = ${table}.case_id and ${opens})`;

/** The day and what it is for are coded, for the reminders; where and when it is held is sealed under the key of the file. */
const hearing = [
  `create table tenant.hearing (
     departement_code text not null, id uuid not null, case_id uuid not null, held_on date not null,
     kind text not null constraint kind_check
       check (kind in ('TRIAL', 'INVESTIGATING_JUDGE', 'APPEAL', 'CIVIL_INTERESTS', 'JUVENILE', 'OTHER')),
     outcome text constraint outcome_check check (outcome in ('HELD', 'RESERVED', 'JUDGED', 'POSTPONED', 'CANCELLED')),
     body bytea, reminded smallint, recorded_by uuid not null, recorded_at timestamptz not null, version integer not null default 1,
     primary key (departement_code, id), foreign key (departement_code, case_id) references tenant.case_file)`,
  'create index hearing_of_case on tenant.hearing (departement_code, case_id)',
  'create index hearing_awaited on tenant.hearing (departement_code, held_on) where outcome is null',
  ...secureTenantTable('tenant.hearing', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'id', 'version'],
    appWrites: behind('hearing', `d.seen & ${PROCEEDINGS} <> 0`),
  }),
  ...erasable({ table: 'tenant.hearing', column: 'case_id' }),
];

const complaintStep = [
  `create table tenant.complaint_step (
     departement_code text not null, id uuid not null, case_id uuid not null,
     step text not null constraint step_check check (step in ('FILED', 'INVESTIGATED', 'REFERRED', 'CLASSIFIED', 'JUDGED')),
     occurred_on date not null,
     reason text constraint reason_check check (reason in
       ('NO_OFFENCE', 'NOT_ENOUGH_PROOF', 'AUTHOR_UNKNOWN', 'NOT_EXPEDIENT', 'ALTERNATIVE', 'TIME_BARRED', 'OTHER')),
     recorded_by uuid not null, recorded_at timestamptz not null, version integer not null default 1,
     primary key (departement_code, id), foreign key (departement_code, case_id) references tenant.case_file,
     constraint complaint_is_closed_for_a_reason check ((step = 'CLASSIFIED') = (reason is not null)))`,
  'create index complaint_step_of_case on tenant.complaint_step (departement_code, case_id, occurred_on)',
  `create index complaint_followed on tenant.complaint_step (departement_code, occurred_on) where step not in ('CLASSIFIED', 'JUDGED')`,
  ...secureTenantTable('tenant.complaint_step', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'id', 'version'],
    appWrites: behind('complaint_step', `d."full" & ${COMPLAINT} <> 0`),
  }),
  ...erasable({ table: 'tenant.complaint_step', column: 'case_id' }),
];

/** What bounds each door comes with the row, and the gate works it out again. */
const doorsTo = (row: string, opens: string) => `
  cross join lateral (
    select g.source, string_agg(g.subject, ',') as subjects from access.reader_door g
    where g.departement_code = ${row}.departement_code and g.holder_id = ${row}.case_id and ${opens} group by g.source offset 0) o`;

const views = [
  `create view access.visible_hearing with (security_barrier = true) as
     select h.departement_code, h.id, h.case_id, o.source, o.subjects, h.held_on, h.kind, h.outcome, h.body, h.version,
       k.wrapped, k.version as key_version
     from tenant.hearing h join vault.data_key k on k.departement_code = h.departement_code and k.holder_id = h.case_id
     ${doorsTo('h', `g.seen & ${PROCEEDINGS} <> 0`)}
     where h.departement_code = access.departement()`,
  `create view access.visible_complaint_step with (security_barrier = true) as
     select s.departement_code, s.id, s.case_id, o.source, o.subjects, s.step, s.occurred_on, s.reason, s.version
     from tenant.complaint_step s ${doorsTo('s', `g."full" & ${COMPLAINT} <> 0`)}
     where s.departement_code = access.departement()`,
];

const ofTeam = (row: string, opens: string) => `(
    select coalesce(bool_or(true), false) from access.reader_door d where d.departement_code = ${row}.departement_code
      and d.holder_id = ${row}.case_id and d.source = any(array[${row}.case_id]) and d.relation = 'OWN_TEAM' and ${opens})`;

/** What waits for whoever keeps contact: hearings without a word of their outcome, complaints of which nothing more was heard. */
const waits = [
  `create view access.own_awaited_hearing with (security_barrier = true) as
     select h.departement_code, h.id, h.case_id, h.held_on from tenant.hearing h
     where h.departement_code = access.departement() and h.outcome is null and ${ofTeam('h', `d.seen & ${PROCEEDINGS} <> 0`)}`,
  `create view access.own_followed_complaint with (security_barrier = true) as
     select s.departement_code, s.case_id, s.occurred_on from tenant.complaint_step s
     where s.departement_code = access.departement() and s.step not in ('CLASSIFIED', 'JUDGED')
       and not exists (select from tenant.complaint_step l where l.departement_code = s.departement_code and l.case_id = s.case_id
         and (l.occurred_on, l.recorded_at, l.id) > (s.occurred_on, s.recorded_at, s.id))
       and ${ofTeam('s', `d."full" & ${COMPLAINT} <> 0`)}`,
];
const VIEWS = ['visible_hearing', 'visible_complaint_step', 'own_awaited_hearing', 'own_followed_complaint'];

const localToday =
  "(at at time zone coalesce((select t.time_zone from reference.territory t where t.code = h.departement_code), 'Europe/Paris'))::date";

/** The smallest delay that the day calls for, once: whoever keeps contact is told that something waits, and no more. */
const REMIND = 'remind_hearings(timestamptz, integer[])';
const remind = `
  create function access.remind_hearings(at timestamptz, days integer[]) returns void language sql security definer
    set search_path = pg_catalog, pg_temp as $$
    with due as (
      select h.departement_code, h.id, b.before from tenant.hearing h
      cross join lateral (select min(d) as before from unnest(days) d where h.held_on - d <= ${localToday}) b
      join tenant.case_file c on c.departement_code = h.departement_code and c.id = h.case_id and c.stage <> 'ARCHIVED'
      where h.outcome is null and b.before is not null and (h.reminded is null or h.reminded > b.before)),
    told as (
      update tenant.hearing h set reminded = d.before from due d where h.departement_code = d.departement_code and h.id = d.id
      returning h.departement_code, h.case_id)
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      select t.departement_code, gen_random_uuid(), 'HEARING_COMES', t.case_id, at from (select distinct * from told) t $$`;
const reminding: Record<string, AcrossGrants> = {
  'tenant.hearing': {
    select: ['departement_code', 'id', 'case_id', 'held_on', 'outcome', 'reminded'],
    update: ['reminded'],
  },
};

/**
 * They go with the person: the day, and what the complaint became. Where a hearing is held is sealed under the key of the file that
 * stays behind, and is read again from the notice; what stays behind is forgotten.
 */
const HEARD = 'held_on, kind, outcome, reminded, recorded_by, recorded_at';
const STEPPED = 'step, occurred_on, reason, recorded_by, recorded_at';
const carriedRows = (
  table: string,
  columns: string,
) => `insert into ${table} (departement_code, id, case_id, ${columns})
      select p.departement_code, md5(p.holder_id::text || b.id::text)::uuid, p.holder_id, ${columns.replace(/\w+/g, 'b.$&')}
      from tenant.transfer_parcel p join ${table} b on b.departement_code = p.source_departement and b.case_id = p.source_case_id
      where p.departement_code = target and p.id = parcel and p.state = 'ACCEPTED' on conflict do nothing;
    `;
const CARRIED = carriedRows('tenant.hearing', HEARD) + carriedRows('tenant.complaint_step', STEPPED);
const FIRST_CARRIED = 'insert into tenant.earlier_period';
const FORGOTTEN = `delete from tenant.hearing where departement_code = home and case_id = subject;
    delete from tenant.complaint_step where departement_code = home and case_id = subject;
    `;
const FIRST_FORGOTTEN = 'delete from tenant.retained_age where';
const carried = (columns: string): AcrossGrants => ({
  select: ['departement_code', 'id', 'case_id', ...columns.split(', ')],
  insert: true,
  delete: true,
});
const moving = { 'tenant.hearing': carried(HEARD), 'tenant.complaint_step': carried(STEPPED) };

export class FollowProceedings1796292000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...hearing,
      ...complaintStep,
      ...grantAcross('passerelle_transfer', moving),
      ...grantAcross('passerelle_matching', reminding),
      rewritten(literally(FIRST_CARRIED), `${CARRIED}${FIRST_CARRIED}`, ['carry_over']),
      rewritten(literally(FIRST_FORGOTTEN), `${FORGOTTEN}${FIRST_FORGOTTEN}`, ['forget_case']),
      remind,
      ...ownedBy('passerelle_matching', { [REMIND]: ['passerelle_jobs'] }),
      'set local role passerelle_reader',
      ...views,
      ...waits,
      ...VIEWS.map((view) => `grant select on access.${view} to passerelle_app`),
      'set local role passerelle_owner',
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'set local role passerelle_reader',
      ...VIEWS.map((view) => `drop view access.${view}`),
      'set local role passerelle_owner',
      `drop function access.${REMIND}`,
      rewritten(literally(CARRIED), '', ['carry_over']),
      rewritten(literally(FORGOTTEN), '', ['forget_case']),
      ...revokeAcross('passerelle_matching', reminding),
      'drop table tenant.hearing, tenant.complaint_step',
    ]);
  }
}
