import { Extensions } from 'type-graphql';

const LEVELS = 'tests/access/levels-agreement.long.test.ts';
const WORLDS = 'tests/worlds/two-worlds.test.ts';
const IDS = 'tests/access/foreign-ids.long.test.ts';

/** What stands before a field, and the test that would fail if it did not. A closed list: a gate is not a label. */
export const gates = {
  LEVEL: { meaning: 'one of the groups of a sheet, opened by the levels table', provenBy: LEVELS },
  PSEUDONYM: { meaning: 'coded, from PSEUDONYM on', provenBy: LEVELS },
  FORM: { meaning: 'coded, by the exploitation group', provenBy: LEVELS },
  TEXT: { meaning: 'free text, never at MINIMISED', provenBy: LEVELS },
  DOOR: { meaning: 'whoever has a door to the referral; coded or dated, never about the person', provenBy: WORLDS },
  FILE: { meaning: 'where the file opens: own team, instructing secretariat', provenBy: WORLDS },
  PLEADING: {
    meaning: 'the own team; once it is sent, the parquet it names, while its accord holds',
    provenBy: 'tests/domains/pleadings.test.ts',
  },
  OWN: { meaning: 'the association’s own door alone', provenBy: WORLDS },
  SITTING: { meaning: 'mandates of the département; counted and numbered by what the reader sees', provenBy: WORLDS },
  MEMBERS: { meaning: 'the body’s secretariat; a member, of themselves', provenBy: 'tests/domains/sessions.test.ts' },
  SEATS: {
    meaning: 'whoever sits in that body, or keeps its secretariat; no person followed',
    provenBy: 'tests/domains/followups.test.ts',
  },
  CO_CHAIRS: {
    meaning: 'the two who chair that body together, and its secretariat; coded, and titles of policy',
    provenBy: 'tests/domains/co-chairs.test.ts',
  },
  SHELTERS: {
    meaning: 'teams of associations of the département, and the commission’s secretariat; no person followed',
    provenBy: 'tests/domains/places.test.ts',
  },
  ASKED: {
    meaning: 'the team that answers for the shelter; whom it is for by a closed list, and no person',
    provenBy: 'tests/domains/places.test.ts',
  },
  LINK: {
    meaning: 'whoever holds the link of their own summons; the same for a wrong one as for one that no longer serves',
    provenBy: 'tests/domains/convocations.test.ts',
  },
  RECEIVER: {
    meaning: 'the association to which a file is proposed, coded',
    provenBy: 'tests/domains/transfers.test.ts',
  },
  OFFICER: {
    meaning: 'whoever reviews it (data protection officer, a parquet’s prosecutors), and whoever did it',
    provenBy: 'tests/domains/privacy.test.ts',
  },
  OFFICE: {
    meaning: 'exact figures, for the one office whose files are counted',
    provenBy: 'tests/domains/returns.test.ts',
  },
  PUBLISHED: {
    meaning: 'protected before it was stored, for its audience',
    provenBy: 'tests/figures/releases.test.ts',
  },
  INSTITUTIONS: {
    meaning: 'activity of bodies, no person; mandates in force',
    provenBy: 'tests/domains/national.test.ts',
  },
  STEERING: { meaning: 'what institutions lack, no person; the MIPROF', provenBy: 'tests/domains/shortfalls.test.ts' },
  DIRECTORY: {
    meaning: 'who sits for whom; mandates of the département',
    provenBy: 'tests/domains/directory-access.test.ts',
  },
  ACCOUNT: { meaning: 'whoever signed in, of themselves', provenBy: 'tests/domains/viewer.test.ts' },
  ACT: {
    meaning: 'the answer to whoever acts; an id that is not theirs is answered as one that nobody knows',
    provenBy: IDS,
  },
  TENANT: { meaning: 'a place to ask from: what hangs below has gates of its own', provenBy: IDS },
  REFERENCE: { meaning: 'the law, the geography, the words: the same for everybody', provenBy: WORLDS },
} as const;

export type GateName = keyof typeof gates;

/** Beside each field of each type that is answered: who it is for. Without it, the schema is not built. */
export const Behind = (gate: GateName) => Extensions({ gate });
