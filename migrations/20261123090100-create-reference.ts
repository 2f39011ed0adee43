import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const tables = ['installation', 'region', 'territory', 'authority', 'authority_territory', 'body_kind', 'level_rule'];

const up = [
  // One row: which mode this database belongs to, and a fingerprint of the master key that seals it.
  `create table reference.installation (
     single boolean primary key default true check (single),
     mode text not null check (mode in ('demonstration', 'production')),
     key_fingerprint text not null,
     reference_version text not null default '',
     levels_version text not null default '',
     seeded_cases integer,
     created_at timestamptz not null)`,
  `create table reference.region (code text primary key, name text not null)`,
  `create table reference.territory (
     code text primary key, name text not null, of_name text not null,
     region_code text not null references reference.region, time_zone text not null, chef_lieu text not null)`,
  `create table reference.authority (
     id uuid primary key, slug text not null unique, kind text not null, name text not null,
     seat boolean not null default false, valid_from date not null, valid_until date)`,
  `create table reference.authority_territory (
     authority_id uuid not null references reference.authority, departement_code text not null references reference.territory,
     primary key (authority_id, departement_code))`,
  'create index on reference.authority_territory (departement_code)',
  `create table reference.body_kind (
     kind text primary key, name text not null, short_name text not null, legal_basis text not null,
     secretariat_role text not null, crpa_applies boolean not null)`,
  // The levels table (server/access/levels-table.json), one row per stage. Bits: one per information group.
  `create table reference.level_rule (
     rule_id text not null, role text not null, relation text not null, body_kind text not null, formation text not null,
     stage text not null, fact text not null, fact_bit smallint not null,
     pseudonym boolean not null, seen smallint not null, "full" smallint not null,
     primary key (rule_id, formation, stage))`,
  'create index on reference.level_rule (relation, body_kind, formation, stage)',
  ...tables.map(
    (table) => `grant select on reference.${table} to passerelle_app, passerelle_reader, passerelle_grants,
     passerelle_jobs, passerelle_statistics`,
  ),
];

export class CreateReference1795424460000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(
      queryRunner,
      [...tables].reverse().map((table) => `drop table reference.${table}`),
    );
  }
}
