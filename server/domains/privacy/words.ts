import type { Group, Level } from '../../kernel/groups';

/** French, for somebody who is not of the trade: these pages are handed to the person. */
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

export const bodyWords: Record<string, string> = {
  PROSTITUTION_EXIT_COMMISSION:
    'commission départementale de lutte contre la prostitution, le proxénétisme et la traite',
  CODAF: 'comité opérationnel départemental anti-fraude',
  VICTIM_SUPPORT_COMMITTEE: "comité local d'aide aux victimes",
};

export const purposeWords: Record<string, string> = {
  PSP: 'rendre un avis, puis décider, sur le parcours de sortie de la prostitution (CASF L.121-9)',
  MINOR_PATHWAY: "coordonner le parcours d'une personne mineure (CASF L.121-9)",
  VICTIM_SUPPORT: "organiser l'aide aux victimes (décret n° 2016-1056 du 3 août 2016)",
};

export const mannerWords: Record<string, string> = {
  WRITTEN: 'par écrit',
  ORAL: 'oralement',
  INTERPRETED: 'avec un interprète',
};

export const slotWords: Record<string, string> = {
  ENGAGEMENT_FORM: "formulaire d'engagement",
  SWORN_STATEMENT: "attestation sur l'honneur",
  IDENTITY_PAPER: "pièce d'identité",
  RESIDENCE_PAPER: 'titre de séjour',
  COMPLAINT_RECEIPT: 'récépissé de plainte',
  SOCIAL_REPORT: 'rapport social',
  FAMILY_PAPER: "pièce d'état civil ou de famille",
};

export const noteWords: Record<string, string> = {
  REQUEST: 'précisions demandées',
  ANSWER: "réponse de l'association",
  SITUATION: 'situation décrite au comité',
  DECLINE_REASON: 'pourquoi la saisine a été déclinée',
  RESERVES: "réserves de l'avis",
  REASONS: 'motifs de la décision',
  WITHDRAWAL: 'pourquoi le dossier a été retiré',
};

export const senseWords: Record<string, string> = {
  FAVOURABLE: 'favorable',
  UNFAVOURABLE: 'défavorable',
  AUTHORISED: 'autorisation',
  REFUSED: 'refus',
};

const codeWords: Record<string, string> = {
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
  REFUSED: 'non dit : la personne ne le souhaite pas',
  NOT_ASKED_YET: 'pas encore demandé',
  DANGEROUS: 'non écrit : ce serait dangereux',
};

export const codeWord = (code: string): string => codeWords[code] ?? code;
