import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

/**
 * The levels table by number and digest. A build that still goes by the word `levels_version` puts its own table back when
 * that word differs from its own: it stays what the last of them wrote.
 */
const up = [
  'alter table reference.installation add levels_serial integer check (levels_serial > 0), add levels_digest text',
  "alter table reference.installation alter levels_version set default '2026-11-25'",
];

const down = [
  "alter table reference.installation alter levels_version set default ''",
  'alter table reference.installation drop levels_serial, drop levels_digest',
];

export class NumberLevels1795860000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
