import { flawOf, safeName } from '../../server/domains/documents/paper.rules';
import { chunk, jpeg, objectStream, pdf, pictureStream, png } from '../support/papers';

const PDF = 'application/pdf';
const asPdf = (bytes: Buffer) => flawOf({ bytes, found: PDF, declared: PDF, name: 'papier.pdf' });
const asPng = (bytes: Buffer) => flawOf({ bytes, found: 'image/png', declared: 'image/png', name: 'photo.png' });
const asJpeg = (bytes: Buffer) => flawOf({ bytes, found: 'image/jpeg', declared: 'image/jpeg', name: 'photo.JPG' });

describe('an honest PDF', () => {
  it.each([
    ['a page', pdf()],
    ['a scanned page', pdf([pictureStream()])],
    ['objects kept compressed', pdf([objectStream('10 0 << /Type /Page >>'), pictureStream()])],
    [
      'a link to a site',
      pdf(['5 0 obj\n<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://example.org) >> >>\nendobj']),
    ],
    ['one that opens at its first page', pdf([], '/OpenAction [3 0 R /FitH null]')],
    [
      'one that opens at a page by an action',
      pdf(['4 0 obj\n<< /Type /Action /S /GoTo /D [3 0 R /Fit] >>\nendobj'], '/OpenAction 4 0 R'),
    ],
    [
      'one that opens at a page by an action kept compressed',
      pdf([objectStream('4 0 5 35 << /S /GoTo /D [3 0 R /Fit] >>    << /Type /Catalog /OpenAction 4 0 R >>')]),
    ],
    ['a form without a script', pdf([], '/AcroForm << /Fields [] >>')],
    ['a word that starts like a forbidden one', pdf([], '/JavaScriptless true /Launched 1 /Encrypted false')],
  ])('is taken: %s', (_what, bytes) => expect(asPdf(bytes)).toBeNull());
});

describe('a PDF that does more than be read', () => {
  it.each([
    ['a script', pdf(['4 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj'])],
    ['a script whose name is spelt in hexadecimal', pdf(['4 0 obj\n<< /S /J#61v#61Script /JS (x) >>\nendobj'])],
    ['a script among the compressed objects', pdf([objectStream('4 0 << /S /JavaScript /JS (x) >>')])],
    [
      'a script behind a false stream',
      pdf([`8 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /X (stream\n) >>\nstream\nx\nendstream\nendobj`]),
    ],
    [
      'compressed objects whose name is spelt in hexadecimal',
      pdf([objectStream('4 0 << /S /JavaScript >>', '/Type /Obj#53tm /Filter /FlateDecode')]),
    ],
    [
      'compressed objects under two filters',
      pdf([objectStream('4 0 null', '/Type /ObjStm /Filter [/ASCII85Decode /FlateDecode]')]),
    ],
    [
      'compressed objects under a predictor',
      pdf([objectStream('4 0 null', '/Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 >>')]),
    ],
    ['a program to start', pdf(['4 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj'])],
    ['a form that sends', pdf(['4 0 obj\n<< /S /SubmitForm /F (https://example.org) >>\nendobj'])],
    ['an XFA form', pdf([], '/AcroForm << /XFA 5 0 R >>')],
    ['an action at the opening', pdf([], '/OpenAction << /S /URI /URI (https://example.org/seen) >>')],
    [
      'an action at the opening, elsewhere',
      pdf(['4 0 obj\n<< /S /URI /URI (https://example.org/seen) >>\nendobj'], '/OpenAction 4 0 R'),
    ],
    [
      'an action at the opening, kept compressed',
      pdf([
        objectStream(
          '4 0 5 50 << /S /URI /URI (https://example.org/seen) >>      << /Type /Catalog /OpenAction 4 0 R >>',
        ),
      ]),
    ],
    ['an action at the opening, nowhere to be found', pdf([], '/OpenAction 44 0 R')],
    ['another file', pdf(['4 0 obj\n<< /Type /EmbeddedFile /Length 0 >>\nendobj'])],
    ['a list of other files', pdf([], '/Names << /EmbeddedFiles 5 0 R >>')],
    ['a password', pdf([], '', '/Encrypt 5 0 R')],
    ['something after its end', Buffer.concat([pdf(), Buffer.from('<html><script>alert(1)</script>'.repeat(50))])],
    [
      'an archive after its end',
      Buffer.concat([pdf(), Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18), Buffer.from('%%EOF\n')]),
    ],
  ])('is refused, with what to do instead: %s', (_what, bytes) => expect(asPdf(bytes)).toMatch(/joignez/i));

  it('is refused when its objects unfold to a hundred times its size, without unfolding them all', () => {
    const bomb = pdf([objectStream(' '.repeat(60_000_000))]);
    expect(bomb.length).toBeLessThan(100_000);
    const start = process.cpuUsage();
    expect(asPdf(bomb)).toMatch(/ne peut pas être vérifié/);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000);
  });

  it('takes no time to refuse what defines an opening again and again, and never ends it', () => {
    const start = process.cpuUsage();
    const endless = Buffer.from(`${' 4 0 obj<<'.repeat(100_000)}\n%%EOF\n`);
    expect(asPdf(Buffer.concat([pdf([], '/OpenAction 4 0 R'), endless]))).toMatch(/joignez/i);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000);
  });

  it('takes no time to refuse objects that cut each other out', () => {
    const start = process.cpuUsage();
    asPdf(pdf([objectStream(`${'1 0 1 7000000 '.repeat(400_000)} ${' '.repeat(2_000_000)}`)]));
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000);
  });

  it.each([
    ['object streams', '/ObjStm '],
    ['streams', 'stream\n'],
    ['openings', '/OpenAction 5 0 R '],
    ['names', '/#4a#61'],
    ['dictionaries', '/OpenAction <<'],
  ])('takes no time to refuse ten megabytes of %s', (_what, piece) => {
    const bytes = pdf([piece.repeat(Math.floor(9_900_000 / piece.length))]);
    const start = process.cpuUsage();
    asPdf(bytes);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000);
  });
});

describe('a picture', () => {
  it.each([
    ['a PNG', asPng(png())],
    ['a JPEG', asJpeg(jpeg())],
    ['a large photograph', asJpeg(jpeg(12_000, 8_000))],
  ])('is taken: %s', (_what, flaw) => expect(flaw).toBeNull());

  it.each([
    ['that unfolds to a billion points', asPng(png(50_000, 50_000))],
    ['that unfolds to a billion points, as JPEG', asJpeg(jpeg(60_000, 60_000))],
    ['without size', asPng(png(0, 2))],
    ['cut short', asPng(png().subarray(0, -6))],
    ['with something after its end', asPng(Buffer.concat([png(), Buffer.from('MZ')]))],
    ['with a page in a comment', asPng(png(2, 2, [chunk('tEXt', Buffer.from('Comment\0<script>alert(1)</script>'))]))],
    ['with a page in a comment, as JPEG', asJpeg(jpeg(2, 2, '<!DOCTYPE html><script>alert(1)</script>'))],
    ['that is a PDF too', asJpeg(jpeg(2, 2, '%PDF-1.7'))],
    ['that is an archive too', asJpeg(Buffer.concat([jpeg(), Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]))],
    ['whose lengths lead nowhere', asJpeg(Buffer.concat([jpeg().subarray(0, 30), Buffer.alloc(100, 0xff)]))],
  ])('is refused %s', (_what, flaw) => expect(flaw).not.toBeNull());
});

describe('what is declared', () => {
  const bytes = pdf();
  it.each([
    [PDF, PDF, 'a.pdf', true],
    ['', PDF, 'a', true],
    ['application/octet-stream', PDF, 'a.PDF', true],
    ['application/pdf; charset=binary', PDF, 'a.pdf', true],
    ['image/png', PDF, 'a.pdf', false],
    [PDF, PDF, 'a.html', false],
    [PDF, PDF, 'a.pdf.exe', false],
    ['text/html', 'text/html', 'a.html', false],
    ['image/svg+xml', 'image/svg+xml', 'a.svg', false],
    ['', 'application/zip', 'a.zip', false],
    ['', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'a.docx', false],
    ['', '', 'a.pdf', false],
  ])('%s, found to be %s, named %s: taken %s', (declared, found, name, taken) => {
    expect(flawOf({ bytes, found, declared, name }) === null).toBe(taken);
  });
});

describe('a name', () => {
  it.each([
    ['../../etc/passwd', '_.._etc_passwd'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
    ['rapport\u202efdp.exe', 'rapportfdp.exe'],
    ['.htaccess', 'htaccess'],
    ['', 'piece'],
    ['\ud800.pdf', '�.pdf'],
    ['carte d’identité é.pdf', 'carte d’identité é.pdf'],
    ['=cmd|x.pdf', '=cmd_x.pdf'],
  ])('%j is kept as %j', (name, kept) => expect(safeName(name)).toBe(kept));
});
