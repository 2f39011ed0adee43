/** What an answer of PostgreSQL means to whoever asked. */
export type Meaning =
  /** Nothing was recorded, and the same demand may pass in a moment. */
  | 'UNAVAILABLE'
  /** The commit may have been recorded or not. */
  | 'UNKNOWN_OUTCOME'
  /** The caller's own: a character that no text column holds. */
  | 'BAD_USER_INPUT'
  /** Ours to repair. */
  | 'INTERNAL_ERROR';

/**
 * Classes and codes of PostgreSQL, appendix A; the longest that fits decides, and what is not here is ours to repair. Decided one
 * by one: 08, 25, 40, 53, 55, 57, 58.
 */
const meanings: Readonly<Record<string, Meaning>> = {
  // The connection.
  '08': 'UNAVAILABLE',
  '08P01': 'INTERNAL_ERROR', // the protocol was broken: one of the two programs is wrong
  // The state of the transaction.
  '25': 'INTERNAL_ERROR',
  '25006': 'UNAVAILABLE', // the primary has become a standby, or its disk is full and it was set to read only
  '25P03': 'UNAVAILABLE', // idle too long in its transaction: this process was held up
  '25P04': 'UNAVAILABLE', // the transaction took too long
  // Rolled back by the server.
  '40': 'UNAVAILABLE', // could not be serialised, deadlock
  '40002': 'INTERNAL_ERROR', // a constraint, found at the commit
  '40003': 'UNKNOWN_OUTCOME',
  // Out of memory, of disk, of connections.
  '53': 'UNAVAILABLE',
  // Locks.
  '55P03': 'UNAVAILABLE',
  // The operator: cancelled (statement_timeout too), shutting down, crashed, starting, dropped, idle too long.
  '57': 'UNAVAILABLE',
  // Outside PostgreSQL: the system, the disk. A file of its own that is missing or there twice will not mend by waiting.
  '58': 'UNAVAILABLE',
  '58P01': 'INTERNAL_ERROR',
  '58P02': 'INTERNAL_ERROR',
  '22021': 'BAD_USER_INPUT',
  '22P05': 'BAD_USER_INPUT',
};

/** After these PostgreSQL has closed the session, or what answers is not what should: the connection is thrown away. */
const ENDS_SESSION = /^(08|57P|58|25006|25P03|25P04)/;

const SQLSTATE = /^[0-9A-Z]{5}$/;

/** Null when it is no SQLSTATE at all. */
export function meaningOf(code: string): Meaning | null {
  if (!SQLSTATE.test(code)) return null;
  return meanings[code] ?? meanings[code.slice(0, 2)] ?? 'INTERNAL_ERROR';
}

/** The statement failed, and the session can go on. */
export function leavesSessionSound(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && SQLSTATE.test(code) && !ENDS_SESSION.test(code);
}

/** PostgreSQL itself said no to the commit: known, and nothing was recorded. */
export function refusesCommit(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && SQLSTATE.test(code) && !/^(08|57P|40003)/.test(code);
}
