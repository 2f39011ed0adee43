import { acceptedFile } from './support/acts';
import { ConsoleWorld } from './support/console-world';

describe('« Pourquoi ? » beside a masked value', () => {
  let world: ConsoleWorld;
  let referral: string;
  let file: string;
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    ({ referralId: referral, caseId: file } = await acceptedFile((account) => world.api.as(account), 0));
  }, 120_000);
  afterAll(() => world.close());

  it('says first why it is masked and who may open it, in words, then leads back', async () => {
    const secretariat = await world.browserOf('coordinator-38');
    const page = await secretariat.visit(`/38/saisines/${referral}`);
    const links = [...page.page.querySelectorAll('a[href*="/pourquoi/"]')].map((link) => link.getAttribute('href')!);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const why = await secretariat.visit(link);
      const main = why.page.querySelector('main')!;
      expect(main.textContent).toMatch(/^.*Masqué.*Qui peut l’ouvrir.*La règle/s);
      expect(main.textContent).not.toMatch(/[A-Z]{3,}-[A-Z]/);
      const back = main.querySelector('a[href*="#groupe-"]')!.getAttribute('href')!;
      expect(back).toContain(`/38/saisines/${referral}#groupe-`);
      expect((await secretariat.visit(back)).status).toBe(200);
    }
    secretariat.close();
  });

  it('says to its own team why it reads, and speaks of no mask', async () => {
    const team = await world.browserOf('association-38');
    const why = await team.visit(`/38/pourquoi/${file}/identite`);
    expect(why.words).toContain('Pourquoi je lis ce groupe');
    expect(why.words).not.toMatch(/Masqué|Rien ne l’ouvre/);
    expect(why.text).toContain(`href="/38/dossiers/${file}#groupe-identite"`);
    team.close();
  });
});
