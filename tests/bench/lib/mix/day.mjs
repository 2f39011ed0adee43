import { loadServer } from '../project.mjs';
import { ACKNOWLEDGED } from '../queries.mjs';
import { published } from './published.mjs';

/**
 * A day of all: of a hundred requests, how many are of each kind. Files are opened most, desks and agendas next; what is written is a
 * sixth, and few of the drafts that are saved are submitted the same day.
 */
export const WEIGHTS = { 'to-do': 22, calendar: 8, agenda: 16, file: 28, search: 10, save: 14, submit: 2 };
export const KINDS = Object.keys(WEIGHTS);

/** Who is met in each département; the associations hold the files, the others read what is theirs to read. */
export const READERS = [
  'coordinator',
  'prefecture',
  'association',
  'association2',
  'association3',
  'manager',
  'magistrate',
  'parquet',
  'police',
  'foreigners',
  'ddets',
  'childwelfare',
];

/** What is asked by a reader who has something to ask it of: `of` draws from a list. */
const READS = {
  'to-do': ({ today }) => ['ConsoleDesk', { today }],
  calendar: ({ code, year }) => ['ConsoleSittings', { code, ...year }],
  agenda: ({ code, today, sittings }, { of }) => [
    'ConsoleSitting',
    { code, session: of(sittings), today, identities: of([true, false]) },
  ],
  file: ({ code, files }, { of }) => ['ConsoleFile', { code, id: of(files) }],
  search: ({ code, words }, { of }) => ['ConsoleSearch', { code, search: of(words) }],
};

export const READ_KINDS = Object.keys(READS);

/** An answer that shows nothing would be a fast one. */
const HOLLOW = {
  'to-do': '"departements":[]',
  calendar: '"nodes":[]',
  agenda: '"session":null',
  file: '"case":null',
  search: '"nodes":[]',
};

export const isRight = (kind, body) =>
  !body.includes('"errors":[') &&
  (kind in READS ? body.startsWith('{"data":') && !body.includes(HOLLOW[kind]) : body.includes('"userErrors":[]'));

export const readOf = (kind, reader, drawing) => published(...READS[kind](reader, drawing));

const idOf = ({ reader, id }) => loadServer('./kernel/id').encodeId('CaseFile', reader.departement, id);

/** Texts that change each time, group after group; the version is the one that the last save has told. */
const SAVED = [
  ['CONTACT', (turn) => ({ contact: { safeMoments: `le matin avant ${8 + (turn % 4)} h` } })],
  ['SOCIAL_SITUATION', (turn) => ({ socialSituation: { narrative: `Récit recueilli en ${turn + 2} entretiens.` } })],
  ['IDENTITY', (turn) => ({ identity: { birthPlace: `Benin City, quartier ${turn + 1}` } })],
];

export function saveOf(draft) {
  const [group, sheetAt] = SAVED[draft.saves % SAVED.length];
  const sheet = sheetAt(draft.saves);
  draft.saves += 1;
  return published('WriteGroup', {
    input: { caseId: idOf(draft), expectedVersion: draft.versions[group] ?? 1, sheet },
  });
}

/** What a save has answered, for the next one. */
export function noteSaved(draft, body) {
  const { case: saved } = JSON.parse(body).data.writeGroup;
  draft.version = saved.version;
  draft.versions = Object.fromEntries(saved.writtenGroups.map(({ group, version }) => [group, version]));
}

export const submitOf = (draft) =>
  published('SubmitCase', {
    input: { caseId: idOf(draft), expectedVersion: draft.version, acknowledgedWarnings: ACKNOWLEDGED },
  });
