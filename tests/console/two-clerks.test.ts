import type { HttpBrowser, Visited } from './support/http-browser';
import { act, sittingOf } from './support/acts';
import { ConsoleWorld } from './support/console-world';

describe('two clerks at one sitting', () => {
  let world: ConsoleWorld;
  let address: string;
  let one: HttpBrowser;
  let two: HttpBrowser;
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    const as = (account: string) => world.api.as(account);
    const { sessionId } = await sittingOf(as, 2);
    const coordinator = await as('coordinator-38');
    await act(coordinator, 'conveneSession', { sessionId });
    await act(coordinator, 'openSession', { sessionId }, '', 'SessionInput');
    address = `/38/seances/${sessionId}`;
    one = await world.browserOf('coordinator-38');
    two = await world.browserOf('coordinator-38');
  }, 240_000);
  afterAll(() => world.close());

  const lines = ({ page }: Visited) =>
    [...page.querySelectorAll('.console-attendance form')].map((each) => each.getAttribute('action')!);
  const pressed = ({ page }: Visited, action: string) =>
    page.querySelector(`form[action="${action}"] [aria-pressed=true]`)?.getAttribute('value') ?? null;
  const points = ({ page }: Visited) =>
    [...page.querySelectorAll('.console-points [name=itemIds]')].map((each) => each.getAttribute('value')!);

  it('note two members from pages of one moment, without a word', async () => {
    const [mine, theirs] = [await one.visit(`${address}/tenue`), await two.visit(`${address}/tenue`)];
    const [first, second] = lines(mine);
    await one.submit(mine, { action: first! }, { state: 'PRESENT' });
    const after = await two.submit(theirs, { action: second! }, { state: 'REMOTE' });
    expect(after.status).toBe(200);
    expect([pressed(after, first!), pressed(after, second!)]).toEqual(['PRESENT', 'REMOTE']);
  });

  it('note one member: the second is told, sees both answers, and may choose', async () => {
    const [mine, theirs] = [await one.visit(`${address}/tenue`), await two.visit(`${address}/tenue`)];
    const third = lines(mine)[2]!;
    await one.submit(mine, { action: third }, { state: 'PRESENT' });
    const refused = await two.submit(theirs, { action: third }, { state: 'EXCUSED' });
    expect(refused.status).toBe(422);
    expect(refused.words).toMatch(/Vous aviez noté\s: excusé/);
    expect(pressed(refused, third)).toBe('PRESENT');
    const chosen = await two.submit(refused, { action: third }, { state: 'EXCUSED' });
    expect(chosen.status).toBe(200);
    expect(pressed(chosen, third)).toBe('EXCUSED');
  });

  it('give the blank lines to all present, and leave what another noted meanwhile', async () => {
    const stale = await one.visit(`${address}/tenue`);
    const fourth = lines(stale)[3]!;
    await two.submit(await two.visit(`${address}/tenue`), { action: fourth }, { state: 'ABSENT' });
    const told = await one.submit(stale, { action: `${address}/presences` });
    expect(told.status).toBe(422);
    expect(told.words).toMatch(/Ligne \d\s: .*entre-temps/);
    expect(pressed(told, fourth)).toBe('ABSENT');
    expect(lines(told).filter((line) => pressed(told, line) === null)).toEqual([]);
  });

  it('record two points from pages of one moment; the same point is recorded once', async () => {
    const [mine, theirs] = [await one.visit(`${address}/tenue`), await two.visit(`${address}/tenue`)];
    const [a, b] = points(mine);
    expect((await one.submit(mine, { action: `${address}/points` }, { [`sense-${a}`]: 'FAVOURABLE' })).status).toBe(
      200,
    );
    const both = { [`sense-${a}`]: 'UNFAVOURABLE', [`sense-${b}`]: 'UNFAVOURABLE' };
    const told = await two.submit(theirs, { action: `${address}/points` }, both);
    expect(told.status).toBe(422);
    expect(told.words).toContain('Ce n’est pas enregistré');
    expect(points(told)).toEqual([]);
    const badges = [...told.page.querySelectorAll('.console-points .fr-badge')].map((each) => each.textContent);
    expect(badges).toEqual(['favorable', 'défavorable']);
  });

  it('answer a script line by line, with what refuses it in words', async () => {
    const page = await one.visit(`${address}/tenue`);
    const line = lines(page)[0]!;
    const form = page.page.querySelector(`form[action="${line}"]`)!;
    expect(form.hasAttribute('data-send')).toBe(true);
    expect(form.closest('[data-live][id]')?.getAttribute('data-live-state')).toMatch(/^PRESENT \d+$/);
  });
});
