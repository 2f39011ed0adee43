import { farDay } from '../support/far-days';
import { act, sittingOf } from './support/acts';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser, Typed, Visited } from './support/http-browser';

const FILES = 4;
const french = (date: string) => date.split('-').reverse().join('/');

describe('a sitting on one screen', () => {
  let world: ConsoleWorld;
  let clerk: HttpBrowser;
  let address: string;
  let points: string[];
  let members: string[];

  beforeAll(async () => {
    world = await ConsoleWorld.open();
    const as = (account: string) => world.api.as(account);
    const { sessionId, items } = await sittingOf(as, FILES);
    points = items.map(({ itemId }) => itemId);
    await act(await as('coordinator-38'), 'conveneSession', { sessionId });
    address = `/38/seances/${sessionId}`;
    clerk = await world.browserOf('coordinator-38');
    await clerk.submit(await held(), { action: `${address}/ouvrir` }, { acknowledgedWarnings: 'OPENING_DAY' });
    members = [...(await held()).page.querySelectorAll('.console-attendance [name=memberIds]')].map((each) =>
      each.getAttribute('value')!,
    );
  }, 240_000);
  afterAll(() => world.close());

  const held = () => clerk.visit(`${address}/tenue`);
  const point = (page: Visited, index: number) =>
    page.page.querySelector(`#point-${points[index]}`)!.textContent!.replace(/\s+/g, ' ');
  const at = (index: number, what: string) => `${address}/points/${points[index]}/${what}`;
  const send = async (action: string, typed: Typed, holding?: string) =>
    clerk.submit(await held(), { action, holding }, typed);
  const all = (except: Record<string, string> = {}): Record<string, string> => ({
    ...Object.fromEntries(members.map((member) => [`state-${member}`, 'PRESENT'])),
    ...except,
  });

  it('notes everybody in one act, mandates and hours included', async () => {
    const [one, two, three] = members;
    const twice = { [`state-${one}`]: 'REPRESENTED', [`state-${two}`]: 'REPRESENTED' };
    const holder = { [`proxyTo-${one}`]: three!, [`proxyTo-${two}`]: three! };
    const refused = await send(`${address}/presences`, all({ ...twice, ...holder }));
    expect(refused.status).toBe(422);
    expect(refused.words).toContain('CRPA R.133-9');
    const nobody = await send(`${address}/presences`, all({ [`state-${one}`]: 'REPRESENTED' }));
    expect(nobody.words).toMatch(/Indiquez qui détient le mandat/);
    expect(nobody.page.querySelector(`.fr-alert--error a[href="#champ-proxyTo-${one}"]`)).not.toBeNull();
    const noted = await send(
      `${address}/presences`,
      all({ [`state-${one}`]: 'REPRESENTED', [`proxyTo-${one}`]: three!, [`arrivedAt-${two}`]: '0 h 01' }),
    );
    expect(noted.status).toBe(200);
    expect(noted.words).toContain('Quorum atteint');
    expect(noted.words).toMatch(/Présent\s: \d+, représenté\s: 1/i);
  });

  it('takes a recusal, and counts the quorum of that point without the member', async () => {
    const noted = await send(at(0, 'deport'), { memberId: members[3]! }, 'Noter le déport');
    expect(noted.status).toBe(200);
    expect(point(noted, 0)).toMatch(/Quorum atteint : \d+ .*CRPA R\.133-10.*Ne délibère pas/);
    expect(point(noted, 1)).not.toContain('Ne délibère pas');
    const back = await send(at(0, 'deport'), {}, 'Noté par erreur');
    expect(point(back, 0)).not.toContain('Ne délibère pas');
  });

  it('has somebody heard in a time slot, who leaves before the deliberation', async () => {
    const slot = { quality: 'PERSON_CONCERNED', expectedFrom: '9 h 10', expectedUntil: '9 h' };
    const refused = await send(at(1, 'entendre'), slot);
    expect(refused.words).toContain('La fin du créneau vient après son début');
    const invited = await send(at(1, 'entendre'), { ...slot, expectedUntil: '9:25' });
    expect(point(invited, 1)).toMatch(/La personne concernée, de 9 h 10 à 9 h 25\s: personne attendue/);
    const guest = /entendre\/([\w-]{16,})/.exec(invited.text)![1]!;
    const warned = await send(`${address}/points`, { [`sense-${points[1]}`]: 'FAVOURABLE' });
    expect(warned.words).toContain('CRPA R.133-6');
    const left = await send(at(1, `entendre/${guest}`), { state: 'LEFT' });
    expect(point(left, 1)).toMatch(/personne sortie à/);
  });

  it('records what is chosen, then all the others by consensus, but those left for later', async () => {
    const chosen = {
      [`sense-${points[0]}`]: 'UNFAVOURABLE',
      [`sense-${points[3]}`]: 'LATER',
      [`reserves-${points[2]}`]: 'Revoir le logement.',
      consensus: 'oui',
    };
    const senseless = await send(`${address}/points`, { ...chosen, [`votesFor-${points[1]}`]: '3' });
    expect(senseless.words).toContain('dites aussi le sens de l’avis');
    const done = await send(`${address}/points`, chosen);
    expect(done.status).toBe(200);
    expect(point(done, 0)).toMatch(/défavorable par consensus/);
    expect(point(done, 1)).toMatch(/favorable par consensus/);
    expect(point(done, 2)).toMatch(/favorable par consensus, avec réserves/);
    const waiting = [...done.page.querySelectorAll('.console-points [name=itemIds]')];
    expect(waiting.map((each) => each.getAttribute('value'))).toEqual([points[3]]);
  });

  it('corrects an opinion from what it says now, with its trace; another’s correction is told', async () => {
    const stale = await held();
    const votes = { votesFor: '5', votesAgainst: '4', sense: 'FAVOURABLE' };
    const corrected = await send(at(0, 'corriger'), votes);
    expect(point(corrected, 0)).toMatch(/favorable 5 pour, 4 contre.*Corrigé.*Défavorable, par consensus/);
    const told = await clerk.submit(stale, { action: at(0, 'corriger') }, { votesFor: '6', votesAgainst: '1' });
    expect(told.status).toBe(422);
    expect(point(told, 0)).toMatch(/5 pour, 4 contre/);
    expect(told.page.querySelector(`#champ-corriger-votesFor-${points[0]}`)?.getAttribute('value')).toBe('6');
    const many = await send(at(0, 'corriger'), { votesFor: '999' });
    expect(many.words).toContain('CRPA R.133-11');
  });

  it('notes a disagreement beside the opinion, and takes it back', async () => {
    const dissent = { memberId: members[2]!, text: 'Je ne partage pas cet avis.' };
    const noted = await send(at(1, 'desaccord'), dissent);
    expect(point(noted, 1)).toContain('Désaccord noté');
    expect(noted.text).not.toContain(dissent.text);
    const back = await send(at(1, 'desaccord'), { memberId: members[2]!, text: '' });
    expect(point(back, 1)).not.toContain('Désaccord noté');
  });

  it('is closed for good: nothing is corrected any more, its minutes are approved', async () => {
    const closed = await send(`${address}/clore`, {});
    expect(closed.words).toContain('La séance est close.');
    expect(closed.page.querySelectorAll('.console-sitting form')).toHaveLength(0);
    const after = await clerk.visit(`${address}/proces-verbal`);
    const wrong = await clerk.submit(after, { action: `${address}/approuver` }, { approvedOn: '01/01/2020' });
    expect(wrong.status).toBe(422);
  });
});

describe('a sitting that misses its quorum', () => {
  let world: ConsoleWorld;
  let clerk: HttpBrowser;
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    clerk = await world.browserOf('coordinator-38');
  }, 240_000);
  afterAll(() => world.close());

  it('is convened again on the same agenda, which is said; a second time it leads there', async () => {
    const as = (account: string) => world.api.as(account);
    const { sessionId } = await sittingOf(as, 1);
    const coordinator = await as('coordinator-38');
    await act(coordinator, 'conveneSession', { sessionId });
    await act(coordinator, 'openSession', { sessionId }, '', 'SessionInput');
    await act(coordinator, 'closeSession', { sessionId });
    const address = `/38/seances/${sessionId}`;
    const again = { action: `${address}/convoquer-a-nouveau` };
    const second = await clerk.submit(await clerk.visit(address), again, { heldOn: french(farDay(8, '38')) });
    expect(second.words).toContain('Aucun quorum n’est exigé (CRPA R.133-10)');
    expect(second.words).toContain('les mêmes points, dans le même ordre');
    const first = await clerk.visit(address);
    expect(first.words).toContain('Convoquée à nouveau, sur le même ordre du jour');
    expect(first.page.querySelector(`form[action="${again.action}"]`)).toBeNull();
    const papers = await clerk.visit(`${second.address.split('?')[0]}/convocations?pour=tous`);
    expect(papers.words).toMatch(/exemplaire n°\s1\/\d+/);
  });

  it('fixes a whole year in one act, from the days that are proposed', async () => {
    const year = new Date().getUTCFullYear() + 1;
    const commission = await clerk.visit(`/38/seances/annee?annee=${year}`);
    expect(commission.words).toMatch(/L’année compte .*CASF R\.121-12-6/);
    const codaf = await world.browserOf('codaf-38');
    const page = await codaf.visit(`/38/seances/annee?instance=CODAF&annee=${year}`);
    const proposed = [...page.page.querySelectorAll('[name^=heldOn-]')].filter((day) => day.getAttribute('value'));
    expect(proposed).toHaveLength(2);
    const fixing = { action: /\/seances\/annee\?/ };
    const wrong = await codaf.submit(page, fixing, { 'heldOn-1': 'demain', startsAt: '9 h 30' });
    expect(wrong.status).toBe(422);
    expect(wrong.words).toContain(`Fixer les séances de ${year}`);
    expect(wrong.page.querySelector('[name=startsAt]')?.getAttribute('value')).toBe('9 h 30');
    const done = await codaf.submit(page, fixing);
    expect(done.words).toContain('Les séances sont fixées.');
    codaf.close();
  });

  it('is rehearsed on another day, and put off to it in one press', async () => {
    const { sessionId } = await sittingOf((account) => world.api.as(account), 1);
    const address = `/38/seances/${sessionId}`;
    const day = farDay(3, '38');
    const page = await clerk.visit(`${address}/repetition?heldOn=${encodeURIComponent(french(day))}`);
    expect(page.words).toContain('Première date régulière');
    const moved = await clerk.submit(page, { action: `${address}/reporter` });
    expect(moved.status).toBe(200);
    const member = await world.browserOf('police-38');
    for (const hidden of ['repetition', 'convocations', 'tenue'])
      expect((await member.visit(`${address}/${hidden}`)).status).toBe(404);
  });
});
