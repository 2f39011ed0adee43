import { listedOf } from '../domains/listed';
import { SittingWorld } from '../domains/sitting-world';
import { enterAs } from './support/enter';
import { HttpBrowser } from './support/http-browser';

describe('what the parquet says of the proceedings, on the page of a referral', () => {
  let world: SittingWorld;
  let address: string;
  let file: string;
  const browsers: HttpBrowser[] = [];
  beforeAll(async () => {
    world = await SittingWorld.open();
    const { caseId, referralId } = await listedOf(world);
    address = `/38/saisines/${referralId}`;
    file = `/38/dossiers/${caseId}`;
  }, 120_000);
  afterAll(async () => {
    for (const browser of browsers) browser.close();
    await world.api.close();
  });

  async function as(account: string): Promise<HttpBrowser> {
    const browser = new HttpBrowser(world.api.url);
    browsers.push(browser);
    await enterAs(browser, account);
    return browser;
  }

  it('is asked of the parquet, shown to it, and corrected', async () => {
    const parquet = await as('parquet-38');
    const page = await parquet.visit(address);
    expect(page.words).toContain('Le parquet n’en a encore rien dit.');
    const empty = await parquet.submit(page, { action: /procedure$/ }, { holdBack: 'on' });
    expect([empty.status, empty.text]).toEqual([
      422,
      expect.stringContaining('Dites si une procédure est en cours, ou non précisée.'),
    ]);
    expect(empty.page.querySelector('[name=holdBack]')?.hasAttribute('checked')).toBe(true);
    const made = await parquet.submit(empty, { action: /procedure$/ }, { state: 'OPEN' });
    expect(made.address).toMatch(/fait=SAVED/);
    expect(made.words).toMatch(/ProcédureEn coursRéserve demandée par le parquetOui/);
    const corrected = await parquet.submit(page, { action: /procedure$/ }, { state: 'NOT_STATED' });
    expect(corrected.status).toBe(422);
    const again = await parquet.submit(corrected, { action: /procedure$/ }, {});
    expect(again.words).toMatch(/ProcédureNon préciséeRéserve demandée par le parquetNon/);
  });

  it('is nowhere for anybody else', async () => {
    const [parquet, ...others] = await Promise.all(
      ['parquet-38', 'coordinator-38', 'prefecture-38', 'police-38'].map(async (account) =>
        (await as(account)).visit(address),
      ),
    );
    expect(parquet!.text).toContain('Ce que le parquet en dit');
    const team = await (await as('association-38')).visit(file);
    for (const page of [...others, team]) {
      expect(page.status).toBe(200);
      expect(page.words).not.toMatch(/Ce que le parquet en dit|Réserve demandée par le parquet/);
      expect(page.page.querySelector('form[action$="/procedure"]')).toBeNull();
    }
  });
});
