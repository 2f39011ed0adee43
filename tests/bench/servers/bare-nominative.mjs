import { actorOf, fly, named } from './bare-flight.mjs';
import { NOMINATIVE, READ_ENTRY } from './bare-statements.mjs';
import { openPart, unwrapKey } from './vault.mjs';

const read = named(NOMINATIVE);
const record = named(READ_ENTRY);

const GROUPS = [
  { name: 'identity', bit: 1, fields: ['familyName', 'givenName', 'birthYear', 'nationality'] },
  { name: 'complaint', bit: 64, fields: ['exists', 'month'] },
  { name: 'exploitation', bit: 256, fields: ['principalForm', 'adultOrMinor'] },
];

/** Opens the three groups of every file, and answers once the journal says so. */
export async function agendaNominative(reader, { session }) {
  const actor = actorOf(reader);
  const [[sitting]] = await fly(actor, [{ ...read, values: [session] }]);
  const opened = [];
  for (const item of sitting.agenda)
    if (item.referral) item.referral = openReferral(reader.departement, item.referral, opened);
  const entry = [actor.departement, actor.now, actor.accountId, 'BenchAgendaNominative', JSON.stringify(opened)];
  await fly(actor, [{ ...record, values: entry }], 'begin');
  return JSON.stringify({ data: { departement: { session: sitting } } });
}

function openReferral(departement, { holder, source, seen, full, parts, ...shown }, opened) {
  let key;
  const sheet = {};
  for (const { name, bit, fields } of GROUPS) {
    if (!(seen & bit)) throw new Error('This benchmark reads an agenda whose three groups are open.');
    const level = full & bit ? 'FULL' : 'MINIMISED';
    const part = parts?.[name];
    const values = part
      ? openPart((key ??= unwrapKey(departement, holder, part)), departement, holder, name, part)
      : {};
    sheet[name] = { level, ...Object.fromEntries(fields.map((field) => [field, values[field] ?? null])) };
    opened.push({ holder, source, group: name, level });
  }
  return { ...shown, sheet };
}
