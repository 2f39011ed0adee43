import { inflateRawSync } from 'node:zlib';
import { MOST_ENTRIES, UNPACKED_BYTES } from './limits';
import { UnreadableFile } from './unreadable-file';

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;

interface Entry {
  name: string;
  method: number;
  packed: number;
  offset: number;
}

/** The wanted entries of an archive: never more bytes than are allowed in all, whatever the archive says of itself. */
export function unpack(archive: Buffer, wanted: (name: string) => boolean): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  let left = UNPACKED_BYTES;
  for (const entry of entriesOf(archive)) {
    if (!wanted(entry.name) || found.has(entry.name)) continue;
    const content = contentOf(archive, entry, left);
    left -= content.length;
    found.set(entry.name, content);
  }
  return found;
}

function entriesOf(archive: Buffer): Entry[] {
  const end = endOf(archive);
  const count = archive.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw tooLarge();
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== LISTED) throw broken();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place));
    if (archive.readUInt16LE(at + 8) & 1) throw new UnreadableFile(LOCKED);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength!),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return entries;
}

function endOf(archive: Buffer): number {
  for (let at = archive.length - END_BYTES; at >= Math.max(0, archive.length - END_BYTES - LONGEST_COMMENT); at -= 1)
    if (archive.readUInt32LE(at) === END) return at;
  throw broken();
}

function contentOf(archive: Buffer, { method, packed, offset }: Entry, left: number): Buffer {
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== LOCAL) throw broken();
  const from = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const content = archive.subarray(from, from + packed);
  if (content.length < packed) throw broken();
  if (method === 0 && packed <= left) return content;
  if (method !== 8 || left <= 0) throw method === 8 || method === 0 ? tooLarge() : broken();
  return inflated(content, left);
}

function inflated(content: Buffer, left: number): Buffer {
  try {
    return inflateRawSync(content, { maxOutputLength: left });
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : broken();
  }
}

const LOCKED =
  'Ce fichier est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis renvoyez-la.';

const broken = () =>
  new UnreadableFile(
    'Ce fichier est abîmé. Ouvrez-le dans votre tableur, enregistrez-le de nouveau, puis renvoyez-le.',
  );
const tooLarge = () =>
  new UnreadableFile(
    'Ce fichier contient trop de choses. Copiez le tableau seul, sans image, dans un nouveau fichier, puis envoyez-le.',
  );
