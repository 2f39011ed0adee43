import { Client } from 'pg';
import { encodeId } from '../../server/kernel/id';
import { Database } from '../../server/tenancy/database';
import { Cookies } from '../../server/identity/cookies';
import { keepHouse } from '../../server/jobs/housekeeping';
import { clock } from '../../server/kernel/clock';
import { Browser } from './browser';
import { COOKIE, SignInWorld } from './sign-in-world';

const EMAIL = (name: string) => `${name}@demonstration.passerelle.example`;
const VIEWER = '{ viewer { account { email } sessions { id current } } }';
const MINUTE = 60_000;

let world: SignInWorld;
let start: number;
beforeAll(async () => {
  world = await SignInWorld.open();
});
afterAll(() => world.close());
beforeEach(() => {
  start = Date.now();
});
afterEach(() => clock.freeze(undefined));

const after = (minutes: number) => clock.freeze(new Date(start + minutes * MINUTE));
const signIn = async (name: string) => (await world.signIn(EMAIL(name))).browser;
const code = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code ?? 'OK';

describe('a session', () => {
  it('locks after a quarter of an hour without a word, says so, and a new sign-in opens a new one', async () => {
    const browser = await signIn('coordinator-38');
    for (const minutes of [10, 20, 30]) {
      after(minutes);
      expect(code(await browser.ask(VIEWER))).toBe('OK');
    }
    after(46);
    expect(code(await browser.ask(VIEWER))).toBe('SESSION_LOCKED');
    const file = await browser.visit('/documents/nothing');
    expect(JSON.parse(file.text).errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/verrouillée.*\/sign-in/),
        extensions: { code: 'SESSION_LOCKED' },
      }),
    ]);
    expect((await browser.visit('/')).text).toContain('Votre session est verrouillée');
    clock.freeze(undefined);
    const before = browser.cookie(COOKIE);
    await world.signIn(EMAIL('coordinator-38'), browser);
    expect(browser.cookie(COOKIE)).not.toBe(before);
    expect(code(await browser.ask(VIEWER))).toBe('OK');
  });

  it('lasts twelve hours at most, however busy', async () => {
    const browser = await signIn('coordinator-38');
    for (let minutes = 0; minutes < 720; minutes += 14) {
      after(minutes);
      expect(code(await browser.ask('{ viewer { signedInBy } }'))).toBe('OK');
    }
    after(721);
    expect(code(await browser.ask(VIEWER))).toBe('UNAUTHENTICATED');
  });

  it.each(['parquet-38', 'dpo-38'])('of %s asks for the password again after an hour', async (name) => {
    const browser = await signIn(name);
    for (const minutes of [14, 28, 42, 56]) {
      after(minutes);
      expect(code(await browser.ask(VIEWER))).toBe('OK');
    }
    after(61);
    expect(code(await browser.ask(VIEWER))).toBe('SESSION_LOCKED');
  });

  it('is never one that was planted: the secret is new at each sign-in, and the one before ends', async () => {
    const browser = world.browser();
    browser.setCookie(COOKIE, 'planted-by-somebody-who-waits-for-it-to-be-signed-in');
    await world.signIn(EMAIL('coordinator-38'), browser);
    const first = browser.cookie(COOKIE)!;
    expect(first).toMatch(/^[\w-]{43}$/);
    browser.leave(world.provider.issuer);
    await world.signIn(EMAIL('prefecture-38'), browser);
    const left = world.browser();
    left.setCookie(COOKIE, first);
    expect(code(await left.ask(VIEWER))).toBe('UNAUTHENTICATED');
    expect((await browser.ask(VIEWER)).data!.viewer.account.email).toBe(EMAIL('prefecture-38'));
  });

  it('is over once signed out, in every copy of its cookie', async () => {
    const browser = await signIn('coordinator-38');
    const copy = world.browser();
    copy.setCookie(COOKIE, browser.cookie(COOKIE)!);
    expect(code(await copy.ask(VIEWER))).toBe('OK');
    await browser.post('/sign-out');
    expect(code(await copy.ask(VIEWER))).toBe('UNAUTHENTICATED');
  });

  it('reads and acts with the rights of its account, and no other', async () => {
    const browser = await signIn('association-38');
    const { data } = await browser.ask(
      'mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } userErrors { code } } }',
      { input: { departement: '38' } },
    );
    expect(data!.openCase.userErrors).toEqual([]);
    const away = await browser.ask('{ departement(code: "69") { name } }');
    expect(away.data!.departement).toBeNull();
  });

  it('closes with its account at once, and what a mandate opened closes with it', async () => {
    const browser = await signIn('police-38');
    await world.admin.query(
      `update directory.mandate set revoked_at = now() where account_id = (select id from directory.account where email = $1)`,
      [EMAIL('police-38')],
    );
    const { data } = await browser.ask(
      '{ viewer { mandates { id } } departement(code: "38") { organisations { id } } }',
    );
    expect([data!.viewer.mandates, data!.departement?.organisations ?? []]).toEqual([[], []]);
    await world.admin.query('update directory.account set deactivated_at = now() where email = $1', [
      EMAIL('police-38'),
    ]);
    expect(code(await browser.ask('{ viewer { account { email } } }'))).toBe('UNAUTHENTICATED');
  });
});

describe('the list of my sessions', () => {
  const REVOKE =
    'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { sessionId userErrors { code message } } }';

  it('shows each browser of mine, and ends another one at once', async () => {
    const [mine, other] = [await signIn('ddets-38'), await signIn('ddets-38')];
    const { data } = await mine.ask(VIEWER);
    expect(data!.viewer.sessions).toHaveLength(2);
    const { id } = data!.viewer.sessions.find(({ current }: { current: boolean }) => !current);
    expect(code(await other.ask(VIEWER))).toBe('OK');
    expect((await mine.ask(REVOKE, { input: { sessionId: id } })).data!.revokeSession).toEqual({
      sessionId: id,
      userErrors: [],
    });
    expect(code(await other.ask(VIEWER))).toBe('UNAUTHENTICATED');
    expect((await mine.ask(VIEWER)).data!.viewer.sessions).toHaveLength(1);
  });

  it('knows nobody else’s: another’s session, a malformed id and an unknown one are not found, in the same words', async () => {
    const [mine, theirs] = [await signIn('ddets-38'), await signIn('magistrate-38')];
    const { data } = await theirs.ask(VIEWER);
    const tried = [
      data!.viewer.sessions[0].id,
      'nonsense',
      encodeId('BrowserSession', '00', '00000000-0000-4000-8000-000000000000'),
      encodeId('Mandate', '00', '00000000-0000-4000-8000-000000000000'),
    ];
    const answers = await Promise.all(tried.map((sessionId) => mine.ask(REVOKE, { input: { sessionId } })));
    for (const answer of answers) expect(answer.data!.revokeSession).toEqual(answers[0]!.data!.revokeSession);
    expect(answers[0]!.data!.revokeSession.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(code(await theirs.ask(VIEWER))).toBe('OK');
  });

  it('is emptied by an administrator, and by nobody else', async () => {
    const lost = await signIn('foreigners-38');
    const { data } = await lost.ask('{ viewer { account { id email } } }');
    const { rows } = await world.admin.query<{ id: string }>('select id from directory.account where email = $1', [
      data!.viewer.account.email,
    ]);
    const END =
      'mutation ($input: RevokeAccountSessionsInput!) { revokeAccountSessions(input: $input) { account { active } userErrors { code } } }';
    const input = { accountId: encodeId('Account', '38', rows[0]!.id) };
    const coordinator = await world.api.as('coordinator-38');
    expect((await coordinator(END, { input })).data!.revokeAccountSessions.userErrors).toEqual([{ code: 'FORBIDDEN' }]);
    expect(code(await lost.ask(VIEWER))).toBe('OK');
    const admin = await world.api.as('admin');
    expect((await admin(END, { input })).data!.revokeAccountSessions).toEqual({
      account: { active: true },
      userErrors: [],
    });
    expect(code(await lost.ask(VIEWER))).toBe('UNAUTHENTICATED');
  });
});

describe('another site', () => {
  const ACT = 'mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } userErrors { code } } }';
  const cases = async () =>
    (await world.admin.query('select count(*)::int as n from tenant.case_file')).rows[0].n as number;

  it.each([
    ['a fetch of its own', { 'sec-fetch-site': 'cross-site', origin: 'https://autre.example.org' }],
    [
      'a neighbour of the same domain',
      { 'sec-fetch-site': 'same-site', origin: 'https://autre.passerelle.example.org' },
    ],
    ['an origin that hides', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
    ['an origin that pretends', { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:1' }],
  ])('acts with nobody’s cookie, by %s', async (_what, headers) => {
    const browser = await signIn('association-38');
    const before = await cases();
    expect(code(await browser.ask(ACT, { input: { departement: '38' } }, headers))).toBe('UNAUTHENTICATED');
    // The browser says too that somebody follows a link: no link posts.
    const arriving = { ...headers, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect(code(await browser.ask(ACT, { input: { departement: '38' } }, arriving))).toBe('UNAUTHENTICATED');
    expect(await cases()).toBe(before);
  });

  it('acts with nobody’s cookie by a form, nor by an address', async () => {
    const browser = await signIn('association-38');
    const before = await cases();
    const form = await browser.send(
      new URL('/graphql', world.url),
      { 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' },
      { method: 'POST', body: JSON.stringify({ query: ACT, variables: { input: { departement: '38' } } }) },
    );
    expect(form.ok).toBe(false);
    const link = await browser.send(
      new URL(
        `/graphql?query=${encodeURIComponent('mutation { openCase(input: {departement: "38"}) { case { id } } }')}`,
        world.url,
      ),
      { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
    );
    expect(link.ok).toBe(false);
    expect(await cases()).toBe(before);
  });

  it('may lead somebody to a page by a link, and to nothing that a page of its own would load', async () => {
    const browser = await signIn('association-38');
    const from = { 'sec-fetch-site': 'cross-site' };
    expect((await browser.visit('/', { headers: from })).text).toContain('Mon bureau');
    for (const dest of ['iframe', 'image', 'empty']) {
      const page = await browser.visit('/', { headers: { ...from, 'sec-fetch-dest': dest } });
      expect([dest, page.url.pathname]).toEqual([dest, '/connexion']);
    }
    const fetched = await browser.visit('/', { headers: { ...from, 'sec-fetch-mode': 'no-cors' } });
    expect(fetched.url.pathname).toBe('/connexion');
  });

  it('signs nobody out', async () => {
    const browser = await signIn('association-38');
    const page = await browser.post('/sign-out', {
      'sec-fetch-site': 'cross-site',
      origin: 'https://autre.example.org',
    });
    expect(page.status).toBe(403);
    expect(code(await browser.ask(VIEWER))).toBe('OK');
  });

  it('finds no use of a cookie in the API, nor does our own page: it answers tokens alone', async () => {
    const browser = await signIn('association-38');
    expect((await browser.fetchGraphQL(VIEWER)).status).toBe(401);
    const paper = await browser.send(
      new URL('/documents?case=x&slot=IDENTITY_PAPER&name=a.pdf', world.url),
      { 'sec-fetch-site': 'same-origin', origin: world.url, 'content-type': 'application/pdf' },
      { method: 'POST', body: '%PDF-1.4' },
    );
    expect(paper.status).toBe(401);
  });

  it('a client that says nothing of where it comes from has no use of a cookie', async () => {
    const browser = await signIn('association-38');
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query: VIEWER }),
      headers: { 'content-type': 'application/json', cookie: `${COOKIE}=${browser.cookie(COOKIE)}` },
    });
    expect(response.status).toBe(401);
  });
});

describe('the database', () => {
  it('gives the application neither secrets nor others’ sessions', async () => {
    await signIn('association-38');
    const client = new Client({ connectionString: world.api.database.appUrl });
    await client.connect();
    const {
      rows: [other],
    } = await world.admin.query('select id from directory.account where email = $1', [EMAIL('coordinator-69')]);
    await client.query('begin');
    await client.query(
      `select set_config('role', 'passerelle_app', true), set_config('app.account', $1, true), set_config('app.today', '2026-11-25', true)`,
      [other.id],
    );
    expect((await client.query('select id from directory.browser_session')).rows).toEqual([]);
    await client.query('savepoint here');
    await expect(client.query('select secret_digest from directory.browser_session')).rejects.toThrow(
      /permission denied/,
    );
    await client.query('rollback to here');
    await expect(client.query('select secret_digest from directory.api_token')).rejects.toThrow(/permission denied/);
    await client.query('rollback');
    await client.end();
  });

  it('sweeps away sessions a month after their end', async () => {
    await world.admin
      .query(`update directory.browser_session set signed_in_at = now() - interval '32 days', expires_at = now() - interval '31 days 13 hours'
      where id = (select id from directory.browser_session limit 1)`);
    const database = await Database.open({ url: world.api.database.appUrl, poolSize: 1 });
    await keepHouse(database);
    await database.close();
    const { rows } = await world.admin.query(
      `select count(*)::int as n from directory.browser_session where expires_at < now() - interval '30 days'`,
    );
    expect(rows).toEqual([{ n: 0 }]);
  });
});

it('over https the cookie is bound to its host', async () => {
  const cookies = new Cookies(true);
  expect(cookies.write(cookies.session, 'secret', 60)).toBe(
    '__Host-passerelle-session=secret; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax',
  );
  expect(cookies.read(`a=1; ${cookies.session}=x; ${cookies.session}=y`, cookies.session)).toBeNull();
  expect(new Browser(world.url).cookie(COOKIE)).toBeUndefined();
});
