import { isDeepStrictEqual } from 'node:util';
import { BenchError } from './options.mjs';

/** One request, outside any measure. */
export async function ask({ port }, name, query, rowsOrDraft) {
  const response = await fetch(`http://127.0.0.1:${port}${query.path(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: query.reader.authorization },
    body: query.body(name, rowsOrDraft),
  });
  return response.json();
}

/** Opaque ids and cursors are each server's own; an instant may be written in several ways. */
export function normalised(value, key) {
  if (Array.isArray(value)) return value.map((item) => normalised(item));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, normalised(held, name)]));
  if (typeof value !== 'string') return value;
  if (key === 'id' || key === 'endCursor') return '…';
  return /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).toISOString() : value;
}

/** The three servers must say the same, or nothing is measured. */
export async function verifyAnswers(servers, query, database, drafts) {
  const said = {};
  for (const name of query.servers.filter((each) => servers[each])) {
    const draft = query.mutation ? drafts.take() : undefined;
    const answer = await ask(servers[name], name, query, draft);
    if (answer.errors || !answer.data)
      throw new BenchError(`${name} ne répond pas à « ${query.name} » : ${JSON.stringify(answer).slice(0, 600)}`);
    said[name] = query.mutation ? await rowsOf(database, draft, answer) : normalised(answer.data);
  }
  const [first, ...others] = Object.keys(said);
  for (const other of others) {
    if (isDeepStrictEqual(said[first], said[other])) continue;
    throw new BenchError(
      `« ${query.name} » : ${first} et ${other} ne répondent pas la même chose :\n${difference(said[first], said[other])}`,
    );
  }
  return said[first];
}

function difference(a, b, path = '') {
  if (isDeepStrictEqual(a, b)) return '';
  if (a && b && typeof a === 'object' && typeof b === 'object') {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .map((key) => difference(a[key], b[key], `${path}.${key}`))
      .filter(Boolean)
      .slice(0, 5)
      .join('\n');
  }
  return `${path} : ${JSON.stringify(a)?.slice(0, 120)} / ${JSON.stringify(b)?.slice(0, 120)}`;
}

const OWN = [
  'id',
  'at',
  'opened_at',
  'submitted_at',
  'created_at',
  'case_id',
  'holder_id',
  'subject_id',
  'referral_id',
  'source',
  'reference',
  'pseudonym',
  'record_key',
  'accord_id',
  'authoritative_referral_id',
];
const TABLES = {
  'tenant.case_file': 'id',
  'tenant.case_fact': 'case_id',
  'tenant.referral': 'case_id',
  'tenant.case_event': 'case_id',
  'tenant.journal_entry': 'subject_id',
  'tenant.outbox': 'subject_id',
  'tenant.access_grant': 'holder_id',
};

/** What a submission left in the database, without the values that each one draws, beside what it answered. */
async function rowsOf({ admin }, draft, answer) {
  const rows = {};
  for (const [table, column] of Object.entries(TABLES)) {
    const {
      rows: [{ found }],
    } = await admin.query(
      `select coalesce(jsonb_agg(to_jsonb(t) - $2::text[] || jsonb_build_object('is_case', to_jsonb(t) ->> 'source' = $1::text)
         order by (to_jsonb(t) - $2::text[])::text), '[]') as found from ${table} t where t.${column} = $1::uuid`,
      [draft.id, OWN],
    );
    rows[table] = found;
  }
  const { case: shown, ...rest } = answer.data.submitCase;
  return { rows, answer: { ...rest, case: { ...shown, id: '…', reference: '…' } } };
}
