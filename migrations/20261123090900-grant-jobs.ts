import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const directory = ['account', 'organisation', 'approval', 'team', 'body', 'mandate', 'membership'];

/** What was delivered to whom, and when to try the rest again. */
const retries = [
  `alter table tenant.outbox
     add column attempts smallint not null default 0, add column next_attempt_at timestamptz,
     add column told uuid[] not null default '{}'`,
  'grant update (attempts, next_attempt_at, told) on tenant.outbox to passerelle_jobs',
];

/** Only the columns that lead from an event to the addresses of those whom it concerns: no name, no text, no cipher. */
const readable = {
  'tenant.convocation': ['departement_code', 'session_id', 'mandate_id', 'account_id'],
  'tenant.case_file': ['departement_code', 'id', 'team_id'],
  'tenant.referral': ['departement_code', 'id', 'kind', 'case_id', 'body_id', 'body_kind', 'parquet_id', 'status'],
  'tenant.alert_origin': ['departement_code', 'referral_id', 'team_id'],
};

const UNFINISHED = `state <> 'STORED'`;

const recipients = [
  'revoke usage on schema vault, access, published from passerelle_jobs',
  `revoke select on ${directory.map((table) => `directory.${table}`).join(', ')} from passerelle_jobs`,
  'grant select (id, email, deactivated_at) on directory.account to passerelle_jobs',
  `grant select (id, account_id, role, departement_code, team_id, authority_id, body_id, valid_from, valid_until, revoked_at)
     on directory.mandate to passerelle_jobs`,
  ...Object.entries(readable).flatMap(([table, columns]) => [
    `grant select (${columns.join(', ')}) on ${table} to passerelle_jobs`,
    `create policy jobs_select on ${table} for select to passerelle_jobs using (true)`,
  ]),
];

/** An upload that broke off is swept away; a paper that was stored is out of reach. */
const sweeping = [
  'revoke select on tenant.idempotency_key from passerelle_jobs',
  'grant select (departement_code, created_at) on tenant.idempotency_key to passerelle_jobs',
  'grant select (departement_code, id, state, uploaded_at), update (state) on tenant.document to passerelle_jobs',
  `create policy jobs_select on tenant.document for select to passerelle_jobs using (${UNFINISHED})`,
  `create policy jobs_update on tenant.document for update to passerelle_jobs
     using (${UNFINISHED}) with check (state = 'REMOVED')`,
  `create index document_unfinished on tenant.document (departement_code, uploaded_at) where ${UNFINISHED}`,
  'grant select (departement_code, document_id), delete on tenant.document_chunk to passerelle_jobs',
  ...['select', 'delete'].map(
    (verb) => `create policy jobs_${verb} on tenant.document_chunk for ${verb} to passerelle_jobs
     using (exists (select from tenant.document d
       where d.departement_code = document_chunk.departement_code and d.id = document_id and d.${UNFINISHED}))`,
  ),
];

const down = [
  ...['select', 'delete'].map((verb) => `drop policy jobs_${verb} on tenant.document_chunk`),
  'drop index tenant.document_unfinished',
  'drop policy jobs_update on tenant.document',
  'drop policy jobs_select on tenant.document',
  ...Object.keys(readable).map((table) => `drop policy jobs_select on ${table}`),
  `revoke all on ${[...Object.keys(readable), 'tenant.document', 'tenant.document_chunk'].join(', ')} from passerelle_jobs`,
  `revoke all on ${['account', 'mandate'].map((table) => `directory.${table}`).join(', ')} from passerelle_jobs`,
  `grant select on ${directory.map((table) => `directory.${table}`).join(', ')}, tenant.idempotency_key to passerelle_jobs`,
  'grant usage on schema vault, access, published to passerelle_jobs',
  'alter table tenant.outbox drop column attempts, drop column next_attempt_at, drop column told',
];

export class GrantJobs1795424940000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [...retries, ...recipients, ...sweeping]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
