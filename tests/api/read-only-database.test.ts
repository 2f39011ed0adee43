import { Client } from 'pg';
import { Api, type Ask } from '../support/api';
import { openDraft } from '../support/stories';

let api: Api;
let association: Ask;
const lines: string[] = [];

beforeAll(async () => {
  api = await Api.open({ poolSize: 3, logLevel: 'warn', logTo: { write: (line: string) => void lines.push(line) } });
  association = await api.as('association-38');
});
afterAll(() => api.close());

/** As after a primary has become a standby: every session from now on may only read. */
async function onlyRead(only: boolean): Promise<void> {
  const admin = new Client({
    connectionString: api.database.adminUrl,
    options: '-c default_transaction_read_only=off',
  });
  await admin.connect();
  await admin.query(`alter database ${api.database.name} set default_transaction_read_only = ${only}`);
  await admin.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await admin.end();
}

const OPEN = `mutation { openCase(input: { departement: "38", sheet: { health: { needsCare: true } } }) { case { id } userErrors { code } } }`;

describe('a database that may only be read', () => {
  it('is UNAVAILABLE, told to whoever runs the service without a word of anybody’s, and over when it is over', async () => {
    await openDraft(association);
    await onlyRead(true);
    let { errors } = await association(OPEN);
    // The first may meet the connections that were cut.
    if (errors) ({ errors } = await association(OPEN));
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
    const read = await association(
      '{ departement(code: "38") { cases(first: 1) { nodes { sheet { identity { __typename } } } } } }',
    );
    expect((read.errors ?? []).map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
    const told = lines.map((line) => JSON.parse(line)).filter(({ code }) => code === 'UNAVAILABLE');
    expect(told.map(({ fault }) => fault.code)).toContain('25006');
    expect(lines.join('')).not.toMatch(/demonstration\.passerelle|needsCare|openCase"|insert into/i);
    await onlyRead(false);
    await association(OPEN);
    expect((await association(OPEN)).errors).toBeUndefined();
  });
});
