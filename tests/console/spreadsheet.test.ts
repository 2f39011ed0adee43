import fc from 'fast-check';
import JSZip from 'jszip';
import type { CodeWords } from '../../console/spreadsheet/codes';
import { countryCode } from '../../console/spreadsheet/countries';
import { frenchDate, writtenDate } from '../../console/shell/written-date';
import { examine, type ImportMode } from '../../console/spreadsheet/examine';
import { readSpreadsheet } from '../../console/spreadsheet/read-sheet';
import { recognise } from '../../console/spreadsheet/recognise';
import { UnreadableFile } from '../../console/spreadsheet/unreadable-file';
import { writeSheet } from '../../console/spreadsheet/write-sheet';
import { SHEET_FORMATS, type WrittenCell } from '../../console/spreadsheet/written-sheet';
import { fieldLabels } from '../../schema/labels';

const TODAY = '2026-11-29';

const words: CodeWords = {
  all: (list) => Object.entries(fieldLabels[list] ?? {}).map(([value, label]) => ({ value, label })),
  of: (list, code) => (code && fieldLabels[list]?.[code]) || (code ?? ''),
};

const csv = (...rows: string[]) => Buffer.from(rows.join('\r\n'));

async function examined(content: Uint8Array, mode: ImportMode = 'DRAFTS') {
  const recognised = recognise(await readSpreadsheet(content));
  return { ...recognised, examined: examine(recognised, { mode, words, today: TODAY, signatory: null }) };
}

describe('reading a spreadsheet', () => {
  const heads = ['Nom', 'Prénom', 'Date de naissance', 'Enfants'];
  const rows: WrittenCell[][] = [
    ['Diallo', 'Aminata', { day: '1999-02-14' }, 2],
    ['Núñez & Fils', 'Zoë <3', '02/1998', null],
    [null, null, null, null],
    ['=1+1', '−', '1997', 0],
  ];

  test.each(SHEET_FORMATS)(
    'reads in %s what was written there, days as days, each line by its number',
    async (format) => {
      const lines = await readSpreadsheet(await writeSheet(format, { title: 'Suivi', heads, rows }));
      expect(lines).toEqual(
        [
          { number: 1, cells: heads },
          { number: 2, cells: ['Diallo', 'Aminata', '1999-02-14', '2'] },
          { number: 3, cells: ['Núñez & Fils', 'Zoë <3', '02/1998', ''] },
          { number: 5, cells: ["'=1+1", '−', '1997', '0'] },
        ].map(({ number, cells }) => expect.objectContaining({ number, cells })),
      );
    },
  );

  test('reads text with any separator, quotes, and the encodings of office suites', async () => {
    const expected = [
      { number: 1, cells: ['Nom', 'Prénom'] },
      { number: 2, cells: ['Dupont; dite "Léa"', 'É\nève'] },
    ];
    const text = 'Nom;Prénom\r\n"Dupont; dite ""Léa""";"É\nève"\r\n';
    for (const content of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(text, 'latin1'),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(
        text
          .replace(/(Nom|"");/g, '$1,')
          .replace('"";"', '"","')
          .replace('""";', '""",'),
      ),
    ])
      expect(await readSpreadsheet(content)).toEqual(expected);
  });

  test('refuses in words what is no spreadsheet, is locked, broken or too large', async () => {
    const bomb = new JSZip();
    bomb.file('mimetype', 'application/vnd.oasis.opendocument.spreadsheet');
    bomb.file('content.xml', `<a>${' '.repeat(26_000_000)}</a>`);
    const far = new JSZip();
    const book = await JSZip.loadAsync(await writeSheet('xlsx', { title: 'a', heads, rows }));
    for (const name of Object.keys(book.files)) far.file(name, (await book.file(name)?.async('nodebuffer')) ?? '');
    const sheet = await book.file('xl/worksheets/sheet1.xml')!.async('string');
    far.file(
      'xl/worksheets/sheet1.xml',
      sheet.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    );
    const lying = Buffer.from(await bomb.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
    const cases: [Uint8Array, RegExp][] = [
      [Buffer.alloc(0), /vide/],
      [Buffer.alloc(6_000_000, 65), /5 Mo/],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /mot de passe/],
      [Buffer.from('%PDF-1.7\0\0'), /tableur/],
      [Buffer.from('PK\u0003\u0004 and nothing'), /abîmé/],
      [lying, /trop de choses/],
      [await far.generateAsync({ type: 'nodebuffer' }), /jusqu’à la case/],
    ];
    for (const [content, said] of cases) await expect(readSpreadsheet(content)).rejects.toThrow(said);
  });

  test('reads an entity only where XML has it, and declares none', async () => {
    const archive = new JSZip();
    archive.file('mimetype', 'application/vnd.oasis.opendocument.spreadsheet', { compression: 'STORE' });
    archive.file('content.xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>');
    await expect(readSpreadsheet(await archive.generateAsync({ type: 'nodebuffer' }))).rejects.toThrow(UnreadableFile);
  });
});

describe('understanding it', () => {
  test('finds the headings under a title, whatever their accents, case and small words', async () => {
    const { columns, unknown, lines } = await examined(
      csv(
        'Suivi des parcours;;;;',
        ';;;;',
        'NOM DE FAMILLE;prenom;Née le;Commentaire;Pays d’origine',
        'Diallo;Awa;1999;;Nigéria',
      ),
    );
    expect(columns.map(({ key }) => key)).toEqual(['familyName', 'givenName', 'birth', 'nationality']);
    expect(unknown).toEqual(['Commentaire']);
    expect(lines).toEqual([{ number: 4, cells: ['Diallo', 'Awa', '1999', 'Nigéria'] }]);
  });

  test('reads dates as people write them, whole or in part', () => {
    const read = (text: string) => {
      const date = writtenDate(text);
      return date && frenchDate(date);
    };
    for (const text of [
      '14/02/1999',
      '14.2.1999',
      '14 février 1999',
      '1999-02-14',
      'dimanche 14 févr. 1999',
      'le 14-fév-1999',
    ])
      expect(read(text)).toBe('14/02/1999');
    expect([read('1er mars 2001'), read('1ᵉʳ mars 2001'), read('02/1999'), read('août 1999'), read('1999')]).toEqual([
      '01/03/2001',
      '01/03/2001',
      '02/1999',
      '08/1999',
      '1999',
    ]);
    for (const text of ['31/02/1999', '14/02/99', 'ju 1999', '13/1999', '36205', 'hier', '0/1/1999'])
      expect(read(text)).toBeNull();
  });

  test('knows countries by code, name and nationality, and asks which Congo', () => {
    for (const text of ['NG', 'ng', 'Nigeria', 'Nigéria', 'nigérian', 'NIGÉRIANE'])
      expect(countryCode(text)).toBe('NG');
    expect(
      ['ivoirienne', 'Côte d’Ivoire', 'camerounaise', 'RDC', 'roumaine', 'bulgare', 'guinéenne'].map(countryCode),
    ).toEqual(['CI', 'CI', 'CM', 'CD', 'RO', 'BG', 'GN']);
    expect(['congolaise', 'africaine', '', 'ZZ', 'EU'].map(countryCode)).toEqual([null, null, null, null, null]);
  });

  test('tells of each line what it would become, what is not understood, and who is there twice', async () => {
    const { examined: lines } = await examined(
      csv(
        'Nom;Prénom;Date de naissance;Sexe;Nationalité;Forme d’exploitation;Langue',
        'Diallo;Awa;14/02/1999;F;guinéenne;prostitution;soussou',
        'DIALLO;Áwa;14 février 1999;femme;GN;SEXUAL;',
        'Ionescu;Maria;99;fille;congolaise;travail forcé;roumain',
        ';;02/1998;;;;',
      ),
    );
    expect(lines[0]!.values).toMatchObject({
      'identity.familyName': 'Diallo',
      'identity.birthDate': '1999-02-14',
      'identity.birthYear': '1999',
      'identity.sex': 'FEMALE',
      'identity.nationality': 'GN',
      'exploitation.principalForm': 'SEXUAL',
    });
    expect(lines[1]).toMatchObject({ sameAs: 2, problems: [] });
    expect(lines[2]!.problems).toEqual([
      expect.stringMatching(/«\s99\s».*14\/02\/1999/),
      expect.stringMatching(/un seul pays/),
    ]);
    expect(lines[3]).toMatchObject({
      values: { 'identity.birthYear': '1998' },
      cautions: [expect.stringContaining('1998')],
    });
  });

  test('asks of a running pathway all that the law asks', async () => {
    const { examined: lines } = await examined(
      csv(
        'Nom et prénom;Né(e) le;Besoin d’hébergement;AFIS;Accord;Date de la décision;Début;Signataire',
        'DIALLO Awa;1999;oui;non;01/02/2026;15/03/2026;01/03/2026;Le préfet',
        'Diallo Awa;1999;oui;;;;;',
      ),
      'PATHWAYS',
    );
    expect(lines[0]).toMatchObject({
      problems: [],
      cautions: [expect.stringContaining('avant la signature')],
      values: { signedOn: '2026-03-15', startedOn: '2026-03-01', 'socialSituation.needsIncome': false },
    });
    expect(lines[1]!.problems.join(' ')).toMatch(/deux colonnes.*Il manque.*le début du parcours/);
  });

  test('no cell and no bytes make it crash: a file is read, or refused in words', async () => {
    const heads = fc.constantFrom(
      'Nom',
      'Prénom',
      'Date de naissance',
      'Nationalité',
      'Sexe',
      'Langue',
      'Enfants',
      'Accord',
      '?',
    );
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.double().map(String),
      fc.constantFrom('=1', '__proto__', '1/1/1'),
    );
    const table = fc.tuple(
      fc.array(heads, { minLength: 2, maxLength: 6 }),
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 5 }),
    );
    const format = fc.constantFrom(...SHEET_FORMATS, 'csv' as const);
    await fc.assert(
      fc.asyncProperty(
        table,
        format,
        fc.constantFrom<ImportMode>('DRAFTS', 'PATHWAYS'),
        async ([head, rows], as, mode) => {
          const content =
            as === 'csv'
              ? csv(...[head, ...rows].map((row) => row.join(';')))
              : await writeSheet(as, { title: 't', heads: head, rows });
          await examined(content, mode).catch((error: unknown) => expect(error).toBeInstanceOf(UnreadableFile));
        },
      ),
      { numRuns: 30 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, archive) => {
        const content = archive ? Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]) : bytes;
        await examined(content).catch((error: unknown) => expect(error).toBeInstanceOf(UnreadableFile));
      }),
      { numRuns: 200 },
    );
  });
});
