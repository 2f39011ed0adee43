import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const STAGES = `'DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING', 'ENDED', 'ARCHIVED'`;
const OWN_CASE = (column: string) => `access.own_case(${column})`;

const tables = [
  'case_file',
  'case_part',
  'case_part_version',
  'case_fact',
  'case_event',
  'case_note',
  'accord',
  'document',
  'document_chunk',
];

const create = [
  // Coded columns only: no text about the person, no date finer than the month that describes them.
  `create table tenant.case_file (
     departement_code text not null, id uuid not null, reference text not null,
     organisation_id uuid not null, team_id uuid not null, external_reference text,
     stage text not null check (stage in (${STAGES})),
     origin text not null default 'PLATFORM' check (origin in ('PLATFORM', 'RUNNING_PATHWAY')),
     sex text not null default 'UNKNOWN', age_class text not null default 'UNKNOWN',
     facts smallint not null default 0, principal_form text,
     authoritative_referral_id uuid, completion_requested boolean not null default false,
     pathway_started_on date, outcome text,
     opened_at timestamptz not null, submitted_at timestamptz, ended_at timestamptz,
     version integer not null default 1,
     primary key (departement_code, id), unique (departement_code, reference))`,
  `create unique index case_external_reference on tenant.case_file (departement_code, organisation_id, external_reference)
     where external_reference is not null`,
  // One row per (holder, group), two ciphertexts. A holder is a case, or an alert with its own text.
  `create table tenant.case_part (
     departement_code text not null, holder_id uuid not null, "group" text not null, bit smallint not null,
     version integer not null, minimised bytea not null, rest bytea not null,
     primary key (departement_code, holder_id, "group"),
     foreign key (departement_code, holder_id) references vault.data_key)`,
  `create table tenant.case_part_version (
     departement_code text not null, holder_id uuid not null, "group" text not null, version integer not null,
     minimised bytea not null, rest bytea not null, written_at timestamptz not null, written_by uuid not null,
     primary key (departement_code, holder_id, "group", version),
     foreign key (departement_code, holder_id) references vault.data_key)`,
  // Written once at submission for the freeze and duplicate jobs; the application never reads it.
  `create table tenant.case_fact (
     departement_code text not null, case_id uuid not null, record_key bigint not null, fingerprint bytea,
     sex text not null, age_class text not null, region_of_origin text not null, principal_form text not null,
     complaint text not null, residence_kind text not null, lodging text not null, submitted_month date not null,
     primary key (departement_code, case_id),
     foreign key (departement_code, case_id) references tenant.case_file)`,
  `create table tenant.case_event (
     departement_code text not null, id uuid not null, case_id uuid not null, at timestamptz not null,
     kind text not null, referral_id uuid, session_id uuid, detail text,
     primary key (departement_code, id),
     foreign key (departement_code, case_id) references tenant.case_file)`,
  'create index on tenant.case_event (departement_code, case_id, at)',
  // Every free text tied to a case (request for completion, reserves, reasons) is encrypted under the case's key.
  `create table tenant.case_note (
     departement_code text not null, id uuid not null, holder_id uuid not null, referral_id uuid, kind text not null,
     body bytea not null, written_at timestamptz not null,
     primary key (departement_code, id),
     foreign key (departement_code, holder_id) references vault.data_key)`,
  'create index on tenant.case_note (departement_code, holder_id)',
  `create table tenant.accord (
     departement_code text not null, id uuid not null, case_id uuid not null, body_id uuid not null, purpose text not null,
     groups smallint not null, given_on date not null, manner text not null, basis text not null,
     recorded_by uuid not null, recorded_at timestamptz not null, withdrawn_at timestamptz,
     primary key (departement_code, id),
     foreign key (departement_code, case_id) references tenant.case_file)`,
  'create unique index accord_in_force on tenant.accord (departement_code, case_id, body_id, purpose) where withdrawn_at is null',
  `create table tenant.document (
     departement_code text not null, id uuid not null, case_id uuid not null, slot text not null, group_bit smallint not null,
     state text not null check (state in ('UPLOADING', 'STORED', 'REMOVED')), media_type text not null,
     size integer not null default 0, digest bytea, name bytea not null,
     uploaded_by uuid not null, uploaded_at timestamptz not null,
     primary key (departement_code, id),
     foreign key (departement_code, case_id) references tenant.case_file)`,
  'create index on tenant.document (departement_code, case_id)',
  `create table tenant.document_chunk (
     departement_code text not null, document_id uuid not null, number integer not null, body bytea not null,
     primary key (departement_code, document_id, number),
     foreign key (departement_code, document_id) references tenant.document)`,
];

const OWN_DOCUMENT = `exists (select from tenant.document d
  where d.departement_code = access.departement() and d.id = document_id and d.state <> 'STORED')`;

const secure = [
  ...secureTenantTable('tenant.case_file', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'id', 'version'],
  }),
  ...secureTenantTable('tenant.case_part', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'holder_id', '"group"', 'version'],
    appSees: OWN_CASE('holder_id'),
    appWrites: OWN_CASE('holder_id'),
  }),
  ...secureTenantTable('tenant.case_part_version', { app: ['insert'], appWrites: OWN_CASE('holder_id') }),
  ...secureTenantTable('tenant.case_fact', { app: ['insert'] }),
  ...secureTenantTable('tenant.case_event', { app: ['insert'] }),
  ...secureTenantTable('tenant.case_note', { app: ['insert'] }),
  ...secureTenantTable('tenant.accord', {
    app: ['select', 'insert', 'update'],
    appSees: OWN_CASE('case_id'),
    appWrites: OWN_CASE('case_id'),
  }),
  ...secureTenantTable('tenant.document', {
    app: ['select', 'insert', 'update'],
    appColumns: ['departement_code', 'id', 'state'],
    appSees: OWN_CASE('case_id'),
    appWrites: OWN_CASE('case_id'),
  }),
  ...secureTenantTable('tenant.document_chunk', {
    app: ['select', 'insert', 'delete'],
    appColumns: ['departement_code', 'document_id', 'number'],
    appWrites: OWN_DOCUMENT,
  }),
];

export class CreateCases1795424700000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [...create, ...secure]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(
      queryRunner,
      [...tables].reverse().map((table) => `drop table tenant.${table} cascade`),
    );
  }
}
