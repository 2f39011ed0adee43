import type { AcknowledgementText, CheckpointText } from './canonical';

export const CHECKPOINT_FILE = 'journal-checkpoints.jsonl';
export const HEAD_FILE = 'journal-heads.json';
export const HEAD_FORMAT = 'passerelle journal heads 2';

export type Checkpoint = CheckpointText & { signature: Buffer };
export type Acknowledgement = AcknowledgementText & { signature: Buffer };

export type Heads = Readonly<Record<string, { seal: number; digest: string }>>;

/** How far each chain has come, and since when this memory has been kept. */
export interface HeadFile {
  /** Null in a file of before these were written down. */
  begun: { at: string; late: boolean } | null;
  heads: Heads;
}

/** Null when the text is none of ours. */
export function readHeads(text: string): HeadFile | null {
  try {
    const read = JSON.parse(text) as HeadFile & { format?: string };
    const { begun, heads } = read.format === HEAD_FORMAT ? read : { begun: null, heads: read as unknown as Heads };
    const sound = Object.values(heads).every(
      ({ seal, digest }) => Number.isInteger(seal) && typeof digest === 'string',
    );
    const dated = begun === null || (typeof begun.at === 'string' && typeof begun.late === 'boolean');
    return sound && dated ? { begun, heads } : null;
  } catch {
    return null;
  }
}

export interface CheckpointFile {
  publicKey: string | null;
  checkpoints: Checkpoint[];
  acknowledgements: Acknowledgement[];
  /** Numbers of the lines that could not be read. */
  broken: number[];
}

/** A line that was cut or changed does not hide the others. */
export function readCheckpoints(text: string): CheckpointFile {
  const found: CheckpointFile = { publicKey: null, checkpoints: [], acknowledgements: [], broken: [] };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if (!parsed) found.broken.push(index + 1);
    else if (parsed.publicKey) found.publicKey ??= parsed.publicKey;
    else if (parsed.acknowledgement) found.acknowledgements.push(parsed.acknowledgement);
    else found.checkpoints.push(parsed.checkpoint!);
  }
  return found;
}

interface Line {
  publicKey?: string;
  checkpoint?: Checkpoint;
  acknowledgement?: Acknowledgement;
}

type Read = Record<string, string> & { seal: number };

function parseLine(line: string): Line | null {
  try {
    const read = JSON.parse(line) as Read & { acknowledged?: Read };
    if (read.publicKey) return { publicKey: read.publicKey };
    return read.acknowledged ? acknowledgementIn(read.acknowledged) : checkpointIn(read);
  } catch {
    return null;
  }
}

function checkpointIn(read: Read): Line | null {
  const { departement, day, seal, digest, madeAt, keyId, signature } = read;
  if (!isWhole(seal, [departement, day, digest, madeAt, keyId, signature])) return null;
  return {
    checkpoint: {
      departement: departement!,
      day: day!,
      seal,
      digest: Buffer.from(digest!, 'hex'),
      madeAt: madeAt!,
      keyId: keyId!,
      signature: Buffer.from(signature!, 'base64'),
    },
  };
}

function acknowledgementIn(read: Read): Line | null {
  const { departement, what, seal, subject, entry, reason, at, keyId, signature } = read;
  if (!isWhole(seal, [departement, what, subject, entry, reason, at, keyId, signature])) return null;
  return {
    acknowledgement: {
      departement: departement!,
      what: what as Acknowledgement['what'],
      seal,
      subject: subject!,
      entry: entry!,
      reason: reason!,
      at: at!,
      keyId: keyId!,
      signature: Buffer.from(signature!, 'base64'),
    },
  };
}

const isWhole = (seal: unknown, texts: unknown[]): boolean =>
  Number.isInteger(seal) && texts.every((text) => typeof text === 'string');
