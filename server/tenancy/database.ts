import { setTimeout as pause } from 'node:timers/promises';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { Client, type ClientConfig, type Pool, type PoolClient, type QueryConfig, type QueryResultRow } from 'pg';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { SnakeNaming } from './snake-naming';
import { preludeOf, prepared, type Actor, type Statement } from './actor';
import { CONNECTION_OPTIONS, instantsAsText, WAITS, withOptions, type Waits } from './connection-options';
import { inOnePacket } from './one-packet';
import { leavesSessionSound } from './sqlstates';
import { Transaction } from './transaction';

export type { Actor, Statement } from './actor';

/** Roles of upkeep: each has the few rights of one duty. */
export type Duty = 'passerelle_jobs' | 'passerelle_sealer' | 'passerelle_pruner';

const asDuty = (duty: Duty): Statement => ({ text: "select set_config('role', $1, true)", values: [duty] });

/** One département on its own legal date, on behalf of nobody. */
export interface Place {
  departement: string;
  today: string;
  now: Date;
}

const retentionIn = ({ departement, today, now }: Place): Statement => ({
  text: RETENTION,
  values: [departement, today, now.toISOString()],
});

/** Who asks for published figures: perhaps nobody who signed in. */
export interface PublishedReader {
  accountId: string | null;
  mandateId?: string;
  today: string;
}

const asStatistics = ({ accountId, mandateId, today }: PublishedReader): Statement => ({
  text: STATISTICS,
  values: [accountId ?? '', mandateId ?? '', today],
});

const STATISTICS = `select set_config('role', 'passerelle_statistics', true), set_config('app.account', $1, true),
    set_config('app.mandate', $2, true),
  set_config('app.today', $3, true), set_config('app.departement', '', true)`;

const RETENTION = `select set_config('role', 'passerelle_retention', true), set_config('app.departement', $1, true),
  set_config('app.today', $2, true), set_config('app.now', $3, true)`;

/** A connection that breaks says so to the flight it carries; unheard, its `error` event would stop the process. */
class SteadyClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

export interface DatabaseOptions {
  url: string;
  poolSize: number;
  entities?: EntityTarget<ObjectLiteral>[];
  waits?: Waits;
}

/** Whoever balances servers asks every few seconds, and waits for one. */
const ANSWERS_WITHIN_MS = 800;

/** The only door of the application to PostgreSQL: every flight says who, where and when before anything else. */
export class Database {
  private asking: Promise<boolean> | null = null;

  private constructor(private readonly source: DataSource) {}

  static async open(options: DatabaseOptions): Promise<Database> {
    const place = withOptions(options.url, CONNECTION_OPTIONS);
    const source = new DataSource({
      type: 'postgres',
      url: place.url,
      entities: (options.entities ?? []) as never[],
      namingStrategy: new SnakeNaming(),
      extra: {
        Client: SteadyClient,
        types: instantsAsText,
        max: options.poolSize,
        pipeline: true,
        options: place.options,
        ...(options.waits ?? WAITS),
      },
    });
    return new Database(await source.initialize());
  }

  /** One read: begin, settings, one statement, commit, all in one flight; the connection is free again at once. */
  read<Row extends QueryResultRow>(actor: Actor, statement: Statement): Promise<Row[]> {
    return this.fly<Row>('begin read only', preludeOf(actor), statement);
  }

  /** One statement that writes on its own, in one flight: a journal entry. */
  append<Row extends QueryResultRow>(actor: Actor, statement: Statement): Promise<Row[]> {
    return this.fly<Row>('begin', preludeOf(actor), statement);
  }

  /** One statement of the platform's own upkeep, on behalf of nobody and in every département, with the few rights of its duty. */
  job<Row extends QueryResultRow>(statement: Statement, duty: Duty = 'passerelle_jobs'): Promise<Row[]> {
    return this.fly<Row>('begin', asDuty(duty), statement);
  }

  /** One statement of retention in one département: it may read what is due, archive it and destroy it, and nothing else. */
  retain<Row extends QueryResultRow>(place: Place, statement: Statement): Promise<Row[]> {
    return this.fly<Row>('begin', retentionIn(place), statement);
  }

  /** What was published, as the role that reads releases and nothing else; the database finds out by itself what the reader is shown. */
  published<Row extends QueryResultRow>(reader: PublishedReader, statement: Statement): Promise<Row[]> {
    return this.fly<Row>('begin read only', asStatistics(reader), statement);
  }

  private async fly<Row extends QueryResultRow>(
    begin: string,
    prelude: Statement,
    statement: Statement,
  ): Promise<Row[]> {
    const client = await this.pool.connect();
    try {
      const flight = inOnePacket(
        client,
        () =>
          [
            client.query(begin),
            client.query(prepared(prelude)),
            client.query<Row>(prepared(statement)),
            client.query('commit'),
          ] as const,
      );
      const settled = await Promise.allSettled(flight);
      const failure = settled.find((outcome) => outcome.status === 'rejected');
      if (failure) throw failure.reason;
      const { rows } = await flight[2];
      client.release();
      return rows;
    } catch (error) {
      releaseAfter(client, error);
      throw error;
    }
  }

  /** One act: everything or nothing. */
  async write<T>(actor: Actor, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return Transaction.run(this.source, actor, work);
  }

  /** True when a connection of the pool answers, now: whoever asks is told at once, and the rest of the world waits for none. */
  answers(): Promise<boolean> {
    this.asking ??= this.ask().finally(() => (this.asking = null));
    return this.asking;
  }

  private async ask(): Promise<boolean> {
    const asked = this.pool.query({ text: 'select 1', query_timeout: ANSWERS_WITHIN_MS } as QueryConfig).then(
      () => true,
      () => false,
    );
    return Promise.race([asked, pause(ANSWERS_WITHIN_MS, false, { ref: false })]);
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }

  private get pool(): Pool {
    return (this.source.driver as PostgresDriver).master as Pool;
  }
}

/** A connection on which a statement failed is still sound; one that broke is thrown away. */
function releaseAfter(client: PoolClient, error: unknown): void {
  client.release(leavesSessionSound(error) ? undefined : true);
}
