import { SittingWorld } from '../domains/sitting-world';
import { farDay } from '../support/far-days';
import { SHEET } from '../support/stories';
import { enterAs } from './support/enter';
import { HttpBrowser } from './support/http-browser';

let world: SittingWorld;
const browsers: HttpBrowser[] = [];

beforeAll(async () => {
  world = await SittingWorld.open();
}, 120_000);
afterAll(async () => {
  for (const browser of browsers) browser.close();
  await world.api.close();
});

async function as(account: string): Promise<HttpBrowser> {
  const browser = new HttpBrowser(world.api.url);
  browsers.push(browser);
  await enterAs(browser, account);
  return browser;
}

const at = (referralId: string) => `/38/saisines/${referralId}`;

/** What stands under a heading, as text. */
function under(html: string, heading: string): string {
  const start = html.indexOf(`id="${heading}"`);
  return start < 0 ? '' : html.slice(start, html.indexOf('</section>', start)).replace(/<[^>]*>/g, ' ');
}

async function listed() {
  const [found, sessionId] = [await world.acceptedCase(SHEET), await world.session(farDay())];
  const itemId = await world.place(sessionId, found.referralId);
  await world.act(world.coordinator, 'conveneSession', { sessionId });
  return { ...found, sessionId, itemId };
}

async function withOpinion() {
  const found = await listed();
  const { sessionId, itemId } = found;
  const open = { sessionId, acknowledgedWarnings: ['OPENING_DAY'] };
  await world.act(world.coordinator, 'openSession', open, '', 'SessionInput');
  await world.attend(sessionId);
  const opinion = { agendaItemId: itemId, sense: 'FAVOURABLE', acknowledgedWarnings: ['QUORUM'] };
  await world.act(world.coordinator, 'recordOpinion', opinion);
  return found;
}

describe('the page of a referral', () => {
  it('shows each member their own level: masked with its reason, and never as empty', async () => {
    const { referralId } = await listed();
    const secretariat = await (await as('coordinator-38')).visit(at(referralId));
    expect(secretariat.status).toBe(200);
    expect(under(secretariat.text, 'groupe-identite')).toContain('Diallo');
    const police = await (await as('police-38')).visit(at(referralId));
    expect(police.status).toBe(200);
    expect(police.text).toContain('Masqué');
    expect(police.text).not.toContain('récit libre');
    expect(under(police.text, 'groupe-coordonnees')).toMatch(/Masqué.*Pourquoi/s);
    expect(police.text).toMatch(/<title>Saisine –/);
  });

  it('is not there for another département, nor for whoever the referral does not reach yet', async () => {
    const { referralId } = await world.acceptedCase(SHEET);
    expect((await (await as('coordinator-69')).visit(at(referralId))).status).toBe(404);
    expect((await (await as('police-38')).visit(at(referralId))).status).toBe(404);
  });

  it('previews who would read what, to who may open the file, without a value', async () => {
    const { referralId } = await listed();
    const page = await (await as('coordinator-38')).visit(`${at(referralId)}/qui-lit?fonction=POLICE&etape=IN_SESSION`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Masqué');
    expect(page.text).not.toMatch(/Diallo|récit/);
    expect((await (await as('police-38')).visit(`${at(referralId)}/qui-lit`)).status).toBe(404);
  });
});

describe('a view asked before the sitting', () => {
  it('is asked by the secretariat, answered by the service on its page, and read by the secretariat', async () => {
    const { referralId } = await world.acceptedCase(SHEET);
    const coordinator = await as('coordinator-38');
    const page = await coordinator.visit(at(referralId));
    const action = /consultations$/;
    const empty = await coordinator.submit(page, { action }, { role: '', question: 'Un risque connu ?' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Un risque connu ?');
    const typed = { role: 'POLICE', question: 'Un risque connu ?', groups: ['IDENTITY'], dueOn: inDays(20) };
    const asked = await coordinator.submit(page, { action }, typed);
    expect(asked.status).toBe(200);
    expect(under(asked.text, 'avis-ecrits')).toContain('Un risque connu ?');
    const police = await as('police-38');
    const read = await police.visit(at(referralId));
    expect(under(read.text, 'avis-ecrits')).toContain('Un risque connu ?');
    const sent = await police.submit(read, { action: /repondre$/ }, { view: 'Aucun risque connu.' });
    expect([sent.status, sent.address]).toEqual([200, '/?fait=SENT']);
    const back = await coordinator.visit(at(referralId));
    expect(back.text).toContain('Aucun risque connu.');
  });

  it('is withdrawn by the secretariat', async () => {
    const { referralId } = await world.acceptedCase(SHEET);
    const coordinator = await as('coordinator-38');
    const typed = { role: 'POLICE', question: 'Un risque ?', groups: ['IDENTITY'], dueOn: inDays(20) };
    const asked = await coordinator.submit(
      await coordinator.visit(at(referralId)),
      { action: /consultations$/ },
      typed,
    );
    const back = await coordinator.submit(asked, { action: /retirer$/ });
    expect(back.text).not.toMatch(/consultations\/[^"]+\/retirer/);
    expect((await (await as('police-38')).visit(at(referralId))).status).toBe(404);
  });
});

describe('danger for life', () => {
  it('opens what the table names, with its reason, shows it, and is closed before its hour', async () => {
    const { referralId } = await world.acceptedCase(SHEET);
    const coordinator = await as('coordinator-38');
    const page = await coordinator.visit(at(referralId));
    expect(under(page.text, 'groupe-coordonnees')).not.toContain('0600000000');
    const silent = await coordinator.submit(
      page,
      { action: /urgence\/ouvrir$/ },
      { circumstances: 'Appel de détresse.' },
    );
    expect(silent.status).toBe(422);
    expect(silent.text).toContain('Appel de détresse.');
    const typed = { reason: 'THREAT_TO_LIFE', circumstances: 'Appel de détresse.' };
    const opened = await coordinator.submit(page, { action: /urgence\/ouvrir$/ }, typed);
    expect(opened.text).toContain('Ouvert pour trois heures');
    expect(under(opened.text, 'groupe-coordonnees')).toContain('0600000000');
    const closed = await coordinator.submit(opened, { action: /urgence\/fermer/ });
    expect(closed.text).toContain('L’ouverture est refermée');
    expect(under(closed.text, 'groupe-coordonnees')).not.toContain('0600000000');
  });

  it('is not offered to whom the table opens nothing', async () => {
    const { referralId } = await listed();
    expect((await (await as('police-38')).visit(at(referralId))).text).not.toContain('urgence/ouvrir');
  });

  it('waits for a second person after an opening that was not justified, who stands by it on their own page', async () => {
    const { referralId } = await world.acceptedCase(SHEET);
    const typed = { reason: 'DISAPPEARANCE', circumstances: 'Disparue depuis hier.' };
    const coordinator = await as('coordinator-38');
    const ask = async () =>
      coordinator.submit(await coordinator.visit(at(referralId)), { action: /urgence\/ouvrir$/ }, typed);
    const first = await ask();
    const glass = new URL(first.address, world.api.url).searchParams.get('ouverture')!;
    await world.act(await world.api.as('dpo-38'), 'reviewBreakGlass', {
      breakGlassId: glass,
      conclusion: 'NOT_JUSTIFIED',
    });
    const reviewed = (await (await as('dpo-38')).visit('/38/bris-de-glace?toutes=1')).page.querySelector('main')!;
    const read = reviewed.querySelector('a[href*="/registre/journal?objet="]')!;
    expect(read.textContent).toBe('Une saisine : voir au journal qui l’a lue');
    expect(reviewed.textContent).not.toContain(
      new URL(read.getAttribute('href')!, world.api.url).searchParams.get('objet'),
    );
    const second = await ask();
    expect(second.text).toContain('attend une seconde personne');
    expect(under(second.text, 'groupe-coordonnees')).not.toContain('0600000000');
    const dpo = await as('dpo-38');
    const desk = await dpo.visit('/');
    const link = /href="(\/38\/urgences\/[^"]+)"/.exec(desk.text)![1]!;
    const page = await dpo.visit(link);
    await dpo.submit(page, { action: /appuyer$/ });
    expect(under((await coordinator.visit(at(referralId))).text, 'groupe-coordonnees')).toContain('0600000000');
    expect((await dpo.visit(link)).status).toBe(404);
  });
});

describe('a decision', () => {
  it('is recorded by the préfecture after the opinion, then notified, and corrected', async () => {
    const { referralId } = await withOpinion();
    const prefecture = await as('prefecture-38');
    const page = await prefecture.visit(at(referralId));
    expect(under(page.text, 'suite')).toContain('Favorable');
    const typed = { sense: 'AUTHORISED', signedOn: world.dayIn(0), signatory: '', startsOn: world.dayIn(1) };
    const link = `/38/decisions/${referralId}`;
    expect(under(page.text, 'suite')).toContain('Enregistrer la décision');
    const refused = await prefecture.submit(await prefecture.visit(link), { action: /decider$/ }, typed);
    expect(refused.status).toBe(422);
    const decided = await prefecture.submit(refused, { action: /decider$/ }, { ...typed, signatory: 'Le préfet' });
    expect(under(decided.text, 'decision')).toContain('Autorisation');
    const notice = { notifiedOn: world.dayIn(0), manner: 'HAND_DELIVERED', interpreter: 'on' };
    const told = await prefecture.submit(decided, { action: /notifier$/ }, notice);
    expect(under(told.text, 'notification')).toMatch(/Remise en main propre[^]*Oui/i);
    const stale = await prefecture.submit(decided, { action: /notifier$/ }, notice);
    expect(stale.status).toBe(422);
    const read = await prefecture.visit(at(referralId));
    expect(under(read.text, 'suite')).toMatch(/avec un interprète[^]*Corriger la notification/);
    const corrected = await prefecture.submit(told, { action: /notifier$/ }, { ...notice, interpreter: '' });
    expect(under(corrected.text, 'notification')).not.toMatch(/Interprète\s+Oui/);
  });

  it('has no form for whoever does not decide', async () => {
    const { referralId } = await withOpinion();
    const police = await as('police-38');
    expect((await police.visit(at(referralId))).text).not.toContain(`/38/decisions/${referralId}`);
    expect((await police.visit(`/38/decisions/${referralId}`)).text).not.toMatch(/\/decider"/);
  });
});

describe('standing back', () => {
  it('closes the referral to whoever does it, and the page says so', async () => {
    const { referralId } = await listed();
    const magistrate = await as('magistrate-38');
    const done = await magistrate.submit(await magistrate.visit(at(referralId)), { action: /deport$/ });
    expect(done.text).toContain('Vous vous êtes déporté');
    const after = await magistrate.visit(at(referralId));
    expect(after.text).not.toContain('Diallo');
  });
});

describe('keeping somebody away', () => {
  it('is asked by the association on its file, closes at once, and is answered by the chair', async () => {
    const { caseId, referralId } = await listed();
    const police = await as('police-38');
    expect((await police.visit(at(referralId))).status).toBe(200);
    const association = await as('association-38');
    const page = await association.visit(`/38/dossiers/${caseId}/ecarts`);
    const email = 'police-38@demonstration.passerelle.example';
    const asked = await association.submit(page, { action: /ecarts\/demander$/ }, { email });
    expect(asked.text).toContain(email);
    const kept = await police.visit(at(referralId));
    expect(kept.text).not.toContain('Diallo');
    const prefecture = await as('prefecture-38');
    const list = await prefecture.visit('/38/ecarts');
    const lifted = await prefecture.submit(list, { action: /ecarts\/[\w-]+$/ }, { answer: 'LIFT' });
    expect(lifted.status).toBe(200);
    expect((await police.visit('/38/ecarts')).status).toBe(404);
  });
});

const inDays = (days: number): string => world.dayIn(days);
