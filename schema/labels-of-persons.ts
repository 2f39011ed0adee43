import type * as words from '../server/kernel/words';
import type { BreachNature, BreachRisk, BreachState } from './breaches.types';
import type { DangerReason, ReviewConclusion } from './break-glass.types';
import type { ConsultationState } from './consultations.types';
import type { DuplicateAnswer, DuplicateSide } from './duplicates.types';
import type { KeptReaderState } from './kept-readers.types';
import type { PleadingState } from './pleadings.types';
import type { RecipientCapacity } from './privacy.types';
import type { DestroyedKind, ErasureReason, RetentionRuleName } from './retention.types';
import type { CodesOf, Labels } from './labels-of-codes';

/** French labels, by enumeration, of what is told of a person, of her file, and of who reads it. */
export const labelsOfPersons = {
  Age: { MINOR: 'mineure', ADULT: 'majeure' } satisfies Labels<words.Age>,
  AgeBasis: {
    PERSON_WORD: 'parole de la personne',
    PAPER: 'pièce',
    EVALUATION: 'évaluation',
    JUDGE: 'décision du juge',
  } satisfies Labels<words.AgeBasis>,
  AccordManner: {
    WRITTEN: 'par écrit',
    ORAL: 'oralement',
    INTERPRETED: 'avec un interprète',
  } satisfies Labels<words.AccordManner>,
  PleadingAuthor: { PERSON: 'la personne', LAWYER: 'l’avocat de la personne' } satisfies Labels<words.PleadingAuthor>,
  PleadingState: { DRAFT: 'brouillon', SENT: 'envoyé', WITHDRAWN: 'accord retiré' } satisfies Labels<PleadingState>,
  FormalityObject: {
    PASSPORT: 'passeport',
    CONSULAR_CARD: 'carte consulaire',
    CIVIL_STATUS_RECORD: 'acte d’état civil',
    NATIONALITY_CERTIFICATE: 'certificat de nationalité',
    TRAVEL_DOCUMENT: 'laissez-passer',
    PROVISIONAL_PERMIT: 'autorisation provisoire de séjour',
    VICTIM_PERMIT: 'carte de séjour des victimes (plainte ou témoignage)',
    RESIDENT_CARD: 'carte de résident',
    ASYLUM: 'asile',
    OTHER_PERMIT: 'autre titre de séjour',
    ASYLUM_ALLOWANCE: 'allocation pour demandeur d’asile (ADA)',
  } satisfies Labels<words.FormalityObject>,
  FormalityOutcome: {
    OBTAINED: 'obtenu',
    REFUSED: 'refusé',
    ABANDONED: 'abandonné',
  } satisfies Labels<words.FormalityOutcome>,
  ReflectionEnding: {
    COMPLAINT_OR_TESTIMONY: 'plainte ou témoignage',
    TIES_RESUMED: 'lien repris avec les auteurs',
    RENOUNCED: 'à la demande de la personne',
    PUBLIC_ORDER: 'ordre public',
  } satisfies Labels<words.ReflectionEnding>,
  ReturnRisk: {
    LOW: 'faible',
    SERIOUS: 'sérieux',
    NOT_POSSIBLE: 'retour impossible',
  } satisfies Labels<words.ReturnRisk>,
  ReturnStage: {
    CONSIDERED: 'envisagé',
    ASKED: 'demandé',
    PREPARED: 'préparé',
    RETURNED: 'accompli',
    ABANDONED: 'abandonné',
  } satisfies Labels<words.ReturnStage>,
  BreachNature: {
    CONFIDENTIALITY: 'confidentialité',
    INTEGRITY: 'intégrité',
    AVAILABILITY: 'disponibilité',
  } satisfies Labels<BreachNature>,
  BreachRisk: { UNLIKELY: 'peu probable', RISK: 'probable', HIGH: 'élevé' } satisfies Labels<BreachRisk>,
  BreachState: {
    NOT_DUE: 'notification non requise',
    TO_NOTIFY: 'à notifier',
    OVERDUE: 'délai de 72 heures dépassé',
    NOTIFIED: 'notifiée',
    NOTIFIED_LATE: 'notifiée hors délai',
  } satisfies Labels<BreachState>,
  CaseOrigin: {
    PLATFORM: 'ouvert ici',
    RUNNING_PATHWAY: 'parcours commencé avant son enregistrement',
  } satisfies Labels<words.CaseOrigin>,
  ConsultationState: {
    PENDING: 'en attente',
    ANSWERED: 'répondue',
    WITHDRAWN: 'retirée',
    PAST: 'délai passé',
  } satisfies Labels<CodesOf<typeof ConsultationState>>,
  DangerReason: {
    THREAT_TO_LIFE: 'menace de mort',
    DISAPPEARANCE: 'disparition',
    VIOLENCE_UNDER_WAY: 'violences en cours',
    MEDICAL_EMERGENCY: 'urgence médicale',
  } satisfies Labels<CodesOf<typeof DangerReason>>,
  DestroyedKind: {
    ACCORD: 'accords',
    DECISION: 'décisions',
    DOCUMENT: 'pièces',
    EVENT: 'événements',
    KEY: 'clé',
    NOTE: 'textes',
    OPINION: 'avis',
    SHEET_PART: 'fiche',
    SHEET_VERSION: 'versions de la fiche',
  } satisfies Labels<CodesOf<typeof DestroyedKind>>,
  DuplicateAnswer: {
    SAME_PERSON: 'même personne',
    OTHER_PERSON: 'autre personne',
    DO_NOT_CONTACT: 'ne pas contacter',
  } satisfies Labels<DuplicateAnswer>,
  DuplicateSide: {
    HOLDER: 'votre dossier était le premier',
    OTHER: 'votre dossier est le second',
  } satisfies Labels<DuplicateSide>,
  DuplicateState: {
    FOUND: 'trouvé',
    WITHHELD: 'retenu',
    TOLD: 'signalé',
    SAME_PERSON: 'même personne',
    OTHER_PERSON: 'autre personne',
    DO_NOT_CONTACT: 'ne pas contacter',
  } satisfies Labels<words.DuplicateState>,
  ErasureReason: {
    PERSON_REQUEST: 'demande de la personne',
    CREATED_BY_MISTAKE: 'créé par erreur',
    RETENTION: 'fin de la durée de conservation',
  } satisfies Labels<CodesOf<typeof ErasureReason>>,
  JournalKind: { READ: 'lecture', ACT: 'acte' } satisfies Labels<words.JournalKind>,
  KeptReaderState: {
    PENDING: 'en attente',
    ASKED_AGAIN: 'demandée de nouveau',
    UPHELD: 'confirmée',
    LIFTED: 'levée',
  } satisfies Labels<CodesOf<typeof KeptReaderState>>,
  NotificationManner: {
    HAND_DELIVERED: 'remise en main propre',
    REGISTERED_LETTER: 'lettre recommandée',
    THROUGH_ASSOCIATION: "par l'association",
    ELECTRONIC: 'par voie électronique',
  } satisfies Labels<words.NotificationManner>,
  RecipientCapacity: {
    OWN_ASSOCIATION: "l'association de la personne",
    SECRETARIAT: 'secrétariat',
    DECIDING: 'autorité qui décide',
    MEMBERS: 'membres',
    ADDRESSEE: 'destinataire',
  } satisfies Labels<RecipientCapacity>,
  RetentionRuleName: {
    ORPHAN_DRAFT: 'brouillon abandonné',
    IDLE_CASE: 'dossier sans activité',
    WITHDRAWN_CASE: 'dossier retiré',
    REFUSED_CASE: 'parcours refusé',
    ENDED_CASE: 'parcours terminé',
  } satisfies Labels<CodesOf<typeof RetentionRuleName>>,
  ReviewConclusion: { JUSTIFIED: 'justifiée', NOT_JUSTIFIED: 'non justifiée' } satisfies Labels<
    CodesOf<typeof ReviewConclusion>
  >,
  TransferState: {
    PROPOSED: 'proposé',
    DONE: 'fait',
    DECLINED: 'décliné',
    CANCELLED: 'annulé',
    EXPIRED: 'expiré',
  } satisfies Labels<words.TransferState>,
};
