import { createHash } from 'node:crypto';
import pg from 'pg';
import { peerSettings } from './peer-settings.mjs';

const { databaseUrl, poolSize, options } = peerSettings();
const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, pipeline: true, options });

const PRELUDE = named(`select set_config('role', 'passerelle_app', true), set_config('app.departement', $1, true),
  set_config('app.account', $2, true), set_config('app.today', $3, true), set_config('app.now', $4, true)`);

/** A constant text under the name that the server keeps it prepared by. */
export function named(text) {
  return { name: createHash('sha256').update(text).digest('base64url').slice(0, 22), text };
}

export function actorOf(reader) {
  const now = new Date().toISOString();
  return { ...reader, now, today: now.slice(0, 10) };
}

/** Begin, settings, statements, commit: one flight, whatever the number of statements. */
export async function fly(actor, statements, begin = 'begin read only') {
  const client = await pool.connect();
  try {
    const sent = [
      client.query(begin),
      client.query({ ...PRELUDE, values: [actor.departement, actor.accountId, actor.today, actor.now] }),
      ...statements.map((statement) => client.query(statement)),
      client.query('commit'),
    ];
    const results = await Promise.all(sent);
    return results.slice(2, -1).map(({ rows }) => rows);
  } finally {
    client.release();
  }
}

/** Two flights of one transaction: what is read decides what is written. */
export async function transact(actor, reading, writing) {
  const client = await pool.connect();
  try {
    const opening = [
      client.query('begin'),
      client.query({ ...PRELUDE, values: [actor.departement, actor.accountId, actor.today, actor.now] }),
      client.query(reading),
    ];
    const { rows } = (await Promise.all(opening))[2];
    const closing = [...writing(rows[0]).map((statement) => client.query(statement)), client.query('commit')];
    return (await Promise.all(closing)).slice(0, -1).map((result) => result.rows);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
