/** What a paper may be: nothing that a page could run, nothing that holds other files. */
const extensions: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jfif', 'jpe'],
  'image/png': ['png'],
  'image/heic': ['heic', 'heif', 'hif'],
};

/** What programs call them. */
const aliases: Readonly<Record<string, string>> = {
  ...{
    'application/x-pdf': 'application/pdf',
    'application/acrobat': 'application/pdf',
    'text/pdf': 'application/pdf',
  },
  ...{ 'image/jpg': 'image/jpeg', 'image/pjpeg': 'image/jpeg', 'image/x-png': 'image/png' },
  ...{ 'image/heif': 'image/heic', 'image/heic-sequence': 'image/heic', 'image/heif-sequence': 'image/heic' },
};

/** Sent by programs that do not say. */
const UNDECLARED = ['', 'application/octet-stream', 'binary/octet-stream'];

/** Where readers of PDF look for its beginning, whatever a copy or a mail program put before. */
const HEADER_WITHIN = 1_024;

/** By content alone; '' for what is no paper. */
export function kindOf(bytes: Buffer, found: string): string {
  const told = aliases[found] ?? found;
  if (told in extensions) return told;
  return !found && bytes.subarray(0, HEADER_WITHIN).includes('%PDF-') ? 'application/pdf' : '';
}

export interface Paper {
  /** By content. */
  kind: string;
  /** As the sender declared it. */
  declared: string;
  name: string;
}

/** Why a paper is not looked at further, in French, or null. */
export function flawOf({ kind, declared, name }: Paper): string | null {
  if (!kind) return 'Joignez un PDF, ou une photographie (JPEG, PNG ou HEIC).';
  const type = declared.split(';')[0]!.trim().toLowerCase();
  const told = aliases[type] ?? type;
  const same =
    (UNDECLARED.includes(type) || isLike(told, kind)) && announces(name).every((other) => isLike(other, kind));
  return same
    ? null
    : "Le contenu de la pièce n'est pas ce que son nom ou son type annonce : vérifiez le fichier, ou réexportez-le en PDF.";
}

/** Telephones and messaging services rename pictures as they like. */
const isLike = (told: string, kind: string): boolean =>
  told === kind || (told in extensions && told.startsWith('image/') && kind.startsWith('image/'));

/** Endings of programs, pages, archives and office files: what a paper never is. All else after a point is part of the name. */
const others = new Set([
  ...['exe', 'com', 'bat', 'cmd', 'msi', 'scr', 'pif', 'lnk', 'jar', 'apk', 'js', 'mjs', 'vbs', 'ps1', 'sh', 'hta'],
  ...[
    'htm',
    'html',
    'xhtml',
    'mht',
    'svg',
    'svgz',
    'xml',
    'zip',
    'rar',
    '7z',
    'gz',
    'tar',
    'iso',
    'eml',
    'msg',
    'txt',
    'csv',
  ],
  ...['doc', 'docx', 'docm', 'xls', 'xlsx', 'xlsm', 'ppt', 'pptx', 'odt', 'ods', 'odp', 'rtf'],
  ...['gif', 'webp', 'tif', 'tiff', 'bmp', 'avif', 'mp3', 'mp4', 'mov'],
]);

/** What the name says that the paper is; nothing where it ends like « récépissé 12.10.2026 ». */
function announces(name: string): string[] {
  const ending = endingOf(name);
  if (others.has(ending)) return [ending];
  return Object.keys(extensions).filter((type) => extensions[type]!.includes(ending));
}

const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';

const LONGEST_NAME = 200;

/** What a name may not do to whoever saves it: climb folders, hide its ending, break a header. */
export function safeName(name: string): string {
  const whole = Buffer.from(name.normalize('NFC')).toString();
  const safe = whole
    .replace(/[\p{C}\u2028\u2029]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '_')
    .replace(/^\.+/, '')
    .trim();
  return safe || 'piece';
}

/** Ends as what is kept, even where it is cut or was converted. */
export function nameOf(name: string, mediaType: string): string {
  const safe = safeName(name);
  const [ending, own] = [endingOf(safe), extensions[mediaType]!];
  const known = Object.values(extensions).flat().includes(ending);
  const stem = known ? safe.slice(0, -ending.length - 1) : safe;
  const after = `.${own.includes(ending) ? safe.slice(-ending.length) : own[0]!}`;
  return `${cut(stem, LONGEST_NAME - after.length) || 'piece'}${after}`;
}

/** Between two letters, never within one. */
const cut = (text: string, most: number): string =>
  text.length <= most
    ? text
    : text
        .slice(0, most)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd();
