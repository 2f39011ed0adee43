import type { Writable } from 'node:stream';
import type { PoolClient } from 'pg';

/** Statements sent together leave in one write: a system call for each would cost the server more than the query. */
export function inOnePacket<T>(client: PoolClient, send: () => T): T {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}
