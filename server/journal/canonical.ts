import { createHash } from 'node:crypto';

/** Of the texts below. A change of any of them takes a new number, and the old one stays readable. */
export const FORMAT = 1;

/** An entry as it is hashed: every column, in this order, instants in UTC to the microsecond, `opened` as PostgreSQL writes jsonb. */
export const entryColumns = [
  'departement_code',
  'id',
  'at',
  'account_id',
  'mandate_id',
  'operation',
  'kind',
  'reason',
  'subject_id',
  'opened',
] as const;

export type EntryText = Record<(typeof entryColumns)[number], string | null>;

export interface SealText {
  departement: string;
  number: number;
  day: string;
  count: number;
  firstAt: string;
  lastAt: string;
  /** Every entry earlier than this had been sealed. */
  covers: string;
  sealedAt: string;
  root: Buffer;
  previous: Buffer;
  keyId: string;
}

export interface CheckpointText {
  departement: string;
  day: string;
  /** The last seal of the chain at the end of that day. */
  seal: number;
  digest: Buffer;
  madeAt: string;
  keyId: string;
}

export interface PruneText {
  departement: string;
  /** Last of the days that went. */
  through: string;
  lastSeal: number;
  seals: number;
  entries: number;
  prunedAt: string;
  keyId: string;
}

/** What whoever runs the service admits: signed, so that nobody else excuses anything. */
export interface AcknowledgementText {
  departement: string;
  /** A chain that ends earlier than was witnessed, a clock that went back, a memory outside that began late. */
  what: 'CHAIN' | 'CLOCK' | 'WITNESS';
  /** Of a chain, the last seal on which both sides agree; of a clock, the seal made after it went back. */
  seal: number;
  /** Of a clock, the digest of that seal; of a memory, the instant at which it began. */
  subject: string;
  /** Of the journal's own entry about it. */
  entry: string;
  reason: string;
  at: string;
  keyId: string;
}

/** Before the first seal of a chain. */
export const NO_SEAL = Buffer.alloc(32);

/** JSON is unambiguous: no value can be read as the end of another. */
const textOf = (kind: string, ...values: (string | number | null)[]) =>
  JSON.stringify([`passerelle ${kind}`, FORMAT, ...values]);

const hash = (prefix: number, ...parts: (string | Buffer)[]) =>
  parts.reduce((digest, part) => digest.update(part), createHash('sha256').update(Buffer.of(prefix))).digest();

/** The leaf binds an entry to its place: moved to another one, or to another seal, it no longer fits. */
export function leafOf(entry: EntryText, seal: number, position: number): Buffer {
  return hash(0, textOf('journal entry', seal, position, ...entryColumns.map((column) => entry[column])));
}

/** Merkle root; leaves and nodes are hashed apart, and a node without a pair goes up as it is (RFC 9162 §2.1). */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  let level = leaves;
  while (level.length > 1) {
    const above: Buffer[] = [];
    for (let i = 0; i < level.length; i += 2) above.push(level[i + 1] ? hash(1, level[i]!, level[i + 1]!) : level[i]!);
    level = above;
  }
  return level[0] ?? NO_SEAL;
}

export function sealText(seal: SealText): string {
  return textOf(
    'journal seal',
    seal.departement,
    seal.number,
    seal.day,
    seal.count,
    seal.firstAt,
    seal.lastAt,
    seal.covers,
    seal.sealedAt,
    seal.root.toString('hex'),
    seal.previous.toString('hex'),
    seal.keyId,
  );
}

export function checkpointText({ departement, day, seal, digest, madeAt, keyId }: CheckpointText): string {
  return textOf('journal checkpoint', departement, day, seal, digest.toString('hex'), madeAt, keyId);
}

export function pruneText({ departement, through, lastSeal, seals, entries, prunedAt, keyId }: PruneText): string {
  return textOf('journal pruned', departement, through, lastSeal, seals, entries, prunedAt, keyId);
}

export function acknowledgementText(admitted: AcknowledgementText): string {
  const { departement, what, seal, subject, entry, reason, at, keyId } = admitted;
  return textOf('journal acknowledgement', departement, what, seal, subject, entry, reason, at, keyId);
}

export const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** As PostgreSQL tells an instant to the microsecond, so that what was signed is what is read again. */
export const microseconds = (instant: Date): string => instant.toISOString().replace('Z', '000Z');
