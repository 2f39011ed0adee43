import {
  appendFileSync,
  existsSync,
  fsyncSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { CheckpointText } from './canonical';
import type { Head } from './sealer';
import type { SealVerifier } from './seal-key';

export const CHECKPOINT_FILE = 'journal-checkpoints.jsonl';
export const HEAD_FILE = 'journal-heads.json';

export type Checkpoint = CheckpointText & { signature: Buffer };

/**
 * What is kept outside the database, where its administrator does not write: each day's checkpoint in a file that only
 * grows, and how far each chain has come. A chain that is rewritten or cut no longer fits them.
 */
export class Witness {
  private known: Set<string> | null = null;

  constructor(
    private readonly folder: string,
    private readonly verifier: SealVerifier,
  ) {}

  /** Adds what this file does not hold yet, and says which. */
  keep(checkpoints: readonly Checkpoint[]): Checkpoint[] {
    const known = (this.known ??= this.read());
    const news = checkpoints.filter((checkpoint) => !known.has(nameOf(checkpoint)));
    if (news.length === 0) return [];
    const isNew = !existsSync(this.path(CHECKPOINT_FILE));
    // A line that a crash cut short stays as it is, and is told; what comes next has a line of its own.
    const cut = !isNew && !readFileSync(this.path(CHECKPOINT_FILE), 'utf8').endsWith('\n');
    const lines = [...(isNew ? [this.header()] : []), ...news.map(lineOf)];
    this.append((cut ? '\n' : '') + lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    for (const checkpoint of news) known.add(nameOf(checkpoint));
    return news;
  }

  /** How far each chain has come: what lies beyond the last checkpoint cannot be cut off unseen either. */
  advance({ departement, seal, digest }: Head): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const file = this.path(HEAD_FILE);
    const before = existsSync(file) ? readHeads(readFileSync(file, 'utf8')) : {};
    const after = { ...before, [departement]: { seal, digest: digest.toString('hex') } };
    writeFileSync(`${file}.new`, `${JSON.stringify(after)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  private header(): object {
    return { format: 'passerelle journal checkpoints 1', keyId: this.verifier.id, publicKey: this.verifier.pem };
  }

  private read(): Set<string> {
    const file = this.path(CHECKPOINT_FILE);
    if (!existsSync(file)) return new Set();
    return new Set(readCheckpoints(readFileSync(file, 'utf8')).checkpoints.map(nameOf));
  }

  private append(text: string): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const descriptor = openSync(this.path(CHECKPOINT_FILE), 'a', 0o600);
    try {
      appendFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }

  private path(name: string): string {
    return join(this.folder, name);
  }
}

/** For a demonstration that is drawn again: its chains begin anew. */
export function forgetWitness(folder: string): void {
  for (const name of [CHECKPOINT_FILE, HEAD_FILE]) rmSync(join(folder, name), { force: true });
}

const nameOf = ({ departement, day }: Pick<Checkpoint, 'departement' | 'day'>) => `${departement} ${day}`;

const lineOf = ({ digest, signature, ...rest }: Checkpoint) => ({
  ...rest,
  digest: digest.toString('hex'),
  signature: signature.toString('base64'),
});

export type Heads = Readonly<Record<string, { seal: number; digest: string }>>;

/** Null when the text is none of ours. */
export function readHeads(text: string): Heads | null {
  try {
    const heads = JSON.parse(text) as Heads;
    return Object.values(heads).every(({ seal, digest }) => Number.isInteger(seal) && typeof digest === 'string')
      ? heads
      : null;
  } catch {
    return null;
  }
}

export interface CheckpointFile {
  publicKey: string | null;
  checkpoints: Checkpoint[];
  /** Numbers of the lines that could not be read. */
  broken: number[];
}

/** A line that was cut or changed does not hide the others. */
export function readCheckpoints(text: string): CheckpointFile {
  const found: CheckpointFile = { publicKey: null, checkpoints: [], broken: [] };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if (!parsed) found.broken.push(index + 1);
    else if (parsed.publicKey) found.publicKey ??= parsed.publicKey;
    else found.checkpoints.push(parsed.checkpoint!);
  }
  return found;
}

function parseLine(line: string): { publicKey?: string; checkpoint?: Checkpoint } | null {
  try {
    const { departement, day, seal, digest, madeAt, keyId, signature, publicKey } = JSON.parse(line) as Record<
      string,
      string
    > & { seal: number };
    if (publicKey) return { publicKey };
    if (
      ![departement, day, digest, madeAt, keyId, signature].every((value) => typeof value === 'string') ||
      !Number.isInteger(seal)
    )
      return null;
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
  } catch {
    return null;
  }
}
