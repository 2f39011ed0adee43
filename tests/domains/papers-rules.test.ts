import { flawOf, kindOf, nameOf, safeName } from '../../server/domains/persons/documents/paper.rules';

const PDF = 'application/pdf';

describe('what is declared', () => {
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
    ['application/x-pdf', PDF, 'a.pdf', true],
    ['image/jpg', 'image/jpeg', 'a.jpg', true],
    ['image/pjpeg', 'image/jpeg', 'a.jpeg', true],
    ['IMAGE/JPEG', 'image/jpeg', 'IMG_0001.JPG', true],
    ['image/heif', 'image/heic', 'IMG_0001.HEIC', true],
    // Renamed by a messaging service: a picture all the same.
    ['image/jpeg', 'image/heic', 'IMG_0001.jpg', true],
    ['image/jpeg', 'image/png', 'capture.jpg', true],
    ['image/jpeg', PDF, 'photo.jpg', false],
    [PDF, PDF, 'récépissé 12.10.2026', true],
    [PDF, PDF, 'attestation M.Dupont', true],
    [PDF, PDF, 'certificat n° 12.b', true],
    [PDF, PDF, 'a.pdf.zip', false],
  ])('%s, found to be %s, named %s: taken %s', (declared, found, name, taken) => {
    expect(flawOf({ kind: kindOf(Buffer.alloc(0), found), declared, name }) === null).toBe(taken);
  });

  it.each([
    ['a newline first', '\n%PDF-1.4', PDF],
    ['zeros first', `${'\0'.repeat(900)}%PDF-1.4`, PDF],
    ['a page that speaks of one further on', `<html>${' '.repeat(1_100)}%PDF-1.4`, ''],
    ['nothing', '', ''],
  ])('counts for nothing beside the content: %s', (_what, text, kind) =>
    expect(kindOf(Buffer.from(text), '')).toBe(kind),
  );
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

describe('a name as it is kept', () => {
  const long = 'récépissé '.repeat(40);
  it.each([
    ['récépissé 12.10.2026', PDF, 'récépissé 12.10.2026.pdf'],
    ['carte.PDF', PDF, 'carte.PDF'],
    ['photo.heic', 'image/jpeg', 'photo.jpg'],
    ['IMG_0001.jpeg', 'image/jpeg', 'IMG_0001.jpeg'],
    ['capture.jpg', 'image/png', 'capture.png'],
    ['.pdf', PDF, 'pdf.pdf'],
    ['', PDF, 'piece.pdf'],
    ['re\u0301ce\u0301pisse\u0301.pdf', PDF, 'récépissé.pdf'],
  ])('%j, kept as %s, is named %j', (name, type, kept) => expect(nameOf(name, type)).toBe(kept));

  it.each([`${long}.pdf`, long, '𝒜'.repeat(150), `${'𝒜'.repeat(97)}a𝒜𝒜.pdf`])(
    'keeps its ending when it is cut, and no half of a letter: %#',
    (name) => {
      const kept = nameOf(name, PDF);
      expect(kept.length).toBeLessThanOrEqual(200);
      expect(kept).toMatch(/\.pdf$/);
      expect(Buffer.from(kept).toString()).toBe(kept);
    },
  );
});
