import { openDraft, recordAccord, submitDraft } from '../support/stories';
import { ConsoleWorld } from './support/console-world';
import type { HttpBrowser } from './support/http-browser';

const READ = `query ($id: ID!) { departement(code: "38") { case(id: $id) { id transfer { state } } } }`;

describe('what becomes of a file', () => {
  let world: ConsoleWorld;
  let team: HttpBrowser;
  let manager: HttpBrowser;
  beforeAll(async () => {
    world = await ConsoleWorld.open();
    team = await world.browserOf('association-38');
    manager = await world.browserOf('manager-38');
  }, 120_000);
  afterAll(() => world.close());

  const association = () => world.api.as('association-38');
  const draft = async () => (await openDraft(await association())).id;
  const read = async (id: string) => (await (await association())(READ, { id })).data!.departement.case;
  const at = (id: string) => `/38/dossiers/${id}/devenir`;

  it('is copied for the person: a page handed over once, whose name says nothing of her', async () => {
    const id = await draft();
    const copy = await team.submit(await team.visit(at(id)), { action: /copie$/ });
    expect(copy.headers['content-disposition']).toBe('attachment; filename="copie-a-remettre.html"');
    expect(copy.headers['cache-control']).toBe('no-store');
    expect(copy.text).toContain('Diallo');
  });

  it('is told to the person: who could read it, and under which name the journal knows it', async () => {
    const page = await team.visit(`/38/dossiers/${await draft()}/acces`);
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Qui a pu lire le dossier, et pourquoi')]);
  });

  it('is erased by the manager alone, after a reason and the warning that it is final; the team may take it back', async () => {
    const id = await draft();
    await recordAccord(await association(), id);
    await submitDraft(await association(), id);
    expect((await team.visit(`/38/effacements/${id}`)).status).toBe(404);
    const erase = { action: /demander$/ };
    const noReason = await manager.submit(await manager.visit(`/38/effacements/${id}`), erase);
    expect([noReason.status, noReason.text]).toEqual([422, expect.stringContaining('Dites pourquoi.')]);
    const warned = await manager.submit(noReason, erase, { reason: 'PERSON_REQUEST' });
    expect(warned.text).toContain('value="ERASURE_IS_FINAL"');
    const asked = await manager.submit(warned, erase, { acknowledgedWarnings: 'ERASURE_IS_FINAL' });
    expect(asked.address).toBe('/38/effacements?fait=DONE');
    expect(await read(id)).toBeNull();
    await team.submit(await team.visit('/38/effacements'), { holding: id });
    expect(await read(id)).toMatchObject({ id });
  });

  it('is not proposed to a département that is none, and loses nothing of what was typed', async () => {
    const id = await draft();
    const typed = { departement: '20', accordGivenOn: '05/01/2026' };
    const page = await team.submit(await team.visit(at(id)), { action: /transferer$/ }, typed);
    expect([page.status, page.text]).toEqual([422, expect.stringContaining('Écrivez le code du département')]);
    expect(page.text).toContain('05/01/2026');
  });
});
