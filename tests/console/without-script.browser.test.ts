import { farDay } from '../support/far-days';
import { legalToday } from '../support/legal-today';
import { recordedAccord, sent, submittedFile, taken, writtenFile } from './support/association-day';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser } from './support/http-browser';

/** Links and forms alone: what a browser does whose scripts are off. */
describe('the essential path, without a script', () => {
  let world: ConsoleWorld;
  let association: HttpBrowser;
  let coordinator: HttpBrowser;
  let file: string;
  let referralId: string;
  let sitting: string;

  beforeAll(async () => {
    world = await ConsoleWorld.open();
    [association, coordinator] = await Promise.all([
      world.browserOf('association-38'),
      world.browserOf('coordinator-38'),
    ] as const);
  }, 60_000);

  afterAll(() => world.close());

  it('opens a file and writes its groups', async () => {
    file = await writtenFile(association);
    const page = taken(await association.visit(file));
    expect(page.text).toContain('Diallo');
  }, 60_000);

  it('records the accord of the person, then transmits the file', async () => {
    await recordedAccord(association, file);
    const after = await submittedFile(association, file);
    expect(after.address).toContain(`${file}/suivi`);
  }, 60_000);

  it('is taken by the secretariat', async () => {
    referralId = await referralOf(world, file);
    const inbox = taken(await coordinator.visit(`/38/instances/${COMMISSION}/saisines`));
    const form = { action: /\/saisines\/accepter$/, holding: referralId };
    taken(await coordinator.submit(inbox, form));
  }, 60_000);

  it('is put before a sitting that is scheduled, then convened', async () => {
    const form = taken(await coordinator.visit('/38/seances/nouvelle'));
    const made = await sent(coordinator, form, /\/seances\/fixer$/, {
      formation: 'INDIVIDUAL_CASES',
      heldOn: farDay(0, '38'),
      startsAt: '14 h',
      capacityMinutes: '120',
    });
    expect(made.address).toMatch(/^\/38\/seances\/[\w-]+\?fait=SESSION_SCHEDULED/);
    sitting = made.address.split('?')[0]!;
    const placed = await sent(coordinator, made, /\/inscrire$/, { referralIds: [referralId], minutes: '15' });
    await sent(coordinator, placed, /\/convoquer$/);
  }, 60_000);

  it('is read by the members, who were convened, at their level', async () => {
    for (const member of ['magistrate-38', 'police-38']) {
      const browser = await world.browserOf(member);
      const agenda = taken(await browser.visit(sitting));
      expect(agenda.text).toContain(`/38/saisines/${referralId}`);
      const page = taken(await browser.visit(`/38/saisines/${referralId}`));
      expect(page.text).toContain('Masqué');
      expect(page.text).not.toContain('récit libre');
      browser.close();
    }
  }, 60_000);

  it('is heard: attendance, opinion with reserves, end of the sitting', async () => {
    const before = taken(await coordinator.visit(`${sitting}/tenue`));
    const opened = await sent(coordinator, before, /\/ouvrir$/);
    const present = await sent(coordinator, opened, /\/presences$/, { restants: 'PRESENT' });
    const item = /name="itemIds" value="([^"]+)"/.exec(present.text)![1]!;
    const opined = await sent(coordinator, present, /\/points$/, {
      [`sense-${item}`]: 'FAVOURABLE',
      [`reserves-${item}`]: 'Revoir le logement avant six mois.',
    });
    expect(opined.text).toContain('favorable');
    await sent(coordinator, opined, /\/clore$/);
  }, 60_000);

  it('is decided by the authority, and the association reads what became of it', async () => {
    const authority = await world.browserOf('prefecture-38');
    const page = taken(await authority.visit(`/38/decisions/${referralId}`));
    const today = frenchDay(legalToday());
    await sent(authority, page, /\/decider$/, {
      sense: 'AUTHORISED',
      signedOn: today,
      startsOn: today,
      signatory: 'Le préfet',
    });
    authority.close();
    const read = taken(await association.visit(`${file}/suivi`));
    expect(read.text).toMatch(/[Aa]utoris/);
  }, 60_000);
});

const COMMISSION = 'PROSTITUTION_EXIT_COMMISSION';

const frenchDay = (day: string): string => day.split('-').reverse().join('/');

async function referralOf(world: ConsoleWorld, file: string): Promise<string> {
  const ask = await world.api.as('association-38');
  const id = file.split('/').at(-1);
  const { data } = await ask('query ($id: ID!) { departement(code: "38") { case(id: $id) { referrals { id } } } }', {
    id,
  });
  return data!.departement.case.referrals[0].id;
}
