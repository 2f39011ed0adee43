import type * as words from '../server/kernel/words';
import type { BreachNature, BreachRisk, BreachState } from './breaches.types';
import type { DangerReason } from './break-glass.types';
import type { ConsultationState } from './consultations.types';
import type { DuplicateAnswer, DuplicateSide } from './duplicates.types';
import type { Audience } from './lattice.types';
import type { DestroyedKind, ErasureReason } from './retention.types';
import type { Fit } from './routing.types';

/** A label for each code: one that is added does not compile without its own. */
export type Labels<Code extends string> = Readonly<Record<Code, string>>;
export type CodesOf<Enumeration> = keyof Enumeration & string;

/** French labels of what has few codes, by enumeration: the first half of the alphabet. */
export const labelsToD = {
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
  AgendaItemStatus: {
    PLACED: 'inscrit',
    DEFERRED: 'reporté',
    WITHDRAWN: 'retiré',
    TREATED: 'traité',
  } satisfies Labels<words.AgendaItemStatus>,
  AgendaKeeping: {
    PASSERELLE: 'ordre du jour tenu ici',
    EXTERNAL: 'ordre du jour tenu dans un autre outil',
  } satisfies Labels<words.AgendaKeeping>,
  AttendanceState: {
    PRESENT: 'présent',
    REMOTE: 'à distance',
    ABSENT: 'absent',
    EXCUSED: 'excusé',
  } satisfies Labels<words.AttendanceState>,
  Audience: { PUBLIC: 'public', MIPROF: 'MIPROF' } satisfies Labels<CodesOf<typeof Audience>>,
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
  ChairVote: { FOR: 'pour', AGAINST: 'contre', ABSTAINED: 'abstention' } satisfies Labels<words.ChairVote>,
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
  DecisionSense: { AUTHORISED: 'autorisation', REFUSED: 'refus' } satisfies Labels<words.DecisionSense>,
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
  Fit: { AUTHORITATIVE: "l'instance décide", STRONG: 'très indiquée', WEAK: 'possible' } satisfies Labels<Fit>,
  HandoverOutcome: {
    FAVOURABLE: 'favorable',
    UNFAVOURABLE: 'défavorable',
    TREATED: 'traité',
    DEFERRED: 'reporté',
    NOT_TAKEN: 'non retenu',
  } satisfies Labels<words.HandoverOutcome>,
};
