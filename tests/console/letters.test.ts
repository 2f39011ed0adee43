import { Api } from '../support/api';
import { farDay } from '../support/far-days';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser } from './support/http-browser';

describe('letters, and the mailbox of a demonstration', () => {
  let world: ConsoleWorld;
  let coordinator: HttpBrowser;
  let stranger: HttpBrowser;
  let letters: string;
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    coordinator = await world.browserOf('coordinator-38');
    stranger = await world.browserOf(null);
    const ask = await world.api.as('coordinator-38');
    const act = async (name: string, input: object, fields: string) => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const { data, errors } = await ask(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { message } } }`,
        { input },
      );
      if (errors || data![name].userErrors.length > 0) throw new Error(JSON.stringify(errors ?? data));
      return data![name];
    };
    const sitting = { departement: '38', body: 'PROSTITUTION_EXIT_COMMISSION', formation: 'POLICY', heldOn: farDay() };
    const { session } = await act(
      'scheduleSession',
      { ...sitting, startsAt: '14:00', capacityMinutes: 60, acknowledgedWarnings: ['WORKING_DAY'] },
      'session { id }',
    );
    await act('placeOnAgenda', { sessionId: session.id, title: 'Bilan annuel' }, '');
    await act('conveneSession', { sessionId: session.id, acknowledgedWarnings: ['UNDERTAKING_MISSING'] }, '');
    letters = `/38/seances/${session.id}/courriers`;
  }, 120_000);
  afterAll(() => world.close());

  it('shows each mail as its addressee would find it, with a link that answers', async () => {
    const page = await stranger.visit('/demonstration/courrier');
    expect(page.status).toBe(200);
    expect(page.text).toContain('police-38@demonstration.passerelle.example');
    expect(page.text).toContain('Convocation à une réunion');
    const [, attached] = /href="(\/demonstration\/courrier\/[^"]+ordre-du-jour\.pdf)"/.exec(page.text)!;
    expect((await stranger.visit(attached!)).headers['content-type']).toBe('application/pdf');
    const [, link] = /href="(\/reponse\/[\w-]+)"/.exec(page.text)!;
    const replied = await stranger.submit(await stranger.visit(link!), { action: /reponse/ }, { answer: 'PRESENT' });
    expect(replied.text).toContain('Vous avez répondu');
    expect((await stranger.visit('/demonstration/courrier')).text).toContain('Convocation à une réunion');
    expect((await stranger.visit('/demonstration/courrier/rien/ordre-du-jour.pdf')).status).toBe(404);
    expect((await stranger.visit('/connexion')).text).toContain('href="/demonstration/courrier"');
  });

  it('takes what came back and what was handed over, from the secretariat alone', async () => {
    const one = await coordinator.submit(await coordinator.visit(letters), { holding: 'BOUNCED' });
    // Whoever answered was reached all the same.
    const bounced = await coordinator.submit(one, { holding: 'BOUNCED' });
    expect(bounced.text).toContain('revenue');
    const desk = await coordinator.visit('/');
    expect(desk.text).toContain('une convocation n’a pas atteint son destinataire');
    expect(desk.text).toContain(`href="${letters}"`);
    const handed = await coordinator.submit(bounced, { holding: 'HANDED_OVER' });
    expect(handed.text).toContain('remise sur papier');
    const member = await world.browserOf('police-38');
    expect((await member.visit(letters)).status).toBe(404);
  });
});

describe('an installation that serves real persons', () => {
  it('has no mailbox: its address is one that nobody knows', async () => {
    const api = await Api.open({ mode: 'production' });
    const origin = new URL(api.url).origin;
    const paths = ['/connexion', '/demonstration/courrier', '/demonstration/courrier/rien/ordre-du-jour.pdf'];
    const answers = await Promise.all(paths.map((path) => fetch(`${origin}${path}`)));
    await api.close();
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404]);
  }, 60_000);
});
