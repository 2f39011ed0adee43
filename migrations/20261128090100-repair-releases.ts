import type { MigrationInterface, QueryRunner } from 'typeorm';
import { madeAgain } from './20261128090000-repair-readers';
import { run } from './support/run';
import { everyVictim, ownFigures, ownVictims } from './support/victims';

const FREEZE = 'passerelle_freeze';
const STATISTICS = 'passerelle_statistics';

/** The first text was asked for any period, and for dimensions crossed: it drew profiles. */
const figures = [
  ...madeAgain(FREEZE, [
    'drop function if exists access.own_figures(date, date, date, text[])',
    everyVictim,
    ownVictims,
    ownFigures,
  ]),
  // The revoke is the owner's: of a function that is new here, everybody may still run it.
  `set local role ${FREEZE}`,
  'revoke execute on function access.own_figures(text, text) from public',
  'grant execute on function access.own_figures(text, text) to passerelle_app',
  'set local role passerelle_owner',
  `revoke create on schema access from ${FREEZE}`,
  `grant select (departement_code, holder_id, source_departement, source_case_id) on tenant.transfer_parcel to ${FREEZE}`,
  `drop policy if exists ${FREEZE}_select on tenant.transfer_parcel`,
  `create policy ${FREEZE}_select on tenant.transfer_parcel for select to ${FREEZE} using (true)`,
];

/** What was published before digests were kept has none: `figures:verify` says so of it, as of anything it cannot recognise. */
const digests: [table: string, column: string, empty: string][] = [
  ['release', 'producer jsonb', "'{}'"],
  ['erratum', 'digest bytea', "''"],
  ['release_document', 'digest bytea', "''"],
];

/** Digests are for who verifies. */
const toldOf: Record<string, string> = {
  release: 'id, period_from, period_until, cut_off, frozen_on, lattice',
  erratum: 'release_id, number, dated, words',
  release_document: 'release_id, edition, audience, format, name, media_type, body',
};

/** The same repair as 20261128090000, of what 20261125110000 had made in the hour before it was finished. */
const up = [
  ...figures,
  ...digests.flatMap(([table, column, empty]) => [
    `alter table published.${table} add column if not exists ${column} not null default ${empty}`,
    `alter table published.${table} alter column ${column.split(' ')[0]} drop default`,
  ]),
  ...Object.entries(toldOf).flatMap(([table, columns]) => [
    `revoke select on published.${table} from ${STATISTICS}`,
    `grant select (${columns}) on published.${table} to ${STATISTICS}`,
  ]),
];

export class RepairReleases1795856460000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  /** What it made anew belongs to the migration that it repaired, and goes down with it. */
  async down(): Promise<void> {}
}
