/** One maker at a time: an edition is written once. */
export const TURN = `select pg_advisory_xact_lock(hashtextextended('documents ' || $1::text, 0))`;

export const EDITION =
  'select coalesce(max(number), 0)::integer as edition from published.erratum where release_id = $1';

export const STORED = `
  select audience, format, name, media_type as "mediaType", body from published.release_document
    where release_id = $1 and edition = $2 order by audience desc, format`;

export const STORE = `
  insert into published.release_document (release_id, edition, audience, format, name, media_type, body, digest)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`;

export const PRODUCER = 'select producer from published.release where id = $1';

export const SAME_WORDS = 'select true as found from published.erratum where release_id = $1 and words = $2';

export const ADD_ERRATUM = `
  insert into published.erratum (release_id, number, dated, words, digest) values ($1, $2, $3, $4, $5)`;
