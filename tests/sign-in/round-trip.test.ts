import { createHash } from 'node:crypto';
import { clock } from '../../server/kernel/clock';
import { COOKIE, PENDING, SignInWorld } from './sign-in-world';

let world: SignInWorld;
beforeAll(async () => {
  world = await SignInWorld.open();
});
afterAll(() => world.close());
afterEach(() => {
  clock.freeze(undefined);
  world.provider.lie = {};
  world.provider.emailVerified = undefined;
  world.provider.subject = undefined;
});

const COORDINATOR = 'coordinator-38@demonstration.passerelle.example';
const VIEWER =
  '{ viewer { signedInBy signInExpiresAt account { email } departements { code } sessions { id browser current } } }';

describe('a browser', () => {
  it('signs in, reads at its level, signs out of both, and is then a stranger', async () => {
    const { browser, page } = await world.signIn(COORDINATOR);
    expect([page.status, page.url.pathname]).toEqual([200, '/']);
    expect(page.text).toContain('Mon bureau');
    expect((await browser.visit('/signed-in')).url.pathname).toBe('/');
    const { data } = await browser.ask(VIEWER);
    expect(data!.viewer).toMatchObject({
      signedInBy: 'SESSION',
      account: { email: COORDINATOR },
      departements: [{ code: '38' }],
      sessions: [{ current: true }],
    });

    const bye = await browser.post('/sign-out');
    const logout = world.provider.seen.find(({ pathname }) => pathname === '/session/end')!;
    expect([...logout.searchParams.keys()].sort()).toEqual(['id_token_hint', 'post_logout_redirect_uri', 'state']);
    expect(logout.searchParams.get('id_token_hint')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(logout.searchParams.get('state')!.length).toBeGreaterThanOrEqual(32);
    expect(logout.searchParams.get('post_logout_redirect_uri')).toBe(`${world.url}/signed-out`);
    expect(bye.url.origin).toBe(world.provider.issuer);
    expect(browser.cookie(COOKIE)).toBeUndefined();
    expect((await browser.ask(VIEWER)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await browser.visit('/signed-out')).text).toContain('Vous êtes déconnecté');
  });

  it('is one person under two addresses, when the provider knows both under one name; under another name, another', async () => {
    const [OTHER, THIRD] = ['police-38', 'parquet-38'].map((name) => `${name}@demonstration.passerelle.example`);
    world.provider.subject = 'agent 12';
    await world.signIn(COORDINATOR);
    await world.signIn(OTHER!);
    await world.signIn(OTHER!);
    world.provider.subject = 'agent 13';
    await world.signIn(THIRD!);
    const { rows } = await world.admin.query(
      `select count(*)::int as accounts, count(distinct coalesce(person_id, id))::int as persons from directory.account
       where email = any($1)`,
      [[COORDINATOR, OTHER, THIRD]],
    );
    expect(rows).toEqual([{ accounts: 3, persons: 2 }]);
    const kept = await world.admin.query("select encode(digest, 'escape') as digest from directory.verified_identity");
    expect(JSON.stringify(kept.rows)).not.toContain('agent');
    await world.admin.query('update directory.account set person_id = null');
  });

  it('sends the parameters of ProConnect, and no other', async () => {
    const seen = world.provider.seen.length;
    await world.signIn(COORDINATOR);
    const { searchParams } = world.provider.seen.slice(seen).find(({ pathname }) => pathname === '/auth')!;
    expect([...searchParams.keys()].sort()).toEqual([
      'client_id',
      'nonce',
      'prompt',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ]);
    expect(searchParams.get('state')!.length).toBeGreaterThanOrEqual(32);
    expect(searchParams.get('nonce')!.length).toBeGreaterThanOrEqual(32);
    expect(searchParams.get('prompt')).toBe('login');
  });

  it('is given a cookie that no script reads, that no other site sends with a post, and a page without a script', async () => {
    const { browser, callback } = await world.untilCallback(COORDINATOR);
    const response = await browser.send(callback, { 'sec-fetch-site': 'cross-site' });
    const line = response.headers.getSetCookie().find((cookie) => cookie.startsWith(`${COOKIE}=`))!;
    expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(line).toContain('Max-Age=43200');
    const desk = await browser.visit('/');
    expect(desk.headers.get('content-security-policy')).toContain(`form-action 'self' ${world.provider.issuer};`);
    // Browsers send `Origin: null` with the form of a page under no-referrer: it could not sign out.
    expect(desk.headers.get('referrer-policy')).toBe('same-origin');
    const page = await browser.visit('/signed-out');
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    const digest = createHash('sha256')
      .update(/<style>(.*)<\/style>/s.exec(page.text)![1]!)
      .digest('base64');
    expect(page.headers.get('content-security-policy')).toContain(`'sha256-${digest}'`);
    expect(page.text).not.toMatch(/<script|javascript:/i);
    expect(page.text).toMatch(/<html lang="fr">.*<title>.*<main><h1>/s);
  });

  it('keeps no secret in the database', async () => {
    const { browser } = await world.signIn(COORDINATOR);
    const { rows } = await world.admin.query(
      "select s.*, encode(s.id_token, 'escape') as token from directory.browser_session s",
    );
    const written = JSON.stringify(rows);
    expect(written).not.toContain(browser.cookie(COOKIE));
    expect(written).not.toContain('eyJ');
  });
});

describe('an identity', () => {
  it.each([
    ['nobody knows', 'inconnue@demonstration.passerelle.example'],
    ['has an account and no mandate', 'sans-mandat@demonstration.passerelle.example'],
    ['has a closed account', 'ferme@demonstration.passerelle.example'],
    ['has a mandate that ended yesterday', 'ancien@demonstration.passerelle.example'],
  ])('that %s opens nothing, makes no account, and is told what to do in the same words', async (_what, email) => {
    await prepare();
    const {
      rows: [before],
    } = await world.admin.query('select count(*)::int as n from directory.account');
    const { browser, page } = await world.signIn(email);
    expect(page.status).toBe(403);
    expect(page.text).toContain('Aucun mandat');
    expect(page.text).not.toContain(email);
    expect(browser.cookie(COOKIE)).toBeUndefined();
    expect((await world.admin.query('select count(*)::int as n from directory.account')).rows).toEqual([before]);
  });

  it('without a mandate ends the session of whoever was signed in before', async () => {
    const { browser } = await world.signIn(COORDINATOR);
    const left = world.browser();
    left.setCookie(COOKIE, browser.cookie(COOKIE)!);
    browser.leave(world.provider.issuer);
    expect((await world.signIn('inconnue@demonstration.passerelle.example', browser)).page.status).toBe(403);
    expect(browser.cookie(COOKIE)).toBeUndefined();
    expect((await left.ask(VIEWER)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('joins on the address in whatever case, never on the subject', async () => {
    const { browser } = await world.signIn('Coordinator-38@Demonstration.PASSERELLE.example');
    expect((await browser.ask(VIEWER)).data!.viewer.account.email).toBe(COORDINATOR);
    world.provider.lie = {
      userinfo: (claims) => ({ ...claims, email: 'prefecture-38@demonstration.passerelle.example' }),
    };
    expect((await (await world.signIn(COORDINATOR)).browser.ask(VIEWER)).data!.viewer.account.email).toBe(
      'prefecture-38@demonstration.passerelle.example',
    );
  });

  it.each([
    ['an address that the provider has not verified', COORDINATOR, false],
    ['an address that folds into another one', 'coordinator-38@demonstrat\u0131on.passerelle.example', true],
    ['a letter that lower case turns into k', 'par\u212Auet-38@demonstration.passerelle.example', true],
  ])('with %s is refused', async (_what, email, verified) => {
    world.provider.emailVerified = verified;
    const { browser, page } = await world.signIn(email);
    expect(page.status).toBe(400);
    expect(browser.cookie(COOKIE)).toBeUndefined();
  });

  async function prepare(): Promise<void> {
    await world.admin
      .query(`insert into directory.account (id, subject, email, display_name, created_at, deactivated_at) values
      (gen_random_uuid(), 'sm', 'sans-mandat@demonstration.passerelle.example', 'N', now(), null), (gen_random_uuid(), 'fe', 'ferme@demonstration.passerelle.example', 'N', now(), now()),
      (gen_random_uuid(), 'an', 'ancien@demonstration.passerelle.example', 'N', now(), null) on conflict do nothing`);
    await world.admin
      .query(`insert into directory.mandate (id, account_id, role, departement_code, valid_from, valid_until, granted_at)
      select gen_random_uuid(), id, 'DPO', '38', '2020-01-01', case when subject = 'an' then current_date - 1 end, now()
      from directory.account where subject in ('fe', 'an')`);
  }
});

describe('what the provider answers', () => {
  const seconds = () => Math.floor(new Date().getTime() / 1000);

  it.each([
    ['an id token of another issuer', { idToken: (c: object) => ({ ...c, iss: 'https://autre.example.org' }) }],
    ['an id token for another service', { idToken: (c: object) => ({ ...c, aud: 'autre' }) }],
    ['an id token with another nonce', { idToken: (c: object) => ({ ...c, nonce: 'x'.repeat(43) }) }],
    ['an id token without a nonce', { idToken: (c: object) => ({ ...c, nonce: undefined }) }],
    ['an id token expired for two minutes', { idToken: (c: object) => ({ ...c, exp: seconds() - 120 }) }],
    ['an id token that holds in two minutes', { idToken: (c: object) => ({ ...c, nbf: seconds() + 120 }) }],
    ['a password typed before it was asked', { idToken: (c: object) => ({ ...c, auth_time: seconds() - 3_600 }) }],
    ['an id token signed by a stranger under the name of its key', { foreignKey: 'idToken' as const }],
    ['a userinfo signed by a stranger under the name of its key', { foreignKey: 'userinfo' as const }],
    ['a userinfo about somebody else', { userinfo: (c: object) => ({ ...c, sub: 'autre' }) }],
    ['a userinfo for another service', { userinfo: (c: object) => ({ ...c, aud: 'autre' }) }],
    ['a userinfo without an address', { userinfo: (c: object) => ({ ...c, email: undefined }) }],
    ['an unsigned userinfo', { plainUserinfo: true }],
  ])('is refused when it is %s', async (_what, lie) => {
    world.provider.lie = lie;
    const { browser, page } = await world.signIn(COORDINATOR);
    expect(page.status).toBe(400);
    expect(page.text).toContain('Identification refusée');
    expect(browser.cookie(COOKIE)).toBeUndefined();
  });

  it.each([
    ['expired thirty seconds ago', (c: object) => ({ ...c, exp: seconds() - 30 })],
    ['holds in thirty seconds', (c: object) => ({ ...c, nbf: seconds() + 30 })],
    ['tells a password typed half a minute before', (c: object) => ({ ...c, auth_time: seconds() - 30 })],
  ])('is taken within what two honest clocks differ by: an id token that %s', async (_what, idToken) => {
    world.provider.lie = { idToken };
    expect((await world.signIn(COORDINATOR)).page.url.pathname).toBe('/');
  });
});

describe('a callback', () => {
  it('serves once: replayed, with its cookie or without, it does not even reach the provider', async () => {
    const { browser, callback } = await world.untilCallback(COORDINATOR);
    const pending = browser.cookie(PENDING)!;
    expect((await world.handOver(browser, callback)).url.pathname).toBe('/');
    expect(browser.cookie(PENDING)).toBeUndefined();
    expect((await world.handOver(browser, callback)).status).toBe(400);
    browser.setCookie(PENDING, pending);
    const asked = world.provider.seen.length;
    expect((await world.handOver(browser, callback)).status).toBe(400);
    expect(world.provider.seen).toHaveLength(asked);
  });

  it('with a code that has served elsewhere is refused by the provider', async () => {
    const first = await world.untilCallback(COORDINATOR);
    await world.handOver(first.browser, first.callback);
    const second = await world.untilCallback(COORDINATOR);
    second.callback.searchParams.set('code', first.callback.searchParams.get('code')!);
    expect((await world.handOver(second.browser, second.callback)).status).toBe(400);
  });

  it('of one browser opens nothing in another, begun there or not', async () => {
    const { callback } = await world.untilCallback(COORDINATOR);
    const victim = world.browser();
    expect((await world.handOver(victim, callback)).status).toBe(400);
    const { browser: begun } = await world.untilCallback('prefecture-38@demonstration.passerelle.example');
    expect((await world.handOver(begun, callback)).status).toBe(400);
    expect(begun.cookie(COOKIE)).toBeUndefined();
  });

  it('with another state, a made-up cookie, or after ten minutes, is refused', async () => {
    const stateless = await world.untilCallback(COORDINATOR);
    stateless.callback.searchParams.set('state', 'x'.repeat(43));
    expect((await world.handOver(stateless.browser, stateless.callback)).status).toBe(400);
    const forged = await world.untilCallback(COORDINATOR);
    forged.browser.setCookie(
      PENDING,
      Buffer.from(JSON.stringify({ state: 'a', nonce: 'b', since: Date.now() })).toString('base64url'),
    );
    expect((await world.handOver(forged.browser, forged.callback)).status).toBe(400);
    const late = await world.untilCallback(COORDINATOR);
    clock.freeze(new Date(Date.now() + 11 * 60_000));
    expect((await world.handOver(late.browser, late.callback)).status).toBe(400);
  });

  it('that tells of a person who gave up says so, and opens nothing', async () => {
    const { browser, callback } = await world.untilCallback(COORDINATOR);
    callback.searchParams.delete('code');
    callback.searchParams.set('error', 'access_denied');
    const page = await world.handOver(browser, callback);
    expect([page.status, /Identification interrompue/.test(page.text)]).toEqual([403, true]);
  });

  it('writes nothing of what it carries into the page', async () => {
    const page = await world
      .browser()
      .visit('/sign-in/callback?error=<script>alert(1)</script>&error_description=<b>x</b>');
    expect(page.text).not.toMatch(/alert|<b>/);
    expect(page.status).toBe(400);
  });
});
