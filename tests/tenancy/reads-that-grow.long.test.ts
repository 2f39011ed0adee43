import { Client, escapeLiteral } from 'pg';
import { seedDemonstration } from '../../server/demonstration/seed-demonstration';
import { CONNECTION_OPTIONS } from '../../server/tenancy/connection-options';
import { InstallationKeys } from '../../server/vault/installation-keys';
import { Api } from '../support/api';
import { StatementWatch, type Sent } from '../support/statement-watch';
import { openTestDatabase } from '../support/template';

/** As much work in a year, with a short history behind it and with a long one. */
const YEARLY = 500;
/** Longer than a pathway runs: as many run in both. */
const SHORT = 4;
const LONG = 12;
/** What a reader's page may take more of, and what it may always take: a handful is no growth. */
const GROWTH = 1.6;
const HANDFUL = 200;

const HERE = '75';
const today = new Date().toISOString().slice(0, 10);

const QUERIES: Readonly<Record<string, { account: string; query: string }>> = {
  'the to-do of a coordinator': { account: 'coordinator', query: '{ viewer { toDo { kind } } }' },
  'the to-do of an association': { account: 'association', query: '{ viewer { toDo { kind } } }' },
  'the to-do of the préfecture': { account: 'prefecture', query: '{ viewer { toDo { kind } } }' },
  'the to-do of a prosecutor': { account: 'parquet', query: '{ viewer { toDo { kind } } }' },
  'the calendar': {
    account: 'coordinator',
    query: `{ departement(code: "${HERE}") { sessions(first: 20, from: "${today}") { nodes { id itemCount } } } }`,
  },
  'a page of files': {
    account: 'association',
    query: `{ departement(code: "${HERE}") { cases(first: 20) { nodes { id reference stage } } } }`,
  },
  'the referrals to accept': {
    account: 'coordinator',
    query: `{ departement(code: "${HERE}") { body(kind: PROSTITUTION_EXIT_COMMISSION) {
      referrals(first: 20, status: PROPOSED) { nodes { id } } } } }`,
  },
};

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Join Filter'?: number;
  Plans?: Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** Rows that a step has looked at, whatever it kept. */
const rowsOf = (node: Plan): number =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Join Filter'] ?? 0)) *
  node['Actual Loops'];

const literalOf = (value: unknown): string =>
  value === null || value === undefined
    ? 'null'
    : escapeLiteral(Array.isArray(value) ? `{${value.map((each) => JSON.stringify(each)).join(',')}}` : String(value));

/** One département with its history behind it, and a server before it. */
class World {
  private constructor(
    readonly api: Api,
    private readonly admin: Client,
  ) {}

  static async of(years: number): Promise<World> {
    const database = await openTestDatabase();
    const admin = new Client({ connectionString: database.adminUrl, options: CONNECTION_OPTIONS });
    await admin.connect();
    await seedDemonstration(admin, database.masterKey, { cases: YEARLY * years, years });
    await admin.query('analyze');
    const { appUrl: databaseUrl, masterKey } = database;
    return new World(await Api.on(database, { databaseUrl, masterKey, keys: new InstallationKeys(masterKey) }), admin);
  }

  /** Rows of the step that looks at most, in the statement that looks at most. */
  async most(watch: StatementWatch, account: string, query: string): Promise<number> {
    const ask = await this.api.as(`${account}-${HERE}`);
    watch.start();
    const { errors } = await ask(query);
    expect(errors).toBeUndefined();
    const flights = watch.flights().filter((flight) => flight.some(({ text }) => text.includes('app.account')));
    const plans: Plan[] = [];
    for (const flight of flights.slice(-3)) plans.push(...(await this.plansOf(flight)));
    return Math.max(...plans.flatMap(nodesOf).map(rowsOf));
  }

  /** Explained as the reader that the flight was for. */
  private async plansOf(flight: Sent[]): Promise<Plan[]> {
    const plans: Plan[] = [];
    await this.admin.query('begin');
    for (const { text, values } of flight) {
      if (text.includes('set_config')) await this.admin.query(text, values);
      else if (/^\s*(select|with)\b/.test(text)) plans.push(await this.planOf({ text, values }));
    }
    await this.admin.query('rollback');
    return plans;
  }

  /** As a connection of the server keeps it: planned once, for whatever values. */
  private async planOf({ text, values }: Sent): Promise<Plan> {
    const given = values.map(literalOf);
    await this.admin.query(`prepare explained as ${text}`);
    const { rows } = await this.admin.query(
      `explain (analyze, format json) execute explained${given.length > 0 ? `(${given.join(', ')})` : ''}`,
    );
    await this.admin.query('deallocate explained');
    return rows[0]['QUERY PLAN'][0].Plan;
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.api.close();
  }
}

describe('what is read every day', () => {
  let short: World;
  let long: World;
  let watch: StatementWatch;

  beforeAll(async () => {
    short = await World.of(SHORT);
    long = await World.of(LONG);
    watch = new StatementWatch();
  }, 180_000);

  afterAll(async () => {
    watch.stop();
    await short.close();
    await long.close();
  });

  it.each(Object.entries(QUERIES))(
    'goes through no more rows with twelve years behind it than with four: %s',
    async (_name, { account, query }) => {
      const before = await short.most(watch, account, query);
      const after = await long.most(watch, account, query);
      expect(before).toBeGreaterThan(0);
      expect(after).toBeLessThan(Math.max(before * GROWTH, HANDFUL));
    },
    60_000,
  );
});
