import { randomInt } from 'node:crypto';

/** Typed by an association: everything that a submission needs. */
const SHEET = {
  contact: { correspondenceAddress: "Chez l'association", phone: '06 39 98 00 11', safeMoments: 'le matin avant 11 h' },
  socialSituation: {
    language: 'en',
    needsHousing: true,
    needsIncome: true,
    needsWork: true,
    needsLegalHelp: false,
    lodging: 'ASSOCIATION',
    monthlyResources: '0',
    actionsPlanned: 'Hébergement, cours de français, recherche de formation.',
    commitments: 'Rendez-vous hebdomadaires.',
    narrative: 'Récit recueilli en trois entretiens.',
  },
  health: { needsCare: true, coverage: 'AME', medicalOpinionAsked: false },
  family: { childrenCount: '0', childrenAgeClasses: [], childrenInFrance: false, childrenAbroad: false },
  residence: { titleKind: 'NONE', apsAsked: true, entryDate: '2024-02-03' },
  complaint: { exists: 'YES', month: '2026-03', service: 'Brigade de protection' },
  exploitation: {
    principalForm: 'SEXUAL',
    adultOrMinor: 'ADULT',
    otherForms: [],
    startedAsMinor: 'NO',
    stoppedProstitution: 'YES',
    narrative: 'Récit.',
  },
};

const pick = (list) => list[randomInt(list.length)];
const syllables = (count) =>
  Array.from({ length: count }, () => pick([...'bdfgklmnprstvz']) + pick(['a', 'e', 'i', 'o', 'u', 'an', 'on'])).join(
    '',
  );
const name = (count) => syllables(count).replace(/^./, (letter) => letter.toUpperCase());

/** Another person each time: nobody is looked for among thousands of the same names. */
export function drawPerson() {
  const birthYear = String(1980 + randomInt(25));
  return {
    familyName: name(4),
    givenName: name(3),
    birthYear,
    nationality: 'NG',
    birthDate: `${birthYear}-04-12`,
    birthPlace: 'Benin City',
    sex: 'FEMALE',
  };
}

export const sheetOf = (identity) => ({ identity, ...SHEET });
export const GROUPS = ['identity', ...Object.keys(SHEET)];
