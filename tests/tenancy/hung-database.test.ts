import { createServer, connect, type Server, type Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { codeOf } from '../../server/http/errors';
import { registerHealth } from '../../server/http/health';
import { Database } from '../../server/tenancy/database';
import { openTestDatabase, type TestDatabase } from '../support/template';

/** The line between a server and its database: it can go silent, with every connection still open. */
class Line {
  private readonly sockets: Socket[] = [];
  private hung = false;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async to(databaseUrl: string): Promise<Line> {
    const target = new URL(databaseUrl);
    const [port, host] = [Number(target.port), target.hostname];
    const server = createServer((here) => line.join(here, connect(port, host)));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    target.port = String((server.address() as { port: number }).port);
    target.hostname = '127.0.0.1';
    const line: Line = new Line(server, target.toString());
    return line;
  }

  private join(here: Socket, there: Socket): void {
    for (const [from, to] of [
      [here, there],
      [there, here],
    ] as const) {
      from.on('error', () => undefined).on('close', () => to.destroy());
      from.on('data', (bytes) => this.hung || to.write(bytes));
      this.sockets.push(from);
    }
  }

  hang(): void {
    this.hung = true;
  }

  /** What was silent stays so: whoever waited has to come again. */
  mend(): void {
    for (const socket of this.sockets.splice(0)) socket.destroy();
    this.hung = false;
  }

  close(): void {
    this.mend();
    this.server.close();
  }
}

let test: TestDatabase;
let line: Line;
let database: Database;
let app: FastifyInstance;

beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.drop());
beforeEach(async () => {
  line = await Line.to(test.appUrl);
  const waits = { connectionTimeoutMillis: 2_000, query_timeout: 1_500, keepAlive: true };
  database = await Database.open({ url: line.url, poolSize: 2, waits });
  app = Fastify();
  registerHealth(app, database);
});
afterEach(async () => {
  line.close();
  await app.close();
  await database.close();
});

/** A second is all that whoever balances servers waits. */
const ready = async (): Promise<number> => {
  const late = new Promise<number>((_done, fail) => setTimeout(() => fail(new Error('late')), 1_000).unref());
  const answer = app.inject('/health/ready').then(({ statusCode }) => statusCode);
  return Promise.race([answer, late]);
};
const ask = (text = 'select 1 as one') => database.job({ text, values: [] });
const actor = {
  accountId: '00000000-0000-4000-8000-000000000001',
  departement: '38',
  now: new Date(),
  today: '2026-11-29',
};

describe('a database that does not answer', () => {
  it('is said to be away within a second, and ready again once it answers', async () => {
    expect(await ready()).toBe(200);
    line.hang();
    expect(await ready()).toBe(503);
    expect(await Promise.all([ready(), ready(), ready()])).toEqual([503, 503, 503]);
    line.mend();
    expect(await ready()).toBe(200);
  });

  it('is said within a second too when every connection of the pool is taken', async () => {
    const busy = [1, 2].map(() => ask('select pg_sleep(1.2)'));
    expect(await ready()).toBe(503);
    await Promise.all(busy);
    expect(await ready()).toBe(200);
  });

  it('is not waited for: reads and acts end as UNAVAILABLE, and the pool is whole again afterwards', async () => {
    await ask();
    line.hang();
    const outcomes = await Promise.allSettled([
      ask(),
      database.write(actor, (transaction) => transaction.query({ text: 'select 1', values: [] })),
    ]);
    for (const outcome of outcomes) expect(codeOf((outcome as PromiseRejectedResult).reason)).toBe('UNAVAILABLE');
    line.mend();
    expect(await Promise.all([1, 2, 3, 4].map(() => ask()))).toHaveLength(4);
  });

  it('in the middle of a commit leaves the outcome unknown, and says so', async () => {
    const act = database.write(actor, async (transaction) => {
      await transaction.query({ text: 'select 1', values: [] });
      line.hang();
    });
    expect(codeOf(await act.catch((error: unknown) => error))).toBe('UNKNOWN_OUTCOME');
  });
});
