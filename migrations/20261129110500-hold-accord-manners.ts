import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

const MANNERS = `('WRITTEN', 'ORAL', 'INTERPRETED')`;

/**
 * A registered pathway took any text for the manner of its accord, and a wrong one failed each reading of the file. What cannot be
 * read as a manner is told as the least that it proves, an accord given by word of mouth.
 */
const up = [
  "set local lock_timeout = '5s'",
  `update tenant.accord set manner = upper(btrim(manner)) where manner not in ${MANNERS} and upper(btrim(manner)) in ${MANNERS}`,
  `update tenant.accord set manner = 'ORAL' where manner not in ${MANNERS}`,
  `alter table tenant.accord add constraint accord_manner_check check (manner in ${MANNERS})`,
];

export class HoldAccordManners1795950300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['alter table tenant.accord drop constraint accord_manner_check']);
  }
}
