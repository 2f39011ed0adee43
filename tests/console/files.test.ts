import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { Api, type Ask } from '../support/api';
import { chunk, png } from '../support/papers';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';
import { enterAs } from './support/enter';
import { postForm } from './support/form-post';
import { formsOf, HttpBrowser, type Visited } from './support/http-browser';

let api: Api;
let ask: Ask;
let association: HttpBrowser;
const opened: HttpBrowser[] = [];

async function sitDown(account: string): Promise<HttpBrowser> {
  const browser = new HttpBrowser(api.url);
  opened.push(browser);
  await enterAs(browser, account);
  return browser;
}

beforeAll(async () => {
  api = await Api.open();
  ask = await api.as('association-38');
  association = await sitDown('association-38');
});
afterAll(async () => {
  opened.forEach((browser) => browser.close());
  await api.close();
});

const pageOf = (visited: Pick<Visited, 'text'>) => parseHTML(visited.text).document;
const wordsOf = (visited: Pick<Visited, 'text'>, selector = 'main') =>
  (pageOf(visited).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const formAt = (visited: Visited, action: string) => formsOf(visited).find((form) => form.action === action)!;

const GROUPS = `query ($id: ID!) { departement(code: "38") { case(id: $id) { stage movedToSafety retainedAges { age retainedOn birthMonth }
  writtenGroups { group version } documents { id name } sheet {
  identity { ... on IdentityGroup { familyName givenName birthDate usedNames } }
  family { ... on FamilyGroup { childrenAgeClasses childrenInFrance } } } } } }`;
const stored = async (id: string) => (await ask(GROUPS, { id })).data!.departement.case;

describe('my files', () => {
  it('are listed by their reference, with the stage chosen in the address, and its pages keep it', async () => {
    const drafts = await Promise.all(Array.from({ length: 26 }, () => openDraft(ask, {})));
    const page = await association.visit('/38/dossiers?etape=DRAFT');
    const lines = pageOf(page).querySelectorAll('tbody tr');
    expect(lines).toHaveLength(25);
    expect(wordsOf(page, 'tbody')).not.toContain('Déposé');
    expect(pageOf(page).querySelector('.fr-tag[aria-current]')?.textContent).toBe('Brouillon');
    const next = pageOf(page).querySelector('a[rel=next]')!.getAttribute('href')!;
    expect(next).toMatch(/^\/38\/dossiers\?etape=DRAFT&apres=/);
    const second = await association.visit(next);
    expect(pageOf(second).querySelectorAll('tbody tr').length).toBeGreaterThan(0);
    expect(drafts).toHaveLength(26);
  });

  it('are all shown where the address holds no stage that exists', async () => {
    const page = await association.visit('/38/dossiers?etape=ANYTHING');
    expect(page.status).toBe(200);
    expect(pageOf(page).querySelector('.fr-tag[aria-current]')?.textContent).toBe('Toutes les étapes');
  });

  it('begin with one click, and two clicks open one', async () => {
    const form = formAt(await association.visit('/38/dossiers'), '/38/dossiers/ouvrir');
    const [one, other] = [
      await association.post(form.action, form.fields),
      await association.post(form.action, form.fields),
    ];
    expect(one.status).toBe(200);
    expect(one.address).toMatch(/^\/38\/dossiers\/[\w-]+\?fait=FILE_OPENED$/);
    expect(other.address).toBe(one.address);
    const reference = wordsOf(one, 'h1').replace('Dossier ', '');
    expect(reference).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{4}$/);
    expect(wordsOf(one, 'title')).not.toContain(reference);
    expect(one.address).not.toContain(reference);
  });

  it('are opened by no reader who keeps none', async () => {
    const page = await (await sitDown('coordinator-38')).visit('/38/dossiers');
    expect(formsOf(page).map(({ action }) => action)).not.toContain('/38/dossiers/ouvrir');
  });
});

describe('a file', () => {
  it('says what is missing, with the way to each field, and what is only recommended', async () => {
    const { id } = await openDraft(ask, {});
    const page = await association.visit(`/38/dossiers/${id}`);
    expect(wordsOf(page)).toContain('Il manque : nom de famille');
    expect(pageOf(page).querySelector(`a[href="/38/dossiers/${id}/groupes/identite#champ-familyName"]`)).not.toBeNull();
    expect(wordsOf(page, 'details')).toMatch(/^Recommandé, sans bloquer/);
  });

  it('shows each group as it is: filled, empty, or kept from the reader', async () => {
    const { id } = await openDraft(ask);
    const page = await association.visit(`/38/dossiers/${id}`);
    expect(wordsOf(page, '[aria-labelledby=groupe-identite]')).toMatch(
      /Nom de famille ?Diallo.*Date de naissance ?2 avril 1998.*Nationalité ?Nigeria/,
    );
    expect(wordsOf(page, '[aria-labelledby=groupe-famille]')).toContain('Vide');
    expect(wordsOf(page, '[aria-labelledby=groupe-procedure]')).toMatch(/Masqué.*Pourquoi/);
  });

  it('says of an empty one what its forms say: no sex is no answer, and no parquet asked for anything', async () => {
    const { id } = await openDraft(ask, {});
    const page = await association.visit(`/38/dossiers/${id}`);
    expect(wordsOf(page, '[aria-labelledby=groupe-identite]')).not.toMatch(/Non connu/i);
    expect(wordsOf(page, '[aria-labelledby=groupe-procedure]')).toContain(
      'votre fonction ne lit pas, qu’ils soient remplis ou non : ',
    );
    const form = await association.visit(`/38/dossiers/${id}/groupes/identite`);
    expect(pageOf(form).querySelector('[name=sex][checked]')?.getAttribute('value')).toBe('');
  });

  it('is read by the secretariat that instructs it, masked where it is masked, and written by nobody there', async () => {
    const { id } = await openDraft(ask);
    await recordAccord(ask, id);
    await submitDraft(ask, id);
    const coordinator = await sitDown('coordinator-38');
    const page = await coordinator.visit(`/38/dossiers/${id}`);
    expect(page.status).toBe(200);
    expect(wordsOf(page)).toContain('Lecture seule');
    expect(wordsOf(page)).not.toContain('récit de la plainte');
    expect(wordsOf(page, '[aria-labelledby=groupe-plainte]')).toMatch(
      /Plainte déposée ?Oui.*Masqué.*circonstances de la plainte/,
    );
    expect(page.text).not.toContain('/groupes/');
    const form = await coordinator.visit(`/38/dossiers/${id}/groupes/plainte`);
    expect(formsOf(form).some(({ action }) => action.includes('/groupes/'))).toBe(false);
    const why = await coordinator.visit(
      pageOf(page).querySelector('[aria-labelledby=groupe-procedure] a')!.getAttribute('href')!,
    );
    expect(why.status).toBe(200);
    expect(wordsOf(why)).toMatch(/Procédure judiciaire.*Masqué.*Qui peut l’ouvrir.*Vous lisez/);
  });

  it('of another team answers as one that does not exist', async () => {
    const { id } = await openDraft(ask);
    const other = await sitDown('police-38');
    for (const path of ['', '/groupes/identite', '/pieces']) {
      expect((await other.visit(`/38/dossiers/${id}${path}`)).status).toBe(404);
    }
  });

  it('has an address for each group that is written, and for no other', async () => {
    const { id } = await openDraft(ask);
    for (const group of ['procedure', 'identity', 'autre']) {
      expect((await association.visit(`/38/dossiers/${id}/groupes/${group}`)).status).toBe(404);
    }
  });
});

describe('a group', () => {
  const at = (id: string, group = 'identite') => `/38/dossiers/${id}/groupes/${group}`;

  it('is written as people write, and read back so', async () => {
    const { id } = await openDraft(ask, {});
    const form = await association.visit(at(id));
    const typed = { familyName: 'Ndiaye', birthDate: '1er février 1999', usedNames: '🦋 نور' };
    const page = await association.submit(form, { action: at(id) }, typed);
    expect(page.address).toBe(`/38/dossiers/${id}?fait=SAVED`);
    expect((await stored(id)).sheet.identity).toMatchObject({
      familyName: 'Ndiaye',
      birthDate: '1999-02-01',
      usedNames: '🦋 نور',
    });
    expect(formAt(await association.visit(at(id)), at(id)).fields).toMatchObject({
      birthDate: '01/02/1999',
      usedNames: '🦋 نور',
    });
  });

  it('empties a list and an answer, and leaves what was not touched', async () => {
    const { id } = await openDraft(ask, {
      family: { childrenAgeClasses: ['UNDER_10'], childrenInFrance: true, childrenCount: '1' },
    });
    const form = formAt(await association.visit(at(id, 'famille')), at(id, 'famille'));
    expect(form.fields.childrenAgeClasses).toEqual(['', 'UNDER_10']);
    await association.post(at(id, 'famille'), { ...form.fields, childrenAgeClasses: '', childrenInFrance: '' });
    expect((await stored(id)).sheet.family).toEqual({ childrenAgeClasses: null, childrenInFrance: null });
  });

  it('is not written again where nothing was changed', async () => {
    const { id } = await openDraft(ask);
    const before = await stored(id);
    const page = await association.submit(await association.visit(at(id)), { action: at(id) });
    expect(page.status).toBe(200);
    expect(await stored(id)).toEqual(before);
  });

  it('written meanwhile by another shows both, covers nothing, and is sent again by choice', async () => {
    const { id } = await openDraft(ask);
    const [mine, theirs] = [await association.visit(at(id)), await association.visit(at(id))];
    await association.submit(theirs, { action: at(id) }, { familyName: 'Diop', givenName: 'Aïssata' });
    const refused = await association.submit(mine, { action: at(id) }, { familyName: 'Sow', usedNames: 'Nour' });
    expect(refused.status).toBe(422);
    expect(formAt(refused, at(id)).fields).toMatchObject({
      familyName: 'Sow',
      givenName: 'Aïssata',
      usedNames: 'Nour',
    });
    expect(wordsOf(refused, '.console-theirs')).toContain('Diop');
    expect((await stored(id)).sheet.identity).toMatchObject({ familyName: 'Diop', usedNames: null });
    await association.submit(refused, { action: at(id) }, { garder: 'familyName' });
    expect((await stored(id)).sheet.identity).toMatchObject({
      familyName: 'Diop',
      givenName: 'Aïssata',
      usedNames: 'Nour',
    });
  });

  it('takes what was typed in place of what the other wrote where that is chosen', async () => {
    const { id } = await openDraft(ask);
    const [mine, theirs] = [await association.visit(at(id)), await association.visit(at(id))];
    await association.submit(theirs, { action: at(id) }, { familyName: 'Diop', givenName: 'Aïssata' });
    const refused = await association.submit(mine, { action: at(id) }, { familyName: 'Sow' });
    const page = await association.submit(refused, { action: at(id) });
    expect(page.status).toBe(200);
    expect((await stored(id)).sheet.identity).toMatchObject({ familyName: 'Sow', givenName: 'Aïssata' });
  });

  it('is saved by a script as one types, from version to version', async () => {
    const { id } = await openDraft(ask);
    const { fields } = formAt(await association.visit(at(id)), at(id));
    const send = (more: Record<string, string>) =>
      postForm(association, at(id), { ...fields, ...more }, { accept: 'application/json' });
    const first = JSON.parse((await send({ usedNames: 'N' })).text);
    expect(first.done).toEqual({ version: expect.any(Number), read: expect.stringContaining('usedNames:') });
    const stale = await send({ usedNames: 'No', idempotencyKey: 'another' });
    expect([stale.status, JSON.parse(stale.text).refusals[0].code]).toEqual([422, 'VERSION_CONFLICT']);
    const goOn = { expectedVersion: String(first.done.version), lu: first.done.read, idempotencyKey: 'a third' };
    expect((await send({ usedNames: 'Nour', ...goOn })).status).toBe(200);
    expect((await stored(id)).sheet.identity.usedNames).toBe('Nour');
  });

  it('typed after the session is over is kept for its account, and a script is told', async () => {
    const { id } = await openDraft(ask);
    const browser = await sitDown('association-38');
    const { fields } = formAt(await browser.visit(at(id)), at(id));
    browser.forgetCookies();
    const answer = await postForm(browser, at(id), { ...fields, familyName: 'Kept' }, { accept: 'application/json' });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([401, { kept: true, signIn: '/connexion' }]);
    const desk = await enterAs(browser, 'association-38');
    const kept = pageOf(desk).querySelector('a[href^="/envoi-garde/"]')!.getAttribute('href')!;
    const again = await browser.visit(kept);
    expect(formAt(again, at(id)).fields.familyName).toBe('Kept');
  });

  it('keeps and shows an answer that is in no list', async () => {
    const { id } = await openDraft(ask, { residence: { titleKind: 'CARTE VERTE' } });
    const form = await association.visit(at(id, 'sejour'));
    expect(formAt(form, at(id, 'sejour')).fields.titleKind).toBe('CARTE VERTE');
    expect(wordsOf(form, '#champ-titleKind-messages')).toContain('choisissez parmi');
  });
});

describe('papers', () => {
  const form = async (id: string) =>
    formAt(await association.visit(`/38/dossiers/${id}/pieces`), `/38/dossiers/${id}/pieces`);
  const file = (content: Buffer, name: string, type = 'image/png') =>
    new File([new Uint8Array(content)], name, { type });
  const taken = (where: string) => png(2, 2, [chunk('tEXt', Buffer.from(`Location\0${where}`, 'latin1'))]);
  const photo = taken('here');

  it('are joined several at once, and what was removed from each is said, with no word of it in the address', async () => {
    const { id } = await openDraft(ask);
    const { action, fields } = await form(id);
    const files = [file(photo, 'carte de Awa.png'), file(taken('there'), 'verso.png')];
    const sent = await postForm(association, action, { ...fields, slot: 'IDENTITY_PAPER' }, { files });
    expect(sent.status).toBe(303);
    expect(sent.headers.location).not.toMatch(/Awa|verso/);
    const page = await association.visit(sent.headers.location!);
    expect(wordsOf(page, '.fr-alert--info')).toMatch(/carte de Awa.png.*a été retiré : gardez l'original/);
    expect(page.text).toContain(createHash('sha256').update(photo).digest('hex'));
    expect((await stored(id)).documents).toHaveLength(2);
    const link = pageOf(page).querySelector('a[href^="/documents/"]')!.getAttribute('href')!;
    const paper = await association.visit(link);
    expect([paper.status, paper.headers['content-disposition']]).toEqual([200, expect.stringContaining('attachment')]);
  });

  it('that are too heavy or are no papers are refused in words; the others are in', async () => {
    const { id } = await openDraft(ask);
    const { action, fields } = await form(id);
    const files = [
      file(Buffer.alloc(30_000_000, 1), 'photo-30-Mo.jpg'),
      file(photo, 'bonne.png'),
      file(Buffer.from('MZ'), 'programme.pdf', 'application/pdf'),
    ];
    const sent = await postForm(association, action, { ...fields, slot: 'IDENTITY_PAPER' }, { files });
    expect(sent.status).toBe(422);
    const words = wordsOf(sent, '[role=alert]');
    expect(words).toMatch(/photo-30-Mo.jpg » n’est pas jointe : elle pèse plus de 10 Mo/);
    expect(words).toMatch(/programme.pdf » n’est pas jointe : /);
    expect(words).toMatch(/bonne.png » est jointe/);
    expect((await stored(id)).documents).toHaveLength(1);
  });

  it('need their kind, and a file', async () => {
    const { id } = await openDraft(ask);
    const { action, fields } = await form(id);
    const noKind = await postForm(association, action, fields, { files: [file(photo, 'a.png')] });
    expect([noKind.status, wordsOf(noKind, '#champ-slot-messages')]).toEqual([422, 'Choisissez la nature des pièces.']);
    const nothing = await association.post(action, { ...fields, slot: 'IDENTITY_PAPER' });
    expect([nothing.status, wordsOf(nothing, '[role=alert]')]).toEqual([
      422,
      expect.stringContaining('Choisissez au moins'),
    ]);
  });

  it('are told one by one to a script, and taken away', async () => {
    const { id } = await openDraft(ask);
    const { action, fields } = await form(id);
    const sending = { accept: 'application/json', files: [file(photo, 'a.png')] } as const;
    const sent = await postForm(association, action, { ...fields, slot: 'FAMILY_PAPER' }, sending);
    const received = createHash('sha256').update(photo).digest('hex');
    expect(JSON.parse(sent.text).done).toEqual({ received, changes: expect.stringContaining('a été retiré') });
    const page = await association.visit(action);
    const removed = await association.submit(page, { action: /\/retirer$/ });
    expect(removed.status).toBe(200);
    expect((await stored(id)).documents).toEqual([]);
  });
});

describe('what its team says of a file', () => {
  it('an age retained, in French dates', async () => {
    const { id } = await openDraft(ask);
    const file = `/38/dossiers/${id}`;
    const typed = { age: 'ADULT', basis: 'PAPER', retainedOn: '12/03/2026', birthMonth: '4/1998' };
    const page = await association.submit(await association.visit(file), { action: `${file}/age` }, typed);
    expect(page.status).toBe(200);
    expect((await stored(id)).retainedAges).toContainEqual({
      age: 'ADULT',
      retainedOn: '2026-03-12',
      birthMonth: '1998-04',
    });
    expect(wordsOf(page)).toContain('Personne majeure, le 12 mars 2026');
  });

  it('an age without its date is refused beside it, with what was typed', async () => {
    const { id } = await openDraft(ask);
    const file = `/38/dossiers/${id}`;
    const typed = { age: 'ADULT', basis: 'PAPER', retainedOn: 'hier' };
    const page = await association.submit(await association.visit(file), { action: `${file}/age` }, typed);
    expect([page.status, wordsOf(page, '#champ-retainedOn-messages')]).toEqual([
      422,
      'Ce n’est pas une date qui existe. Écrivez la date ainsi : 29/11/2026, ou 29 novembre 2026.',
    ]);
    expect(formAt(page, `${file}/age`).fields).toMatchObject({ basis: 'PAPER', retainedOn: 'hier' });
  });

  it('that the person is safe, and no more', async () => {
    const { id } = await openDraft(ask);
    const action = `/38/dossiers/${id}/mise-a-l-abri`;
    const page = await association.submit(await association.visit(`/38/dossiers/${id}`), { action });
    expect(wordsOf(page)).toContain('La personne est mise à l’abri');
    expect((await stored(id)).movedToSafety).toBe(true);
    await association.submit(page, { action });
    expect((await stored(id)).movedToSafety).toBe(false);
  });

  it('that it is taken back', async () => {
    const { id } = await openDraft(ask, SHEET);
    const action = `/38/dossiers/${id}/retirer`;
    const page = await association.submit(
      await association.visit(`/38/dossiers/${id}`),
      { action },
      { reason: 'elle le demande' },
    );
    expect(page.status).toBe(200);
    expect((await stored(id)).stage).toBe('ENDED');
    expect(page.text).not.toContain('/groupes/');
  });
});
