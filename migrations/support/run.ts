import type { QueryRunner } from 'typeorm';

/** Runs statements in order; a migration is a list of SQL constants. */
export async function run(queryRunner: QueryRunner, statements: string[]): Promise<void> {
  for (const statement of statements) await queryRunner.query(statement);
}
