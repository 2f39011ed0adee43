import type { DataSource, EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm';
import type { PoolClient, QueryConfig, QueryResultRow } from 'pg';
import { preludeOf, prepared, type Actor, type Statement } from './actor';
import { inOnePacket } from './one-packet';
import { refusesCommit } from './sqlstates';
import { UnknownOutcome } from './unknown-outcome';

type Row<Entity> = Partial<{ [Key in keyof Entity]: Entity[Key] }>;

/** A département's write transaction. Typed by entities for single rows, by constant SQL for the rest. */
export class Transaction {
  private closing: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly runner: QueryRunner,
    private readonly connection: PoolClient,
    readonly actor: Actor,
  ) {}

  /** Begin and settings travel with the first statement, the last statement with the commit: two waits fewer an act. */
  static async run<T>(source: DataSource, actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = source.createQueryRunner();
    const connection = (await runner.connect()) as PoolClient;
    const begun = begin(runner, connection, actor);
    let broken: unknown;
    try {
      const transaction = new Transaction(runner, connection, actor);
      const result = await work(transaction);
      await begun;
      await commit(connection, transaction.closing);
      return result;
    } catch (error) {
      broken = await rollBack(connection);
      throw error;
    } finally {
      await release(runner, broken);
    }
  }

  /** Rows of any statement, an UPDATE's RETURNING included. */
  async query<T extends QueryResultRow>(statement: Statement): Promise<T[]> {
    const { rows } = await this.connection.query<T>(prepared(statement));
    return rows;
  }

  /** The last statement of an act: sent with the commit, which does nothing if it fails. */
  close(statement: Statement): void {
    this.closing = this.connection.query(prepared(statement));
    this.closing.catch(() => undefined);
  }

  async insert<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    rows: Row<Entity> | Row<Entity>[],
  ): Promise<void> {
    const values = this.inTenant(rows) as never;
    await this.runner.manager.createQueryBuilder().insert().into(entity).values(values).updateEntity(false).execute();
  }

  /** Number of rows changed: 0 means not there, or no longer at that version. */
  async update<Entity extends ObjectLiteral>(
    entity: EntityTarget<Entity>,
    where: Row<Entity>,
    set: Row<Entity>,
  ): Promise<number> {
    const condition = { departementCode: this.actor.departement, ...where };
    const { affected } = await this.runner.manager.update(entity, condition as never, set as never);
    return affected ?? 0;
  }

  private inTenant<Entity>(rows: Row<Entity> | Row<Entity>[]): unknown[] {
    return [rows].flat().map((row) => ({ departementCode: this.actor.departement, ...(row as object) }));
  }
}

/** TypeORM is told that a transaction is open, so that it opens none of its own inside. */
function begin(runner: QueryRunner, connection: PoolClient, actor: Actor): Promise<unknown> {
  const begun = Promise.all(
    inOnePacket(connection, () => [connection.query('begin'), connection.query(prepared(preludeOf(actor)))]),
  );
  begun.catch(() => undefined);
  (runner as { isTransactionActive: boolean }).isTransactionActive = true;
  return begun;
}

/**
 * A connection lost during COMMIT leaves us not knowing; only the idempotency key can tell. A statement that PostgreSQL
 * refused is known: the COMMIT behind it rolled back.
 */
async function commit(connection: PoolClient, closing: Promise<unknown>): Promise<void> {
  const [closed, ended] = await Promise.allSettled([closing, connection.query('commit')]);
  const failed = closed.status === 'rejected' ? closed : ended;
  if (failed.status === 'fulfilled') return;
  if (refusesCommit(failed.reason)) throw failed.reason;
  throw new UnknownOutcome({ cause: failed.reason });
}

const ROLLBACK_WITHIN_MS = 2_000;

/** What broke, when not even that was answered: whoever waits has waited long enough. */
function rollBack(connection: PoolClient): Promise<unknown> {
  return connection.query({ text: 'rollback', query_timeout: ROLLBACK_WITHIN_MS } as QueryConfig).then(
    () => undefined,
    (broken: unknown) => broken,
  );
}

/** A connection that broke is not given to the next act. */
function release(runner: QueryRunner, broken: unknown): Promise<void> {
  const driven = runner as unknown as { releasePostgresConnection(broken?: unknown): Promise<void> };
  return driven.releasePostgresConnection(broken).catch(() => undefined);
}
