import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropLetters, grantLetters, letterFunctions, letterTables, secureLetters } from './support/letters';
import { run } from './support/run';

/** Convocations that prove themselves: what was sent to whom, what they answered; and each one's calendar. */
export class WriteLetters1796050000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      ...letterTables,
      ...secureLetters,
      ...letterFunctions,
      ...grantLetters,
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, dropLetters);
  }
}
