import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

/** As `foldName` (server/kernel/fold-name.ts) folds the names of teams and organisations; a test holds the two together. */
const foldedName = `
  create function access.folded_name(name text) returns text language sql immutable parallel safe strict set search_path = pg_catalog, pg_temp as $$
    select btrim(regexp_replace(
      replace(replace(replace(replace(translate(lower(
        regexp_replace(normalize(name, NFKD), U&'[\\0300-\\036F\\200B-\\200F\\00AD\\2060\\FEFF]', '', 'g')),
        U&'\\0142\\0141\\00F8\\00D8\\0111\\0110\\0131\\0127\\0126', 'llooddihh'),
        U&'\\00DF', 'ss'), U&'\\0153', 'oe'), U&'\\0152', 'oe'), U&'\\00E6', 'ae'),
      U&'[^a-z0-9\\0100-\\1FFF\\3040-\\D7FF]+', ' ', 'g')) $$`;

/** Those that are one but for their writing stay, numbered in the order of their ids: the next one is refused, none is merged or renamed. */
const numbered = (table: string, within: string) => `
  update directory.${table} t set twin = n.twin from (
    select id, row_number() over (partition by ${within}access.folded_name(name) order by id) - 1 as twin from directory.${table}) n
  where n.id = t.id and n.twin > 0`;

const up = [
  foldedName,
  'revoke execute on function access.folded_name(text) from public',
  'grant execute on function access.folded_name(text) to passerelle_app',
  'alter table directory.team add column twin integer not null default 0',
  'alter table directory.organisation add column twin integer not null default 0',
  numbered('team', 'departement_code, organisation_id, '),
  numbered('organisation', ''),
  'create unique index team_name on directory.team (departement_code, organisation_id, access.folded_name(name), twin)',
  'create unique index organisation_name on directory.organisation (access.folded_name(name), twin)',
];

const down = [
  'drop index directory.organisation_name',
  'drop index directory.team_name',
  'alter table directory.organisation drop column twin',
  'alter table directory.team drop column twin',
  'drop function access.folded_name(text)',
];

export class FoldDirectory1795972200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
