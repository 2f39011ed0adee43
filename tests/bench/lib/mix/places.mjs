import { loadServer } from '../project.mjs';
import { READERS } from './day.mjs';
import { askPublished } from './published.mjs';

const PLACES = 6;
const SITTINGS = 8;
const NAMES = 4;

const HELD = `
  select distinct a.subject from directory.account a
  join directory.mandate m on m.account_id = a.id and m.departement_code = $2 and m.revoked_at is null
  where a.subject = any($1) and a.deactivated_at is null order by 1`;

/** The largest départements, and who reads there, each with what it may ask about: told by the server, before anything is measured. */
export async function openPlaces({ admin, folder }, associations, server) {
  const issuer = await loadServer('./identity/local-issuer').openLocalIssuer(folder);
  const places = [];
  for (const association of associations.slice(0, PLACES)) {
    const { departement } = association;
    const subjects = READERS.map((name) => `${name}-${departement}`);
    const { rows } = await admin.query(HELD, [subjects, departement]);
    const readers = [];
    for (const { subject } of rows) readers.push(await readerOf(server, issuer, departement, subject));
    places.push({ departement, association, readers });
  }
  return places;
}

async function readerOf(server, issuer, code, subject) {
  const thisYear = new Date().getUTCFullYear();
  const year = { from: `${thisYear}-01-01`, until: `${thisYear}-12-31` };
  const reader = { subject, code, year, authorization: `Bearer ${await issuer.issue(subject)}` };
  const ask = (operation, variables) => askPublished(server, reader, operation, { code, ...variables });
  const { departement: calendar } = await ask('ConsoleSittings', year);
  const { departement: list } = await ask('ConsoleFiles', {});
  const files = list.cases.nodes;
  return {
    ...reader,
    today: calendar.today,
    calendar: calendar.sessions.nodes.length > 0,
    sittings: await readable(calendar, ask),
    files: files.map(({ id }) => id),
    words: await findable(files, ask),
  };
}

/** Sittings whose agenda this reader sees. */
async function readable({ today, sessions }, ask) {
  const sittings = [];
  for (const { id } of sessions.nodes.filter(({ itemCount }) => itemCount > 0).slice(-SITTINGS)) {
    const { departement } = await ask('ConsoleSitting', { session: id, today, identities: false });
    if (departement.session?.agenda.length > 0) sittings.push(id);
  }
  return sittings;
}

/** References, and names where they are read, by which this reader finds a file. */
async function findable(files, ask) {
  const words = files.slice(0, NAMES).map(({ reference }) => reference);
  for (const { id } of files.slice(0, NAMES)) {
    const { departement } = await ask('Case', { id });
    const name = departement.case?.sheet?.identity?.familyName;
    if (name) words.push(name);
  }
  const found = await Promise.all(words.map((search) => ask('ConsoleSearch', { search })));
  return words.filter((_word, index) => found[index].departement.cases.nodes.length > 0);
}
