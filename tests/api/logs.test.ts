import { request } from 'node:http';
import { Client } from 'pg';
import { Api, type Ask } from '../support/api';
import { pdf } from '../support/papers';
import { openDraft } from '../support/stories';

const CANARY = 'CANARI-7f3a';

let api: Api;
let association: Ask;
let token: string;
let log = '';
const streams = [process.stdout, process.stderr];
const writes = streams.map((stream) => stream.write.bind(stream));

beforeAll(async () => {
  streams.forEach((stream, index) => {
    stream.write = ((text: string | Uint8Array) => {
      log += String(text);
      return writes[index]!(text as string);
    }) as never;
  });
  api = await Api.open({ logLevel: 'trace', logTo: { write: (line: string) => void (log += line) } });
  association = await api.as('association-38');
  token = await api.token('association-38');
});
afterAll(async () => {
  streams.forEach((stream, index) => (stream.write = writes[index] as never));
  await api.close();
});

const headers = (more: Record<string, string> = {}) => ({
  'content-type': 'application/json',
  authorization: `Bearer ${token}`,
  ...more,
});
const post = (body: string, more: Record<string, string> = {}, path = '/graphql') =>
  fetch(`${api.url}${path}`, { method: 'POST', headers: headers(more), body }).then((response) => response.text());

/** Each puts the canary somewhere, and is refused or fails. */
const ATTEMPTS: Record<string, () => Promise<unknown>> = {
  'the text of a document that does not parse': () => association(`query { ${CANARY}`),
  'a field that does not exist': () => association(`{ ${CANARY.replace('-', '_')} }`),
  'a literal': () => association(`{ departement(code: "${CANARY}") { name } }`),
  'a variable of another type': () =>
    association('query ($first: Int) { departement(code: "38") { cases(first: $first) { nodes { id } } } }', {
      first: CANARY,
    }),
  'a variable that no one declared': () => association('{ viewer { account { name } } }', { name: CANARY }),
  'the name of an operation': () =>
    post(JSON.stringify({ query: '{ viewer { account { name } } }', operationName: CANARY })),
  'an id': () => association('query ($id: ID!) { node(id: $id) { id } }', { id: CANARY }),
  'a cursor': () =>
    association('query ($after: String) { departement(code: "38") { cases(after: $after) { nodes { id } } } }', {
      after: CANARY,
    }),
  'a body that is not JSON': () => post(`{ "query": "${CANARY}`),
  'a body of another shape': () => post(JSON.stringify([{ query: CANARY }])),
  'a hash': () => post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: CANARY } } })),
  'an extension': () => post(JSON.stringify({ query: '{ viewer { account { name } } }', extensions: CANARY })),
  'a token': () => post('{"query":"{ viewer { account { name } } }"}', { authorization: `Bearer ${CANARY}` }),
  headers: () =>
    post('{"query":"{"}', {
      'user-agent': CANARY,
      cookie: `session=${CANARY}`,
      'x-forwarded-for': CANARY,
      'apollographql-client-name': CANARY,
      accept: CANARY,
    }),
  'the type of the body': () => post('x', { 'content-type': CANARY }),
  'the address': () => fetch(`${api.url}/${CANARY}?${CANARY}=${CANARY}`).then((response) => response.text()),
  'the address of a query': () =>
    fetch(`${api.url}/graphql?query=${CANARY}&variables=${CANARY}`, {
      headers: { authorization: `Bearer ${token}` },
    }).then((response) => response.text()),
  'the address of a paper': () =>
    fetch(`${api.url}/documents/${CANARY}`, { headers: headers() }).then((response) => response.text()),
  'a paper and its name': () =>
    fetch(`${api.url}/documents?case=${CANARY}&slot=${CANARY}&name=${CANARY}.pdf`, {
      method: 'POST',
      headers: headers({ 'content-type': 'application/pdf' }),
      body: new Uint8Array(pdf([`5 0 obj\n(${CANARY})\nendobj`])),
    }).then((response) => response.text()),
  'a paper cut in the middle': () => cutUpload(),
  'an act that is refused': () =>
    association('mutation ($input: OpenCaseInput!) { openCase(input: $input) { userErrors { message } } }', {
      input: { departement: '38', externalReference: `${CANARY} un nom` },
    }),
  'a text that the database cannot hold': () =>
    association('mutation ($input: OpenCaseInput!) { openCase(input: $input) { userErrors { message } } }', {
      input: {
        departement: '38',
        idempotencyKey: `${CANARY}\u0000`,
        sheet: { identity: { familyName: `${CANARY}\u0000` } },
      },
    }),
};

function cutUpload(): Promise<void> {
  return new Promise((resolve) => {
    const asked = request(`${api.url}/documents?case=x&slot=y&name=${CANARY}`, {
      method: 'POST',
      headers: { ...headers({ 'content-type': 'application/pdf' }), 'content-length': '100000' },
    });
    asked.on('error', () => resolve()).on('close', () => resolve());
    asked.write(`%PDF-1.7 ${CANARY}`, () => setTimeout(() => asked.destroy(), 50));
  });
}

const seen = () =>
  log
    .split('\n')
    .filter((line) => line.toLowerCase().includes(CANARY.toLowerCase()) || line.includes(CANARY.replace('-', '_')));

describe('the log, at its most talkative', () => {
  it.each(Object.entries(ATTEMPTS))('has nothing of %s', async (_place, attempt) => {
    await attempt();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen()).toEqual([]);
  });

  const REGISTER =
    'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { userErrors { code } } }';
  const registered = { departement: '38', name: CANARY, registration: 'W381234567', kind: 'ASSOCIATION' };

  /** The database refuses what a coordinator registers, and quotes it: a table whose texts are in clear. */
  async function refused(sabotage: string, mended: string) {
    const { id } = await openDraft(association);
    const coordinator = await api.as('coordinator-38');
    const admin = new Client({ connectionString: api.database.adminUrl });
    await admin.connect();
    const since = log.length;
    try {
      await admin.query(sabotage);
      const { data, errors } = await coordinator(REGISTER, { input: registered });
      expect(JSON.stringify([data, errors])).not.toContain(CANARY);
      return { data, errors, said: () => log.slice(since), id };
    } finally {
      await admin.query(mended);
      await admin.end();
    }
  }

  it.each([
    [
      'a constraint refuses a row',
      'alter table directory.organisation add constraint refuses check (false) not valid',
      'alter table directory.organisation drop constraint refuses',
      '23514',
    ],
    [
      'the database fails on it',
      `create function public.quotes() returns trigger language plpgsql as $$ begin raise exception '%', new.name; end $$;
       create trigger quotes before insert on directory.organisation for each row execute function public.quotes()`,
      'drop function public.quotes() cascade',
      'P0001',
    ],
  ])('has nothing of a value, but says where and of what kind, when %s', async (_what, sabotage, mended, code) => {
    const { data, errors, said, id } = await refused(sabotage, mended);
    if (code === '23514') expect(data!.registerOrganisation.userErrors).toHaveLength(1);
    else expect(errors![0]!.extensions.code).toBe('INTERNAL_ERROR');
    expect(said()).toContain(code);
    expect(seen()).toEqual([]);
    for (const secret of [token, id, 'insert into', 'Diallo', 'association-38@', api.database.appUrl])
      expect(log).not.toContain(secret);
  });
});
