import { territories } from '../reference/reference-data';
import { clock } from '../kernel/clock';
import type { Database } from '../tenancy/database';

/**
 * What has served its time goes: keys after a week, news and past sessions after a month, broken uploads after a day, the
 * returns of a day after two, what a session's end kept after half an hour, forgotten names at once.
 */
export async function keepHouse(database: Database): Promise<void> {
  for (const text of [OLD_KEYS, OLD_NEWS, OLD_SESSIONS, OLD_POSTS, OLD_RETURNS, BROKEN_UPLOADS, THEIR_CHUNKS])
    await database.job({ text, values: [clock.now()] });
  for (const { code } of territories) await database.job({ text: NAMES, values: [code] });
  await database.job({ text: COMES_OF_AGE, values: [clock.now()] });
}

/** How names are spelt that no file bears any more, one département after the other. */
const NAMES = 'select access.sweep_names($1)';

/** Of those who turned seventeen, or come of age within sixty days: their team is told, once. */
const COMES_OF_AGE = 'select access.tell_majority($1)';

const OLD_KEYS = `delete from tenant.idempotency_key where created_at < $1::timestamptz - interval '7 days'`;

const OLD_NEWS = `delete from tenant.outbox where created_at < $1::timestamptz - interval '30 days'`;

const OLD_SESSIONS = `delete from directory.browser_session where expires_at < $1::timestamptz - interval '30 days'`;

const OLD_POSTS = `delete from directory.kept_post where kept_at < $1::timestamptz - interval '30 minutes'`;

const OLD_RETURNS = `delete from tenant.frozen_return where frozen_on < ($1::timestamptz - interval '2 days')::date`;

const BROKEN_UPLOADS = `
  update tenant.document set state = 'REMOVED' where state = 'UPLOADING' and uploaded_at < $1::timestamptz - interval '1 day'`;

/** Of what was removed just now, of an upload that failed at once, or of a sweep that was cut short. */
const THEIR_CHUNKS = `
  delete from tenant.document_chunk c using tenant.document d
  where d.departement_code = c.departement_code and d.id = c.document_id
    and d.state = 'REMOVED' and d.uploaded_at < $1::timestamptz - interval '1 day'`;
