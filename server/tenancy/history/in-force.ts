import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { executedMigrations, noteInForce, readBooks } from './books';
import { IN_FORCE } from './catalogue-queries';

/** A view, a function, or the policies and rights of a table, and the file under `migrations/in-force` where it is read. */
export interface InForce {
  file: string;
  text: string;
}

/** What stands in the catalogue now. With nothing else on the search path, PostgreSQL prints every name with its schema. */
export async function readInForce(client: Client): Promise<InForce[]> {
  await client.query('begin read only; set local search_path = pg_catalog; set local quote_all_identifiers = off');
  try {
    return (await client.query<InForce>(IN_FORCE)).rows;
  } finally {
    await client.query('rollback');
  }
}

/** Texts can be compared when they were noted after the same migrations, and printed by the same PostgreSQL. */
export interface Standing {
  server: string;
  migrations: string;
}

export async function standingOf(admin: Client): Promise<Standing> {
  const { rows } = await admin.query<{ server: string }>(
    "select (current_setting('server_version_num')::int / 10000)::text as server",
  );
  return { server: rows[0]!.server, migrations: digestText((await executedMigrations(admin)).join()) };
}

/** Null when nothing has been noted yet. */
export async function notedStanding(admin: Client): Promise<Standing | null> {
  const [server, migrations] = (await readBooks(admin, 'STATE')).get('IN_FORCE')?.split(' ') ?? [];
  return server && migrations ? { server, migrations } : null;
}

/** Files whose thing was changed, added or removed since it was noted. */
export async function changedByHand(admin: Client): Promise<string[]> {
  const noted = await readBooks(admin, 'OBJECT');
  const now = digestsOfTexts(await readInForce(admin));
  const files = new Set([...noted.keys(), ...now.keys()]);
  return [...files].filter((file) => noted.get(file) !== now.get(file)).sort();
}

export async function noteWhatIsInForce(admin: Client, { server, migrations }: Standing): Promise<void> {
  await noteInForce(admin, digestsOfTexts(await readInForce(admin)), `${server} ${migrations}`);
}

const digestText = (text: string): string => createHash('sha256').update(text).digest('hex');

const digestsOfTexts = (things: InForce[]): Map<string, string> =>
  new Map(things.map(({ file, text }) => [file, digestText(text)]));
