import { openDesks } from './support/desks';
import type { Visited } from './support/http-browser';

const desks = openDesks();
const { as } = desks;

const AT = '/38/instances/PROSTITUTION_EXIT_COMMISSION';
const under = ({ page }: Visited, heading: string) =>
  (page.querySelector(`[aria-labelledby="${heading}"]`)?.textContent ?? '').replace(/\s+/g, ' ');
const memberLinks = ({ page }: Visited) =>
  [...page.querySelectorAll(`[aria-labelledby="composition"] a[href*="/membres/"]`)].map((link) =>
    link.getAttribute('href')!,
  );

/** A seat that the texts name, and whose member has just left: of the commission's own composition, all are held. */
async function vacated() {
  const coordinator = await as('coordinator-38');
  const links = memberLinks(await coordinator.visit(AT));
  const page = await coordinator.visit(links.at(-1)!);
  await coordinator.submit(page, { action: /membres\/[^/]+\/fin$/ }, { reason: 'RESIGNED' });
  return { coordinator, page: await coordinator.visit(AT) };
}

describe('the composition of a body', () => {
  it('says which seats nobody holds, and one act fills those that are chosen', async () => {
    const { coordinator, page } = await vacated();
    expect(under(page, 'a-pourvoir')).toMatch(/Vacant[^]*voix/);
    const action = /membres\/designer$/;
    const none = await coordinator.submit(page, { action });
    expect([none.status, none.words.includes('au moins un')]).toEqual([422, true]);
    const before = memberLinks(page).length;
    const typed = { 'chosen-0': 'on', 'quality-0': 'Représentante du barreau', actReference: 'Arrêté 2026-12' };
    const done = await coordinator.submit(none, { action }, typed);
    expect(done.words).toContain('Représentante du barreau');
    expect(memberLinks(done)).toHaveLength(before + 1);
  });

  it('shows the refusal of one seat at the field of that very seat', async () => {
    const { coordinator, page } = await vacated();
    const typed = { 'chosen-0': 'on', 'quality-0': '' };
    const refused = await coordinator.submit(page, { action: /membres\/designer$/ }, typed);
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('a[href="#champ-designer-quality-0"]')).not.toBeNull();
    expect(refused.page.querySelector('#champ-designer-quality-0')).not.toBeNull();
  });

  it('keeps what is signed: on paper by the secretariat, by the member under their own mandate', async () => {
    const coordinator = await as('coordinator-38');
    const page = await coordinator.visit(AT);
    const [box] = page.page.querySelectorAll('[name=memberIds][type=checkbox]');
    if (box) {
      const done = await coordinator.submit(
        page,
        { action: /engagements$/ },
        { memberIds: [box.getAttribute('value')!] },
      );
      expect([done.status, done.text.includes(box.getAttribute('value')!)]).toEqual([200, false]);
    }
    const police = await as('police-38');
    const read = await police.visit(AT);
    expect(read.text).not.toMatch(/membres\/designer"/);
    const signed = await police.submit(read, { action: /engagements$/ });
    expect(signed.status).toBe(200);
  });
});

describe('a member', () => {
  it('is appointed, corrected with its trace, given a substitute, then replaced for the rest of the term', async () => {
    const { coordinator, page } = await vacated();
    const typed = { 'chosen-0': 'on', 'quality-0': 'Maire de Vif' };
    const appointed = await coordinator.submit(page, { action: /membres\/designer$/ }, typed);
    const link = [...appointed.page.querySelectorAll('[aria-labelledby="composition"] a')]
      .find(({ textContent }) => textContent === 'Maire de Vif')!
      .getAttribute('href')!;
    const member = await coordinator.visit(link);
    const corrected = await coordinator.submit(member, { action: /corriger$/ }, { quality: 'Maire de Vizille' });
    expect(under(corrected, 'corrections')).toContain('Maire de Vif');
    expect(corrected.page.querySelector('h1')!.textContent).toBe('Maire de Vizille');
    const stale = await coordinator.submit(member, { action: /corriger$/ }, { quality: 'Autre' });
    expect(stale.status).toBe(422);
    const successor = { quality: 'Maire d’Eybens', reason: 'RESIGNED' };
    const replaced = await coordinator.submit(corrected, { action: /remplacer$/ }, successor);
    expect([replaced.status, replaced.page.querySelector('h1')!.textContent]).toEqual([200, 'Maire d’Eybens']);
    const tied = await coordinator.submit(replaced, { action: /suppleant$/ }, { quality: 'Adjointe', tie: '' });
    expect([tied.status, tied.words.includes('quel lien')]).toEqual([422, true]);
    const ended = await coordinator.submit(replaced, { action: /membres\/[^/]+\/fin$/ }, { reason: 'DECEASED' });
    expect(ended.words).toContain('décès');
  });

  it('is read by every member, and changed by the secretariat alone; another département has none of it', async () => {
    const [link] = memberLinks(await (await as('coordinator-38')).visit(AT));
    const police = await (await as('police-38')).visit(link!);
    expect([police.status, police.page.querySelector('main form')]).toEqual([200, null]);
    expect((await (await as('coordinator-69')).visit(link!)).status).toBe(404);
    const wrong = link!.replace('PROSTITUTION_EXIT_COMMISSION', 'CODAF');
    expect((await (await as('coordinator-38')).visit(wrong)).status).toBe(404);
  });
});
