import type { QueryRunner } from 'typeorm';

/**
 * Fills rows in, a batch at a time, each batch a transaction of its own: nothing is locked for long, and what was cut short goes on where
 * it stopped at the next start. The statement must find by itself what is left (`where … is null … limit n`), and the migration says
 * `transaction = false` and does nothing else.
 */
export async function inBatches(queryRunner: QueryRunner, statement: string): Promise<void> {
  let changed: number;
  do {
    const result = (await queryRunner.query(statement, [], true)) as { affected?: number };
    changed = result.affected ?? 0;
  } while (changed > 0);
}
