import { clock } from '../../server/kernel/clock';
import { COOKIE, SignInWorld } from './sign-in-world';

const COORDINATOR = 'coordinator-38@demonstration.passerelle.example';
const VIEWER = '{ viewer { account { email } } }';
const later = (ms: number) => clock.freeze(new Date(Date.now() + ms));

afterEach(() => {
  clock.freeze(undefined);
});

describe('with a provider that is away when the server starts', () => {
  let world: SignInWorld;
  beforeAll(async () => {
    world = await SignInWorld.open({ providerDown: true });
  });
  afterAll(() => world.close());

  it('programs are served, browsers are told in a page, and programs that ask in JSON in its shape', async () => {
    const program = await world.api.as('coordinator-38');
    expect((await program(VIEWER)).data!.viewer.account.email).toBe(COORDINATOR);
    const page = await world.browser().visit('/sign-in');
    expect([page.status, page.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
    expect(page.text).toContain('Le fournisseur d’identité ne répond pas');
    const json = await world.browser().visit('/sign-in', { headers: { accept: 'application/json' } });
    expect(JSON.parse(json.text)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  });

  it('browsers sign in once it is back, without a restart', async () => {
    await world.provider.up();
    expect((await world.browser().visit('/sign-in')).status).toBe(503);
    later(5_001);
    expect((await world.signIn(COORDINATOR)).page.url.pathname).toBe('/');
  });

  it('an hour later it is asked again who it is; away, what was known of it serves on', async () => {
    await world.provider.down();
    later(3_700_000);
    const { browser } = await world.untilCallback(COORDINATOR).catch(() => ({ browser: null }));
    expect(browser).toBeNull();
    clock.freeze(undefined);
    await world.provider.up();
    expect((await world.signIn(COORDINATOR)).page.url.pathname).toBe('/');
  });
});

describe('with a provider', () => {
  let world: SignInWorld;
  beforeAll(async () => {
    world = await SignInWorld.open({ pkce: true });
  });
  afterAll(() => world.close());

  it('that asks for PKCE, a browser signs in once the switch is on', async () => {
    expect((await world.signIn(COORDINATOR)).page.url.pathname).toBe('/');
    const { searchParams } = world.provider.seen.find(({ pathname }) => pathname === '/auth')!;
    expect(searchParams.get('code_challenge_method')).toBe('S256');
  });

  it('that goes away between two steps, the browser is told so, and may begin again', async () => {
    const { browser, callback } = await world.untilCallback(COORDINATOR);
    await world.provider.down();
    const page = await world.handOver(browser, callback);
    expect([page.status, browser.cookie(COOKIE)]).toEqual([503, undefined]);
    await world.provider.up();
    expect((await world.signIn(COORDINATOR, browser)).page.url.pathname).toBe('/');
  });

  it('that is away, sessions go on, and one signs out here all the same', async () => {
    const { browser } = await world.signIn(COORDINATOR);
    await world.provider.down();
    expect((await browser.ask(VIEWER)).data!.viewer.account.email).toBe(COORDINATOR);
    browser.stopBefore = (url) => url.origin === world.provider.issuer;
    await browser.post('/sign-out');
    expect((await browser.ask(VIEWER)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    await world.provider.up();
  });

  it('that changes its key, the new one is fetched, and no more than once a minute', async () => {
    await world.signIn(COORDINATOR);
    await world.provider.rotate();
    const asked = () => world.provider.seen.filter(({ pathname }) => pathname === '/jwks').length;
    const before = asked();
    for (let tries = 0; tries < 3; tries++) expect((await world.signIn(COORDINATOR)).page.status).toBe(400);
    expect(asked()).toBe(before);
    // The library's own clock, a minute on: the provider's keys are then asked for again.
    const real = Date.now;
    const spy = jest.spyOn(Date, 'now').mockImplementation(() => real() + 61_000);
    expect((await world.signIn(COORDINATOR)).page.url.pathname).toBe('/');
    spy.mockRestore();
    expect(asked()).toBe(before + 1);
  });
});
