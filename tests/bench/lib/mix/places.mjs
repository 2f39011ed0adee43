import { BenchError } from '../options.mjs';
import { loadServer } from '../project.mjs';
import { READERS } from './day.mjs';
import { askPublished } from './published.mjs';

const PLACES = 6;
const SITTINGS = 8;
const NAMES = 4;

/** The largest départements where an approved association may submit a file to an installed commission that has sat or will. */
const LARGEST = `
  select b.departement_code as departement, m.organisation_id as organisation, m.team_id as team, a.id as "accountId"
  from directory.body b
  join directory.account a on a.subject = 'association-' || b.departement_code
  join directory.mandate m on m.account_id = a.id and m.departement_code = b.departement_code and m.revoked_at is null
  join (select departement_code, count(*) as files from tenant.case_file group by 1) f on f.departement_code = b.departement_code
  where b.kind = 'PROSTITUTION_EXIT_COMMISSION' and b.state = 'INSTALLED'
    and exists (select from directory.approval p where p.departement_code = b.departement_code and p.organisation_id = m.organisation_id
      and p.valid_from <= current_date and current_date < p.valid_until)
    and exists (select from tenant.agenda_item i join tenant.session s on s.departement_code = i.departement_code and s.id = i.session_id
      where i.departement_code = b.departement_code and s.body_id = b.id and i.status in ('PLACED', 'TREATED'))
  order by f.files desc, b.departement_code limit ${PLACES}`;

const HELD = `
  select distinct a.subject from directory.account a
  join directory.mandate m on m.account_id = a.id and m.departement_code = $2 and m.revoked_at is null
  where a.subject = any($1) and a.deactivated_at is null order by 1`;

/** Départements, and who reads there, each with what it may ask about: told by the server itself, before anything is measured. */
export async function openPlaces({ admin, folder }, server) {
  const { rows: places } = await admin.query(LARGEST);
  if (places.length === 0)
    throw new BenchError('Aucun département où une journée se joue : semez davantage de dossiers.');
  const issuer = await loadServer('./identity/local-issuer').openLocalIssuer(folder);
  for (const place of places) {
    const subjects = READERS.map((name) => `${name}-${place.departement}`);
    const { rows } = await admin.query(HELD, [subjects, place.departement]);
    place.readers = [];
    for (const { subject } of rows) place.readers.push(await readerOf(server, issuer, place.departement, subject));
    place.association = {
      ...place,
      ...place.readers.find(({ subject }) => subject === `association-${place.departement}`),
    };
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
