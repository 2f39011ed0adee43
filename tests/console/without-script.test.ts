import { farDay } from '../support/far-days';
import { recordedAccord, sent, submittedFile, taken, writtenFile } from './support/association-day';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser } from './support/http-browser';

/** Links and forms alone: what a browser does whose scripts are off. */
describe('the essential path, without a script', () => {
  let world: ConsoleWorld;
  let association: HttpBrowser;
  let coordinator: HttpBrowser;
  let file: string;

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

  it('schedules a sitting', async () => {
    const form = taken(await coordinator.visit('/38/seances/nouvelle'));
    const sitting = await sent(coordinator, form, /\/seances\/nouvelle$/, {
      formation: 'INDIVIDUAL_CASES',
      heldOn: farDay(0, '38'),
      startsAt: '14 h',
      capacityMinutes: '120',
    });
    expect(sitting.address).toMatch(/^\/38\/seances\/[\w-]+\?fait=SESSION_SCHEDULED$/);
  }, 60_000);
});
