import type { CodesOf, Labels } from './labels-first';
import type * as words from '../server/kernel/words';
import type { ReviewConclusion } from './break-glass.types';
import type { VerdictKind } from './common.types';
import type { KeptReaderState } from './kept-readers.types';
import type { LatticePlace } from './lattice.types';
import type { ProposalState } from './mandate-proposals.types';
import type { TotalBy } from './national.types';
import type { RecipientCapacity } from './privacy.types';
import type { RetentionRuleName } from './retention.types';
import type { RuleEffect } from './rules.types';
import type { Urgency } from './sessions.types';
import type { Trend } from './statistics.types';
import type { SignInManner } from './viewer.types';

/** French labels of what has few codes, by enumeration: the second half of the alphabet. */
export const labelsFromE = {
  JournalKind: { READ: 'lecture', ACT: 'acte' } satisfies Labels<words.JournalKind>,
  KeptReaderState: {
    PENDING: 'en attente',
    ASKED_AGAIN: 'demandée de nouveau',
    UPHELD: 'confirmée',
    LIFTED: 'levée',
  } satisfies Labels<CodesOf<typeof KeptReaderState>>,
  LatticePlace: { NATIONAL: 'France entière', REGION: 'région', DEPARTEMENT: 'département' } satisfies Labels<
    CodesOf<typeof LatticePlace>
  >,
  NotificationManner: {
    HAND_DELIVERED: 'remise en main propre',
    REGISTERED_LETTER: 'lettre recommandée',
    THROUGH_ASSOCIATION: "par l'association",
    ELECTRONIC: 'par voie électronique',
  } satisfies Labels<words.NotificationManner>,
  OpinionManner: { CONSENSUS: 'par consensus', VOTES: 'par un vote' } satisfies Labels<words.OpinionManner>,
  OpinionSense: { FAVOURABLE: 'favorable', UNFAVOURABLE: 'défavorable' } satisfies Labels<words.OpinionSense>,
  ProposalState: {
    PENDING: 'en attente',
    OFFERED: 'attend la personne',
    ACCEPTED: 'acceptée',
    DECLINED: 'déclinée',
  } satisfies Labels<CodesOf<typeof ProposalState>>,
  RecipientCapacity: {
    OWN_ASSOCIATION: "l'association de la personne",
    SECRETARIAT: 'secrétariat',
    DECIDING: 'autorité qui décide',
    MEMBERS: 'membres',
    ADDRESSEE: 'destinataire',
  } satisfies Labels<RecipientCapacity>,
  ReferralKind: {
    SHARE: "partage d'une situation",
    ALERT: 'signalement sans personne',
  } satisfies Labels<words.ReferralKind>,
  ReferralStatus: {
    PROPOSED: 'proposée',
    ACCEPTED: 'acceptée',
    CLOSED: 'close',
  } satisfies Labels<words.ReferralStatus>,
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
  TotalBy: { NATIONAL: 'France entière', REGION: 'région' } satisfies Labels<CodesOf<typeof TotalBy>>,
  TransferState: {
    PROPOSED: 'proposé',
    DONE: 'fait',
    DECLINED: 'décliné',
    CANCELLED: 'annulé',
    EXPIRED: 'expiré',
  } satisfies Labels<words.TransferState>,
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
