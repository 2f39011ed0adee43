import titles from './operations/_generated_titles.json';
import { groups } from '../server/kernel/groups';
import { codeWords, groupWords, levelWords, roleLabels, stageLabels } from '../server/kernel/french-words';
import type { ErrorCode } from '../server/kernel/refusal';
import { languages } from '../server/kernel/languages';
import { paperChanges } from '../server/kernel/paper-changes';
import { sectors } from '../server/kernel/sectors';
import { ageClasses, sheetFields } from '../server/kernel/sheet-fields';
import type * as words from '../server/kernel/words';
import type { DocumentSlot } from './documents.types';
import { labelsOfBodies } from './labels-of-bodies';
import type { CodesOf, Labels } from './labels-of-codes';
import { journalItems } from './labels-of-journal';
import { labelsOfPapers } from './labels-of-papers';
import { labelsOfProtection } from './labels-of-protection';
import { labelsOfPersons } from './labels-of-persons';
import { labelsOfPlaces } from './labels-of-places';
import { GroupField, InformationGroup } from './levels.types';
import type { ToDoKind } from './viewer.types';

const bodies: Labels<words.BodyKind> = {
  PROSTITUTION_EXIT_COMMISSION: 'commission de lutte contre la prostitution, le proxénétisme et la traite',
  CODAF: 'comité opérationnel départemental anti-fraude',
  VICTIM_SUPPORT_COMMITTEE: "comité local d'aide aux victimes",
};
const formations: Labels<words.Formation> = {
  POLICY: 'orientations',
  INDIVIDUAL_CASES: 'situations individuelles',
  MINORS_PATHWAYS: 'parcours de mineurs',
  PROTECTION_CIRCUIT: 'circuit de protection',
  PLENARY: 'formation plénière',
  RESTRICTED: 'formation restreinte',
  FOLLOW_UP_CELL: 'cellule de suivi',
};
const bodyStates: Labels<words.BodyState> = {
  INSTALLED: 'installée',
  DORMANT: 'en sommeil',
  NOT_INSTALLED: 'non installée',
};
const purposes: Labels<words.Purpose> = {
  PSP: 'parcours de sortie de la prostitution',
  MINOR_PATHWAY: "parcours d'une personne mineure",
  VICTIM_SUPPORT: 'aide aux victimes',
  ALERT: 'signalement sans personne',
  PROTECTION: 'protection d’urgence d’un mineur',
};
const itemKinds: Labels<words.AgendaItemKind> = {
  PSP_OPINION: 'avis sur un parcours de sortie',
  MINOR_PATHWAY: "parcours d'une personne mineure",
  POLICY: 'orientations',
  OPERATION: 'opération de contrôle',
  VICTIM_SUPPORT: 'aide aux victimes',
};
const errors: Labels<ErrorCode> = {
  NOT_FOUND: 'introuvable',
  FORBIDDEN: 'acte non permis',
  INVALID_VALUE: 'valeur non admise',
  MISSING_VALUE: 'réponse manquante',
  INCOMPLETE: 'dossier incomplet',
  WRONG_STATE: 'étape qui ne le permet pas',
  VERSION_CONFLICT: 'modifié entre-temps',
  ACCORD_REQUIRED: 'accord de la personne à recueillir',
  APPROVAL_REQUIRED: 'agrément nécessaire',
  ADDRESSEE_UNATTENDED: 'destinataire sans personne en poste',
  AGE_UNDETERMINED: 'âge à retenir',
  BODY_NOT_AVAILABLE: 'instance indisponible',
  NOT_COMPETENT: 'instance non compétente',
  CAPACITY_EXCEEDED: 'trop de points pour la séance',
  ALREADY_EXISTS: 'déjà enregistré',
  WARNING_NOT_ACKNOWLEDGED: 'avertissement à confirmer',
  IDEMPOTENCY_KEY_REUSED: 'envoi déjà fait sous un autre contenu',
  IN_PROGRESS: 'envoi en cours',
  SECOND_PERSON_REQUIRED: 'seconde personne nécessaire',
};
const todos: Labels<CodesOf<typeof ToDoKind>> = {
  REFERRAL_TO_ACCEPT: 'saisine à accepter ou à décliner',
  DESIGNATION_TO_RECORD: 'actes de désignation à enregistrer',
  REFERRAL_TO_PLACE: 'saisine à inscrire à une séance',
  SESSION_TO_CONVENE: 'séance à convoquer',
  DECISION_TO_RECORD: 'décision à enregistrer',
  DECISION_TO_NOTIFY: 'décision à notifier',
  COMPLETION_TO_ANSWER: 'complément à donner',
  DRAFT_WAITING: 'brouillon en attente',
  SHARING_EXPIRES: 'partage qui prend fin',
  SUGGESTION_TO_CONSIDER: 'suggestion à examiner',
  PATHWAY_LAPSES: 'période qui s’achève bientôt',
  PATHWAY_LAPSED: 'période achevée, à renouveler ou à terminer',
  PLACE_TO_ANSWER: 'demande de place à laquelle répondre',
  PLACE_OFFERED: 'place proposée',
  SHELTER_TO_CONFIRM: 'structure d’accueil à confirmer',
  REFLECTION_ENDS: 'délai de réflexion qui s’achève',
  PERMIT_ENDS: 'titre ou autorisation de séjour qui s’achève',
  REQUEST_UNANSWERED: 'demande sans décision depuis deux mois',
  LETTER_TO_REPLACE: 'convocation à remettre autrement',
  HEARING_COMES: 'audience proche',
  HEARING_OUTCOME: 'résultat d’une audience à dire',
  COMPLAINT_SILENT: 'plainte sans nouvelles',
  FOLLOW_UP_DUE: 'action décidée en séance, à échéance',
  CIRCUIT_TO_ACKNOWLEDGE: 'circuit de protection à prendre en charge',
  CIRCUIT_SILENT: 'circuit de protection sans réponse',
  CIRCUIT_RUNAWAY: 'fugue d’un enfant protégé',
  CIRCUIT_OPEN: 'circuit de protection en cours',
  AGENDA_TO_VALIDATE: 'ordre du jour à valider',
  SUPPORT_TO_RECORD: 'issue à donner à l’association',
  SITTING_TO_ATTEND: 'séance dont la convocation vous est adressée',
  CONSULTATION_TO_ANSWER: 'avis écrit à donner',
  BREAK_GLASS_TO_REVIEW: 'ouverture en urgence à revoir',
  BREAK_GLASS_TO_SECOND: 'ouverture en urgence à appuyer',
  KEPT_READER_TO_ANSWER: "mise à l'écart à confirmer ou à lever",
  FORMATION_TO_CHANGE: 'formation à changer',
  MAJORITY_COMES: 'majorité prochaine',
  MANDATE_OFFERED: 'mandat proposé à votre nom',
  MANDATE_ENDED: 'mandat qui a pris fin',
  MANDATES_OF_THE_WEEK: 'mandats de la semaine',
  ERASURE_WAITING: 'dossier fermé, à détruire',
  ERASURE_TOLD: 'dossier retiré, à détruire',
  MANDATE_TO_APPROVE: 'mandat à approuver ou à décliner',
};

export const slots: Labels<DocumentSlot> = {
  ENGAGEMENT_FORM: "formulaire d'engagement",
  SWORN_STATEMENT: "attestation sur l'honneur",
  IDENTITY_PAPER: "pièce d'identité",
  RESIDENCE_PAPER: 'titre de séjour',
  COMPLAINT_RECEIPT: 'récépissé de plainte',
  SOCIAL_REPORT: 'rapport social',
  FAMILY_PAPER: "pièce d'état civil ou de famille",
  SIGNED_DECISION: 'exemplaire signé de la décision',
};

/** Public names of the values that the code spells otherwise. */
const renamed = (spelt: Readonly<Record<string, string>>, label: (name: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(spelt).map(([code, name]) => [code, label(name)]));

const fieldLabel = (name: string): string =>
  groups.flatMap((group) => sheetFields[group]).find((field) => field.name === name)!.label;

/** French labels of every enumeration of the schema, by its name. */
export const enumLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...labelsOfBodies,
  ...labelsOfPapers,
  ...labelsOfPersons,
  ...labelsOfProtection,
  ...labelsOfPlaces,
  AgendaItemKind: itemKinds,
  NotReadyReason: {
    NOT_ACCEPTED: 'saisine non acceptée',
    INCOMPLETE: 'dossier à compléter',
    ANOTHER_AGE: 'formation d’un autre âge',
  },
  BodyKind: bodies,
  BodyState: bodyStates,
  DocumentSlot: slots,
  ErasureGround: {
    PERSON_REQUEST: labelsOfPersons.ErasureReason.PERSON_REQUEST,
    CREATED_BY_MISTAKE: labelsOfPersons.ErasureReason.CREATED_BY_MISTAKE,
  },
  Formation: formations,
  GroupField: renamed(GroupField, fieldLabel),
  InformationGroup: renamed(InformationGroup, (group) => groupWords[group as keyof typeof groupWords]),
  Level: levelWords,
  Purpose: purposes,
  ReturnKind: {
    YEARLY_RETURN: 'état annuel de la commission',
    SURVEY_ANSWERS: 'réponses à l’enquête de la MIPROF',
  } satisfies Labels<words.ReturnKind>,
  Role: roleLabels,
  Stage: stageLabels,
  ToDoKind: todos,
  UserErrorCode: errors,
};

const wordsOf = (codes: readonly string[]): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, codeWords[code] ?? code]));

/** French labels of the codes that a field of a sheet takes, by `group.field`. */
export const fieldLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'alert.sector': sectors,
  'socialSituation.language': languages,
  // Told by the year of birth; to a reader of the pseudonym alone, adult or minor at most.
  'identity.ageClass': wordsOf([...ageClasses, 'ADULT', 'MINOR']),
  ...Object.fromEntries(
    groups.flatMap((group) =>
      sheetFields[group].flatMap((field) =>
        'codes' in field ? [[`${group}.${field.name}`, wordsOf(field.codes)]] : [],
      ),
    ),
  ),
};

/** French labels of the fields of a group, by its name: « narrative » does not say the same in each. */
export const groupLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  groups.map((group) => [group, Object.fromEntries(sheetFields[group].map(({ name, label }) => [name, label]))]),
);

/** Lists that no field and no enumeration of the schema holds. */
export const otherLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  journalItem: journalItems,
  // Sent with a file, or asked for at an address: these have no document of their own.
  journalOperation: {
    ...titles,
    attachDocument: 'Joindre une pièce',
    attachSignedCopy: "Joindre l'exemplaire signé",
    makePaper: 'Faire un papier',
  },
  paperChange: paperChanges,
};
