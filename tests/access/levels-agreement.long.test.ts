import { Client } from 'pg';
import { levelRules } from '../../server/access/levels';
import { openTestDatabase, type TestDatabase } from '../support/template';
import { proveLevels } from './prove';

const SEED = 20180705;
/** Enough worlds for every line of the table to open a door. */
const DRAWS = 110_000;
const levelLines = [...new Set(levelRules.map((rule) => rule.id))];

describe('the levels of detail', () => {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await openTestDatabase();
    client = new Client({ connectionString: database.adminUrl });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it(`are the same for CASL, for the database and for the oracle, door by door (seed ${SEED})`, async () => {
    const proof = await proveLevels(client, DRAWS, SEED, { accounts: 24, cases: 14 });
    expect(proof.draws).toBeGreaterThanOrEqual(DRAWS);
    expect(proof.open).toBeGreaterThan(DRAWS / 20);
    expect(levelLines.filter((id) => !proof.lines.has(id))).toEqual([]);
  }, 180_000);
});
