import { Client } from 'pg';
import { Api } from '../support/api';
import { Browser, type Visit } from './browser';
import { CLIENT, freePort, TestProvider } from './provider';

interface Opening {
  pkce?: boolean;
  providerDown?: boolean;
  other?: boolean;
  acr?: string;
}

const otherSettings = (other: TestProvider, acr = '') => ({
  OIDC2_ISSUER: other.issuer,
  OIDC2_CLIENT_ID: CLIENT.id,
  OIDC2_CLIENT_SECRET: CLIENT.secret,
  PASSERELLE_OIDC2_ACR: acr,
});

/** Passerelle with a real provider beside it, both on loopback. */
export class SignInWorld {
  private constructor(
    readonly url: string,
    readonly api: Api,
    readonly provider: TestProvider,
    readonly admin: Client,
    /** The operator's own provider, where a test asks for one. */
    readonly other: TestProvider | null,
  ) {}

  static async open(options: Opening = {}): Promise<SignInWorld> {
    // The provider tells its own users what to set in production.
    for (const level of ['warn', 'info'] as const) jest.spyOn(console, level).mockImplementation(() => undefined);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const provider = await TestProvider.open(url, options);
    const other = options.other ? await TestProvider.open(url, { pkce: true }) : null;
    if (options.providerDown) await provider.down();
    const api = await Api.open({
      settings: {
        PORT: String(port),
        PASSERELLE_PUBLIC_URL: url,
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: CLIENT.id,
        OIDC_CLIENT_SECRET: CLIENT.secret,
        PASSERELLE_OIDC_PKCE: options.pkce ? 'on' : 'off',
        ...(other && otherSettings(other, options.acr)),
      },
    });
    const admin = new Client({ connectionString: api.database.adminUrl });
    await admin.connect();
    await admin.query('set role passerelle_owner');
    return new SignInWorld(url, api, provider, admin, other);
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.api.close();
    await this.provider.down();
    await this.other?.down();
  }

  browser(): Browser {
    return new Browser(this.url, this.api.entrance);
  }

  /** Somebody signs in, from the first page to the last. */
  async signIn(person: string, browser = this.browser()): Promise<{ browser: Browser; page: Visit }> {
    this.provider.person = person;
    return { browser, page: await browser.visit('/sign-in') };
  }

  /** As far as the door: what the provider sends back has not been handed over yet. */
  async untilCallback(person: string, browser = this.browser()): Promise<{ browser: Browser; callback: URL }> {
    this.provider.person = person;
    browser.stopBefore = (url) => url.pathname === '/sign-in/callback';
    const { url } = await browser.visit('/sign-in');
    browser.stopBefore = null;
    return { browser, callback: url };
  }

  handOver(browser: Browser, callback: URL): Promise<Visit> {
    return browser.visit(callback.pathname + callback.search, { headers: { 'sec-fetch-site': 'cross-site' } });
  }
}

export const COOKIE = 'passerelle-local-session';
export const PENDING = 'passerelle-local-sign-in';
