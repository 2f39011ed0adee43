import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  CHECKPOINT_FILE,
  HEAD_FILE,
  HEAD_FORMAT,
  readCheckpoints,
  readHeads,
  type Acknowledgement,
  type Checkpoint,
  type HeadFile,
} from './outside-files';
import type { Head } from './sealer';
import type { SealVerifier } from './seal-key';

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
    this.grow(news.map(lineOf));
    for (const checkpoint of news) known.add(nameOf(checkpoint));
    return news;
  }

  /** What the operator admitted stays beside what it is about. */
  admit({ signature, ...acknowledged }: Acknowledgement): void {
    this.grow([{ acknowledged: { ...acknowledged, signature: signature.toString('base64') } }]);
  }

  /** Null when the file is missing, or is none of ours. */
  get memory(): HeadFile | null {
    const file = this.path(HEAD_FILE);
    return existsSync(file) ? readHeads(readFileSync(file, 'utf8')) : null;
  }

  /**
   * Begins to remember. `late`, when the chains had begun before: a file was lost, or the server is a new one, and
   * verification says so until it is admitted. What could not be read stays beside.
   */
  begin(at: string, late: boolean): void {
    const file = this.path(HEAD_FILE);
    if (existsSync(file)) renameSync(file, `${file}.unreadable`);
    this.write({ begun: { at, late }, heads: {} });
  }

  /**
   * How far each chain has come: what lies beyond the last checkpoint cannot be cut off unseen either. Only over a head that
   * is still in its chain (the keeper asks), or that the operator set aside.
   */
  advance(heads: readonly Head[]): void {
    if (heads.length === 0) return;
    const { begun, heads: before } = this.memory ?? { begun: null, heads: {} };
    const after = heads.map(({ departement, seal, digest }) => [departement, { seal, digest: digest.toString('hex') }]);
    this.write({ begun, heads: { ...before, ...(Object.fromEntries(after) as HeadFile['heads']) } });
  }

  /** Of a chain that begins anew, once its end was admitted. */
  forget(departement: string): void {
    const { begun, heads } = this.memory ?? { begun: null, heads: {} };
    this.write({ begun, heads: Object.fromEntries(Object.entries(heads).filter(([code]) => code !== departement)) });
  }

  /** Whole or not at all, even when the power fails. */
  private write(memory: HeadFile): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const file = this.path(HEAD_FILE);
    const text = `${JSON.stringify({ format: HEAD_FORMAT, ...memory })}\n`;
    onDisk(`${file}.new`, 'w', (descriptor) => writeFileSync(descriptor, text));
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

  private grow(lines: object[]): void {
    if (lines.length === 0) return;
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const file = this.path(CHECKPOINT_FILE);
    const isNew = !existsSync(file);
    // A line that a crash cut short stays as it is, and is told; what comes next has a line of its own.
    const cut = !isNew && !readFileSync(file, 'utf8').endsWith('\n');
    const all = [...(isNew ? [this.header()] : []), ...lines].map((line) => `${JSON.stringify(line)}\n`);
    onDisk(file, 'a', (descriptor) => appendFileSync(descriptor, (cut ? '\n' : '') + all.join('')));
  }

  private path(name: string): string {
    return join(this.folder, name);
  }
}

function onDisk(file: string, flags: 'a' | 'w', write: (descriptor: number) => void): void {
  const descriptor = openSync(file, flags, 0o600);
  try {
    write(descriptor);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** For a demonstration that is drawn again: its chains begin anew. */
export function forgetWitness(folder: string): void {
  for (const name of [CHECKPOINT_FILE, HEAD_FILE]) rmSync(join(folder, name), { force: true });
}

/** A day that is lived again after a restore has another digest, and a line of its own. */
const nameOf = ({ departement, day, digest }: Pick<Checkpoint, 'departement' | 'day' | 'digest'>) =>
  `${departement} ${day} ${digest.toString('hex')}`;

const lineOf = ({ digest, signature, ...rest }: Checkpoint) => ({
  ...rest,
  digest: digest.toString('hex'),
  signature: signature.toString('base64'),
});
