import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAcross, revokeAcross, type AcrossGrants } from './support/across';
import { erasable } from './support/erasure';
import { literally, rewritten } from './support/rewritten';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const HERE = 'departement_code = (select access.departement()) and (select access.mandated())';
const HOLDS = `(select access.holds_coordinator())`;
const MY_PARQUETS = 'any((select access.parquets())::uuid[])';

const office = (table: string, writes: string, updates: string) => [
  `alter table directory.${table} enable row level security`,
  `alter table directory.${table} force row level security`,
  `create policy owner_all on directory.${table} to passerelle_owner using (true) with check (true)`,
  `create policy app_select on directory.${table} for select to passerelle_app using (${HERE})`,
  `create policy app_insert on directory.${table} for insert to passerelle_app with check (${HERE} and ${writes})`,
  `create policy app_update on directory.${table} for update to passerelle_app using (${HERE} and ${writes}) with check (${HERE} and ${writes})`,
  `grant select, insert, update (${updates}) on directory.${table} to passerelle_app`,
];

/** What was signed, by whom, who may open a circuit by it: offices and associations, never a person followed. */
const convention = [
  `create table directory.local_convention (
     id uuid primary key, departement_code text not null, parquet_id uuid not null, child_welfare_id uuid,
     signed_on date not null, act_reference text not null, parties text not null, openers uuid[] not null,
     since date not null, until date, recorded_by uuid not null references directory.account, recorded_at timestamptz not null,
     version integer not null default 1,
     foreign key (parquet_id, departement_code) references reference.authority_territory,
     foreign key (child_welfare_id, departement_code) references reference.authority_territory,
     constraint openers_check check (cardinality(openers) between 1 and 50),
     constraint until_check check (since <= until))`,
  'create unique index convention_without_end on directory.local_convention (departement_code, parquet_id) where until is null',
  'create index convention_of_departement on directory.local_convention (departement_code, parquet_id, since)',
  ...office('local_convention', `(${HOLDS} or parquet_id = ${MY_PARQUETS})`, 'until, version'),
];

/** A parquet writes its own duty, child welfare its own. */
const ON_SIDE = `case side when 'PARQUET' then exists (select from directory.local_convention c
    where c.id = convention_id and c.parquet_id = ${MY_PARQUETS})
  else exists (select from directory.mandate m where m.account_id = (select access.account()) and m.role = 'CHILD_WELFARE'
    and m.departement_code = (select access.departement()) and m.revoked_at is null) end`;

/** Who answers the telephone, and when: a service and its number, beside it who may acknowledge here. */
const duty = [
  `create table directory.duty (
     id uuid primary key, departement_code text not null, convention_id uuid not null references directory.local_convention,
     side text not null constraint side_check check (side in ('PARQUET', 'CHILD_WELFARE')),
     service text not null, phone text not null, mandate_id uuid references directory.mandate,
     opens_at text constraint opens_at_check check (opens_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
     closes_at text constraint closes_at_check check (closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
     since date not null, until date, recorded_by uuid not null references directory.account, recorded_at timestamptz not null,
     version integer not null default 1,
     constraint until_check check (since <= until),
     constraint hours_check check ((opens_at is null) = (closes_at is null)))`,
  'create index duty_of_convention on directory.duty (departement_code, convention_id, since)',
  ...office('duty', `(${HOLDS} or ${ON_SIDE})`, 'until, version'),
];

/** Bit of the group, as kernel/groups.ts numbers it: own team, parquet and child welfare read it in full; broken glass does not. */
const EXPLOITATION = 256;
const behind = (table: string) => `exists (select from access.door d where d.departement_code = access.departement()
  and d.holder_id = ${table}.case_id and d."full" & ${EXPLOITATION} <> 0)`;

/** The instants are coded, for the clocks; who was called, and why the child was not told, are sealed under the key of the file. */
const circuit = [
  `create table tenant.protection_circuit (
     departement_code text not null, id uuid not null, case_id uuid not null, referral_id uuid not null, convention_id uuid not null,
     parquet_id uuid not null, called_at timestamptz not null, child_informed boolean not null, body bytea not null,
     opened_by uuid not null, opened_at timestamptz not null,
     acknowledged_at timestamptz, acknowledged_by uuid,
     acknowledged_side text constraint acknowledged_side_check check (acknowledged_side in ('PARQUET', 'CHILD_WELFARE')),
     outcome text constraint outcome_check check (outcome in ('PLACED_LASTING', 'PLACED_LEFT', 'RUNAWAY_NOT_FOUND',
       'RETURNED_TO_FAMILY', 'ORDER_REFUSED', 'ADULT_IN_FACT', 'OTHER')),
     closed_on date, version integer not null default 1,
     primary key (departement_code, id), unique (departement_code, referral_id),
     foreign key (departement_code, case_id) references tenant.case_file,
     foreign key (departement_code, referral_id) references tenant.referral,
     constraint acknowledged_check check (num_nonnulls(acknowledged_at, acknowledged_by, acknowledged_side) in (0, 3)),
     constraint closed_check check ((outcome is null) = (closed_on is null)))`,
  'create index circuit_of_case on tenant.protection_circuit (departement_code, case_id)',
  ...secureTenantTable('tenant.protection_circuit', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'id', 'version'],
    appWrites: behind('protection_circuit'),
  }),
  ...erasable({ table: 'tenant.protection_circuit', column: 'case_id' }),
];

const event = [
  `create table tenant.circuit_event (
     departement_code text not null, id uuid not null, case_id uuid not null, circuit_id uuid not null,
     kind text not null constraint kind_check check (kind in ('ORDER_GRANTED', 'ORDER_REFUSED', 'JUDGE_SEIZED', 'HEARING',
       'AD_HOC_ADMINISTRATOR', 'LAWYER', 'RUNAWAY', 'RETURN')),
     occurred_on date not null,
     occurred_at text constraint occurred_at_check check (occurred_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
     body bytea, recorded_by uuid not null, recorded_at timestamptz not null, version integer not null default 1,
     primary key (departement_code, id), foreign key (departement_code, case_id) references tenant.case_file,
     foreign key (departement_code, circuit_id) references tenant.protection_circuit on delete cascade)`,
  'create index event_of_circuit on tenant.circuit_event (departement_code, circuit_id, occurred_on)',
  ...secureTenantTable('tenant.circuit_event', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'id', 'version'],
    appWrites: behind('circuit_event'),
  }),
  ...erasable({ table: 'tenant.circuit_event', column: 'case_id' }),
];

/** At the file's own door, or at that of its referral: no other referral of the person tells of it. */
const doorsTo = (row: string) => `
  cross join lateral (
    select g.source, string_agg(g.subject, ',') as subjects from access.reader_door g
    where g.departement_code = ${row}.departement_code and g.holder_id = ${row}.case_id and g."full" & ${EXPLOITATION} <> 0
      and g.source in (${row}.case_id, ${row}.referral_id) group by g.source offset 0) o`;
const KEY = 'join vault.data_key k on k.departement_code = i.departement_code and k.holder_id = i.case_id';

const views = [
  `create view access.visible_circuit with (security_barrier = true) as
     select i.departement_code, i.id, i.case_id, i.referral_id, i.convention_id, i.parquet_id, o.source, o.subjects,
       o.source = i.case_id as own, r.pseudonym as reference, r.status <> 'CLOSED' as open, i.called_at, i.child_informed,
       i.opened_at, i.acknowledged_at, i.acknowledged_side, i.outcome, i.closed_on, i.version, i.body, k.wrapped,
       k.version as key_version
     from tenant.protection_circuit i
     join tenant.referral r on r.departement_code = i.departement_code and r.id = i.referral_id ${KEY} ${doorsTo('i')}
     where i.departement_code = access.departement()`,
  `create view access.visible_circuit_event with (security_barrier = true) as
     select e.departement_code, e.id, e.case_id, e.circuit_id, o.source, o.subjects, e.kind, e.occurred_on, e.occurred_at,
       e.recorded_at, e.version, e.body, k.wrapped, k.version as key_version
     from tenant.circuit_event e
     join tenant.protection_circuit i on i.departement_code = e.departement_code and i.id = e.circuit_id ${KEY} ${doorsTo('i')}
     where e.departement_code = access.departement()`,
];
const VIEWS = ['visible_circuit', 'visible_circuit_event'];

/** Silence is told to whoever called, by the mails alone: an instant and an id. */
const told: Record<string, AcrossGrants> = {
  'tenant.protection_circuit': { select: ['departement_code', 'referral_id', 'acknowledged_at'] },
};

/** They do not go with the person: another parquet has a circuit of its own. Events fall with their circuit. */
const FORGOTTEN = `delete from tenant.protection_circuit where departement_code = home and case_id = subject;
    `;
const FIRST_FORGOTTEN = 'delete from tenant.hearing where';
const forgetting: Record<string, AcrossGrants> = {
  'tenant.protection_circuit': { select: ['departement_code', 'id', 'case_id'], delete: true },
  'tenant.circuit_event': { select: ['departement_code', 'circuit_id'], delete: true },
};

export class OpenProtectionCircuits1796810400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...convention,
      ...duty,
      ...circuit,
      ...event,
      ...grantAcross('passerelle_jobs', told),
      ...grantAcross('passerelle_transfer', forgetting),
      rewritten(literally(FIRST_FORGOTTEN), `${FORGOTTEN}${FIRST_FORGOTTEN}`, ['forget_case']),
      'set local role passerelle_reader',
      ...views,
      ...VIEWS.map((view) => `grant select on access.${view} to passerelle_app`),
      'set local role passerelle_owner',
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      'set local role passerelle_reader',
      ...VIEWS.map((view) => `drop view access.${view}`),
      'set local role passerelle_owner',
      rewritten(literally(FORGOTTEN), '', ['forget_case']),
      ...revokeAcross('passerelle_transfer', forgetting),
      ...revokeAcross('passerelle_jobs', told),
      'drop table tenant.circuit_event, tenant.protection_circuit, directory.duty, directory.local_convention',
    ]);
  }
}
