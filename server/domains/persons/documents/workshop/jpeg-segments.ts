const MARKER = 0xff;
const [START_OF_IMAGE, END_OF_IMAGE, START_OF_SCAN] = [0xd8, 0xd9, 0xda];
const [APP0, APP2, APP14, APP15, COMMENT] = [0xe0, 0xe2, 0xee, 0xef, 0xfe];

/**
 * A photograph as it stands in a page, which is not drawn anew: its segments without place, date, device, comment, and nothing
 * after its end. What tells how its colours are meant stays. Null when it is not such a picture.
 */
export function plainJpeg(bytes: Buffer): Buffer | null {
  if (bytes[0] !== MARKER || bytes[1] !== START_OF_IMAGE) return null;
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; at + 1 < bytes.length;) {
    const kind = bytes[at + 1]!;
    if (bytes[at] !== MARKER) return null;
    if (kind === END_OF_IMAGE) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    const end = kind === MARKER ? at + 1 : endOf(bytes, at, kind);
    if (staysIn(kind, bytes.subarray(at + 4, end))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

const isAlone = (kind: number): boolean => kind === 0x01 || (kind >= 0xd0 && kind <= 0xd7);

function endOf(bytes: Buffer, at: number, kind: number): number {
  if (isAlone(kind)) return at + 2;
  const end = at + 2 + (at + 3 < bytes.length ? bytes.readUInt16BE(at + 2) : 0);
  return kind === START_OF_SCAN ? endOfScan(bytes, end) : Math.max(end, at + 2);
}

/** Points are packed up to the next marker; a byte of 255 among them is followed by zero. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(MARKER, from); at >= 0; at = bytes.indexOf(MARKER, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARKER && !isAlone(next)) return at;
  }
  return bytes.length;
}

function staysIn(kind: number, data: Buffer): boolean {
  if (kind === APP2) return data.toString('latin1', 0, 11) === 'ICC_PROFILE';
  return kind === APP0 || kind === APP14 || kind < APP0 || (kind > APP15 && kind !== COMMENT);
}
