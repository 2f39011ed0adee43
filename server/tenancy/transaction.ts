import type { DataSource, EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm';
import type { QueryResultRow } from 'pg';
import { preludeOf, type Actor, type Statement } from './actor';
import { UnknownOutcome } from './unknown-outcome';

type Row<Entity> = Partial<{ [Key in keyof Entity]: Entity[Key] }>;

/** A département's write transaction. Typed by entities for single rows, by constant SQL for the rest. */
export class Transaction {
  private constructor(private readonly runner: QueryRunner, readonly actor: Actor) {}

  static async run<T>(source: DataSource, actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = source.createQueryRunner();
    try {
      await runner.startTransaction();
      const { text, values } = preludeOf(actor);
      await runner.query(text, values);
      const result = await work(new Transaction(runner, actor));
      await commit(runner);
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release().catch(() => undefined);
    }
  }

  /** Rows of any statement, an UPDATE's RETURNING included. */
  async query<T extends QueryResultRow>(statement: Statement): Promise<T[]> {
    const { records } = await this.runner.query(statement.text, statement.values, true);
    return records as T[];
  }

  async insert<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, rows: Row<Entity> | Row<Entity>[]): Promise<void> {
    const values = this.inTenant(rows) as never;
    await this.runner.manager.createQueryBuilder().insert().into(entity).values(values).updateEntity(false).execute();
  }

  /** Number of rows changed: 0 means not there, or no longer at that version. */
  async update<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, where: Row<Entity>, set: Row<Entity>): Promise<number> {
    const condition = { departementCode: this.actor.departement, ...where };
    const { affected } = await this.runner.manager.update(entity, condition as never, set as never);
    return affected ?? 0;
  }

  private inTenant<Entity>(rows: Row<Entity> | Row<Entity>[]): unknown[] {
    return [rows].flat().map((row) => ({ departementCode: this.actor.departement, ...(row as object) }));
  }
}

/** A connection lost during COMMIT leaves us not knowing; only the idempotency key can tell. */
async function commit(runner: QueryRunner): Promise<void> {
  try {
    await runner.commitTransaction();
  } catch (error) {
    const sqlState = (error as { code?: string }).code ?? '';
    if (/^(40|23)/.test(sqlState)) throw error;
    throw new UnknownOutcome({ cause: error });
  }
}
