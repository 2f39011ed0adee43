import { SittingWorld } from '../domains/sitting-world';
import { farDay } from '../support/far-days';
import { showing } from '../support/papers';
import { enterAs } from './support/enter';
import { HttpBrowser, type Visited } from './support/http-browser';

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

const french = (date: string) => date.split('-').reverse().join('/');
const today = () => french(world.dayIn(0));
const link = (id: string) => `/38/decisions/${id}`;

/** Read by the préfecture, which decides. */
async function decided(more: object = {}) {
  const [found, sessionId] = [await world.acceptedCase(), await world.session(farDay())];
  const agendaItemId = await world.place(sessionId, found.referralId);
  await world.act(world.coordinator, 'conveneSession', { sessionId });
  const opening = { sessionId, acknowledgedWarnings: ['OPENING_DAY'] };
  await world.act(world.coordinator, 'openSession', opening, '', 'SessionInput');
  await world.attend(sessionId);
  const opinion = { agendaItemId, sense: 'FAVOURABLE', acknowledgedWarnings: ['QUORUM'] };
  await world.act(world.coordinator, 'recordOpinion', opinion);
  const prefecture = await as('prefecture-38');
  const typed = { sense: 'AUTHORISED', signatory: 'Le préfet', signedOn: today(), startsOn: today(), ...more };
  const page = await prefecture.submit(await prefecture.visit(link(found.referralId)), { action: /decider$/ }, typed);
  return { ...found, prefecture, page };
}

const under = ({ page }: Visited, heading: string) =>
  (page.querySelector(`[aria-labelledby="${heading}"]`)?.textContent ?? '').replace(/\s+/g, ' ');

const pdfOf = (text: string) => new File([new Uint8Array(showing(`(${text})`))], `arrêté ${text}.pdf`);
const openable = ({ page }: Visited, heading: string) =>
  [...page.querySelectorAll(`[aria-labelledby="${heading}"] a[href^="/documents/"]`)].map((a) =>
    a.getAttribute('href')!,
  );

describe('the signed copy', () => {
  const action = /exemplaire-signe$/;

  it('is joined without a script, opened by a link, replaced by name, and kept with what is withdrawn', async () => {
    const { prefecture, page, referralId } = await decided();
    expect(under(page, 'exemplaire')).toContain('gardez l’original');
    const without = await prefecture.submit(page, { action });
    expect([without.status, without.words.includes('Choisissez le PDF')]).toEqual([422, true]);
    const joined = await prefecture.submit(page, { action }, { file: pdfOf('UN') });
    expect(joined.words).toContain('L’exemplaire signé est joint');
    const [first] = openable(joined, 'exemplaire');
    const paper = await prefecture.visit(first!);
    expect([paper.status, paper.headers['content-disposition']]).toEqual([200, expect.stringContaining('attachment')]);
    const silent = await prefecture.submit(page, { action }, { file: pdfOf('DEUX') });
    expect([silent.status, silent.words.includes('est déjà joint')]).toEqual([422, true]);
    const replaced = await prefecture.submit(joined, { action }, { file: pdfOf('DEUX') });
    expect(under(replaced, 'exemplaire')).toContain('Exemplaires remplacés (1)');
    expect(openable(replaced, 'exemplaire')).toHaveLength(2);
    const typed = { ground: 'UNLAWFUL', withdrawnOn: today(), signatory: 'Le préfet' };
    const warned = await prefecture.submit(replaced, { action: /retirer$/ }, typed);
    const acknowledgedWarnings = warned.page.querySelector('[name=acknowledgedWarnings]')!.getAttribute('value')!;
    const withdrawn = await prefecture.submit(warned, { action: /retirer$/ }, { acknowledgedWarnings });
    expect(openable(withdrawn, 'avant')).toHaveLength(1);
    const association = await (await as('association-38')).visit(link(referralId));
    expect(association.page.querySelector('form[action$="exemplaire-signe"]')).toBeNull();
  });

  it('is no slot of the papers that a team joins', async () => {
    const { caseId } = await decided();
    const papers = await (await as('association-38')).visit(`/38/dossiers/${caseId}/pieces`);
    expect(papers.page.querySelector('option[value="SIGNED_DECISION"]')).toBeNull();
  });
});

describe('a decision, once recorded', () => {
  it('is corrected as it was signed; what it said stays, and a former version is not written over', async () => {
    const { prefecture, page } = await decided();
    expect(under(page, 'suites')).toContain('ce qu’il disait reste lisible');
    const action = /corriger$/;
    const done = await prefecture.submit(page, { action }, { signatory: 'La secrétaire générale', delegation: 'D-12' });
    expect(under(done, 'decision')).toContain('La secrétaire générale (D-12)');
    expect(under(done, 'avant')).toMatch(/Le préfet[^]*Corrigée/);
    const stale = await prefecture.submit(page, { action }, { signatory: 'Un autre' });
    expect(stale.status).toBe(422);
    const same = await prefecture.submit(done, { action });
    expect([same.status, same.words.includes('dit déjà cela')]).toEqual([422, true]);
  });

  it('says until when it may be contested; legal aid asked for moves that day', async () => {
    const { prefecture, page } = await decided();
    expect(under(page, 'decision')).toMatch(/Recours possible jusqu’au[^]*faute de notification/);
    const typed = { notifiedOn: today(), manner: 'HAND_DELIVERED' };
    const told = await prefecture.submit(page, { action: /notifier$/ }, typed);
    const until = (from: Visited) => /Recours possible jusqu’au\s*([^A-Z]+)/.exec(under(from, 'decision'))![1];
    expect(under(told, 'decision')).not.toContain('faute de notification');
    const action = /aide-juridictionnelle$/;
    const asked = await prefecture.submit(told, { action }, { askedOn: today() });
    expect(under(asked, 'decision')).toContain('sans réponse encore');
    expect(until(asked)).not.toBe(until(told));
  });

  it('is withdrawn after the person was heard: the warning is read first, and the request awaits another', async () => {
    const { prefecture, page, referralId } = await decided();
    const typed = { ground: 'UNLAWFUL', withdrawnOn: today(), signatory: 'Le préfet' };
    const action = /retirer$/;
    const warned = await prefecture.submit(page, { action }, typed);
    expect([warned.status, warned.words.includes('observations')]).toEqual([422, true]);
    const rule = warned.page.querySelector('[name=acknowledgedWarnings]')!.getAttribute('value')!;
    const done = await prefecture.submit(warned, { action }, { acknowledgedWarnings: rule });
    expect(done.address).toBe(`${link(referralId)}?fait=DECISION_SET_ASIDE`);
    expect(under(done, 'decision')).toContain('Enregistrer la décision');
    expect(under(done, 'avant')).toMatch(/Autorisation[^]*Retirée/);
  });

  it('is annulled by a court, or abrogated, which ends its pathway', async () => {
    const { prefecture, page } = await decided();
    const judged = { court: 'Le tribunal administratif de Grenoble', judgedOn: today() };
    const annulled = await prefecture.submit(page, { action: /annuler$/ }, judged);
    expect(under(annulled, 'avant')).toMatch(/Annulée par le juge[^]*tribunal administratif/);
    const other = await decided();
    const typed = { ground: 'AT_REQUEST', abrogatedOn: today(), signatory: 'Le préfet' };
    const ended = await other.prefecture.submit(other.page, { action: /abroger$/ }, typed);
    expect(ended.text).toContain('L’abrogation est enregistrée');
    const read = await other.prefecture.visit(other.page.address.split('?')[0]!);
    expect(under(read, 'decision')).toContain('Abrogée le');
    expect(read.text).not.toContain('/abroger"');
  });

  it('has none of these forms for whoever may not, and no abrogation of a refusal', async () => {
    const { page, referralId } = await decided({ sense: 'REFUSED', startsOn: '', reasons: 'Un motif.' });
    expect(page.text).toContain('/retirer"');
    expect(page.text).not.toContain('/abroger"');
    for (const account of ['association-38', 'police-38']) {
      const read = await (await as(account)).visit(link(referralId));
      expect([account, /\/(corriger|retirer|annuler|aide-juridictionnelle)"/.test(read.text)]).toEqual([
        account,
        false,
      ]);
    }
  });

  it('warns of a ground that the judge rejects alone', async () => {
    const refusal = { sense: 'REFUSED', startsOn: '', reasons: 'Un motif.', grounds: ['NOT_STOPPED'] };
    const { page, prefecture } = await decided(refusal);
    expect([page.status, page.words.includes('ne suffit pas à refuser')]).toEqual([422, true]);
    const rule = page.page.querySelector('[name=acknowledgedWarnings]')!.getAttribute('value')!;
    const done = await prefecture.submit(page, { action: /decider$/ }, { acknowledgedWarnings: rule });
    expect(under(done, 'decision')).toContain('Refus');
  });
});
