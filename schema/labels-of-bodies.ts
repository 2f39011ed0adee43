import type * as words from '../server/kernel/words';
import type { ProposalState } from './mandate-proposals.types';
import type { Fit } from './routing.types';
import type { VerdictKind } from './common.types';
import type { Audience, LatticePlace } from './lattice.types';
import type { FollowUpState } from './followups.types';
import type { MinutesState } from './minutes.types';
import type { TotalBy } from './national.types';
import type { RuleEffect } from './rules.types';
import type { Urgency } from './sessions.types';
import type { Trend } from './statistics.types';
import type { SignInManner } from './viewer.types';
import type { CodesOf, Labels } from './labels-of-codes';

/** French labels, by enumeration, of what bodies do: sittings, referrals, decisions, mandates, rules and figures. */
export const labelsOfBodies = {
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
    REPRESENTED: 'représenté',
    EXCUSED: 'excusé',
  } satisfies Labels<words.AttendanceState>,
  Audience: { PUBLIC: 'public', MIPROF: 'MIPROF' } satisfies Labels<CodesOf<typeof Audience>>,
  BenefitKind: {
    APS: 'autorisation provisoire de séjour (APS)',
    AFIS: 'aide financière à l’insertion sociale (AFIS)',
  } satisfies Labels<words.BenefitKind>,
  ChairVote: { FOR: 'pour', AGAINST: 'contre', ABSTAINED: 'abstention' } satisfies Labels<words.ChairVote>,
  CoChair: { PREFECTURE: 'préfet', PARQUET: 'procureur du chef-lieu' } satisfies Labels<words.CoChair>,
  ComplaintClosure: {
    NO_OFFENCE: 'infraction non constituée',
    NOT_ENOUGH_PROOF: 'infraction insuffisamment caractérisée',
    AUTHOR_UNKNOWN: 'auteur inconnu',
    NOT_EXPEDIENT: 'poursuite jugée inopportune',
    ALTERNATIVE: 'mesure alternative aux poursuites',
    TIME_BARRED: 'prescription ou extinction de l’action publique',
    OTHER: 'autre motif',
  } satisfies Labels<words.ComplaintClosure>,
  ComplaintStepKind: {
    FILED: 'plainte déposée',
    INVESTIGATED: 'enquête ou instruction en cours',
    REFERRED: 'renvoi devant une juridiction',
    CLASSIFIED: 'classement sans suite',
    JUDGED: 'affaire jugée',
  } satisfies Labels<words.ComplaintStepKind>,
  ConvocationReply: {
    PRESENT: 'présent',
    REMOTE: 'à distance',
    REPRESENTED: 'représenté',
    PROXY: 'pouvoir donné',
    ABSENT: 'absent',
  } satisfies Labels<words.Reply>,
  DecisionSense: { AUTHORISED: 'autorisation', REFUSED: 'refus' } satisfies Labels<words.DecisionSense>,
  FormerDecisionEnd: {
    CORRECTED: 'corrigée',
    WITHDRAWN: 'retirée',
    ANNULLED: 'annulée par le juge',
  } satisfies Labels<words.FormerDecisionEnd>,
  Fit: { AUTHORITATIVE: "l'instance décide", STRONG: 'très indiquée', WEAK: 'possible' } satisfies Labels<Fit>,
  FollowUpOutcome: { DONE: 'faite', DROPPED: 'abandonnée' } satisfies Labels<words.FollowUpOutcome>,
  FollowUpState: { OPEN: 'à faire', SETTLED: 'close' } satisfies Labels<CodesOf<typeof FollowUpState>>,
  HearingKind: {
    TRIAL: 'audience de jugement',
    INVESTIGATING_JUDGE: 'audition par le juge d’instruction',
    APPEAL: 'audience d’appel',
    CIVIL_INTERESTS: 'audience sur intérêts civils',
    JUVENILE: 'audience de la justice des mineurs',
    OTHER: 'autre audience',
  } satisfies Labels<words.HearingKind>,
  HearingOutcome: {
    HELD: 'tenue',
    RESERVED: 'tenue, décision mise en délibéré',
    JUDGED: 'tenue, décision rendue',
    POSTPONED: 'renvoyée à une autre date',
    CANCELLED: 'supprimée',
  } satisfies Labels<words.HearingOutcome>,
  ProceedingsState: { OPEN: 'en cours', NOT_STATED: 'non précisée' } satisfies Labels<words.ProceedingsState>,
  GuestQuality: {
    PERSON_CONCERNED: 'la personne concernée',
    ASSOCIATION: 'une association',
    LAWYER: 'un avocat',
    INTERPRETER: 'un interprète',
    EXPERT: 'un expert',
    SERVICE: 'un service',
    OTHER: 'une autre personne',
  } satisfies Labels<words.GuestQuality>,
  GuestState: {
    INVITED: 'attendue ou présente',
    LEFT: 'sortie',
    NOT_HEARD: 'non entendue',
  } satisfies Labels<words.GuestState>,
  HandoverOutcome: {
    FAVOURABLE: 'favorable',
    UNFAVOURABLE: 'défavorable',
    TREATED: 'traité',
    DEFERRED: 'reporté',
    NOT_TAKEN: 'non retenu',
  } satisfies Labels<words.HandoverOutcome>,
  LatticePlace: { NATIONAL: 'France entière', REGION: 'région', DEPARTEMENT: 'département' } satisfies Labels<
    CodesOf<typeof LatticePlace>
  >,
  LetterOutcome: { BOUNCED: 'revenue', HANDED_OVER: 'remise sur papier' } satisfies Labels<words.LetterOutcome>,
  LetterState: {
    WAITING: 'à envoyer',
    SENT: 'reçue',
    REFUSED: 'refusée par la messagerie',
    BOUNCED: 'revenue',
    HANDED_OVER: 'remise sur papier',
  } satisfies Labels<words.LetterState>,
  MemberCategory: {
    EX_OFFICIO: 'membre de droit',
    ELECTED: 'élu',
    QUALIFIED: 'personnalité qualifiée',
    DESIGNATED: 'membre désigné',
  } satisfies Labels<words.MemberCategory>,
  MembershipEnd: {
    RESIGNED: 'démission',
    DECEASED: 'décès',
    QUALITY_LOST: 'perte de la qualité',
    ENDED_BY_ACT: 'fin par arrêté',
  } satisfies Labels<words.MembershipEnd>,
  MinutesAudience: {
    MEMBERS: 'membres',
    DECIDING_AUTHORITY: 'autorité qui décide',
    PRESENTING_ASSOCIATION: 'association qui présente',
    PUBLIC: 'public',
  } satisfies Labels<words.MinutesAudience>,
  MinutesSeal: {
    HOLDS: 'ce qui est enregistré est ce qui a été approuvé',
    INCOMPLETE: 'des points ne se lisent plus : leur empreinte seule est gardée',
    CHANGED: 'ce qui est enregistré n’est plus ce qui a été approuvé',
  } satisfies Labels<words.MinutesSeal>,
  MinutesState: { DRAFT: 'projet', APPROVED: 'approuvé' } satisfies Labels<CodesOf<typeof MinutesState>>,
  OpinionManner: { CONSENSUS: 'par consensus', VOTES: 'par un vote' } satisfies Labels<words.OpinionManner>,
  RefusalGround: {
    NOT_A_VICTIM: 'la qualité de victime n’est pas établie',
    NOT_COMMITTED: 'l’engagement dans un parcours n’est pas établi',
    NOT_STOPPED: 'la prostitution n’a pas encore cessé',
    NO_COMPLAINT: 'aucune plainte n’a été déposée',
    COMMITMENTS_NOT_MET: 'les engagements n’ont pas été tenus',
    OTHER: 'un autre motif',
  } satisfies Labels<words.RefusalGround>,
  WithdrawalGround: {
    UNLAWFUL: 'la décision est illégale',
    AT_REQUEST: 'la personne le demande',
    FRAUD: 'la décision a été obtenue par fraude',
  } satisfies Labels<words.WithdrawalGround>,
  PathwayEnd: {
    COMPLETED_24M: 'vingt-quatre mois accomplis',
    EXIT_EARLY_INSERTED: 'sortie anticipée, insertion acquise',
    NOT_RENEWED: 'non renouvelé',
    RENEWAL_REFUSED: 'renouvellement refusé',
    WITHDRAWN_BY_PERSON: 'la personne y a mis fin',
    COMMITMENTS_NOT_MET: 'engagements non respectés',
    LOST_CONTACT: 'contact perdu',
    DECEASED: 'décès',
    OTHER_STATUS: 'autre statut (carte de séjour, asile, RSA)',
    ABROGATED: 'autorisation abrogée',
    MOVED_DEPARTMENT: 'changement de département',
  } satisfies Labels<words.PathwayEnd>,
  OpinionSense: { FAVOURABLE: 'favorable', UNFAVOURABLE: 'défavorable' } satisfies Labels<words.OpinionSense>,
  ProposalState: {
    PENDING: 'en attente',
    OFFERED: 'attend la personne',
    ACCEPTED: 'acceptée',
    DECLINED: 'déclinée',
  } satisfies Labels<CodesOf<typeof ProposalState>>,
  ReferralKind: {
    SHARE: "partage d'une situation",
    ALERT: 'signalement sans personne',
    SITUATION: 'situation sans personne',
  } satisfies Labels<words.ReferralKind>,
  AlertOutcome: {
    ACTED_ON: 'des suites ont été données',
    NO_GROUNDS: 'faits non établis',
    OTHER_PARQUET: 'transmise à un autre parquet',
    OTHER_SERVICE: 'transmise à un autre service',
  } satisfies Labels<words.AlertOutcome>,
  RightsInformer: {
    UNIT: 'une unité de police ou de gendarmerie',
    ASSOCIATION: 'une association',
  } satisfies Labels<words.RightsInformer>,
  ReferralStatus: {
    PROPOSED: 'proposée',
    ACCEPTED: 'acceptée',
    CLOSED: 'close',
  } satisfies Labels<words.ReferralStatus>,
  RoomCopyState: {
    OUT: 'remise, à reprendre',
    RETURNED: 'rendue',
    DESTROYED: 'détruite',
    LOST: 'perdue',
  } satisfies Labels<words.RoomCopyState>,
  RuleEffect: { WARNING: 'avertit', BLOCKING: 'bloque' } satisfies Labels<CodesOf<typeof RuleEffect>>,
  SessionStatus: {
    PLANNED: 'prévue',
    CONVENED: 'convoquée',
    OPEN: 'ouverte',
    HELD: 'tenue',
    POSTPONED: 'reportée',
    CANCELLED: 'annulée',
  } satisfies Labels<words.SessionStatus>,
  SignInManner: {
    BEARER: "jeton du fournisseur d'identité",
    SESSION: 'navigateur',
    API_TOKEN: "jeton d'API",
  } satisfies Labels<CodesOf<typeof SignInManner>>,
  SubstituteTie: {
    SAME_SERVICE: 'du même service',
    SAME_ASSEMBLY: 'de la même assemblée',
    OTHER: 'autre lien',
  } satisfies Labels<words.SubstituteTie>,
  SupportAsked: {
    ORIENTATION: 'une orientation',
    SERVICE_COORDINATION: 'la coordination de services',
    COMPLAINT_FOLLOW_UP: 'le suivi d’une plainte',
    HOUSING: 'un hébergement ou un logement',
    OTHER: 'autre chose',
  } satisfies Labels<words.SupportAsked>,
  SupportOutcomeKind: {
    ORIENTED: 'orientation donnée',
    SERVICE_DESIGNATED: 'service désigné',
    COMPLAINT_FOLLOWED: 'plainte suivie',
    NO_MEASURE: 'aucune mesure',
  } satisfies Labels<words.SupportOutcomeKind>,
  TotalBy: { NATIONAL: 'France entière', REGION: 'région' } satisfies Labels<CodesOf<typeof TotalBy>>,
  Trend: {
    RISE: 'hausse',
    FALL: 'baisse',
    WITHIN_NOISE: 'écart trop petit pour conclure',
    NOT_COMPARABLE: 'non comparable',
  } satisfies Labels<CodesOf<typeof Trend>>,
  Urgency: {
    DANGER: 'danger',
    RIGHT_EXPIRES: 'un droit expire',
    REMOVAL_OR_HEARING: 'éloignement ou audience',
    PUBLIC_ORDER: 'ordre public',
  } satisfies Labels<Urgency>,
  VerdictKind: { OK: 'pour information', WARNING: 'à confirmer', BLOCKING: 'bloquant' } satisfies Labels<VerdictKind>,
};
