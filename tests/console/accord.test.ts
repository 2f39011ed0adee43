import { openDraft, recordAccord, submitDraft } from '../support/stories';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser } from './support/http-browser';

const ACCORDS = `query ($id: ID!) { departement(code: "38") { case(id: $id) {
  accords { bodyKind groups givenOn manner withdrawnAt } referrals { status closedReason } } } }`;

describe('the accord of the person', () => {
  let world: ConsoleWorld;
  let team: HttpBrowser;
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    team = await world.browserOf('association-38');
  }, 120_000);
  afterAll(() => world.close());

  const association = () => world.api.as('association-38');
  const file = async (id: string) => (await (await association())(ACCORDS, { id })).data!.departement.case;
  const pageOf = (id: string, query = '') => team.visit(`/38/dossiers/${id}/accord${query}`);

  it('is asked once it was read who will read what, reader by reader, and with nothing ticked for her', async () => {
    const { id } = await openDraft(await association());
    const page = await pageOf(id);
    expect(page.status).toBe(200);
    const [, read = '', answer = ''] = page.text.split(/<h2 id="(?:a-lire|reponse)">/);
    expect(read).toContain('Le secrétariat de la commission');
    expect(read).toContain('La police');
    expect(read).toMatch(/ne lit pas<\/strong>\s*: [^<]*procédure judiciaire/);
    expect(read).toContain('Langue de la personne');
    expect(answer).not.toContain('checked');
    const readBy = [...answer.matchAll(/Lu en entier par ([^.]*)\. Lu en partie par ([^.]*)\./g)];
    expect(readBy.length).toBeGreaterThan(0);
    for (const [, full, some] of readBy)
      expect(full!.split(', ').filter((role) => some!.split(', ').includes(role))).toEqual([]);
  });

  it('is recorded for one body, with the groups that she agreed to', async () => {
    const { id } = await openDraft(await association());
    const done = await team.submit(
      await pageOf(id),
      { action: /accord\/recueillir$/ },
      { groups: ['IDENTITY', 'EXPLOITATION'], givenOn: '5/1/2026', manner: 'INTERPRETED' },
    );
    expect([done.status, done.text]).toEqual([200, expect.stringContaining('L’accord de la personne est enregistré.')]);
    expect((await file(id)).accords).toEqual([
      {
        bodyKind: 'PROSTITUTION_EXIT_COMMISSION',
        groups: ['IDENTITY', 'EXPLOITATION'],
        givenOn: '2026-01-05',
        manner: 'INTERPRETED',
        withdrawnAt: null,
      },
    ]);
  });

  test.each(['5 janvier 2026', 'le 5 janv. 2026', '5-1-2026', 'lundi 5 Janvier 2026'])(
    'takes the day as it is written: %s',
    async (givenOn) => {
      const { id } = await openDraft(await association());
      const typed = { groups: 'IDENTITY', givenOn, manner: 'ORAL' };
      const page = await team.submit(await pageOf(id), { action: /accord\/recueillir$/ }, typed);
      expect(page.status).toBe(200);
      expect((await file(id)).accords).toEqual([expect.objectContaining({ givenOn: '2026-01-05' })]);
    },
  );

  it('is one accord, were the button pressed twice', async () => {
    const { id } = await openDraft(await association());
    const page = await pageOf(id);
    const typed = { groups: 'IDENTITY', givenOn: '05/01/2026', manner: 'ORAL' };
    await team.submit(page, { action: /accord\/recueillir$/ }, typed);
    await team.submit(page, { action: /accord\/recueillir$/ }, typed);
    expect((await file(id)).accords).toHaveLength(1);
  });

  test.each([
    ['a day that is none', { givenOn: '31/02/2026' }, 'champ-givenOn', 'Écrivez la date ainsi'],
    ['a month without its day', { givenOn: 'janvier 2026' }, 'champ-givenOn', 'Il faut aussi le jour.'],
    ['no manner', { manner: '' }, 'champ-manner', 'Dites comment la personne a donné son accord.'],
    ['no group', { groups: [] as string[] }, 'champ-groups', 'Indiquez les groupes'],
  ])('is not recorded with %s: what was typed stays, and the field says why', async (_what, wrong, field, why) => {
    const { id } = await openDraft(await association());
    const right = { groups: ['HEALTH'], givenOn: '05/01/2026', manner: 'WRITTEN' };
    const page = await team.submit(await pageOf(id), { action: /accord\/recueillir$/ }, { ...right, ...wrong });
    expect(page.status).toBe(422);
    expect(page.text).toContain(`href="#${field}"`);
    expect(page.text).toContain(why);
    expect((await file(id)).accords).toEqual([]);
    if (!('groups' in wrong)) expect(page.text).toMatch(/value="HEALTH"[^>]*checked|checked[^>]*value="HEALTH"/);
  });

  it('is taken back, which closes what rested on it and says so before', async () => {
    const ask = await association();
    const { id } = await openDraft(ask);
    await recordAccord(ask, id);
    await submitDraft(ask, id);
    const page = await pageOf(id);
    expect(page.text).toContain('cette instance ne lit plus rien du dossier');
    const done = await team.submit(page, { action: /accord\/retirer$/ });
    expect(done.text).toContain('L’accord est retiré');
    const after = await file(id);
    expect(after.accords[0].withdrawnAt).not.toBeNull();
    expect(after.referrals).toEqual([{ status: 'CLOSED', closedReason: 'WITHDRAWN' }]);
  });

  it('is asked for the committee too, by its own readers', async () => {
    const { id } = await openDraft(await association());
    const page = await pageOf(id, '?instance=VICTIM_SUPPORT_COMMITTEE');
    expect(page.text).toMatch(/lit sous une référence, sans nom<\/strong>\s*: identité/);
    const done = await team.submit(
      page,
      { action: /accord\/recueillir$/ },
      { groups: 'HEALTH', givenOn: '05/01/2026', manner: 'ORAL' },
    );
    expect(done.status).toBe(200);
    expect((await file(id)).accords[0].bodyKind).toBe('VICTIM_SUPPORT_COMMITTEE');
  });

  it('goes with a notice to print, which names nobody', async () => {
    const { id } = await openDraft(await association());
    const notice = await team.visit(`/38/dossiers/${id}/notice?instance=PROSTITUTION_EXIT_COMMISSION`);
    expect(notice.headers['content-disposition']).toBe('attachment; filename="notice-information.html"');
    expect(notice.text).not.toContain('Diallo');
  });

  it('is the business of the team alone', async () => {
    const { id } = await openDraft(await association());
    const police = await world.browserOf('police-38');
    expect((await police.visit(`/38/dossiers/${id}/accord`)).status).toBe(404);
    const secretariat = await world.browserOf('coordinator-38');
    expect((await secretariat.visit(`/38/dossiers/${id}/accord`)).status).toBe(404);
  });
});
