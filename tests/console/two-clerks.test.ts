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

  const members = ({ page }: Visited) =>
    [...page.querySelectorAll('.console-attendance [name=memberIds]')].map((each) => each.getAttribute('value')!);
  const noted = ({ page }: Visited, member: string) =>
    page.querySelector(`#present-${member} [type=radio][checked]`)?.getAttribute('value') ?? null;
  const points = ({ page }: Visited) =>
    [...page.querySelectorAll('.console-points [name=itemIds]')].map((each) => each.getAttribute('value')!);
  const note = (clerk: HttpBrowser, page: Visited, typed: Record<string, string>) =>
    clerk.submit(page, { action: `${address}/presences` }, typed);

  it('note two members from pages of one moment, without a word', async () => {
    const [mine, theirs] = [await one.visit(`${address}/tenue`), await two.visit(`${address}/tenue`)];
    const [first, second] = members(mine);
    await note(one, mine, { [`state-${first}`]: 'PRESENT' });
    const after = await note(two, theirs, { [`state-${second}`]: 'REMOTE' });
    expect(after.status).toBe(200);
    expect([noted(after, first!), noted(after, second!)]).toEqual(['PRESENT', 'REMOTE']);
  });

  it('note one member: the second is told, sees both answers, and may choose', async () => {
    const [mine, theirs] = [await one.visit(`${address}/tenue`), await two.visit(`${address}/tenue`)];
    const third = members(mine)[2]!;
    await note(one, mine, { [`state-${third}`]: 'PRESENT' });
    const refused = await note(two, theirs, { [`state-${third}`]: 'EXCUSED' });
    expect(refused.status).toBe(422);
    expect(refused.words).toMatch(/Vous aviez noté\s: Excusé/);
    expect(noted(refused, third)).toBe('PRESENT');
    const chosen = await note(two, refused, { [`state-${third}`]: 'EXCUSED' });
    expect(chosen.status).toBe(200);
    expect(noted(chosen, third)).toBe('EXCUSED');
  });

  it('give the blank lines to all present, and leave what another noted meanwhile', async () => {
    const stale = await one.visit(`${address}/tenue`);
    const fourth = members(stale)[3]!;
    await note(two, await two.visit(`${address}/tenue`), { [`state-${fourth}`]: 'ABSENT' });
    const told = await note(one, stale, { restants: 'PRESENT' });
    expect(told.status).toBe(422);
    expect(told.words).toMatch(/\s: .*entre-temps/);
    expect(noted(told, fourth)).toBe('ABSENT');
    expect(members(told).filter((member) => noted(told, member) === null)).toEqual([]);
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

  it('answer a script where it stands, line by line', async () => {
    const { page } = await one.visit(`${address}/tenue`);
    const form = page.querySelector(`form[action="${address}/presences"]`)!;
    expect(form.hasAttribute('data-send')).toBe(true);
    expect(form.querySelector('li[data-live][id]')?.getAttribute('data-live-state')).toMatch(/^PRESENT\|.* \d+$/);
  });
});
