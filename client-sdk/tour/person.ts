import type { CaseSheetInput } from '../src';

/** Invented. The year of birth is mistyped first, as it happens: what is typed is kept, and told. */
export const sheetOfJoy: CaseSheetInput[] = [
  {
    identity: {
      familyName: 'Adebayo',
      givenName: 'Joy',
      birthYear: '20O1',
      nationality: 'NG',
      birthDate: '2001-03-14',
      sex: 'FEMALE',
    },
  },
  {
    contact: {
      correspondenceAddress: "chez l'association, boîte 12",
      phone: '06 00 00 00 00',
      safeMoments: 'le matin, jamais le soir',
      currentPlace: 'foyer, adresse protégée',
    },
  },
  {
    socialSituation: {
      language: 'en',
      needsHousing: true,
      needsIncome: true,
      needsWork: true,
      needsLegalHelp: true,
      lodging: 'SHELTER',
      monthlyResources: '0',
      actionsPlanned: 'Cours de français, puis formation de cuisine.',
      commitments: 'Rendez-vous chaque semaine.',
      narrative: 'Arrivée seule, orientée par une maraude.',
    },
  },
  { health: { needsCare: true, coverage: 'AME', medicalOpinionAsked: false } },
  {
    family: {
      childrenCount: '1',
      childrenAgeClasses: ['UNDER_10'],
      childrenInFrance: false,
      childrenAbroad: true,
      narrative: 'Un enfant confié à une tante.',
    },
  },
  {
    residence: {
      titleKind: 'NONE',
      apsAsked: true,
      entryDate: '2024-09-02',
      foreignersFileNumber: '3803000000',
      narrative: 'Première demande.',
    },
  },
  {
    complaint: {
      exists: 'YES',
      month: '2026-05',
      service: 'commissariat',
      narrative: "Plainte déposée avec l'aide de l'association.",
    },
  },
  {
    exploitation: {
      principalForm: 'SEXUAL',
      adultOrMinor: 'ADULT',
      startedAsMinor: 'NO',
      stoppedProstitution: 'YES',
      place: 'centre-ville',
      narrative: 'Dette envers une recruteuse.',
    },
  },
];

/** What was mistyped, and nothing else: the rest stays. */
export const correctedIdentity = { birthYear: '2001' };

/** What the person agrees to share with the commission: everything but health. */
export const agreedGroups = [
  'IDENTITY',
  'CONTACT',
  'SOCIAL_SITUATION',
  'FAMILY',
  'RESIDENCE',
  'COMPLAINT',
  'PROCEEDINGS',
  'EXPLOITATION',
] as const;

export const sheetOfAnother: CaseSheetInput = {
  identity: { familyName: 'Moreira', givenName: 'Paulo', birthYear: '1989', nationality: 'BR', sex: 'MALE' },
  socialSituation: {
    language: 'pt',
    needsHousing: true,
    needsIncome: true,
    actionsPlanned: 'Mise à l’abri.',
    commitments: 'Aucun à ce stade.',
  },
  residence: { titleKind: 'NONE' },
  exploitation: {
    principalForm: 'LABOUR',
    adultOrMinor: 'ADULT',
    place: 'atelier',
    narrative: 'Passeport retenu, salaire jamais versé.',
  },
};

/** An establishment and facts: never the person, never who tells. */
export const alertText = {
  sector: 'RESTAURANT',
  establishment: 'restaurant de la place centrale',
  place: 'centre-ville',
  facts: 'Plusieurs salariés logés sur place, sans contrat ni jour de repos ; papiers conservés par la direction.',
  personsCount: 'quatre environ',
  personsWish: 'être mis à l’abri avant tout contrôle',
  conditions: 'association prévenue la veille',
  associationOnStandBy: true,
  shelterFirst: true,
};
