import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Client, escapeIdentifier } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

export interface Weighed {
  bytes: number;
  sha256: string;
}

/** One table into one new file, as PostgreSQL's own binary format, digested on the way and safe on the disk. */
export async function copyOut(client: Client, table: string, columns: string[], path: string): Promise<Weighed> {
  const scale = new Scale();
  const source = client.query(copyTo(`copy ${named(table)} (${listed(columns)}) to stdout with (format binary)`));
  await pipeline(source, scale, createWriteStream(path, { flags: 'wx', mode: 0o600 })).finally(() => done(source));
  await sync(path);
  return scale.weighed;
}

/** The driver waits for this word to stop its clock; the stream that goes out never gives it. */
function done(stream: object): void {
  (stream as { callback?: () => void }).callback?.();
}

export async function copyIn(client: Client, table: string, columns: string[], path: string): Promise<void> {
  await pipeline(
    createReadStream(path),
    client.query(copyFrom(`copy ${named(table)} (${listed(columns)}) from stdin with (format binary)`)),
  );
}

export async function weigh(path: string): Promise<Weighed> {
  const scale = new Scale();
  await pipeline(createReadStream(path), scale.resume());
  return scale.weighed;
}

export async function sync(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Lets everything through, and knows how much it was. */
class Scale extends Transform {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  get weighed(): Weighed {
    return { bytes: this.bytes, sha256: this.hash.copy().digest('hex') };
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, chunk: Buffer) => void): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    done(null, chunk);
  }
}

/** Names of tables and columns take no parameter: they come out of the class list or a sealed manifest, and are quoted. */
export async function countRows(client: Client, table: string): Promise<number> {
  const text = `select count(*)::float8 as n from ${named(table)}`;
  const { rows } = await client.query<{ n: number }>(text);
  return rows[0]!.n;
}

const named = (table: string) => table.split('.').map(escapeIdentifier).join('.');
const listed = (columns: string[]) => columns.map(escapeIdentifier).join(', ');
