import type { Group, Level } from './groups';
import type { Role, Stage } from './words';
import type {
  ageClasses,
  formsOfExploitation,
  lodgings,
  meansOfCoercion,
  meansOfPressure,
  pressedOn,
  reasonsUnknown,
  residenceKinds,
  sexes,
} from './sheet-fields';

/** As at the head of a line. */
export const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

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
  coercion: 'contrainte à commettre des infractions',
  pressure: "pressions sur la famille à l'étranger",
};

export const levelWords: Record<Level, string> = {
  FULL: 'en entier',
  MINIMISED: 'quelques champs, sans texte libre',
  PSEUDONYM: 'sous une référence, sans nom',
  NONE: 'rien',
};

export const roleLabels: Readonly<Record<Role, string>> = {
  ASSOCIATION_CASEWORKER: "l'équipe de l'association",
  ASSOCIATION_MANAGER: "la responsable de l'association",
  COORDINATOR: 'le secrétariat de la commission',
  PREFECTURE: 'la préfecture',
  FOREIGNERS_SERVICE: 'le service des étrangers',
  MAGISTRATE: 'le magistrat',
  PARQUET: 'le parquet',
  POLICE: 'la police',
  DDETS: 'la DDETS',
  HEALTH: 'le médecin',
  CHILD_WELFARE: "l'aide sociale à l'enfance",
  OTHER_ASSOCIATION: 'une autre association',
  OTHER_MEMBER: 'un autre membre',
  AFIS_PAYER: "l'organisme payeur de l'AFIS",
  CODAF_SECRETARIAT: 'le secrétariat du CODAF',
  COMMITTEE_SECRETARIAT: 'le secrétariat du comité',
  LABOUR_CONTROL: "l'inspection du travail",
  REGIONAL_DIRECTORATE: 'la direction régionale aux droits des femmes',
  SECRETARY_GENERAL: 'le secrétariat général de la préfecture',
  DPO: 'la déléguée à la protection des données',
  MIPROF: 'la MIPROF',
  ADMIN: "l'administration",
};

export const stageLabels: Readonly<Record<Stage, string>> = {
  DRAFT: 'brouillon',
  SUBMITTED: 'déposé',
  LISTED: 'inscrit à une séance convoquée',
  IN_SESSION: 'en séance',
  DECIDED: 'décidé',
  RUNNING: 'parcours en cours',
  ENDED: 'terminé',
  ARCHIVED: 'archivé',
};

/** Codes of the lists that a sheet shares: one that is added does not compile without its word. */
type KnownCode = (
  | typeof ageClasses
  | typeof formsOfExploitation
  | typeof lodgings
  | typeof meansOfCoercion
  | typeof meansOfPressure
  | typeof pressedOn
  | typeof reasonsUnknown
  | typeof residenceKinds
  | typeof sexes
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
  VIOLENCE: 'violences',
  THREAT: 'menaces',
  DEBT: 'dette',
  PAPERS_KEPT: 'papiers confisqués',
  DRUGS: 'produits stupéfiants, médicaments',
  FAMILY_THREATENED: 'menaces sur la famille',
  HOLD: 'emprise',
  VISITS: 'visites au domicile de la famille',
  MONEY: "demandes d'argent",
  CHILD_KEPT: 'enfant retenu',
  OATH: 'serment, rituel',
  CHILDREN: 'enfants',
  PARENTS: 'parents',
  SIBLINGS: 'frères et sœurs',
  PARTNER: 'conjoint ou compagnon',
  REFUSED: 'non dit : la personne ne le souhaite pas',
  NOT_ASKED_YET: 'pas encore demandé',
  DANGEROUS: 'non écrit : ce serait dangereux',
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
