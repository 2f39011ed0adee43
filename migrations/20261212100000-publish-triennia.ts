import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const named = (pattern: string) => [
  'alter table published.release drop constraint release_id_check',
  `alter table published.release add constraint release_id_check check (id ~ '${pattern}')`,
];

/**
 * A release is of a civil year, or of a triennium: `2025`, `2023-2025`. Of a body that was installed after the first day, its coverage
 * says so: a département that starts in the middle counts from there on.
 */
export class PublishTriennia1797069600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...named('^[0-9]{4}(-[0-9]{4})?$'),
      'alter table published.release_coverage add column late boolean not null default false',
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['alter table published.release_coverage drop column late', ...named('^[0-9]{4}$')]);
  }
}
