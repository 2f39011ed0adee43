import { Client } from 'pg';
import table from '../../server/access/levels-table.json';
import type * as LoadLevels from '../../server/access/load-levels';
import { openTestDatabase, type TestDatabase } from '../support/template';

type Table = typeof table;

const HELD = table.serial;

let database: TestDatabase;
let admin: Client;

beforeAll(async () => {
  database = await openTestDatabase();
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

/** A server of another build: the same code over another table. */
function buildWith(change: (sound: Table) => Table): typeof LoadLevels {
  jest.resetModules();
  jest.doMock('../../server/access/levels-table.json', () => change(structuredClone(table)));
  const build = jest.requireActual<typeof LoadLevels>('../../server/access/load-levels');
  jest.dontMock('../../server/access/levels-table.json');
  return build;
}

const narrowed = (sound: Table): Table => ({
  ...sound,
  rows: sound.rows.map((row) => (row.id === 'PEC-POLICE' ? { ...row, levels: 'P . . . . . . . . . . . .' } : row)),
});
const numbered = (serial: number, change: (sound: Table) => Table = (sound) => sound) =>
  buildWith((sound) => ({ ...change(sound), serial }));

async function heldSerial(): Promise<number> {
  const { rows } = await admin.query('select levels_serial from reference.installation');
  return rows[0].levels_serial;
}

async function policeSees(): Promise<number> {
  const { rows } = await admin.query(`select max(seen) as seen from reference.level_rule where rule_id = 'PEC-POLICE'`);
  return rows[0].seen;
}

async function journaled(): Promise<{ departements: number; reason: string }> {
  const { rows } = await admin.query(
    `select count(distinct departement_code)::int as departements, max(reason) as reason from tenant.journal_entry where operation = 'loadLevels'`,
  );
  return rows[0];
}

describe('the levels table of a server', () => {
  it('that is the one of the database is left as it is, and nothing is journaled', async () => {
    await buildWith((sound) => sound).loadLevels(admin);
    expect(await heldSerial()).toBe(table.serial);
    expect((await journaled()).departements).toBe(0);
  });

  it('with an edited line under the same number does not start, and says the two ways out', async () => {
    await expect(buildWith(narrowed).loadLevels(admin)).rejects.toThrow(
      new RegExp(
        `^La table des niveaux n° ${HELD} de ce serveur n'est pas celle que la base tient sous le même numéro : .*serial.*PASSERELLE_TAKE_LEVELS=on\\)\\.$`,
      ),
    );
    expect(await policeSees()).toBe(64 + 256 + 1);
  });

  it('with an edited reason alone does not start either: that too was signed', async () => {
    const reworded = buildWith((sound) => ({
      ...sound,
      rows: sound.rows.map((row) => (row.id === 'PEC-POLICE' ? { ...row, reason: 'Autre raison.' } : row)),
    }));
    await expect(reworded.loadLevels(admin)).rejects.toThrow(`n° ${HELD} `);
  });

  it('with a higher number is loaded, compiled, and told in the journal of every département', async () => {
    await numbered(HELD + 1, narrowed).loadLevels(admin);
    expect(await heldSerial()).toBe(HELD + 1);
    expect(await policeSees()).toBe(0);
    const { departements, reason } = await journaled();
    expect(departements).toBeGreaterThan(100);
    expect(reason).toMatch(
      new RegExp(`^Table des niveaux n° ${HELD} remplacée par la n° ${HELD + 1} \\([0-9a-f]{64}\\)$`),
    );
  });

  it('with a lower number does not start: an older build never puts its own table back', async () => {
    await expect(numbered(HELD).loadLevels(admin)).rejects.toThrow(
      `La base tient la table des niveaux n° ${HELD + 1}, et cette version du serveur la n° ${HELD}, plus ancienne : démarrez une version qui connaît la n° ${HELD + 1}.`,
    );
    expect(await policeSees()).toBe(0);
  });

  it('is taken by a demonstration that is told to, lower number or not', async () => {
    await numbered(HELD).loadLevels(admin, { take: true });
    expect([await heldSerial(), await policeSees()]).toEqual([HELD, 64 + 256 + 1]);
    await buildWith(narrowed).loadLevels(admin, { take: true });
    expect([await heldSerial(), await policeSees()]).toEqual([HELD, 0]);
    await numbered(HELD).loadLevels(admin, { take: true });
  });

  it('edited in the database itself stops the start', async () => {
    await admin.query(
      `update reference.level_rule set seen = seen | 2 where rule_id = 'PEC-POLICE' and stage = 'LISTED'`,
    );
    await expect(buildWith((sound) => sound).loadLevels(admin)).rejects.toThrow(/modifiée dans la base même/);
    await numbered(HELD).loadLevels(admin, { take: true });
    await numbered(HELD).loadLevels(admin);
  });

  it('is loaded once by two servers that start together', async () => {
    const other = new Client({ connectionString: database.adminUrl });
    await other.connect();
    const [first, second] = [numbered(HELD + 2), numbered(HELD + 2)];
    await Promise.all([first.loadLevels(admin), second.loadLevels(other)]);
    await other.end();
    const { rows } = await admin.query(
      `select count(*)::int as entries from tenant.journal_entry where departement_code = '38' and reason like '%par la n° ${HELD + 2}%'`,
    );
    expect(rows[0].entries).toBe(1);
  });
});
