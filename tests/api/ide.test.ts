import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { registerIde, type IdeAccount } from '../../server/http/ide/register-ide';

const ROOT = resolve(__dirname, '../..');
const COORDINATOR: IdeAccount = {
  name: 'coordinator-38',
  label: 'Coordinatrice, Isère',
  departement: '38',
  role: 'COORDINATOR',
};
const REMOTE_URL = /(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}/gi;
/** Names and advice inside the bundled libraries' messages; none is fetched. */
const TEXT_ONLY = ['http://www.w3.org', 'https://commonmark.org', 'https://en.wikipedia.org', 'https://yarnpkg.com'];

let built: string;
let empty: string;
let app: FastifyInstance;
let issued: string[];

async function start(assetsDir: string): Promise<FastifyInstance> {
  const server = fastify();
  await registerIde(server, {
    accounts: async () => [COORDINATOR],
    issueToken: async (name) => (issued.push(name), `token-of-${name}`),
    assetsDir,
    schemaFile: join(empty, 'schema.graphql'),
  });
  return server;
}

function signIn(headers: Record<string, string>, payload: unknown = { account: 'coordinator-38' }) {
  return app.inject({
    method: 'POST',
    url: '/ide/sign-in',
    headers: { host: 'localhost:4000', 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
}

const get = (url: string, host = 'localhost:4000') => app.inject({ url, headers: { host } });

beforeAll(() => {
  [built, empty] = [mkdtempSync(join(tmpdir(), 'ide-')), mkdtempSync(join(tmpdir(), 'ide-'))];
  execFileSync(process.execPath, [join(ROOT, 'scripts/build-ide.mjs'), '--out', built]);
});

beforeEach(async () => {
  issued = [];
  app = await start(built);
});

afterEach(() => app.close());

afterAll(() => [built, empty].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('the page of the offline IDE', () => {
  it('is in French and asks for nothing outside this server', async () => {
    const page = await get('/atelier');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('lang="fr"');
    expect(page.body).not.toMatch(REMOTE_URL);
    expect((await get('/ide/ide.css')).body).not.toMatch(REMOTE_URL);
  });

  it('has a script whose only addresses are words in messages', async () => {
    const script = await get('/ide/ide.js');
    expect(script.headers['content-type']).toContain('text/javascript');
    const addresses = script.body.match(/https?:\/\/[a-z0-9.-]+/gi) ?? [];
    expect(addresses.filter((address) => !TEXT_ONLY.includes(address))).toEqual([]);
  });

  it('has no inline script and a policy without unsafe-inline nor unsafe-eval', async () => {
    const page = await get('/atelier');
    const policy = String(page.headers['content-security-policy']);
    expect(page.body).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=/i);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(page.body).toContain(`content="${nonce}"`);
  });

  it('draws a new nonce for every page', async () => {
    const [first, second] = [await get('/atelier'), await get('/atelier')];
    expect(first.headers['content-security-policy']).not.toBe(second.headers['content-security-policy']);
  });

  it.each(['/atelier', '/ide/ide.js', '/ide/examples.json', '/ide/accounts.json'])(
    'serves %s with the security headers',
    async (url) => {
      const { headers, statusCode } = await get(url);
      expect(statusCode).toBe(200);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    },
  );

  it('says how to install it when it is not there: an installation for production has none', async () => {
    await app.close();
    app = await start(empty);
    const page = await get('/atelier');
    expect(page.statusCode).toBe(503);
    expect(page.body).toContain('<code>npm ci</code>');
  });

  it('serves the public contract for completion, once it is there', async () => {
    expect((await get('/ide/schema.graphql')).statusCode).toBe(404);
    writeFileSync(join(empty, 'schema.graphql'), 'type Query { ok: Boolean }');
    expect((await get('/ide/schema.graphql')).body).toContain('type Query');
  });

  it('serves no other file of the folder', async () => {
    expect(readFileSync(join(built, '.stamp'), 'utf8')).not.toBe('');
    expect((await get('/ide/.stamp')).statusCode).toBe(404);
    expect((await get('/ide/..%2f..%2fpackage.json')).statusCode).toBe(404);
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.4:4000'])(
    'answers nothing to the host %s',
    async (host) => {
      expect((await get('/atelier', host)).statusCode).toBe(403);
      expect((await get('/ide/accounts.json', host)).body).not.toContain('coordinator');
    },
  );
});

describe('one-click sign-in', () => {
  it.each([
    ['the same origin', { origin: 'http://localhost:4000' }],
    ['the browser’s own word', { 'sec-fetch-site': 'same-origin' }],
    ['the page’s header', { 'x-passerelle': 'ide' }],
    ['IPv6 loopback', { host: '[::1]:4000', origin: 'http://[::1]:4000' }],
  ])('gives a token to %s, never to be cached', async (_title, headers) => {
    const answer = await signIn(headers);
    expect(answer.json()).toEqual({ token: 'token-of-coordinator-38' });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['another origin', { origin: 'https://evil.example', 'x-passerelle': 'ide' }],
    ['another port', { origin: 'http://localhost:8080', 'sec-fetch-site': 'same-site', 'x-passerelle': 'ide' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site', 'x-passerelle': 'ide' }],
    ['an opaque origin', { origin: 'null', 'x-passerelle': 'ide' }],
    ['no proof at all', {}],
    ['a rebound name', { host: 'evil.example', origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' }],
  ])('refuses %s and issues nothing', async (_title, headers) => {
    const answer = await signIn(headers as Record<string, string>);
    expect(answer.statusCode).toBe(403);
    expect(issued).toEqual([]);
  });

  it('does not know an account that is not of the demonstration', async () => {
    const answer = await signIn({ 'x-passerelle': 'ide' }, { account: 'somebody-real' });
    expect(answer.statusCode).toBe(404);
    expect(answer.json().error.code).toBe('UNKNOWN_ACCOUNT');
    expect(issued).toEqual([]);
  });

  it.each([{}, { account: 38 }, { account: ['coordinator-38'] }, 'null', '{not json'])(
    'answers in French to the malformed body %j',
    async (body) => {
      const answer = await signIn({ 'x-passerelle': 'ide' }, body);
      expect(answer.statusCode).toBe(400);
      expect(answer.json().error.message).toContain('Demande incomplète');
    },
  );
});
