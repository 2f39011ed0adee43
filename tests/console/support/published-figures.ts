import { makeDocuments } from '../../../server/domains/steering/statistics/documents/make-documents';
import { InstallationKeys } from '../../../server/vault/installation-keys';
import { FiguresWorld } from '../../figures/figures-world';
import { Api } from '../../support/api';
import { enterAs } from './enter';
import { HttpBrowser, type Visited } from './http-browser';

/** A server where two years are published, and whoever reads them. */
export class PublishedFigures {
  private readonly browsers = new Map<string | null, HttpBrowser>();

  private constructor(
    readonly world: FiguresWorld,
    readonly api: Api,
  ) {}

  static async open(): Promise<PublishedFigures> {
    const world = await FiguresWorld.open(2_800, 2024, 2025);
    for (const year of ['2024', '2025']) await world.freeze(year);
    await makeDocuments(world.query, '2025', world.secretOf('2025'));
    const { appUrl, masterKey } = world.database;
    const installation = { databaseUrl: appUrl, masterKey, keys: new InstallationKeys(masterKey) };
    return new PublishedFigures(world, await Api.on(world.database, installation));
  }

  async browserOf(account: string | null): Promise<HttpBrowser> {
    const known = this.browsers.get(account);
    if (known) return known;
    const browser = new HttpBrowser(this.api.url);
    this.browsers.set(account, browser);
    if (account) await enterAs(browser, account);
    return browser;
  }

  async visit(path: string, account: string | null = null): Promise<Visited> {
    return (await this.browserOf(account)).visit(path);
  }

  async close(): Promise<void> {
    for (const browser of this.browsers.values()) browser.close();
    await this.world.admin.end();
    await this.api.close();
  }
}
