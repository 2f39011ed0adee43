import type { Group, Level } from './groups';
import type { ageClasses, formsOfExploitation, lodgings, residenceKinds, sexes } from './sheet-fields';

export const groupWords: Record<Group, string> = {
  identity: 'identité',
  contact: 'coordonnées',
  socialSituation: 'situation sociale',
  health: 'besoins de santé',
  family: 'famille',
  residence: 'séjour',
  complaint: 'plainte',
  proceedings: 'procédure judiciaire',
  exploitation: "situation d'exploitation",
};

export const levelWords: Record<Level, string> = {
  FULL: 'en entier',
  MINIMISED: 'quelques champs, sans texte libre',
  PSEUDONYM: 'sous une référence, sans nom',
  NONE: 'rien',
};

/** Codes of the lists that a sheet shares: one that is added does not compile without its word. */
type KnownCode = (
  typeof ageClasses | typeof formsOfExploitation | typeof lodgings | typeof residenceKinds | typeof sexes
)[number];

/** What a code of a sheet says, for people. */
export const codeWords: Readonly<Record<KnownCode, string> & Record<string, string>> = {
  YES: 'oui',
  NO: 'non',
  UNKNOWN: 'non connu',
  NONE: 'néant',
  OTHER: 'autre',
  FEMALE: 'femme',
  MALE: 'homme',
  ADULT: 'majeure',
  MINOR: 'mineure',
  EXPLOITER: "chez l'exploiteur",
  ASSOCIATION: "par l'association",
  SHELTER: "en centre d'hébergement",
  PRIVATE: 'en logement privé',
  STREET: 'à la rue',
  PUMA: 'protection universelle maladie',
  AME: "aide médicale de l'État",
  FRENCH: 'nationalité française',
  EU: 'ressortissante européenne',
  PERMIT: 'titre de séjour',
  APS: 'autorisation provisoire de séjour',
  RECEIPT: 'récépissé',
  ASYLUM: "demande d'asile",
  SEXUAL: 'exploitation sexuelle',
  LABOUR: 'travail forcé',
  DOMESTIC: 'servitude domestique',
  BEGGING: 'mendicité forcée',
  FORCED_CRIME: 'contrainte à commettre des délits',
  ORGAN: "prélèvement d'organe",
  OPEN: 'en cours',
  NOT_STATED: 'non précisée',
  UNDER_10: 'moins de 10 ans',
  FROM_10_TO_14: '10 à 14 ans',
  FROM_15_TO_17: '15 à 17 ans',
  FROM_18_TO_24: '18 à 24 ans',
  FROM_25_TO_29: '25 à 29 ans',
  FROM_30_TO_39: '30 à 39 ans',
  FROM_40: '40 ans et plus',
};

export const codeWord = (code: string): string => codeWords[code] ?? code;
