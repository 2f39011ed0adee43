/**
 * The words of the field that are stored, asked and answered as codes: closed lists, each written once. The public enumerations
 * are made of them (`enumOf`), and a test compares them with what the database accepts.
 */

/** An enumeration of the schema from a closed list: each word is its own value. */
export const enumOf = <Word extends string>(words: readonly Word[]): { readonly [Each in Word]: Each } =>
  Object.fromEntries(words.map((word) => [word, word])) as { readonly [Each in Word]: Each };

/** What a person is, by a mandate. */
export const ROLES = [
  'ASSOCIATION_CASEWORKER',
  'ASSOCIATION_MANAGER',
  'COORDINATOR',
  'CODAF_SECRETARIAT',
  'COMMITTEE_SECRETARIAT',
  'PREFECTURE',
  'FOREIGNERS_SERVICE',
  'MAGISTRATE',
  'PARQUET',
  'POLICE',
  'DDETS',
  'HEALTH',
  'CHILD_WELFARE',
  'OTHER_ASSOCIATION',
  'LABOUR_CONTROL',
  'OTHER_MEMBER',
  'AFIS_PAYER',
  'REGIONAL_DIRECTORATE',
  'SECRETARY_GENERAL',
  'MIPROF',
  'DPO',
  'ADMIN',
] as const;
export type Role = (typeof ROLES)[number];

/** Where a proposed mandate stands: it waits for a second person, then for its holder. */
export const PROPOSAL_STATES = ['PENDING', 'OFFERED', 'ACCEPTED', 'DECLINED'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What ties a mandate to a referral. BREAK_GLASS is a door of its own: danger of life, for three hours. */
export const RELATIONS = [
  'OWN_TEAM',
  'OWN_ASSOCIATION',
  'SECRETARIAT',
  'DECIDING',
  'SEATED',
  'CONSULTED',
  'ADDRESSEE',
  'BREAK_GLASS',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** A kind of body. Closed: the platform creates none. */
export const BODY_KINDS = ['PROSTITUTION_EXIT_COMMISSION', 'CODAF', 'VICTIM_SUPPORT_COMMITTEE'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const BODY_STATES = ['INSTALLED', 'DORMANT', 'NOT_INSTALLED'] as const;
export type BodyState = (typeof BODY_STATES)[number];

export const AGENDA_KEEPINGS = ['PASSERELLE', 'EXTERNAL'] as const;
export type AgendaKeeping = (typeof AGENDA_KEEPINGS)[number];

/** In what capacity a member sits (CRPA R.133-3). */
export const MEMBER_CATEGORIES = ['EX_OFFICIO', 'ELECTED', 'QUALIFIED', 'DESIGNATED'] as const;
export type MemberCategory = (typeof MEMBER_CATEGORIES)[number];

/** What ties a substitute to the member they replace (CRPA R.133-3). */
export const SUBSTITUTE_TIES = ['SAME_SERVICE', 'SAME_ASSEMBLY', 'OTHER'] as const;
export type SubstituteTie = (typeof SUBSTITUTE_TIES)[number];

/** What is handed over once a year: by the commission (état annuel), by an association (réponses à l'enquête de la MIPROF). */
export const RETURN_KINDS = ['YEARLY_RETURN', 'SURVEY_ANSWERS'] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];

/** Why a member no longer sits before the end of the term (CRPA R.133-4). */
export const MEMBERSHIP_ENDS = ['RESIGNED', 'DECEASED', 'QUALITY_LOST', 'ENDED_BY_ACT'] as const;
export type MembershipEnd = (typeof MEMBERSHIP_ENDS)[number];

/** Who sits for which business. */
export const FORMATIONS = [
  'POLICY',
  'INDIVIDUAL_CASES',
  'MINORS_PATHWAYS',
  'PROTECTION_CIRCUIT',
  'PLENARY',
  'RESTRICTED',
  'FOLLOW_UP_CELL',
] as const;
export type Formation = (typeof FORMATIONS)[number];

/** Where a file or a referral stands. */
export const STAGES = [
  'DRAFT',
  'SUBMITTED',
  'LISTED',
  'IN_SESSION',
  'DECIDED',
  'RUNNING',
  'ENDED',
  'ARCHIVED',
] as const;
export type Stage = (typeof STAGES)[number];

export const CASE_ORIGINS = ['PLATFORM', 'RUNNING_PATHWAY'] as const;
export type CaseOrigin = (typeof CASE_ORIGINS)[number];

export const REFERRAL_KINDS = ['SHARE', 'ALERT', 'SITUATION'] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];

export const REFERRAL_STATUSES = ['PROPOSED', 'ACCEPTED', 'CLOSED'] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

/** What a case is sent for. */
export const PURPOSES = ['PSP', 'MINOR_PATHWAY', 'VICTIM_SUPPORT', 'ALERT', 'PROTECTION'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** How an alert ends, as its parquet tells the association that raised it. */
export const ALERT_OUTCOMES = ['ACTED_ON', 'NO_GROUNDS', 'OTHER_PARQUET', 'OTHER_SERVICE'] as const;
export type AlertOutcome = (typeof ALERT_OUTCOMES)[number];

/** Who informs the persons found of their rights (CESEDA R.425-1). */
export const RIGHTS_INFORMERS = ['UNIT', 'ASSOCIATION'] as const;
export type RightsInformer = (typeof RIGHTS_INFORMERS)[number];

export const ACCORD_MANNERS = ['WRITTEN', 'ORAL', 'INTERPRETED'] as const;
export type AccordManner = (typeof ACCORD_MANNERS)[number];

/** With whom a pleading is written: nobody writes it without her. */
export const PLEADING_AUTHORS = ['PERSON', 'LAWYER'] as const;
export type PleadingAuthor = (typeof PLEADING_AUTHORS)[number];

export const AGES = ['MINOR', 'ADULT'] as const;
export type Age = (typeof AGES)[number];

/** What an age that is retained rests on: the person's word, a paper, an evaluation, a judge. */
export const AGE_BASES = ['PERSON_WORD', 'PAPER', 'EVALUATION', 'JUDGE'] as const;
export type AgeBasis = (typeof AGE_BASES)[number];

export const SESSION_STATUSES = ['PLANNED', 'CONVENED', 'OPEN', 'HELD', 'POSTPONED', 'CANCELLED'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** Why a referral could not be examined at a sitting. */
export const NOT_READY_REASONS = ['NOT_ACCEPTED', 'INCOMPLETE', 'ANOTHER_AGE'] as const;
export type NotReadyReason = (typeof NOT_READY_REASONS)[number];

export const ATTENDANCE_STATES = ['PRESENT', 'REMOTE', 'REPRESENTED', 'ABSENT', 'EXCUSED'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

export const AGENDA_ITEM_KINDS = ['PSP_OPINION', 'MINOR_PATHWAY', 'POLICY', 'OPERATION', 'VICTIM_SUPPORT'] as const;
export type AgendaItemKind = (typeof AGENDA_ITEM_KINDS)[number];

export const AGENDA_ITEM_STATUSES = ['PLACED', 'DEFERRED', 'WITHDRAWN', 'TREATED'] as const;
export type AgendaItemStatus = (typeof AGENDA_ITEM_STATUSES)[number];

/** Whoever is heard on a point without sitting (CRPA R.133-6). */
export const GUEST_QUALITIES = [
  'PERSON_CONCERNED',
  'ASSOCIATION',
  'LAWYER',
  'INTERPRETER',
  'EXPERT',
  'SERVICE',
  'OTHER',
] as const;
export type GuestQuality = (typeof GUEST_QUALITIES)[number];

export const GUEST_STATES = ['INVITED', 'LEFT', 'NOT_HEARD'] as const;
export type GuestState = (typeof GUEST_STATES)[number];

export const OPINION_SENSES = ['FAVOURABLE', 'UNFAVOURABLE'] as const;
export type OpinionSense = (typeof OPINION_SENSES)[number];

export const OPINION_MANNERS = ['CONSENSUS', 'VOTES'] as const;
export type OpinionManner = (typeof OPINION_MANNERS)[number];

export const CHAIR_VOTES = ['FOR', 'AGAINST', 'ABSTAINED'] as const;
export type ChairVote = (typeof CHAIR_VOTES)[number];

export const DECISION_SENSES = ['AUTHORISED', 'REFUSED'] as const;
export type DecisionSense = (typeof DECISION_SENSES)[number];

/** What goes with a pathway, by the decision of others: the provisional residence permit, the allowance. */
export const BENEFIT_KINDS = ['APS', 'AFIS'] as const;
export type BenefitKind = (typeof BENEFIT_KINDS)[number];

export * from './words-of-support';
export * from './words-of-files';
export * from './words-of-formalities';
export * from './words-of-protection';
export * from './words-of-places';
export * from './words-of-trials';

/** Why a pathway ended. The abrogation of its decision and the transfer of its file alone give the last two. */
export const PATHWAY_ENDS = [
  'COMPLETED_24M',
  'EXIT_EARLY_INSERTED',
  'NOT_RENEWED',
  'RENEWAL_REFUSED',
  'WITHDRAWN_BY_PERSON',
  'COMMITMENTS_NOT_MET',
  'LOST_CONTACT',
  'DECEASED',
  'OTHER_STATUS',
  'ABROGATED',
  'MOVED_DEPARTMENT',
] as const;
export type PathwayEnd = (typeof PATHWAY_ENDS)[number];

export const FORMER_DECISION_ENDS = ['CORRECTED', 'WITHDRAWN', 'ANNULLED'] as const;
export type FormerDecisionEnd = (typeof FORMER_DECISION_ENDS)[number];

export const WITHDRAWAL_GROUNDS = ['UNLAWFUL', 'AT_REQUEST', 'FRAUD'] as const;
export type WithdrawalGround = (typeof WITHDRAWAL_GROUNDS)[number];

export const REFUSAL_GROUNDS = [
  'NOT_A_VICTIM',
  'NOT_COMMITTED',
  'NOT_STOPPED',
  'NO_COMPLAINT',
  'COMMITMENTS_NOT_MET',
  'OTHER',
] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

export const NOTIFICATION_MANNERS = [
  'HAND_DELIVERED',
  'REGISTERED_LETTER',
  'THROUGH_ASSOCIATION',
  'ELECTRONIC',
] as const;
export type NotificationManner = (typeof NOTIFICATION_MANNERS)[number];

export const HANDOVER_OUTCOMES = ['FAVOURABLE', 'UNFAVOURABLE', 'TREATED', 'DEFERRED', 'NOT_TAKEN'] as const;
export type HandoverOutcome = (typeof HANDOVER_OUTCOMES)[number];

export const DUPLICATE_STATES = ['FOUND', 'WITHHELD', 'TOLD', 'SAME_PERSON', 'OTHER_PERSON', 'DO_NOT_CONTACT'] as const;
export type DuplicateState = (typeof DUPLICATE_STATES)[number];

export const TRANSFER_STATES = ['PROPOSED', 'DONE', 'DECLINED', 'CANCELLED', 'EXPIRED'] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

/** READ: groups were opened. ACT: something was done. */
export const JOURNAL_KINDS = ['READ', 'ACT'] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];

/** Why a member of a body is written to. */
export const LETTER_KINDS = ['CONVOCATION', 'REMINDER', 'CORRECTION', 'POSTPONEMENT', 'CANCELLATION'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** REFUSED by the mail server of its addressee, at once and for good; BOUNCED came back later. */
export const LETTER_STATES = ['WAITING', 'SENT', 'REFUSED', 'BOUNCED', 'HANDED_OVER'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** What no machine tells of a letter. */
export const LETTER_OUTCOMES = ['BOUNCED', 'HANDED_OVER'] as const;
export type LetterOutcome = (typeof LETTER_OUTCOMES)[number];

/** What a summoned member answers. */
export const REPLIES = ['PRESENT', 'REMOTE', 'REPRESENTED', 'PROXY', 'ABSENT'] as const;
export type Reply = (typeof REPLIES)[number];

/** For whom an edition of the minutes of a sitting is made. */
export const MINUTES_AUDIENCES = ['MEMBERS', 'DECIDING_AUTHORITY', 'PRESENTING_ASSOCIATION', 'PUBLIC'] as const;
export type MinutesAudience = (typeof MINUTES_AUDIENCES)[number];

/** Whether what is recorded today is still what was sealed. */
export const MINUTES_SEALS = ['HOLDS', 'INCOMPLETE', 'CHANGED'] as const;
export type MinutesSeal = (typeof MINUTES_SEALS)[number];

/** What became of a copy on paper. */
export const ROOM_COPY_STATES = ['OUT', 'RETURNED', 'DESTROYED', 'LOST'] as const;
export type RoomCopyState = (typeof ROOM_COPY_STATES)[number];

/** What became of what somebody was to do. */
export const FOLLOW_UP_OUTCOMES = ['DONE', 'DROPPED'] as const;
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];
