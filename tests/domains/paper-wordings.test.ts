import { DEFAULT_WORDING, fieldsOf, wordingFault } from '../../server/domains/coordination/papers/wording.rules';
import { blocksOf, filled } from '../../server/domains/coordination/papers/template.rules';
import { isShownToAnybody, PAPERS } from '../../server/domains/coordination/papers/papers.rules';
import { PAPER_KINDS, PAPER_PARTS, type PaperPart } from '../../server/kernel/paper-words';
import { seemsToName } from '../../server/kernel/seems-to-name';
import { isNeutral } from '../../server/letters/neutral-text';
import type { Ask } from '../support/api';
import { PapersWorld } from './papers-world';

describe('a text with fields', () => {
  const fields = [
    { name: 'nom', meaning: '', example: '' },
    { name: 'motifs', meaning: '', example: '', optional: true as const },
  ];

  it('is headings, items and paragraphs, and nothing else', () => {
    expect(blocksOf('## Titre\nUn.\nDeux.\n\n- a\n- b\n\n<b>Trois</b>')).toEqual([
      { kind: 'heading', text: 'Titre' },
      { kind: 'paragraph', text: 'Un.\nDeux.' },
      { kind: 'item', text: 'a' },
      { kind: 'item', text: 'b' },
      { kind: 'paragraph', text: '<b>Trois</b>' },
    ]);
  });

  it('leaves out what may be unknown, its empty heading too, and leaves the rest to be written by hand', () => {
    const { blocks } = filled('## Motifs\n{motifs}\n\n## Nom\nDe {nom}.', fields, {});
    expect(blocks.map(({ text }) => text)).toEqual(['Nom', `De ${'…'.repeat(24)}.`]);
  });

  it('is filled in once: a value that looks like a field is a value', () => {
    const { blocks } = filled('{nom}', fields, { nom: '{motifs} ## x' });
    expect(blocks).toEqual([{ kind: 'paragraph', text: '{motifs} ## x' }]);
  });
});

describe('the default wording', () => {
  it.each(PAPER_PARTS)('of %s has known fields alone', (part) => {
    expect(wordingFault(part, DEFAULT_WORDING[part], isNeutral)).toBeNull();
    expect(seemsToName(DEFAULT_WORDING[part])).toBe(false);
    expect(new Set(fieldsOf(part).map(({ name }) => name)).size).toBe(fieldsOf(part).length);
  });

  it('of what is shown in the street holds no telling word, nor its title, nor the name of its file', () => {
    for (const kind of PAPER_KINDS.filter(isShownToAnybody)) {
      expect([PAPERS[kind].title, PAPERS[kind].file, DEFAULT_WORDING[kind]].every(isNeutral)).toBe(true);
      expect(fieldsOf(kind).map(({ name }) => name)).not.toContain('reference');
    }
  });
});

describe('a préfecture', () => {
  let papers: PapersWorld;
  beforeAll(async () => void (papers = await PapersWorld.open()), 120_000);
  afterAll(() => papers.close());

  const write = (who: Ask, part: PaperPart, text: string, more: object = {}, departement = '38') =>
    papers.world.act(
      who,
      'writePaperWording',
      { departement, part, text, ...more },
      'wording { part text isDefault version }',
    );
  const reset = (who: Ask, part: PaperPart) =>
    papers.world.act(who, 'resetPaperWording', { departement: '38', part }, 'wording { text isDefault version }');

  it('words its papers, reads them on the next one, and puts the default back', async () => {
    const { coordinator, prefecture } = papers.world;
    const { referralId } = await papers.accepted();
    const text =
      'Reçu le {date_reception} ; silence le {date_silence}. Manque : néant.\n\nIl manque {pieces_manquantes}.';
    const written = await write(coordinator, 'ACKNOWLEDGEMENT', text);
    expect(written.userErrors).toEqual([]);
    expect(written.wording).toMatchObject({ text, isDefault: false, version: 1 });
    const head = await write(prefecture, 'LETTERHEAD', 'Préfecture {du_departement}\nBureau 12');
    expect(head.userErrors).toEqual([]);
    const made = await papers.paper('coordinator-38', referralId, 'ACKNOWLEDGEMENT');
    for (const said of ['Bureau 12', 'Manque : néant.']) expect(made.text).toContain(said);
    expect((await reset(coordinator, 'ACKNOWLEDGEMENT')).wording).toEqual({
      text: DEFAULT_WORDING.ACKNOWLEDGEMENT,
      isDefault: true,
      version: 2,
    });
    expect((await papers.paper('coordinator-38', referralId, 'ACKNOWLEDGEMENT')).text).not.toContain('néant');
  });

  it('is refused an unknown field, with the list of those that are known', async () => {
    const { userErrors, wording } = await write(papers.world.coordinator, 'REFUSAL_DECREE', 'Née à {ville} et {nom}.');
    expect(wording).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['text'] }]);
    expect(userErrors[0]!.message).toMatch(/^Champ inconnu : \{ville\}\. Champs de ce papier : .*\{motifs\}/);
  });

  it.each([
    ['a brace alone', 'SIGNATURE', 'Le préfet {signataire', 'accolade'],
    ['nine thousand characters', 'APS_ATTESTATION', 'a'.repeat(9_000), '8000 caractères'],
    ['a head of a page', 'LETTERHEAD', 'a'.repeat(500), '400 caractères'],
    ['what tells in the street', 'PROOF_OF_ENGAGEMENT', 'Victime de traite.', 'dans la rue'],
    ['a field of another paper', 'ACKNOWLEDGEMENT', '{nom}', 'Champ inconnu'],
  ] as const)('is refused %s', async (_what, part, text, said) => {
    const { userErrors } = await write(papers.world.prefecture, part, text);
    expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE' }]);
    expect(userErrors[0]!.message).toContain(said);
  });

  it('is warned of a name, and of mentions without which no delay runs (CRPA R.112-5)', async () => {
    const named = await write(papers.world.coordinator, 'COMPLETION_REQUEST', 'Mme Diallo attend {pieces_manquantes}.');
    expect(named.warnings.map(({ rule }) => rule)).toContain('TEXT_NAMES_SOMEONE');
    const bare = await write(papers.world.coordinator, 'ACKNOWLEDGEMENT', 'Bien reçu.');
    expect(bare.userErrors[0]).toMatchObject({ code: 'WARNING_NOT_ACKNOWLEDGED', rule: 'CRPA R.112-5' });
    const meant = { acknowledgedWarnings: ['ACKNOWLEDGEMENT_MENTIONS'] };
    expect((await write(papers.world.coordinator, 'ACKNOWLEDGEMENT', 'Bien reçu.', meant)).userErrors).toEqual([]);
  });

  it('alone words them: another département, an association, another member do not', async () => {
    const there = await papers.world.api.as('coordinator-69');
    const refused = async (who: Ask) => (await write(who, 'APS_ATTESTATION', 'Texte.')).userErrors[0]!.code;
    expect(await refused(there)).toBe('NOT_FOUND');
    for (const who of [papers.world.association, papers.world.police]) expect(await refused(who)).toBe('FORBIDDEN');
    expect((await reset(papers.world.police, 'APS_ATTESTATION')).userErrors[0]!.code).toBe('FORBIDDEN');
  });

  it('finds that somebody else wrote in between, and each version is kept', async () => {
    const { coordinator } = papers.world;
    expect((await write(coordinator, 'RENEWAL_FORM', 'Un.', { expectedVersion: 0 })).userErrors).toEqual([]);
    const late = await write(coordinator, 'RENEWAL_FORM', 'Deux.', { expectedVersion: 0 });
    expect(late.userErrors[0]!.code).toBe('VERSION_CONFLICT');
    expect((await write(coordinator, 'RENEWAL_FORM', 'Trois.', { expectedVersion: 1 })).userErrors).toEqual([]);
    const kept = "select version, text from tenant.paper_wording where part = 'RENEWAL_FORM' order by version";
    expect((await papers.admin.query(kept)).rows.map(({ text }) => text)).toEqual(['Un.', 'Trois.']);
  });

  it('looks at each on people who do not exist; nothing is journaled', async () => {
    const before = (await papers.admin.query('select count(*)::int as n from tenant.journal_entry')).rows[0].n;
    const { status, text, headers } = await papers.get('coordinator-38', '/papers/preview/38/REFUSAL_DECREE');
    expect(status).toBe(200);
    for (const said of ['Prénom NOM', 'APERÇU', 'Préfecture de l’Isère']) expect(text).toContain(said);
    expect(headers.get('content-disposition')).toBe('attachment; filename="apercu-arrete-refus.pdf"');
    expect((await papers.get('coordinator-38', '/papers/preview/38/SIGNATURE')).status).toBe(200);
    for (const path of ['/papers/preview/38/NOTHING', '/papers/preview/99/SIGNATURE'])
      expect((await papers.get('coordinator-38', path)).status).toBe(404);
    expect((await papers.get(null, '/papers/preview/38/SIGNATURE')).status).toBe(404);
    expect((await papers.admin.query('select count(*)::int as n from tenant.journal_entry')).rows[0].n).toBe(before);
  });

  it('looks at what a text would make before it is saved, with what would refuse it or warn of it', async () => {
    const preview = async (part: PaperPart, text: string, code = '38') => {
      const query = `query ($code: DepartementCode!, $part: PaperPart!, $text: String!) {
        departement(code: $code) { paperPreview(part: $part, text: $text) {
          refusal warning letterhead title parts { title blocks { isList lines } } signature } } }`;
      return (await papers.world.coordinator(query, { code, part, text })).data!.departement?.paperPreview;
    };
    const { parts, title, refusal, warning } = await preview(
      'ACKNOWLEDGEMENT',
      '## Reçu\n- {objet}\n- {reference}\n\nBien.',
    );
    expect([title, refusal]).toEqual(['Accusé de réception', null]);
    expect(warning).toContain('{date_reception}');
    expect(parts).toEqual([
      {
        title: 'Reçu',
        blocks: [
          { isList: true, lines: ["d'entrée dans le parcours", 'ABC-2345'] },
          { isList: false, lines: ['Bien.'] },
        ],
      },
    ]);
    const head = await preview('LETTERHEAD', 'Bureau {departement}');
    expect([head.letterhead, head.parts.length > 0]).toEqual([['Bureau Isère'], true]);
    expect(await preview('REFUSAL_DECREE', 'Née à {ville}.')).toMatchObject({
      refusal: expect.stringContaining('{ville}'),
      parts: [],
    });
    expect(await preview('SIGNATURE', 'Le préfet', '69')).toBeUndefined();
    const kept = "select count(*)::int as n from tenant.paper_wording where text like 'Bureau %'";
    expect((await papers.admin.query(kept)).rows[0].n).toBe(0);
  });

  it('shows its words to every mandate of the département, and to no other', async () => {
    const query =
      'query ($code: DepartementCode!) { departement(code: $code) { paperWordings { part text fields { name } } } }';
    const { data } = await papers.world.police(query, { code: '38' });
    expect(data!.departement.paperWordings.map(({ part }: { part: string }) => part)).toEqual([...PAPER_PARTS]);
    const there = await (await papers.world.api.as('coordinator-69'))(query, { code: '38' });
    const seen = there.data!.departement?.paperWordings ?? [];
    expect(JSON.stringify(seen)).not.toContain('Bureau 12');
  });
});
