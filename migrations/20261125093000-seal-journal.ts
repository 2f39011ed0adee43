import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const tables = ['journal_seal', 'journal_sealed', 'journal_checkpoint', 'journal_pruned'];

const create = [
  // One signed link of a département's chain. All its entries are of one legal day, so that whole days can go later.
  `create table tenant.journal_seal (
     departement_code text not null, number integer not null check (number > 0), format smallint not null, day date not null,
     entry_count integer not null check (entry_count > 0), first_at timestamptz not null, last_at timestamptz not null,
     covers timestamptz not null, sealed_at timestamptz not null, root bytea not null, previous bytea not null, digest bytea not null,
     key_id text not null, signature bytea not null,
     primary key (departement_code, number))`,
  'create index on tenant.journal_seal (departement_code, day)',
  // Which entry is in which seal, and where. An entry that is not here is not sealed, whenever it was committed.
  `create table tenant.journal_sealed (
     departement_code text not null, seal integer not null, position integer not null, entry_id uuid not null, leaf bytea not null,
     primary key (departement_code, seal, position), unique (departement_code, entry_id),
     foreign key (departement_code, seal) references tenant.journal_seal)`,
  `create table tenant.journal_checkpoint (
     departement_code text not null, day date not null, seal integer not null, digest bytea not null, made_at timestamptz not null,
     key_id text not null, signature bytea not null,
     primary key (departement_code, day))`,
  // Says which days were pruned: seals up to that number, of days up to that one.
  `create table tenant.journal_pruned (
     departement_code text not null, through date not null, last_seal integer not null, seals integer not null, entries integer not null,
     pruned_at timestamptz not null, key_id text not null, signature bytea not null,
     primary key (departement_code, through))`,
];

const secure = tables.flatMap((table) => secureTenantTable(`tenant.${table}`, {}));

const policy = (role: string, table: string, verb: string, clause: string) =>
  `create policy ${role}_${verb} on tenant.${table} for ${verb} to passerelle_${role} ${clause}`;

/** Reads entries, to hash them; adds seals, checkpoints and marks; changes and removes nothing. */
const sealer = [
  'grant usage on schema reference, tenant to passerelle_sealer',
  'grant select on reference.territory to passerelle_sealer',
  'grant select on tenant.journal_entry to passerelle_sealer',
  policy('sealer', 'journal_entry', 'select', 'using (true)'),
  ...tables.flatMap((table) => [
    `grant select, insert on tenant.${table} to passerelle_sealer`,
    policy('sealer', table, 'select', 'using (true)'),
    policy('sealer', table, 'insert', 'with check (true)'),
  ]),
];

/** Of a seal that a mark names, and of no other. */
const marked = (seal: string) => `using (exists (select from tenant.journal_pruned p
  join tenant.journal_seal k on k.departement_code = p.departement_code and k.number <= p.last_seal and k.day <= p.through
  where ${seal}))`;

const MARKED_ROW = marked('k.departement_code = journal_sealed.departement_code and k.number = journal_sealed.seal');
const MARKED_ENTRY = `using (exists (select from tenant.journal_sealed s
  where s.departement_code = journal_entry.departement_code and s.entry_id = journal_entry.id))`;

/** Removes entries and their rows once a mark has named their day. It sees no other, and reads no content. */
const pruner = [
  'grant usage on schema tenant to passerelle_pruner',
  'grant select (departement_code, id), delete on tenant.journal_entry to passerelle_pruner',
  'grant select (departement_code, seal, position, entry_id), delete on tenant.journal_sealed to passerelle_pruner',
  'grant select (departement_code, number, day) on tenant.journal_seal to passerelle_pruner',
  'grant select (departement_code, through, last_seal) on tenant.journal_pruned to passerelle_pruner',
  ...['journal_seal', 'journal_pruned'].map((table) => policy('pruner', table, 'select', 'using (true)')),
  ...['select', 'delete'].flatMap((verb) => [
    policy('pruner', 'journal_sealed', verb, MARKED_ROW),
    policy('pruner', 'journal_entry', verb, MARKED_ENTRY),
  ]),
];

const down = [
  ...['select', 'delete'].map((verb) => `drop policy pruner_${verb} on tenant.journal_entry`),
  'drop policy sealer_select on tenant.journal_entry',
  ...[...tables].reverse().map((table) => `drop table tenant.${table} cascade`),
  'revoke all on tenant.journal_entry from passerelle_sealer, passerelle_pruner',
  'revoke all on reference.territory from passerelle_sealer',
  'revoke usage on schema reference, tenant from passerelle_sealer, passerelle_pruner',
];

export class SealJournal1795599000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [...create, ...secure, ...sealer, ...pruner]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
