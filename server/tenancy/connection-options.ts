import { types } from 'pg';

/** How values are written, whatever the role, the database, the address or PGOPTIONS would have: we read them as text. */
const AS_WE_READ = [
  'timezone=UTC',
  'datestyle=ISO,YMD',
  'intervalstyle=postgres',
  'extra_float_digits=1',
  'bytea_output=hex',
];

/**
 * How PostgreSQL treats the application's connections: nothing lingers, plans are kept, and lists are read from their index in
 * order. The benchmark gives its peers the same.
 */
export const CONNECTION_OPTIONS = written([
  'idle_in_transaction_session_timeout=15000',
  'statement_timeout=30000',
  'plan_cache_mode=force_generic_plan',
  'jit=off',
  'random_page_cost=1.1',
  'enable_bitmapscan=off',
  ...AS_WE_READ,
]);

export const COMMAND_OPTIONS = written(AS_WE_READ);

export interface Waits {
  connectionTimeoutMillis: number;
  query_timeout: number;
  keepAlive: boolean;
}

/**
 * What this process waits for, whatever the network does: PostgreSQL stops a statement after 30 s, and is not waited for any longer
 * than this when it cannot even say so.
 */
export const WAITS: Waits = { connectionTimeoutMillis: 10_000, query_timeout: 32_000, keepAlive: true };

/** Of the start and the commands: a table of a million rows is copied, indexed or checked in one statement. */
export const COMMAND_WAITS: Waits = { connectionTimeoutMillis: 10_000, query_timeout: 3_600_000, keepAlive: true };

function written(options: readonly string[]): string {
  return options.map((option) => `-c ${option}`).join(' ');
}

/** Options that an address brings come first, so that ours hold: the driver would let the address replace them all. */
export function withOptions(url: string, ours: string): { url: string; options: string } {
  const parsed = new URL(url);
  const theirs = parsed.searchParams.get('options');
  if (theirs === null) return { url, options: ours };
  parsed.searchParams.delete('options');
  return { url: parsed.toString(), options: `${theirs} ${ours}` };
}

const TIMESTAMPTZ = 1184;

/** `2026-11-23 08:05:00+00`, as PostgreSQL writes it in UTC, becomes `2026-11-23T08:05:00Z`: instants are read to be told. */
export const instantsAsText = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === TIMESTAMPTZ
      ? (text: string) => `${text.slice(0, 10)}T${text.slice(11, -3)}Z`
      : types.getTypeParser(oid, format as 'text'),
};
