import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COUNTED_SITTINGS, coverageViews } from './support/coverage-views';
import { run } from './support/run';

const up = [
  'grant select (departement_code, id, body_id, body_kind, formation, held_on, status, postponed_from) on tenant.session to passerelle_statistics',
  `create policy coverage on tenant.session for select to passerelle_statistics using (${COUNTED_SITTINGS})`,
  'grant select (departement_code, session_id, kind, status) on tenant.agenda_item to passerelle_statistics',
  `create policy coverage on tenant.agenda_item for select to passerelle_statistics using (kind = 'POLICY')`,
  ...coverageViews,
  ...['body_coverage', 'body_activity'].flatMap((view) => [
    `grant select on published.${view} to passerelle_app`,
    `alter view published.${view} owner to passerelle_statistics`,
  ]),
];

const down = [
  'drop view published.body_activity',
  'drop view published.body_coverage',
  'drop policy coverage on tenant.agenda_item',
  'drop policy coverage on tenant.session',
  'revoke all on tenant.session, tenant.agenda_item from passerelle_statistics',
];

export class CreateNationalCoverage1795424880000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
