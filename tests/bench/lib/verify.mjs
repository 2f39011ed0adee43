import { isDeepStrictEqual } from 'node:util';
import { BenchError } from './options.mjs';
import { rowsOf } from './rows.mjs';

/** One request, outside any measure. */
export async function ask({ port }, name, query, rowsOrDraft) {
  const response = await fetch(`http://127.0.0.1:${port}${query.path(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: query.readerOf(rowsOrDraft).authorization },
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

/** The servers must say the same, and write the same, or nothing is measured. */
export async function verifyAnswers(servers, query, database, drafts) {
  const names = query.servers.filter((each) => servers[each]);
  const twins = query.mutation ? await drafts.twins(names.length) : [];
  const before = await rowsOfEach(database, names, twins);
  const said = {};
  for (const [index, name] of names.entries()) {
    const answer = await ask(servers[name], name, query, twins[index]);
    if (answer.errors || !answer.data)
      throw new BenchError(`${name} ne répond pas à « ${query.name} » : ${JSON.stringify(answer).slice(0, 600)}`);
    said[name] = query.mutation ? answerOf(answer) : normalised(answer.data);
  }
  refuseDifferent(`« ${query.name} »`, said);
  if (!query.mutation) return null;
  const after = await rowsOfEach(database, names, twins);
  refuseDifferent('Ce que laisse un dépôt', after);
  return countsOf(before[names[0]], after[names[0]]);
}

/** Table by table, what names the draft that each server was given. */
async function rowsOfEach({ admin }, names, twins) {
  if (twins.length === 0) return {};
  const ids = twins.map(({ id }) => id);
  const rows = await rowsOf(admin, twins[0].reader.departement, ids);
  return Object.fromEntries(names.map((name, index) => [name, rows[ids[index]]]));
}

/** How many rows are new or changed. */
function countsOf(before, after) {
  const counts = Object.entries(after).map(([table, rows]) => {
    const known = new Set((before[table] ?? []).map((row) => JSON.stringify(row)));
    return [table, rows.filter((row) => !known.has(JSON.stringify(row))).length];
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function refuseDifferent(what, said) {
  const [first, ...others] = Object.keys(said);
  for (const other of others) {
    if (isDeepStrictEqual(said[first], said[other])) continue;
    throw new BenchError(`${what} : ${first} et ${other} diffèrent :\n${difference(said[first], said[other])}`);
  }
}

function answerOf({ data: { submitCase } }) {
  return { ...submitCase, case: { ...submitCase.case, id: '…', reference: '…' } };
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
