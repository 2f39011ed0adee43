import { provesSecondFactor } from '../../server/identity/second-factor';
import { COOKIE, PENDING, SignInWorld } from './sign-in-world';

const JUDGE = 'magistrate-38@demonstration.passerelle.example';
const VIEWER = '{ viewer { account { email } } }';
const saying = (more: object) => ({ idToken: (claims: object) => ({ ...claims, ...more }) });

let world: SignInWorld;
beforeAll(async () => {
  world = await SignInWorld.open({ other: true });
});
afterAll(() => world.close());
beforeEach(() => {
  world.other!.lie = {};
  world.other!.person = JUDGE;
  world.other!.emailVerified = true;
  world.other!.subject = undefined;
});

const signIn = async (path = '/sign-in/other') => {
  const browser = world.browser();
  return { browser, page: await browser.visit(path) };
};

describe('the operator’s own provider', () => {
  it.each([
    ['two factors together', { amr: ['mfa'] }],
    ['a password and a one-time code', { amr: ['pwd', 'otp'] }],
    ['a key and the finger that unlocks it', { amr: ['hwk', 'fpt'] }],
  ])('lets in who proves it by %s', async (_what, claims) => {
    world.other!.lie = saying(claims);
    const { browser, page } = await signIn();
    expect([page.status, page.url.pathname]).toEqual([200, '/']);
    expect((await browser.ask(VIEWER)).data!.viewer.account.email).toBe(JUDGE);
  });

  it.each([
    ['nothing of how it was', {}],
    ['a password alone', { amr: ['pwd'] }],
    ['a one-time code alone', { amr: ['otp'] }],
    ['two things that one knows', { amr: ['pwd', 'pin'] }],
    ['a password and a text message', { amr: ['pwd', 'sms'] }],
    ['a level that nobody listed', { acr: 'urn:example:mfa' }],
    ['a word in place of a list', { amr: 'mfa' }],
  ])('opens nothing to who says %s, and tells what to do', async (_what, claims) => {
    world.other!.lie = saying(claims);
    const { browser, page } = await signIn();
    expect(page.status).toBe(403);
    expect(page.text).toContain('Activez un second facteur');
    expect(browser.cookie(COOKIE)).toBeUndefined();
  });

  it.each([
    ['that it does not vouch for', false],
    ['of which it says nothing', undefined],
  ])('is not believed about an address %s', async (_what, verified) => {
    world.other!.lie = saying({ amr: ['mfa'] });
    world.other!.emailVerified = verified;
    const { browser, page } = await signIn();
    expect([page.status, browser.cookie(COOKIE)]).toEqual([400, undefined]);
  });

  it('is not heard where ProConnect was asked, nor the other way round', async () => {
    world.other!.lie = saying({ amr: ['mfa'] });
    for (const [asked, answers] of [
      ['/sign-in', '/sign-in/other/callback'],
      ['/sign-in/other', '/sign-in/callback'],
    ] as const) {
      const browser = world.browser();
      browser.stopBefore = (url) => url.pathname.endsWith('/callback');
      const { url } = await browser.visit(asked);
      browser.stopBefore = null;
      const page = await world.handOver(browser, new URL(`${world.url}${answers}${url.search}`));
      expect([asked, page.status, browser.cookie(COOKIE)]).toEqual([asked, 400, undefined]);
    }
  });

  it('calls nobody by ProConnect’s names: the same subject at both is two identities', async () => {
    world.other!.lie = saying({ amr: ['mfa'] });
    world.other!.subject = world.provider.subject = 'agent 7';
    const { page } = await signIn();
    expect(page.url.pathname).toBe('/');
    await world.signIn('police-38@demonstration.passerelle.example');
    world.provider.subject = undefined;
    const { rows } = await world.admin.query(
      `select count(distinct coalesce(person_id, id))::int as persons from directory.account where email = any($1)`,
      [[JUDGE, 'police-38@demonstration.passerelle.example']],
    );
    expect(rows).toEqual([{ persons: 2 }]);
  });

  it('is told of the sign-out of its own, and ProConnect is not', async () => {
    world.other!.lie = saying({ amr: ['mfa'] });
    const { browser } = await signIn();
    const heard = () => [world.provider, world.other!].map(({ seen }) => seen.filter(isEnd).length);
    const isEnd = ({ pathname }: URL) => pathname === '/session/end';
    const [before] = [heard()];
    browser.stopBefore = (url) => url.origin !== world.url;
    const bye = await browser.post('/sign-out');
    expect(bye.url.origin).toBe(world.other!.issuer);
    expect(bye.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(heard()).toEqual(before);
  });
});

describe('where somebody was going', () => {
  const lands = async (to: string) => {
    world.other!.lie = saying({ amr: ['mfa'] });
    const browser = world.browser();
    browser.stopBefore = (url) => url.pathname.endsWith('/callback');
    const { url } = await browser.visit(`/sign-in/other?to=${encodeURIComponent(to)}`);
    browser.stopBefore = null;
    const response = await browser.send(url, { 'sec-fetch-site': 'cross-site' });
    return response.headers.get('location');
  };

  it('is kept by the browser, sealed, and found again', async () => {
    expect(await lands('/38/seances?filtre=A_VENIR')).toBe('/38/seances?filtre=A_VENIR');
    const browser = world.browser();
    browser.stopBefore = () => true;
    await browser.visit('/sign-in?to=/38/seances');
    expect(Buffer.from(browser.cookie(PENDING)!, 'base64url').toString('latin1')).not.toContain('seances');
  });

  it.each([
    'https://autre.example.org/',
    '//autre.example.org/',
    '/\\autre.example.org/',
    '/\t/autre.example.org',
    'javascript:alert(1)',
    '38/seances',
    `/${'a'.repeat(300)}`,
    '/\r\nset-cookie: x=1',
    '',
  ])('is the first page when it was %p', async (to) => {
    expect(await lands(to)).toBe('/');
  });

  it('is the first page when the address says it twice', async () => {
    const browser = world.browser();
    browser.stopBefore = (url) => url.pathname.endsWith('/callback');
    const { url } = await browser.visit('/sign-in?to=/a&to=/b');
    browser.stopBefore = null;
    expect((await browser.send(url, {})).headers.get('location')).toBe('/');
  });
});

describe('levels that the operator lists', () => {
  it('are the only proof', () => {
    const accepted = ['urn:example:2', 'urn:example:3'];
    expect(provesSecondFactor({ acr: 'urn:example:3' }, accepted)).toBe(true);
    for (const claims of [{ acr: 'urn:example:1' }, { amr: ['mfa'] }, { acr: ['urn:example:2'] }, {}])
      expect(provesSecondFactor(claims, accepted)).toBe(false);
  });

  it('are asked of the provider, and an identity of another level is refused', async () => {
    const listed = await SignInWorld.open({ other: true, acr: 'urn:example:2' });
    listed.other!.person = JUDGE;
    listed.other!.emailVerified = true;
    const outcome = async (acr: string) => {
      listed.other!.lie = saying({ acr, amr: ['mfa'] });
      return (await listed.browser().visit('/sign-in/other')).status;
    };
    expect([await outcome('urn:example:1'), await outcome('urn:example:2')]).toEqual([403, 200]);
    const asked = listed.other!.seen.find(({ pathname }) => pathname === '/auth')!;
    expect(asked.searchParams.get('acr_values')).toBe('urn:example:2');
    await listed.close();
  });
});
