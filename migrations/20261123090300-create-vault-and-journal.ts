import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const up = [
  // Wrapped keys live in their own schema, so that they can be backed up apart. A holder is a case or an alert.
  `create table vault.data_key (
     departement_code text not null, holder_id uuid not null, version integer not null, wrapped bytea not null,
     primary key (departement_code, holder_id))`,
  ...secureTenantTable('vault.data_key', { app: ['insert'] }),

  // Insert only for the application: no select, no update, no delete.
  `create table tenant.journal_entry (
     departement_code text not null, id uuid not null, at timestamptz not null, account_id uuid not null,
     mandate_id uuid, operation text not null, kind text not null check (kind in ('READ', 'ACT')),
     reason text, subject_id uuid, opened jsonb not null default '[]',
     primary key (departement_code, id))`,
  'create index on tenant.journal_entry (departement_code, at)',
  ...secureTenantTable('tenant.journal_entry', { app: ['insert'], appWrites: 'account_id = access.account()' }),
  `create view access.journal with (security_barrier) as
     select * from tenant.journal_entry where (select access.holds_dpo())`,
  'grant select on access.journal to passerelle_app',
  'alter view access.journal owner to passerelle_reader',

  `create table tenant.outbox (
     departement_code text not null, id uuid not null, event text not null, subject_id uuid not null,
     created_at timestamptz not null, primary key (departement_code, id))`,
  ...secureTenantTable('tenant.outbox', { app: ['insert'] }),
  'grant select, delete on tenant.outbox to passerelle_jobs',
  'create policy jobs_all on tenant.outbox to passerelle_jobs using (true)',

  // Stores an HMAC of the variables and the id of the result, never a payload; kept seven days.
  `create table tenant.idempotency_key (
     departement_code text not null, account_id uuid not null, operation text not null, key text not null,
     variables_hmac bytea not null, result_id uuid not null, created_at timestamptz not null,
     primary key (departement_code, account_id, operation, key))`,
  ...secureTenantTable('tenant.idempotency_key', {
    app: ['select', 'insert'],
    appSees: 'account_id = access.account()',
    appWrites: 'account_id = access.account()',
  }),
  'grant select, delete on tenant.idempotency_key to passerelle_jobs',
  'create policy jobs_all on tenant.idempotency_key to passerelle_jobs using (true)',
];

const down = [
  'drop view access.journal',
  'drop table tenant.idempotency_key',
  'drop table tenant.outbox',
  'drop table tenant.journal_entry',
  'drop table vault.data_key',
];

export class CreateVaultAndJournal1795424580000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
