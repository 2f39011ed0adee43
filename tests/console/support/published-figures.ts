import { makeDocuments } from '../../../server/domains/steering/statistics/documents/make-documents';
import { InstallationKeys } from '../../../server/vault/installation-keys';
import { FiguresWorld } from '../../figures/figures-world';
import { Api } from '../../support/api';
import { enterAs } from './enter';
import { HttpBrowser, type Visited } from './http-browser';

/** A server where a triennium and its three years are published, and whoever reads them. */
export class PublishedFigures {
  private readonly browsers = new Map<string | null, HttpBrowser>();

  private constructor(
    readonly world: FiguresWorld,
    readonly api: Api,
  ) {}

  static async open(): Promise<PublishedFigures> {
    const world = await FiguresWorld.open(900, 2023, 2024, 2025);
    for (const period of ['2023', '2024', '2025', '2023-2025']) await world.freeze(period);
    for (const period of ['2025', '2023-2025']) await makeDocuments(world.query, period, world.secretOf(period));
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
