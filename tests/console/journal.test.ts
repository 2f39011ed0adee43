import { Api } from '../support/api';
import { openDraft, recordAccord, submitDraft } from '../support/stories';
import { sittingOf } from './support/acts';
import { enterAs } from './support/enter';
import { HttpBrowser, formsOf } from './support/http-browser';

let api: Api;
let officer: HttpBrowser;
const AT = '/38/registre/journal';

beforeAll(async () => {
  api = await Api.open();
  const association = await api.as('association-38');
  const { id } = await openDraft(association);
  await recordAccord(association, id);
  await submitDraft(association, id);
  await (
    await api.as('dpo-38')
  )('{ departement(code: "38") { journal(first: 1) { nodes { at } } } }');
  officer = new HttpBrowser(api.url);
  await enterAs(officer, 'dpo-38');
}, 120_000);
afterAll(async () => {
  officer.close();
  await api.close();
});

const nameOf = async (account: string) =>
  (await (await api.as(account))('{ viewer { account { name } } }')).data!.viewer.account.name as string;

/** Texts of the second column. */
const who = (html: string): string[] =>
  [...html.matchAll(/<tr><th scope="row"[^>]*>[^<]*<\/th><td[^>]*>([^<]*)<\/td>/g)].map(([, name]) => name!);

describe('the journal', () => {
  it('names whoever acted or read, and shows no number of an account', async () => {
    const page = await officer.visit(AT);
    expect(who(page.text)).toContain(await nameOf('association-38'));
    expect(who(page.text)).toContain(await nameOf('dpo-38'));
    expect(who(page.text).filter((name) => /^compte |^[\w-]{20,}$/.test(name))).toEqual([]);
  });

  it('says in French what was done, and which page was read', async () => {
    const { words } = await officer.visit(AT);
    expect(words).toContain('Déposer un dossier');
    expect(words).toContain('Le journal du département');
    expect(words).not.toMatch(/Console[A-Z]|recordAccord|submitCase/);
  });

  it('tells once what a sitting opened of each of its files, and leads to each', async () => {
    const coordinator = new HttpBrowser(api.url);
    await enterAs(coordinator, 'coordinator-38');
    const { sessionId } = await sittingOf((account) => api.as(account), 3);
    await coordinator.visit(`/38/seances/${sessionId}?identites=oui`);
    coordinator.close();
    const { page } = await officer.visit(AT);
    const folded = [...page.querySelectorAll('td details')].find((each) =>
      / fois$/.test(each.querySelector('summary')!.textContent!),
    )!;
    const [first] = [...folded.querySelectorAll('a')].map((each) => each.getAttribute('href')!);
    expect(folded.querySelectorAll('a').length).toBeGreaterThan(1);
    expect((await officer.visit(first!)).words).toContain('Une séance et son ordre du jour');
  });

  it('names who acted under a national mandate too', async () => {
    const admin = await api.as('admin');
    const { data } = await admin('{ departement(code: "38") { organisations { id } } }');
    const act = `mutation ($input: RecordApprovalInput!) { recordApproval(input: $input) { userErrors { code message } } }`;
    const input = {
      organisationId: data!.departement.organisations[0].id,
      reference: 'Arrêté 38-2026-77',
      validFrom: '2026-01-05',
    };
    const done = await admin(act, { input });
    expect(done.data!.recordApproval.userErrors).toEqual([]);
    const page = await officer.visit(AT);
    expect(who(page.text)).toContain(await nameOf('admin'));
  });

  it('is filtered by what stays in the address: its nature, a person, days; one link shows it whole again', async () => {
    const page = await officer.visit(`${AT}?nature=ACT&du=2026-01-05&objet=inconnu`);
    const bar = formsOf(page).find(({ html }) => html.includes('console-filters'))!;
    expect(bar.fields).toMatchObject({ nature: 'ACT', du: '2026-01-05', au: '', objet: 'inconnu' });
    expect(page.text).toMatch(new RegExp(`<a[^>]*href="${AT}"[^>]*>Tout afficher`));
    const whole = await officer.visit(`${AT}?nature=&compte=&du=&au=`);
    expect(who(whole.text).length).toBeGreaterThan(0);
    expect(whole.text).not.toContain('Tout afficher');
    expect((await officer.visit(`${AT}?du=hier`)).status).toBe(200);
  });
});
