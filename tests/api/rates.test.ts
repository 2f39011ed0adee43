import { loadSettings } from '../../server/config/settings';
import { Api } from '../support/api';
import { openDraft } from '../support/stories';

const OPEN = 'mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } userErrors { code } } }';
const READ = '{ departement(code: "38") { name } }';
const generous = { requests: 0, acts: 0, searches: 0, failures: 0, strangers: 0 };

let api: Api | undefined;
const open = async (rates: Partial<typeof generous>): Promise<Api> =>
  (api = await Api.open({ rates: { ...generous, ...rates } }));
afterEach(() => api?.close());

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

async function post(account: string, query: string, variables = {}) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await api!.token(account)}` };
  const response = await fetch(`${api!.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as { data?: unknown; errors?: { message: string; extensions: object }[] },
  };
}

it('tells what is left, refuses what is over with the time to wait, and stops nobody else', async () => {
  await open({ requests: 5 });
  const first = await post('association-38', READ);
  expect(first.headers.get('ratelimit-policy')).toBe('"requests";q=5;w=60');
  expect(first.headers.get('ratelimit')).toMatch(/^"requests";r=4;t=(60|59)$/);
  for (const _ of times(4)) expect((await post('association-38', READ)).status).toBe(200);
  const over = await post('association-38', READ);
  expect(over.status).toBe(429);
  expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(over.body).toMatchObject({
    errors: [
      {
        message: expect.stringMatching(/^Trop de demandes.*réessayez dans \d+ s/),
        extensions: { code: 'LIMIT_EXCEEDED', retryAfter: expect.any(Number) },
      },
    ],
  });
  expect((await post('coordinator-38', READ)).status).toBe(200);
});

it('counts by their address those who have not signed in, and leaves the others alone', async () => {
  await open({ strangers: 3 });
  const anybody = () =>
    fetch(`${api!.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ national { releases { id } } }' }),
    });
  for (const _ of times(3)) expect((await anybody()).status).toBe(200);
  const over = await anybody();
  expect([over.status, Number(over.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect((await fetch(`${api!.url}/releases/2025/passerelle-teh-2025-public.pdf`)).status).toBe(429);
  expect((await post('association-38', READ)).status).toBe(200);
});

it('counts acts apart from reading, uploads among them', async () => {
  await open({ acts: 3 });
  const ask = await api!.as('association-38');
  const { id } = await openDraft(ask);
  await openDraft(ask);
  const upload = async () =>
    fetch(`${api!.url}/documents?case=${id}&slot=IDENTITY_PAPER`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await api!.token('association-38')}`, 'content-type': 'application/pdf' },
      body: 'x',
    });
  expect((await upload()).status).toBe(422);
  const refused = await upload();
  expect([
    refused.status,
    ((await refused.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code,
  ]).toEqual([429, 'LIMIT_EXCEEDED']);
  expect((await post('association-38', OPEN, { input: { departement: '38' } })).status).toBe(429);
  expect((await post('association-38', READ)).status).toBe(200);
});

it('says the same to an address that keeps failing, and still lets a valid token in from it', async () => {
  await open({ failures: 3 });
  const fail = () =>
    fetch(`${api!.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer nothing' },
      body: JSON.stringify({ query: READ }),
    });
  for (const _ of times(3)) expect((await fail()).status).toBe(401);
  const told = await fail();
  expect([told.status, Number(told.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect((await post('association-38', READ)).status).toBe(200);
});

it('never meets a coordinator who does forty duties in a minute', async () => {
  const production = loadSettings({
    PASSERELLE_MODE: 'production',
    PASSERELLE_MASTER_KEY_FILE: __filename,
    PASSERELLE_TOKEN_ISSUER: 'https://id.example.org',
    PASSERELLE_TOKEN_AUDIENCE: 'passerelle',
    PASSERELLE_TOKEN_JWKS: __filename,
  });
  expect(production.rates).toEqual({ requests: 600, acts: 120, searches: 60, failures: 30, strangers: 60 });
  await open(production.rates);
  const answers = await Promise.all(
    times(40).flatMap((index) => [
      post('association-38', OPEN, { input: { departement: '38', idempotencyKey: `duty-${index}` } }),
      ...times(5).map(() => post('association-38', READ)),
    ]),
  );
  expect(answers.filter(({ status, body }) => status !== 200 || body.errors)).toEqual([]);
});
