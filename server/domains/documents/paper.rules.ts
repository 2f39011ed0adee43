import { imageFlaw } from './image.rules';
import { pdfFlaw } from './pdf.rules';

/** What a paper may be: nothing that a page could run, nothing that holds other files. */
export const acceptedTypes: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/png': ['png'],
};

/** Sent by programs that do not say. */
const UNDECLARED = ['', 'application/octet-stream', 'binary/octet-stream'];

export interface Paper {
  bytes: Buffer;
  /** By content. */
  found: string;
  /** As the sender declared it. */
  declared: string;
  name: string;
}

/** Why a paper is not taken, in French, or null. */
export function flawOf(paper: Paper): string | null {
  return (
    lieOf(paper) ??
    archiveFlaw(paper.bytes) ??
    (paper.found === 'application/pdf' ? pdfFlaw(paper.bytes) : imageFlaw(paper.bytes, paper.found))
  );
}

function lieOf({ found, declared, name }: Paper): string | null {
  if (!(found in acceptedTypes)) return 'Joignez un PDF, un JPEG ou un PNG.';
  const type = declared.split(';')[0]!.trim().toLowerCase();
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  const same =
    (UNDECLARED.includes(type) || type === found) && (!extension || acceptedTypes[found]!.includes(extension));
  return same
    ? null
    : "Le contenu de la pièce n'est pas ce que son nom ou son type annonce : vérifiez le fichier, ou réexportez-le en PDF.";
}

const END_OF_ARCHIVE = Buffer.from('PK\x05\x06', 'latin1');
/** An archive is read from its end: its directory ends within 64 KB and a few bytes of it. */
const ARCHIVE_TAIL = 66_000;

/** A file may be a picture for one program and an archive for another. */
function archiveFlaw(bytes: Buffer): string | null {
  return bytes.subarray(-ARCHIVE_TAIL).includes(END_OF_ARCHIVE)
    ? 'Cette pièce contient une archive : joignez chaque document séparément.'
    : null;
}

/** What a name may not do to whoever saves it: climb folders, hide its ending, break a header. */
export function safeName(name: string): string {
  const whole = Buffer.from(name).toString();
  return (
    whole
      .replace(/[\p{C}\u2028\u2029]/gu, '')
      .replace(/[/\\:*?"<>|]/g, '_')
      .replace(/^\.+/, '')
      .trim()
      .slice(0, 200) || 'piece'
  );
}
