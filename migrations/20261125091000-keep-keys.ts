import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const installation = ['vault.installation_key', 'vault.case_rotation'];

/** Of the installation as a whole, not of a département: no role but the owner has any right on them. */
const create = [
  `create table vault.installation_key (use text primary key, wrapped bytea not null)`,
  // One row: the last campaign that gave every case a new key, and whether it is still running.
  `create table vault.case_rotation (
     single boolean primary key default true check (single), campaign integer not null, running boolean not null)`,
  ...installation.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy owner_all on ${table} to passerelle_owner using (true) with check (true)`,
  ]),
  // Fingerprint of the master key towards which a rotation is under way.
  'alter table reference.installation add column rotating_to text',
  // Of the campaign that made this key: what a rotation that was interrupted has still to do.
  'alter table vault.data_key add column campaign integer not null default 0',
];

/**
 * The key of a case that I may open, for sealing something under it: held until the end of the transaction, so that no
 * rotation and no erasure comes between the key and what is written with it.
 */
const writingKey = `
  create function access.writing_key(holder uuid) returns table (wrapped bytea, version integer) language plpgsql security definer
    set search_path = pg_catalog as $$ begin
    perform pg_advisory_xact_lock_shared(hashtextextended('key ' || holder::text, 0));
    return query select k.wrapped, k.version from access.visible_key k
      where k.departement_code = access.departement() and k.holder_id = holder;
  end $$`;

const up = [
  ...create,
  'set local role passerelle_reader',
  writingKey,
  'revoke execute on function access.writing_key(uuid) from public',
  'grant execute on function access.writing_key(uuid) to passerelle_app',
  'set local role passerelle_owner',
];

const down = [
  'set local role passerelle_reader',
  'drop function access.writing_key(uuid)',
  'set local role passerelle_owner',
  'alter table vault.data_key drop column campaign',
  'alter table reference.installation drop column rotating_to',
  ...installation.map((table) => `drop table ${table}`),
];

export class KeepKeys1795597800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
