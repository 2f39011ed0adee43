/** An A4 page at 600 dots an inch has 35 million; a picture that unfolds to more is made to choke who opens it. */
const LARGEST_PIXELS = 100_000_000;

const BROKEN = 'Cette image est incomplète ou abîmée : réenregistrez-la, ou joignez-la en PDF.';
const TOO_LARGE = `Cette image a plus de ${LARGEST_PIXELS / 1_000_000} millions de points : réduisez-la.`;
const HOLDS_MORE = "Cette image contient autre chose qu'une image : réenregistrez-la, ou joignez-la en PDF.";

interface Size {
  width: number;
  height: number;
}

export function imageFlaw(bytes: Buffer, type: string): string | null {
  const size = type === 'image/png' ? pngSize(bytes) : jpegSize(bytes);
  if (!size || size.width === 0 || size.height === 0) return BROKEN;
  if (size.width * size.height > LARGEST_PIXELS) return TOO_LARGE;
  return foreign.some((mark) => bytes.includes(mark)) ? HOLDS_MORE : null;
}

/** A page or a PDF inside a picture: long enough never to come by chance. */
const foreign = ['<script', '<SCRIPT', '<!DOCTYPE', '<!doctype', '%PDF-1.', '%PDF-2.'].map((mark) => Buffer.from(mark));

const PNG_SIGNATURE = 8;
const CHUNK_FRAME = 12;

/** Null unless the chunks follow each other to the last byte. */
function pngSize(bytes: Buffer): Size | null {
  for (let at = PNG_SIGNATURE; at + CHUNK_FRAME <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const end = at + CHUNK_FRAME + length;
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end === bytes.length ? pngHeader(bytes) : null;
    at = end;
  }
  return null;
}

function pngHeader(bytes: Buffer): Size | null {
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const MARKER = 0xff;
const END_OF_IMAGE = Buffer.from([MARKER, 0xd9]);

/** From the frame header, after whatever segments come first. */
function jpegSize(bytes: Buffer): Size | null {
  if (!bytes.includes(END_OF_IMAGE)) return null;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== MARKER) return null;
    const kind = bytes[at + 1]!;
    if (isFrame(kind)) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += kind === MARKER ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

/** SOF0 to SOF15, without the tables and the restart marks among them. */
const isFrame = (kind: number): boolean => kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
