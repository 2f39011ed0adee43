/** Generated from schema/schema.graphql and schema/operations: never edited by hand. `npm run generate` writes it. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from './document-type';
/** Records that the authority abrogated an authorisation, for the time to come. */
export type AbrogateDecisionInput = {
  /** Day of the act that abrogates: the pathway ends then. */
  abrogatedOn: string;
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  decisionId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  ground: WithdrawalGround;
  /** Day on which the person was invited to give her observations (CRPA L.122-1). */
  observationsOn?: string | null | undefined;
  /** Quality and name of the signatory, 200 characters at most. */
  signatory: string;
};

/** How the person agreed. */
export type AccordManner =
  | 'INTERPRETED'
  | 'ORAL'
  | 'WRITTEN';

/** Somebody on duty has the call (accuser réception). */
export type AcknowledgeCircuitInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  circuitId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
};

/** Under eighteen, or of age. */
export type Age =
  | 'ADULT'
  | 'MINOR';

/** What an age that is retained rests on. Whoever says that they are a minor (PERSON_WORD) is one until a JUDGE says otherwise. */
export type AgeBasis =
  | 'EVALUATION'
  | 'JUDGE'
  | 'PAPER'
  | 'PERSON_WORD';

/** What every act on a point takes. */
export type AgendaItemInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  itemId: string;
};

/** Nature of a point of the agenda (point de l’ordre du jour). */
export type AgendaItemKind =
  /** Coordination of a minor’s pathway: formation MINORS_PATHWAYS. */
  | 'MINOR_PATHWAY'
  /** Operation on an alert (opération): CODAF, formation RESTRICTED. */
  | 'OPERATION'
  /** Policy, with no person (orientations). */
  | 'POLICY'
  /** Opinion on a pathway (avis sur un parcours de sortie, CASF L.121-9): formation INDIVIDUAL_CASES. */
  | 'PSP_OPINION'
  /** Follow-up of a victim (aide aux victimes): victim-support committee. */
  | 'VICTIM_SUPPORT';

/** Where a point stands. Those deferred or withdrawn are on no agenda any more. */
export type AgendaItemStatus =
  | 'DEFERRED'
  | 'PLACED'
  | 'TREATED'
  | 'WITHDRAWN';

/** Where the body keeps its agenda (tenue de l’ordre du jour): here, or in its own tool, to which one sheet is handed over. */
export type AgendaKeeping =
  | 'EXTERNAL'
  | 'PASSERELLE';

/** Text of an alert: an establishment and facts, never a person. */
export type AlertInput = {
  /** An association is on stand-by, ready to come to the persons. */
  associationOnStandBy?: boolean | null | undefined;
  /** Conditions that the three fields below do not say. */
  conditions?: string | null | undefined;
  establishment?: string | null | undefined;
  facts: string;
  /** Nothing is to be done before that day. */
  notBefore?: string | null | undefined;
  /** Parquet of the place of the facts; the chef-lieu’s if not said. */
  parquetId?: string | null | undefined;
  personsCount?: string | null | undefined;
  personsWish?: string | null | undefined;
  place: string;
  /** Code of the sector of activity: AGRICULTURE, BEAUTY, CAR_WASH, CARE, CLEANING, CONSTRUCTION, DELIVERY, DOMESTIC, FISHING, FOOD_INDUSTRY, FORESTRY, HOTELS, MASSAGE, RESTAURANT, RETAIL, TEXTILE, WASTE, OTHER. */
  sector: string;
  /** A shelter is to be found first. */
  shelterFirst?: boolean | null | undefined;
};

/** How an alert ends (suite donnée), as its parquet tells it to the association. */
export type AlertOutcome =
  | 'ACTED_ON'
  | 'NO_GROUNDS'
  | 'OTHER_PARQUET'
  | 'OTHER_SERVICE';

/** What answerConsultation takes. */
export type AnswerConsultationInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  consultationId: string;
  /** The view, 2 000 characters at most: for the secretariat and the deciding authority. */
  view: string;
};

/** Answers a summons by its link, once. */
export type AnswerConvocationInput = {
  answer: ConvocationReply;
  /** For PROXY: `memberId` of whoever is given the vote. */
  proxyTo?: string | null | undefined;
  /** The last part of the link. */
  token: string;
};

/** Answers an invitation to hold a mandate (répondre à une invitation). */
export type AnswerInvitationInput = {
  /** Whether the mandate is accepted. */
  accepted: boolean;
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Invitation to answer: one of `viewer.invitations`. */
  proposalId: string;
};

/** What answerKeptReader takes. */
export type AnswerKeptReaderInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  keptReaderId: string;
  /** True: the person stays away from the case. False: the person reads again, at their level. */
  uphold: boolean;
};

/** What a shelter answers; another answer corrects it, until the place is taken or the request closed. */
export type AnswerPlaceRequestInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  answer: PlaceAnswer;
  /** Of OFFERED alone: from when. */
  availableFrom?: string | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Of DECLINED alone. */
  refusal?: PlaceRefusal | null | undefined;
  requestId: string;
};

/** What answerPossibleDuplicate takes. */
export type AnswerPossibleDuplicateInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  answer: DuplicateAnswer;
  duplicateId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
};

/** Appoints a member, with or without an account (désigner un membre). */
export type AppointMemberInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Day of that act. */
  actDate?: string | null | undefined;
  /** Act of the appointment (référence de l’arrêté). */
  actReference?: string | null | undefined;
  /** Day of the appointment; today when left out. */
  appointedOn?: string | null | undefined;
  /** Body in which the member will sit. */
  bodyId: string;
  /** In what capacity. Whoever does not sit ex officio is appointed for three years, unless an end is said. */
  category?: MemberCategory | null | undefined;
  /** E-mail where a member without an account is summoned; without it, on paper. */
  email?: string | null | undefined;
  /** One of the body’s formations. */
  formation: Formation;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Mandate of the person, when the person has an account. */
  mandateId?: string | null | undefined;
  /** Quality, in French, as the summons will have it. */
  quality: string;
  /** Role of the seat. */
  role: Role;
  /** Day from which it no longer holds. */
  validUntil?: string | null | undefined;
  /** Whether the member has a voice (voix délibérative). */
  voting: boolean;
};

/** Appoints all the members that one act names (désigner les membres), 100 at most. */
export type AppointMembersInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Day of that act. */
  actDate?: string | null | undefined;
  /** Act that appoints them (référence de l’arrêté). */
  actReference?: string | null | undefined;
  /** Day of the appointments; today when left out. */
  appointedOn?: string | null | undefined;
  /** Body in which they will sit. */
  bodyId: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** The members, as `Body.vacantSeats` proposes them. */
  members: Array<MemberInput>;
  /** Day from which those who do not sit ex officio no longer hold; three years later when left out (CASF R.121-12-7). */
  validUntil?: string | null | undefined;
};

/** Approves a proposed mandate (approuver): somebody whom its author has not named, never its beneficiary. */
export type ApproveMandateInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Proposal to approve. */
  proposalId: string;
};

/** Notes the day on which the members approved the minutes. */
export type ApproveMinutesInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** From the day of the sitting to today. */
  approvedOn: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  sessionId: string;
};

/** All that is noted of one summoned member: what is left out is none. */
export type AttendanceLineInput = {
  /** Local time, "HH:MM", of whoever came late. */
  arrivedAt?: string | null | undefined;
  /** Version last read of this line; 0 when there was none. */
  expectedVersion?: number | null | undefined;
  /** Local time, "HH:MM", of whoever left before the end. */
  leftAt?: string | null | undefined;
  /** `memberId` of the summons. */
  memberId: string;
  /** REPRESENTED only: `memberId` of whoever holds their mandate. */
  proxyTo?: string | null | undefined;
  state: AttendanceState;
  /** A substitute sits in their place. */
  substituted?: boolean;
};

/** Whether a summoned member came. REMOTE, by telephone or video, counts for the quorum (CRPA R.133-10). */
export type AttendanceState =
  | 'ABSENT'
  | 'EXCUSED'
  | 'PRESENT'
  | 'REMOTE'
  /** Not there, and gave a mandate to a member who is (mandat, CRPA R.133-9). */
  | 'REPRESENTED';

/** Who is shown a node: anybody, or the MIPROF alone. */
export type Audience =
  | 'MIPROF'
  | 'PUBLIC';

/** APS: provisional residence permit (autorisation provisoire de séjour, CESEDA L.425-4). AFIS: allowance (aide financière à l’insertion sociale, CASF R.121-12-13-1). */
export type BenefitKind =
  | 'AFIS'
  | 'APS';

/** Kinds of body that exist in law (instances existantes). Closed: the platform creates none. */
export type BodyKind =
  /** Comité opérationnel départemental anti-fraude (décret 2020-872). */
  | 'CODAF'
  /** Commission départementale de lutte contre la prostitution, le proxénétisme et la traite (CASF L.121-9). */
  | 'PROSTITUTION_EXIT_COMMISSION'
  /** Comité local d'aide aux victimes (décret 2016-1056). */
  | 'VICTIM_SUPPORT_COMMITTEE';

/** Whether a body lives (installée), sleeps (en sommeil) or has never been installed (non installée). */
export type BodyState =
  | 'DORMANT'
  | 'INSTALLED'
  | 'NOT_INSTALLED';

/** What was broken (nature de la violation). */
export type BreachNature =
  | 'AVAILABILITY'
  | 'CONFIDENTIALITY'
  | 'INTEGRITY';

/** Risk for the persons: UNLIKELY needs no notification, HIGH needs them to be informed (RGPD art. 33 and 34). */
export type BreachRisk =
  | 'HIGH'
  | 'RISK'
  | 'UNLIKELY';

/** Where the notification to the CNIL stands, against the 72 hours of RGPD art. 33. */
export type BreachState =
  | 'NOTIFIED'
  | 'NOTIFIED_LATE'
  | 'NOT_DUE'
  | 'OVERDUE'
  | 'TO_NOTIFY';

/** What breakGlass takes. */
export type BreakGlassInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** The circumstances, 2 000 characters at most: for whoever reviews it. */
  circumstances: string;
  departement: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  reason: DangerReason;
  /** A referral to my own body: its id, or its reference (`K7F-3QXA`) as somebody read it out. */
  referral: string;
};

/** About my own calendar feed, which holds the sittings of every département that summon me. */
export type CalendarFeedInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** A département of mine, whose journal notes it. */
  departement: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
};

/** What cancelErasure takes. */
export type CancelErasureInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** The file. */
  caseId: string;
};

/** Opened here, or a pathway already running when it was registered. */
export type CaseOrigin =
  | 'PLATFORM'
  | 'RUNNING_PATHWAY';

/** Groups of information, kept as typed. */
export type CaseSheetInput = {
  /** Group « coercion »: what is left out stays as it is, null empties. */
  coercion?: CoercionInput | null | undefined;
  /** Group « complaint »: what is left out stays as it is, null empties. */
  complaint?: ComplaintInput | null | undefined;
  /** Group « contact »: what is left out stays as it is, null empties. */
  contact?: ContactInput | null | undefined;
  /** Group « exploitation »: what is left out stays as it is, null empties. */
  exploitation?: ExploitationInput | null | undefined;
  /** Group « family »: what is left out stays as it is, null empties. */
  family?: FamilyInput | null | undefined;
  /** Group « health »: what is left out stays as it is, null empties. */
  health?: HealthInput | null | undefined;
  /** Group « identity »: what is left out stays as it is, null empties. */
  identity?: IdentityInput | null | undefined;
  /** Group « pressure »: what is left out stays as it is, null empties. */
  pressure?: PressureInput | null | undefined;
  /** Group « residence »: what is left out stays as it is, null empties. */
  residence?: ResidenceInput | null | undefined;
  /** Group « socialSituation »: what is left out stays as it is, null empties. */
  socialSituation?: SocialSituationInput | null | undefined;
};

/** The chair’s own vote, casting in a tie (voix prépondérante, CRPA R.133-11). */
export type ChairVote =
  | 'ABSTAINED'
  | 'AGAINST'
  | 'FOR';

/** ORDER: forty-eight hours from the call, a target of conventions. JUDGE: eight days from the order (code civil 375-5). HEARING: fifteen days from the seizing (CPC 1184). */
export type CircuitClockName =
  | 'HEARING'
  | 'JUDGE'
  | 'ORDER';

/** A step of the protection of a minor; or that the child ran away (fugue), or came back. */
export type CircuitEventKind =
  | 'AD_HOC_ADMINISTRATOR'
  | 'HEARING'
  | 'JUDGE_SEIZED'
  | 'LAWYER'
  | 'ORDER_GRANTED'
  | 'ORDER_REFUSED'
  | 'RETURN'
  | 'RUNAWAY';

/** How a circuit ended, as the pilot of 2018 counted. */
export type CircuitOutcome =
  | 'ADULT_IN_FACT'
  | 'ORDER_REFUSED'
  | 'OTHER'
  | 'PLACED_LASTING'
  | 'PLACED_LEFT'
  | 'RETURNED_TO_FAMILY'
  | 'RUNAWAY_NOT_FOUND';

/** A step of the protection of a minor: order of placement granted or refused (OPP), judge seized (code civil 375-5), hearing (CPC 1184), ad hoc administrator named (CPP 706-50), lawyer named. */
export type CircuitStepKind =
  | 'AD_HOC_ADMINISTRATOR'
  | 'HEARING'
  | 'JUDGE_SEIZED'
  | 'LAWYER'
  | 'ORDER_GRANTED'
  | 'ORDER_REFUSED';

/** UNKNOWN: nobody wrote it down (non renseigné), which says nothing of whether it was done. */
export type ClockState =
  | 'LATE'
  | 'MET'
  | 'RUNNING'
  | 'UNKNOWN';

/** What closeAlert takes. */
export type CloseAlertInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** How it ends, for the association. */
  outcome: AlertOutcome;
  referralId: string;
};

/** What closeBreakGlass takes. */
export type CloseBreakGlassInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  breakGlassId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
};

/** Closes a circuit with its outcome (clore le circuit). */
export type CloseProtectionCircuitInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  circuitId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  outcome: CircuitOutcome;
};

/** Closes the sitting. What has neither an opinion nor been named here is deferred. */
export type CloseSessionInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  sessionId: string;
  /** Items treated without an opinion (operation, follow-up of a victim, policy). */
  treatedItemIds?: Array<string> | null | undefined;
};

/** Closes a shelter to requests. */
export type CloseShelterInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  shelterId: string;
};

/** The seats that chair the committee together (coprésidents): préfet, procureur of the chef-lieu. */
export type CoChair =
  | 'PARQUET'
  | 'PREFECTURE';

/** Group « coercion », kept as typed; what is malformed is told by the completeness. */
export type CoercionInput = {
  /** « contrainte depuis (mois) », as typed. */
  fromMonth?: string | null | undefined;
  /** « moyens de la contrainte », as typed. Codes: VIOLENCE, THREAT, DEBT, PAPERS_KEPT, DRUGS, FAMILY_THREATENED, HOLD, OTHER. */
  means?: Array<string> | null | undefined;
  /** « ce que la personne en dit », as typed. */
  narrative?: string | null | undefined;
  /** « contrainte jusqu'à (mois) », as typed. */
  toMonth?: string | null | undefined;
};

/** Why a complaint was closed without action, as the notice of the parquet gives it (CPP art. 40-2). */
export type ComplaintClosure =
  | 'ALTERNATIVE'
  | 'AUTHOR_UNKNOWN'
  | 'NOT_ENOUGH_PROOF'
  | 'NOT_EXPEDIENT'
  | 'NO_OFFENCE'
  | 'OTHER'
  | 'TIME_BARRED';

/** Group « complaint », kept as typed; what is malformed is told by the completeness. */
export type ComplaintInput = {
  /** « plainte déposée », as typed. Codes: YES, NO, UNKNOWN. */
  exists?: string | null | undefined;
  /** « mois de la plainte », as typed. */
  month?: string | null | undefined;
  /** « circonstances de la plainte », as typed. */
  narrative?: string | null | undefined;
  /** « service saisi », as typed. */
  service?: string | null | undefined;
};

/** What becomes of a complaint: filed, investigated, referred to a court, closed without action (classement sans suite), judged. */
export type ComplaintStepKind =
  | 'CLASSIFIED'
  | 'FILED'
  | 'INVESTIGATED'
  | 'JUDGED'
  | 'REFERRED';

/** What requestCompletion and answerCompletion take. */
export type CompletionInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  caseId: string;
  /** In French, 2 000 characters at most. */
  text: string;
};

/** Confirms what is told of a shelter, as it stands or corrected: what is left out stays. */
export type ConfirmShelterInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  conditions?: string | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  publics?: Array<PlacePublic> | null | undefined;
  shelterId: string;
  withChildren?: boolean | null | undefined;
};

/** What consultService takes. */
export type ConsultServiceInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Last day to answer, within three months. */
  dueOn: string;
  /** Groups that it needs to answer. */
  groups: Array<InformationGroup>;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** The question, 2 000 characters at most. */
  question: string;
  /** A referral that my secretariat instructs. */
  referralId: string;
  /** Which service of the body. */
  role: Role;
};

/** Where a question to a service stands. Only PENDING opens anything to the service; PAST: its last day went by without an answer. */
export type ConsultationState =
  | 'ANSWERED'
  | 'PAST'
  | 'PENDING'
  | 'WITHDRAWN';

/** Group « contact », kept as typed; what is malformed is told by the completeness. */
export type ContactInput = {
  /** « adresse de correspondance (celle de l'association) », as typed. */
  correspondenceAddress?: string | null | undefined;
  /** « lieu de vie actuel », as typed. */
  currentPlace?: string | null | undefined;
  /** « courriel », as typed. */
  email?: string | null | undefined;
  /** « téléphone », as typed. */
  phone?: string | null | undefined;
  /** « moments sûrs pour appeler », as typed. */
  safeMoments?: string | null | undefined;
};

/** Summons a second sitting on the agenda of one that closed without quorum (CRPA R.133-10). */
export type ConveneAgainInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Local date of the second one: five clear days, as for the first. */
  heldOn: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** The sitting that closed without quorum. */
  sessionId: string;
  /** Local time, "HH:MM"; else that of the first. */
  startsAt?: string | null | undefined;
  /** Required when the notice is too short. */
  urgency?: Urgency | null | undefined;
};

/** Summons the members (convocation), five clear days before (CRPA R.133-8). */
export type ConveneSessionInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  sessionId: string;
  /** Required when the notice is too short. */
  urgency?: Urgency | null | undefined;
};

/** What a member answers to a summons. A wish: attendance and proxies are recorded at the sitting. */
export type ConvocationReply =
  /** Will not come (absent). */
  | 'ABSENT'
  /** Will come (présent). */
  | 'PRESENT'
  /** Gives their vote to another member (pouvoir). */
  | 'PROXY'
  /** By telephone or video (à distance). */
  | 'REMOTE'
  /** A substitute will come (représenté). */
  | 'REPRESENTED';

/** One axis held at one code. Anything else than an equality cannot be asked. */
export type CoordinateInput = {
  /** A code of that axis. */
  code: string;
  /** `REGION`, `DEPARTEMENT`, or the code of a dimension of the node. */
  dimension: string;
};

/** Corrects what was recorded of a decision. What is left out stays as it was. */
export type CorrectDecisionInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  decisionId: string;
  /** Act of delegation, 200 characters at most. */
  delegation?: string | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  sense?: DecisionSense | null | undefined;
  /** Quality and name of the signatory, 200 characters at most. */
  signatory?: string | null | undefined;
  signedOn?: string | null | undefined;
  /** First day of the pathway, when AUTHORISED. */
  startsOn?: string | null | undefined;
};

/** Corrects a follow-up that is not settled. Once the minutes of its sitting are approved, its day alone may still be put off. */
export type CorrectFollowUpInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  dueOn?: string | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  followUpId: string;
  /** A member of that body (membership). */
  ownerMembershipId?: string | null | undefined;
  ownerTitle?: string | null | undefined;
  /** True: it was settled by mistake, and is to be done again. */
  reopened?: boolean | null | undefined;
  text?: string | null | undefined;
};

/** Corrects what was recorded of a membership (corriger) ; what it said stays told. */
export type CorrectMembershipInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Day of that act; null empties it. */
  actDate?: string | null | undefined;
  /** Act that appoints the member; null empties it. */
  actReference?: string | null | undefined;
  /** Day of the appointment. */
  appointedOn?: string | null | undefined;
  /** In what capacity the member sits. */
  category?: MemberCategory | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Membership to correct. */
  membershipId: string;
  /** Quality, in French. */
  quality?: string | null | undefined;
  /** Day from which it no longer holds; null: without end. */
  validUntil?: string | null | undefined;
  /** Whether the member has a voice. */
  voting?: boolean | null | undefined;
};

/** Corrects an opinion until its sitting is closed. `expectedVersion` is required. */
export type CorrectOpinionInput = {
  abstentions?: number | null | undefined;
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  chairVote?: ChairVote | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** CONSENSUS empties the votes. */
  manner?: OpinionManner | null | undefined;
  opinionId: string;
  /** Reserves, in French, 2 000 characters at most. Encrypted. */
  reserves?: string | null | undefined;
  sense?: OpinionSense | null | undefined;
  /** Local time, "HH:MM", at which the point was treated. */
  treatedAt?: string | null | undefined;
  /** Votes against, the chair’s included. */
  votesAgainst?: number | null | undefined;
  /** Votes for, the chair’s included. */
  votesFor?: number | null | undefined;
};

/** Makes an API token (créer un jeton d’API). */
export type CreateApiTokenInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Where it will open anything. */
  departement: string;
  /** When it ends by itself: a year from now at most. */
  expiresAt: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** What it is for, in a few words that name nobody; 80 characters at most. */
  label: string;
  /** One of my mandates in force there. PARQUET, DPO and national roles have no token. */
  mandateId: string;
  /** What it may send, 200 at most: SHA-256 of documents in hexadecimal, or names of root fields, acts and queries; left out: any. */
  operations?: Array<string> | null | undefined;
  /** Whether every act is refused to it. */
  readOnly?: boolean;
};

/** Why the glass is broken: a vital interest of the person (intérêt vital, RGPD art. 9.2 c). */
export type DangerReason =
  /** She has disappeared (disparition inquiétante). */
  | 'DISAPPEARANCE'
  /** Medical emergency (urgence vitale). */
  | 'MEDICAL_EMERGENCY'
  /** Her life is threatened (menace de mort). */
  | 'THREAT_TO_LIFE'
  /** Violence is under way (violences en cours). */
  | 'VIOLENCE_UNDER_WAY';

/** Closes an account at once, everywhere (désactiver un compte). */
export type DeactivateAccountInput = {
  /** Account to close. */
  accountId: string;
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
};

/** Sense of the authority’s decision. */
export type DecisionSense =
  | 'AUTHORISED'
  | 'REFUSED';

/** Declares that the return of a closed year was sent (déclarer l’envoi). */
export type DeclareReturnSentInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Département. */
  departement: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Which return. */
  kind: ReturnKind;
  /** Association whose answers they are. Needed for them. */
  organisationId?: string | null | undefined;
  /** Day on which it was sent; today when left out. */
  sentOn?: string | null | undefined;
  /** Civil year of which it is; it must be over. */
  year: number;
};

/** Declines a proposed mandate, or takes one’s own back (décliner une proposition). */
export type DeclineMandateProposalInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Proposal to decline. */
  proposalId: string;
};

/** What declineReferral takes. */
export type DeclineReferralInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Why, for the association: 2 000 characters at most. */
  reason: string;
  referralId: string;
};

/** What was destroyed. KEY: the key without which nothing of the file opens. */
export type DestroyedKind =
  | 'ACCORD'
  | 'DECISION'
  | 'DOCUMENT'
  | 'EVENT'
  | 'KEY'
  | 'NOTE'
  | 'OPINION'
  | 'SHEET_PART'
  | 'SHEET_VERSION';

/** Place of a paper in the file (pièce). Each belongs to a group of information: who reads that group in full reads the paper. Joined by POST /documents?case=ID&slot=SLOT&name=NAME, the file as body: PDF, JPEG, PNG or HEIC, 10 MB at most. What is kept is written anew, without place, date, author, links nor forms: keep the original (gardez l’original). SIGNED_DECISION is the act that the authority signed (exemplaire signé): joined to its decision by POST /documents?decision=ID&name=NAME, a PDF, and replaced only by name (`&replaces=ID`); no team joins or removes it. */
export type DocumentSlot =
  | 'COMPLAINT_RECEIPT'
  | 'ENGAGEMENT_FORM'
  | 'FAMILY_PAPER'
  | 'IDENTITY_PAPER'
  | 'RESIDENCE_PAPER'
  | 'SIGNED_DECISION'
  | 'SOCIAL_REPORT'
  | 'SWORN_STATEMENT';

/** SAME_PERSON: the officers may put the two associations in touch. OTHER_PERSON: a homonym. DO_NOT_CONTACT: contact would not be safe. */
export type DuplicateAnswer =
  | 'DO_NOT_CONTACT'
  | 'OTHER_PERSON'
  | 'SAME_PERSON';

/** HOLDER: the file that was there first. OTHER: the one that came later. */
export type DuplicateSide =
  | 'HOLDER'
  | 'OTHER';

/** FOUND: told from the first of next month. WITHHELD: above what an association is told in a month, for the officer alone. TOLD: awaits an answer; then the answer. */
export type DuplicateState =
  | 'DO_NOT_CONTACT'
  | 'FOUND'
  | 'OTHER_PERSON'
  | 'SAME_PERSON'
  | 'TOLD'
  | 'WITHHELD';

/** On whose side somebody is on duty (permanence). */
export type DutySide =
  | 'CHILD_WELFARE'
  | 'PARQUET';

/** A renewal that the préfet signed before the pathway was registered here. */
export type EarlierRenewalInput = {
  /** Date of the decision. */
  signedOn: string;
  /** First day of its period, from that decision. */
  startsOn: string;
};

/** Ends a local convention. */
export type EndConventionInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  conventionId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Day from which it no longer holds; today when left out. */
  until?: string | null | undefined;
};

/** Ends a duty. */
export type EndDutyInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  dutyId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Day from which it no longer holds; today when left out. */
  until?: string | null | undefined;
};

/** Ends a follow-up cell (fin de la cellule de suivi). */
export type EndFollowUpCellInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** The committee. */
  bodyId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Day from which it no longer exists; today when left out, or the first day of a cell to come. */
  validUntil?: string | null | undefined;
};

/** Ends a membership before its term (mettre fin aux fonctions d’un membre). */
export type EndMembershipInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Day from which it no longer holds; today when left out. */
  endsOn?: string | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Membership to end. */
  membershipId: string;
  /** Why. */
  reason: MembershipEnd;
};

/** Ends a pathway, with its reason and its day: every door that it opened closes. Said again with `expectedVersion`, it corrects both. */
export type EndPathwayInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Its last day; today or before. */
  endedOn: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  reason: PathwayEnd;
  /** The referral that carries the pathway. */
  referralId: string;
};

/** Ends the designation of a referent (mettre fin à la désignation d’un référent TEH). */
export type EndReferentInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Referent whose designation ends. */
  referentId: string;
  /** Day from which it no longer holds; when left out, today, or the first day of a referent to come. */
  until?: string | null | undefined;
};

/** Ends a stay, and says what comes next. */
export type EndStayInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  endedOn: string;
  ending: StayEnding;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  sequel: StaySequel;
  stayId: string;
};

/** What eraseCase takes. `ERASURE_IS_FINAL` is to be acknowledged. */
export type EraseCaseInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** The file. */
  caseId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Why. */
  reason: ErasureGround;
};

/** Why an association erases a file: the person asks for it, or it should never have been opened (RGPD art. 17, 1). */
export type ErasureGround =
  | 'CREATED_BY_MISTAKE'
  | 'PERSON_REQUEST';

/** Why a file was erased; RETENTION: its time was over. */
export type ErasureReason =
  | 'CREATED_BY_MISTAKE'
  | 'PERSON_REQUEST'
  | 'RETENTION';

/** Group « exploitation », kept as typed; what is malformed is told by the completeness. */
export type ExploitationInput = {
  /** « personne majeure ou mineure », as typed. Codes: ADULT, MINOR. */
  adultOrMinor?: string | null | undefined;
  /** « récit », as typed. */
  narrative?: string | null | undefined;
  /** « autres formes », as typed. Codes: SEXUAL, LABOUR, DOMESTIC, BEGGING, FORCED_CRIME, ORGAN, OTHER. */
  otherForms?: Array<string> | null | undefined;
  /** « lieu d'exploitation », as typed. */
  place?: string | null | undefined;
  /** « forme principale d'exploitation », as typed. Codes: SEXUAL, LABOUR, DOMESTIC, BEGGING, FORCED_CRIME, ORGAN, OTHER. */
  principalForm?: string | null | undefined;
  /** « exploitation commencée avant 18 ans », as typed. Codes: YES, NO, UNKNOWN. */
  startedAsMinor?: string | null | undefined;
  /** « attestation sur l'honneur de cessation », as typed. Codes: YES, NO, UNKNOWN. */
  stoppedProstitution?: string | null | undefined;
};

/** Group « family », kept as typed; what is malformed is told by the completeness. */
export type FamilyInput = {
  /** « enfants à l'étranger », as typed. */
  childrenAbroad?: boolean | null | undefined;
  /** « classes d'âge des enfants », as typed. Codes: UNDER_10, FROM_10_TO_14, FROM_15_TO_17, FROM_18_TO_24, FROM_25_TO_29, FROM_30_TO_39, FROM_40, UNKNOWN. */
  childrenAgeClasses?: Array<string> | null | undefined;
  /** « nombre d'enfants », as typed. */
  childrenCount?: string | null | undefined;
  /** « enfants en France », as typed. */
  childrenInFrance?: boolean | null | undefined;
  /** « situation familiale », as typed. */
  narrative?: string | null | undefined;
  /** « mineur non accompagné (MNA) », as typed. Codes: YES, NO, UNKNOWN. */
  unaccompaniedMinor?: string | null | undefined;
};

/** How well a body suits this form of exploitation; AUTHORITATIVE: it is the one on whose opinion a decision is due. */
export type Fit =
  | 'AUTHORITATIVE'
  | 'STRONG'
  | 'WEAK';

/** What became of what somebody was to do. */
export type FollowUpOutcome =
  /** Done (fait). */
  | 'DONE'
  /** Given up (abandonné): the note may say why. */
  | 'DROPPED';

/** OPEN: still to be done. SETTLED: done or given up. */
export type FollowUpState =
  | 'OPEN'
  | 'SETTLED';

/** What is asked for (démarche): a paper of a consulate, a residence permit, the allowance for asylum seekers. */
export type FormalityObject =
  | 'ASYLUM'
  | 'ASYLUM_ALLOWANCE'
  | 'CIVIL_STATUS_RECORD'
  | 'CONSULAR_CARD'
  | 'NATIONALITY_CERTIFICATE'
  | 'OTHER_PERMIT'
  | 'PASSPORT'
  | 'PROVISIONAL_PERMIT'
  | 'RESIDENT_CARD'
  | 'TRAVEL_DOCUMENT'
  | 'VICTIM_PERMIT';

/** What was answered. */
export type FormalityOutcome =
  | 'ABANDONED'
  | 'OBTAINED'
  | 'REFUSED';

/** Who sits for which business (formation). */
export type Formation =
  /** Follow-up cell of the committee (cellule de suivi), where its rules create one: it alone reads sheets, under pseudonym. */
  | 'FOLLOW_UP_CELL'
  /** Individual files of the commission (situations individuelles, CASF R.121-12-7). */
  | 'INDIVIDUAL_CASES'
  /** Pathways of minors (parcours des mineurs, décret du 30/12/2025). */
  | 'MINORS_PATHWAYS'
  /** Plenary of the CODAF or of the committee (formation plénière): nothing about a person. */
  | 'PLENARY'
  /** All members, on policy alone (orientations). */
  | 'POLICY'
  /** No sitting: the urgent circuit of a minor, where a local convention exists (circuit de protection), told to the commission. */
  | 'PROTECTION_CIRCUIT'
  /** Restricted formation of the CODAF (formation restreinte): belongs to one parquet. */
  | 'RESTRICTED';

/** Why a decision no longer says this: corrected, withdrawn by the authority, annulled by a court. */
export type FormerDecisionEnd =
  | 'ANNULLED'
  | 'CORRECTED'
  | 'WITHDRAWN';

/** Invites somebody to hold a mandate (donner un mandat). Nobody to their own account. */
export type GrantMandateInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Authority, for a préfecture or a parquet. */
  authorityId?: string | null | undefined;
  /** Body, for a seat or a secretariat. */
  bodyId?: string | null | undefined;
  /** Where the mandate holds; left out for MIPROF, which is national. */
  departement?: string | null | undefined;
  /** Name of the person, for an account that would be new. */
  displayName?: string | null | undefined;
  /** Professional e-mail: its holder is invited there, and accepts; a new account’s subject is this address. */
  email: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Organisation, for an association’s roles. */
  organisationId?: string | null | undefined;
  /** Quality, in French. */
  quality?: string | null | undefined;
  /** Role that the mandate gives. */
  role: Role;
  /** Mandate that this one stands in for (suppléance datée): same role, same seat. */
  standsInForId?: string | null | undefined;
  /** Team, for a caseworker: found by its name, or made. */
  team?: string | null | undefined;
  /** First day; that of the acceptance when left out. */
  validFrom?: string | null | undefined;
  /** Day from which it no longer holds. Needed for a stand-in. */
  validUntil?: string | null | undefined;
};

/** A field of an information group. */
export type GroupField =
  | 'ACTIONS_PLANNED'
  | 'ADULT_OR_MINOR'
  | 'APS_ASKED'
  | 'BIRTH_DATE'
  | 'BIRTH_PLACE'
  | 'BIRTH_YEAR'
  | 'BIRTH_YEAR_UNKNOWN'
  | 'CHILDREN_ABROAD'
  | 'CHILDREN_AGE_CLASSES'
  | 'CHILDREN_COUNT'
  | 'CHILDREN_IN_FRANCE'
  | 'COMMITMENTS'
  | 'CORRESPONDENCE_ADDRESS'
  | 'COUNTRY'
  | 'COVERAGE'
  | 'CURRENT_PLACE'
  | 'EMAIL'
  | 'ENTRY_DATE'
  | 'EXISTS'
  | 'FAMILY_NAME'
  | 'FAMILY_NAME_UNKNOWN'
  | 'FOREIGNERS_FILE_NUMBER'
  | 'FROM_MONTH'
  | 'GIVEN_NAME'
  | 'GIVEN_NAME_UNKNOWN'
  | 'HOLD_BACK'
  | 'LANGUAGE'
  | 'LODGING'
  | 'MEANS'
  | 'MEDICAL_OPINION_ASKED'
  | 'MONTH'
  | 'MONTHLY_RESOURCES'
  | 'NARRATIVE'
  | 'NATIONALITY'
  | 'NEEDS_CARE'
  | 'NEEDS_HOUSING'
  | 'NEEDS_INCOME'
  | 'NEEDS_LEGAL_HELP'
  | 'NEEDS_WORK'
  | 'NEXT_HEARING_DATE'
  | 'ON'
  | 'OTHER_FORMS'
  | 'PHONE'
  | 'PLACE'
  | 'PRINCIPAL_FORM'
  | 'SAFE_MOMENTS'
  | 'SERVICE'
  | 'SEX'
  | 'SINCE_MONTH'
  | 'STARTED_AS_MINOR'
  | 'STATE'
  | 'STOPPED_PROSTITUTION'
  | 'TITLE_EXPIRY'
  | 'TITLE_KIND'
  | 'TO_MONTH'
  | 'UNACCOMPANIED_MINOR'
  | 'USED_NAMES';

/** In what quality somebody is heard (CRPA R.133-6). Coded: a text could name somebody. */
export type GuestQuality =
  /** An association, that which accompanies the person among them. */
  | 'ASSOCIATION'
  | 'EXPERT'
  | 'INTERPRETER'
  | 'LAWYER'
  | 'OTHER'
  /** The person whom the point is about. */
  | 'PERSON_CONCERNED'
  /** A service that has no seat. */
  | 'SERVICE';

/** Whether somebody who is heard on a point has left it. */
export type GuestState =
  /** Expected, or in the room: an opinion on the point warns. */
  | 'INVITED'
  /** Left before the deliberation. */
  | 'LEFT'
  /** Did not come, or was not heard after all. */
  | 'NOT_HEARD';

/** What handOverCase takes. */
export type HandOverCaseInput = {
  /** When the person agreed to the hand-over. */
  accordGivenOn: string;
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  caseId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** An association approved here today. */
  organisationId: string;
};

/** What a body that keeps its agenda elsewhere made of the point. */
export type HandoverOutcome =
  | 'DEFERRED'
  | 'FAVOURABLE'
  | 'NOT_TAKEN'
  | 'TREATED'
  | 'UNFAVOURABLE';

/** Group « health », kept as typed; what is malformed is told by the completeness. */
export type HealthInput = {
  /** « couverture maladie », as typed. Codes: PUMA, AME, NONE, UNKNOWN. */
  coverage?: string | null | undefined;
  /** « avis du médecin demandé », as typed. */
  medicalOpinionAsked?: boolean | null | undefined;
  /** « besoin de soins », as typed. */
  needsCare?: boolean | null | undefined;
};

/** What the notice to the victim is for (avis à victime). */
export type HearingKind =
  | 'APPEAL'
  | 'CIVIL_INTERESTS'
  | 'INVESTIGATING_JUDGE'
  | 'JUVENILE'
  | 'OTHER'
  | 'TRIAL';

/** What came of a hearing. RESERVED: the decision comes later (mis en délibéré). POSTPONED: put off (renvoi). */
export type HearingOutcome =
  | 'CANCELLED'
  | 'HELD'
  | 'JUDGED'
  | 'POSTPONED'
  | 'RESERVED';

/** What holdAlert takes. */
export type HoldAlertInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Why, for the parquet alone: 2 000 characters at most. */
  reason: string;
  referralId: string;
  /** Day on which it comes back, after today. */
  until: string;
};

/** Group « identity », kept as typed; what is malformed is told by the completeness. */
export type IdentityInput = {
  /** « date de naissance », as typed. */
  birthDate?: string | null | undefined;
  /** « lieu de naissance », as typed. */
  birthPlace?: string | null | undefined;
  /** « année de naissance », as typed. */
  birthYear?: string | null | undefined;
  /** « année de naissance : pourquoi il n’est pas connu », as typed. Codes: REFUSED, NOT_ASKED_YET, DANGEROUS. */
  birthYearUnknown?: string | null | undefined;
  /** « nom de famille », as typed. */
  familyName?: string | null | undefined;
  /** « nom de famille : pourquoi il n’est pas connu », as typed. Codes: REFUSED, NOT_ASKED_YET, DANGEROUS. */
  familyNameUnknown?: string | null | undefined;
  /** « prénom », as typed. */
  givenName?: string | null | undefined;
  /** « prénom : pourquoi il n’est pas connu », as typed. Codes: REFUSED, NOT_ASKED_YET, DANGEROUS. */
  givenNameUnknown?: string | null | undefined;
  /** « nationalité (code pays à deux lettres) », as typed. */
  nationality?: string | null | undefined;
  /** « sexe », as typed. Codes: FEMALE, MALE, OTHER, UNKNOWN. */
  sex?: string | null | undefined;
  /** « autres noms utilisés », as typed. */
  usedNames?: string | null | undefined;
};

/** Groups of information of a case sheet (groupes d’information). */
export type InformationGroup =
  | 'COERCION'
  | 'COMPLAINT'
  | 'CONTACT'
  | 'EXPLOITATION'
  | 'FAMILY'
  | 'HEALTH'
  | 'IDENTITY'
  | 'PRESSURE'
  | 'PROCEEDINGS'
  | 'RESIDENCE'
  | 'SOCIAL_SITUATION';

/** Records that a body is installed, or asleep (installer une instance). */
export type InstallBodyInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Where it keeps its agenda; unchanged when left out, PASSERELLE at first. */
  agendaKeeping?: AgendaKeeping | null | undefined;
  /** Where. */
  departement: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Which kind of body. */
  kind: BodyKind;
  /** Since when. */
  since: string;
  /** INSTALLED or DORMANT. */
  state: BodyState;
};

/** Has somebody heard on a point, in a time slot. */
export type InviteToItemInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Local time, "HH:MM". */
  expectedFrom?: string | null | undefined;
  /** Local time, "HH:MM". */
  expectedUntil?: string | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  itemId: string;
  quality: GuestQuality;
};

/** Reserves that go with the opinion on one point. */
export type ItemReservesInput = {
  itemId: string;
  /** Reserves (réserves), in French, 2 000 characters at most. Encrypted. */
  text: string;
};

/** Which entries of the journal. Everything that is given must hold. */
export type JournalFilter = {
  /** Account that acted or read. */
  account?: string | null | undefined;
  /** First day, on the département’s own calendar. */
  from?: string | null | undefined;
  /** Read or act. */
  kind?: JournalKind | null | undefined;
  /** Exact name of the operation. */
  operation?: string | null | undefined;
  /** Opaque name of a file, as its association gives it (`CaseFile.journalName`), or any subject or door met in the journal. */
  thing?: string | null | undefined;
  /** Last day, included. */
  until?: string | null | undefined;
};

/** READ: groups were opened. ACT: something was done. */
export type JournalKind =
  | 'ACT'
  | 'READ';

/** What keepReaderAway takes: exactly one of the two names of the person. */
export type KeepReaderAwayInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  caseId: string;
  /** Professional e-mail of the person. Nothing tells whether somebody answers to it. */
  email?: string | null | undefined;
  /** Or a member of a body of the département. */
  membershipId?: string | null | undefined;
};

/** What the chair answered. PENDING and UPHELD: the person reads nothing of the case, under any account, through whoever stands in for them or holds their seat from them. ASKED_AGAIN: it was refused less than thirty days ago; it waits for an answer, and nothing closes meanwhile. LIFTED: they read at their level. */
export type KeptReaderState =
  | 'ASKED_AGAIN'
  | 'LIFTED'
  | 'PENDING'
  | 'UPHELD';

/** Level of geography of a node. */
export type LatticePlace =
  | 'DEPARTEMENT'
  | 'NATIONAL'
  | 'REGION';

/** What no machine tells of a letter, and its secretariat says. */
export type LetterOutcome =
  | 'BOUNCED'
  | 'HANDED_OVER';

/** What became of the last letter to a member. */
export type LetterState =
  /** Came back later, as its secretariat says: it is summoned in another way. */
  | 'BOUNCED'
  /** Put into its addressee’s hand on paper, as its secretariat says: received that day. */
  | 'HANDED_OVER'
  /** Refused there for good: the secretariat summons in another way. */
  | 'REFUSED'
  /** Taken by the mail server of its addressee: it counts as received that day. */
  | 'SENT'
  /** To be sent, or tried again. */
  | 'WAITING';

/** Level of detail: FULL, MINIMISED (named fields, never free text), PSEUDONYM (identity only), NONE. */
export type Level =
  | 'FULL'
  | 'MINIMISED'
  | 'NONE'
  | 'PSEUDONYM';

/** Makes numbered copies, one a member, each at the level of that member. */
export type MakeRoomCopiesInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** `memberId` of the summons of those who are to have one; left out: every member without a copy. */
  memberIds?: Array<string> | null | undefined;
  sessionId: string;
};

/** What markMovedToSafety takes. */
export type MarkMovedToSafetyInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  caseId: string;
  /** True: never matched with any other file from now on, in either direction. */
  moved: boolean;
};

/** In what capacity a member sits, which decides who may replace them (CRPA R.133-3). */
export type MemberCategory =
  /** Designated by a court, an order or an association (membre désigné). */
  | 'DESIGNATED'
  /** By an elective mandate (élu d’une assemblée délibérante). */
  | 'ELECTED'
  /** By the office they hold (membre de droit). */
  | 'EX_OFFICIO'
  /** For what they know (personnalité qualifiée): no substitute. */
  | 'QUALIFIED';

/** One of the members that an act appoints. */
export type MemberInput = {
  /** In what capacity the member sits. */
  category: MemberCategory;
  /** One of the body’s formations. */
  formation: Formation;
  /** Mandate of the person, when the person has an account. */
  mandateId?: string | null | undefined;
  /** Quality, in French, as the summons will have it. */
  quality: string;
  /** Role of the seat. */
  role: Role;
  /** Whether the member has a voice (voix délibérative). */
  voting: boolean;
};

/** Why a member no longer sits before the end of the term (fin de fonctions, CRPA R.133-4). */
export type MembershipEnd =
  /** Died (décès). */
  | 'DECEASED'
  /** The appointment was ended by an act (fin par arrêté). */
  | 'ENDED_BY_ACT'
  /** Lost the quality of the appointment (perte de qualité). */
  | 'QUALITY_LOST'
  /** Resigned (démission). */
  | 'RESIGNED';

/** For whom an edition of the minutes is made. */
export type MinutesAudience =
  /** Whoever decides after the opinion, with the identities that its level opens: that authority, the secretariat. */
  | 'DECIDING_AUTHORITY'
  /** Members: references only. Its secretariat hands it over; members of a policy sitting have it too. */
  | 'MEMBERS'
  /** The association that presents: its own points alone. */
  | 'PRESENTING_ASSOCIATION'
  /** Anybody, once approved: policy sittings alone. Its secretariat and its members make it. */
  | 'PUBLIC';

/** Whether what is recorded today is what was sealed. */
export type MinutesSeal =
  /** It is not: somebody changed it outside the acts. */
  | 'CHANGED'
  /** It is. */
  | 'HOLDS'
  /** What is still read is; points that were erased, withdrawn or sent elsewhere are kept as digests. */
  | 'INCOMPLETE';

/** Where the minutes stand. */
export type MinutesState =
  /** The members approved them (approuvé). */
  | 'APPROVED'
  /** The members have not approved them (projet). */
  | 'DRAFT';

/** Moves a point to another sitting of the same formation. */
export type MoveAgendaItemInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  itemId: string;
  /** The other sitting. */
  sessionId: string;
};

/** Names the referent of a parquet (désigner un référent TEH). */
export type NameReferentInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Day of that act or letter. */
  actDate?: string | null | undefined;
  /** Act or letter of the designation (référence). Needed where the secretariat writes it down. */
  actReference?: string | null | undefined;
  /** E-mail of the service, not a personal one. It or the telephone is needed. */
  email?: string | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Name of the magistrate. */
  name: string;
  /** Parquet, as `Departement.parquets` tells it. */
  parquetId: string;
  /** Telephone of the service. */
  phone?: string | null | undefined;
  /** First day; today when left out. */
  since?: string | null | undefined;
  /** Quality, in French (vice-procureure). */
  title: string;
};

/** Names who replaces a member who cannot come (désigner un suppléant, CRPA R.133-3). */
export type NameSubstituteInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Day of that act. */
  actDate?: string | null | undefined;
  /** Act that names them (référence de l’arrêté). */
  actReference?: string | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Mandate of the substitute, when they have an account: one that stands in for the member’s. */
  mandateId?: string | null | undefined;
  /** Membership of whoever is replaced. */
  membershipId: string;
  /** Quality of the substitute, in French. */
  quality: string;
  /** What ties them to the member. */
  tie: SubstituteTie;
};

/** Why a referral could not be examined that day. */
export type NotReadyReason =
  /** The formation is not, or is no longer, that of the person’s age. */
  | 'ANOTHER_AGE'
  /** The association was asked to complete the file. */
  | 'INCOMPLETE'
  /** The body has not accepted it yet. */
  | 'NOT_ACCEPTED';

/** How a decision was notified (mode de notification). */
export type NotificationManner =
  | 'ELECTRONIC'
  | 'HAND_DELIVERED'
  | 'REGISTERED_LETTER'
  | 'THROUGH_ASSOCIATION';

/** What openCase takes. */
export type OpenCaseInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  departement: string;
  /** Reference in your own software: letters, digits, `.`, `_`, `-`, 40 at most, unique per association. Never a name. */
  externalReference?: string | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** What is already known. */
  sheet?: CaseSheetInput | null | undefined;
};

/** Opens an urgent protection circuit after a telephone call (ouvrir le circuit de protection). */
export type OpenProtectionCircuitInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Who answered the telephone: service, name or quality, number. Without it, the numbers to call are told. */
  called?: string | null | undefined;
  /** Hour of the call in the département, `23:10`. */
  calledAt?: string | null | undefined;
  /** Day of the call. */
  calledOn?: string | null | undefined;
  caseId: string;
  /** Whether the child was told beforehand (CASF L.226-2-2). */
  childInformed: boolean;
  /** Convention by which it opens; where one alone is in force for the association, it may be left out. */
  conventionId?: string | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Required where the child was not told: why. */
  notInformedReason?: string | null | undefined;
};

/** How an opinion was reached. */
export type OpinionManner =
  | 'CONSENSUS'
  | 'VOTES';

/** Sense of an opinion (sens de l’avis). It does not bind the authority. */
export type OpinionSense =
  | 'FAVOURABLE'
  | 'UNFAVOURABLE';

/** Papers that are made from what is recorded (papiers). */
export type PaperKind =
  | 'ABROGATION_DECREE'
  /** Accusé de réception (CRPA R.112-5). */
  | 'ACKNOWLEDGEMENT'
  /** To join to a request for an AFIS (CASF R.121-12-13-1). */
  | 'AFIS_ATTESTATION'
  /** To join to a request for an APS (CESEDA L.425-4). */
  | 'APS_ATTESTATION'
  /** Arrêté, ready to be signed; once signed, as it was. */
  | 'AUTHORISATION_DECREE'
  /** Demande de pièces et d’informations (CRPA L.114-5). */
  | 'COMPLETION_REQUEST'
  /** Annexe 6 (circulaire du 31/01/2017). */
  | 'ENGAGEMENT_FORM'
  /** One page to be shown when stopped: whom to call, and nothing of why. */
  | 'PROOF_OF_ENGAGEMENT'
  /** Arrêté, with its reasons (CRPA L.211-2, 7°) and the remedies. */
  | 'REFUSAL_DECREE'
  /** Annexe 7 (circulaire du 31/01/2017). */
  | 'RENEWAL_FORM'
  | 'WITHDRAWAL_DECREE';

/** What a préfecture words for itself: the head and the foot of its letters, the text of each kind. */
export type PaperPart =
  | 'ABROGATION_DECREE'
  | 'ACKNOWLEDGEMENT'
  | 'AFIS_ATTESTATION'
  | 'APS_ATTESTATION'
  | 'AUTHORISATION_DECREE'
  | 'COMPLETION_REQUEST'
  | 'ENGAGEMENT_FORM'
  | 'LETTERHEAD'
  | 'PROOF_OF_ENGAGEMENT'
  | 'REFUSAL_DECREE'
  | 'RENEWAL_FORM'
  | 'SIGNATURE'
  | 'WITHDRAWAL_DECREE';

/** Why a pathway ended (motif de fin de parcours). MOVED_DEPARTMENT is given by the transfer of the file alone, and told to its own association alone. */
export type PathwayEnd =
  | 'ABROGATED'
  | 'COMMITMENTS_NOT_MET'
  | 'COMPLETED_24M'
  | 'DECEASED'
  | 'EXIT_EARLY_INSERTED'
  | 'LOST_CONTACT'
  | 'MOVED_DEPARTMENT'
  | 'NOT_RENEWED'
  | 'OTHER_STATUS'
  | 'RENEWAL_REFUSED'
  | 'WITHDRAWN_BY_PERSON';

/** What a shelter answers: a place from a day on, a waiting list, or none. */
export type PlaceAnswer =
  | 'DECLINED'
  | 'OFFERED'
  | 'WAITING';

/** What a place must have: a closed list, so that nothing of a person is typed into a request. */
export type PlaceNeed =
  | 'CARE_NEARBY'
  | 'INTERPRETER'
  | 'PET'
  | 'SECRET_ADDRESS'
  | 'STEP_FREE';

/** Places a point on the agenda of a sitting not yet open: a referral, or a POLICY title. */
export type PlaceOnAgendaInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Else what that formation treats. */
  kind?: AgendaItemKind | null | undefined;
  /** Minutes, 1 to 480; 10 if not given. */
  minutes?: number | null | undefined;
  /** From 1; else last. */
  position?: number | null | undefined;
  /** An accepted referral to that body and formation. */
  referralId?: string | null | undefined;
  sessionId: string;
  /** Title of a POLICY item, 200 characters at most; never a person’s name. */
  title?: string | null | undefined;
};

/** Whom a shelter receives (public accueilli). */
export type PlacePublic =
  | 'COUPLES'
  | 'MEN'
  | 'MINORS'
  | 'WOMEN';

/** Why a shelter has no place for that request. */
export type PlaceRefusal =
  | 'CLOSED_THEN'
  | 'FULL'
  | 'NEEDS_NOT_MET'
  | 'OTHER'
  | 'OTHER_PUBLIC';

/** Where a request to one shelter stands. CLOSED: withdrawn, or another place was found. */
export type PlaceState =
  | 'ASKED'
  | 'CLOSED'
  | 'DECLINED'
  | 'OFFERED'
  | 'TAKEN'
  | 'WAITING';

/** With whom a pleading is written: the person, or the person’s lawyer. */
export type PleadingAuthor =
  | 'LAWYER'
  | 'PERSON';

/** DRAFT: read by its team alone. SENT: read by its parquet too. WITHDRAWN: by its team alone again. */
export type PleadingState =
  | 'DRAFT'
  | 'SENT'
  | 'WITHDRAWN';

/** Puts a sitting off to another date; if it was convened, it has to be convened again. */
export type PostponeSessionInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** New local date. */
  heldOn: string;
  sessionId: string;
  /** New local time, "HH:MM"; else the same. */
  startsAt?: string | null | undefined;
};

/** What prepareOperation takes; `expectedVersion` is the operation’s. What is left out stays as it was. */
export type PrepareOperationInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The unit or the association that informs them: every agent reads this name. 200 characters at most. */
  informedBy?: string | null | undefined;
  /** Who informs the persons of their rights. */
  informer?: RightsInformer | null | undefined;
  /** Name of the interpreter, 200 characters at most. */
  interpreter?: string | null | undefined;
  /** Code of the language to interpret. */
  language?: string | null | undefined;
  /** Meeting point, 500 characters at most. */
  meetingPoint?: string | null | undefined;
  /** Planned day. */
  plannedOn?: string | null | undefined;
  referralId: string;
};

/** Group « pressure », kept as typed; what is malformed is told by the completeness. */
export type PressureInput = {
  /** « pays (code à deux lettres) », as typed. */
  country?: string | null | undefined;
  /** « moyens des pressions », as typed. Codes: THREAT, VIOLENCE, VISITS, MONEY, CHILD_KEPT, OATH, OTHER. */
  means?: Array<string> | null | undefined;
  /** « ce que la personne en dit », as typed. */
  narrative?: string | null | undefined;
  /** « sur qui », as typed. Codes: CHILDREN, PARENTS, SIBLINGS, PARTNER, OTHER. */
  on?: Array<string> | null | undefined;
  /** « pressions depuis (mois) », as typed. */
  sinceMonth?: string | null | undefined;
};

/** What the parquet tells of the proceedings: that they are open, or nothing (CPP art. 11). */
export type ProceedingsState =
  | 'NOT_STATED'
  | 'OPEN';

/** What producePersonExport takes. */
export type ProducePersonExportInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** The person’s file. */
  caseId: string;
};

/** Where a proposed mandate stands. */
export type ProposalState =
  /** The mandate is held. */
  | 'ACCEPTED'
  /** Declined, or taken back. */
  | 'DECLINED'
  /** Waits for its holder, thirty days at most. */
  | 'OFFERED'
  /** Waits for a second person. */
  | 'PENDING';

/** Proposes a mandate that takes two persons (proposer un mandat). */
export type ProposeMandateInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Which authority. */
  authorityId?: string | null | undefined;
  /** Body, for a seat. */
  bodyId?: string | null | undefined;
  /** Where the mandate would hold; left out for ADMIN. */
  departement?: string | null | undefined;
  /** Name of the person, for an account that would be new. */
  displayName?: string | null | undefined;
  /** Professional e-mail: its holder is invited there once the mandate is approved. */
  email: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Organisation, for its first manager. */
  organisationId?: string | null | undefined;
  /** Quality, in French. */
  quality?: string | null | undefined;
  /** Role that takes two persons (docs/mandates.md). */
  role: Role;
  /** Mandate that this one stands in for (suppléance datée): same role, same seat. */
  standsInForId?: string | null | undefined;
  /** First day; that of the acceptance when left out. */
  validFrom?: string | null | undefined;
  /** Day from which it no longer holds. Needed for a stand-in. */
  validUntil?: string | null | undefined;
};

/** What proposeTransfer takes. */
export type ProposeTransferInput = {
  /** When the person agreed to the transfer. */
  accordGivenOn: string;
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  caseId: string;
  /** Where to. */
  departement: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** An association that has a team there; for the sexual form, approved there today. */
  organisationId: string;
};

/** What a case is sent to a body for (but de la saisine); the accord is given for it. */
export type Purpose =
  | 'ALERT'
  | 'MINOR_PATHWAY'
  | 'PROTECTION'
  | 'PSP'
  | 'VICTIM_SUPPORT';

/** In which capacity a category of recipients may read. MEMBERS are never told apart from one another. */
export type RecipientCapacity =
  | 'ADDRESSEE'
  | 'DECIDING'
  | 'MEMBERS'
  | 'OWN_ASSOCIATION'
  | 'SECRETARIAT';

/** What recordAccord takes. */
export type RecordAccordInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** With which body of the département. */
  body: BodyKind;
  caseId: string;
  givenOn: string;
  /** Which groups the person agrees to share. */
  groups: Array<InformationGroup>;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  manner: AccordManner;
  purpose: Purpose;
};

/** What recordAftercare takes. */
export type RecordAftercareInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** When the person agreed to be accompanied after majority. */
  agreedOn: string;
  /** Last day agreed, before twenty-one; today ends it. */
  endsOn: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  referralId: string;
};

/** Records that a court annulled the decision. */
export type RecordAnnulmentInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Which court, 200 characters at most. */
  court: string;
  decisionId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  judgedOn: string;
};

/** Records an approval (agrément, CASF R.121-12-3). */
export type RecordApprovalInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Organisation, as read in the département of the approval. */
  organisationId: string;
  /** Reference of the act (référence de l’arrêté). */
  reference: string;
  /** First day. */
  validFrom: string;
  /** Day from which it no longer holds; three years later when left out. */
  validUntil?: string | null | undefined;
};

/** Notes whether a summoned member came, and nothing else of them. */
export type RecordAttendanceInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** `memberId` of the summons. */
  memberId: string;
  sessionId: string;
  state: AttendanceState;
};

/** Notes who came, who is represented and by whom, in one act: all the lines, or none. */
export type RecordAttendancesInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  lines: Array<AttendanceLineInput>;
  sessionId: string;
};

/** The child ran away, or came back; with `eventId`, corrects it. */
export type RecordAwayInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  circuitId: string;
  /** The one to correct; a new one when left out. */
  eventId?: string | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Its hour, `23:10`. */
  occurredAt?: string | null | undefined;
  occurredOn: string;
};

/** Records an APS or an AFIS: all that is known of it. With `benefitId`, what is left out stays as it was. */
export type RecordBenefitInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** The one to complete or correct; a new request when left out. */
  benefitId?: string | null | undefined;
  caseId: string;
  /** AFIS: children that it is paid for, 20 at most. */
  children?: number | null | undefined;
  /** Last day. */
  endsOn?: string | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  grantedOn?: string | null | undefined;
  kind: BenefitKind;
  refusedOn?: string | null | undefined;
  requestedOn: string;
  /** First day; required once granted. */
  startsOn?: string | null | undefined;
};

/** Records a breach (enregistrer une violation). Texts are encrypted; they name nobody. */
export type RecordBreachInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Likely consequences. */
  consequences?: string | null | undefined;
  /** Reasons of the delay: needed when it was notified after 72 hours. */
  delayReason?: string | null | undefined;
  /** Where. */
  departement: string;
  /** What happened; 4 000 characters at most. */
  facts: string;
  /** Groups of information concerned. */
  groups?: Array<InformationGroup> | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** When it became known. */
  knownAt: string;
  /** Measures taken or proposed. */
  measures?: string | null | undefined;
  /** What was broken; one at least. */
  nature: Array<BreachNature>;
  /** When it was notified to the CNIL. */
  notifiedAt?: string | null | undefined;
  /** When the persons were informed. */
  personsInformedAt?: string | null | undefined;
  /** Persons concerned, at most; the same number when left out. */
  personsMax?: number | null | undefined;
  /** Persons concerned, at least. */
  personsMin: number;
  /** Risk for the persons. */
  risk: BreachRisk;
};

/** Records a step of the protection; with `eventId`, corrects it. */
export type RecordCircuitStepInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  circuitId: string;
  /** The one to correct; a new step when left out. */
  eventId?: string | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Name of the ad hoc administrator or of the lawyer. */
  name?: string | null | undefined;
  /** Its hour, `23:10`. */
  occurredAt?: string | null | undefined;
  occurredOn: string;
  step: CircuitStepKind;
};

/** Records what became of the complaint; with `stepId`, corrects it. */
export type RecordComplaintStepInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  occurredOn: string;
  /** Required for CLASSIFIED, and for it alone. */
  reason?: ComplaintClosure | null | undefined;
  step: ComplaintStepKind;
  /** The one to correct; a new step when left out. */
  stepId?: string | null | undefined;
  /** The file, for the team that holds it; the referral, for the parquet that reads there. */
  subjectId: string;
};

/** Records « favorable, par consensus » on every nominative point that the open sitting has not treated yet: all of them, or none. `expectedVersion` is the sitting’s. */
export type RecordConsensusInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Points left out: they still wait. */
  exceptItemIds?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  reserves?: Array<ItemReservesInput> | null | undefined;
  sessionId: string;
  /** Local time, "HH:MM", at which they were treated; else now. */
  treatedAt?: string | null | undefined;
};

/** Records a local convention (enregistrer la convention locale). */
export type RecordConventionInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Act or title of the convention (référence). */
  actReference: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Associations that may open a circuit: one to fifty. */
  openerIds: Array<string>;
  /** Parquet that is seized, as `Departement.parquets` tells it. */
  parquetId: string;
  /** Who signed it, in French. */
  parties: string;
  signedOn: string;
  /** First day; the day of the signature when left out. */
  since?: string | null | undefined;
  /** Day from which it no longer holds. */
  until?: string | null | undefined;
};

/** Records what the authority signed, after the opinion (CASF L.121-9). */
export type RecordDecisionInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Act of delegation, 200 characters at most; none when the authority signs itself. */
  delegation?: string | null | undefined;
  /** For a refusal: grounds that case law rejects are told (CE n° 440802). */
  grounds?: Array<RefusalGround> | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Reasons (motifs), in French; required for a refusal (CRPA L.211-2, 7°). Encrypted. */
  reasons?: string | null | undefined;
  referralId: string;
  sense: DecisionSense;
  /** Quality and name of the signatory, 200 characters at most. */
  signatory: string;
  signedOn: string;
  /** First day of the pathway; required when AUTHORISED. */
  startsOn?: string | null | undefined;
};

/** Notes, corrects or takes back the disagreement of one member. */
export type RecordDissentInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** `memberId` of the summons. */
  memberId: string;
  opinionId: string;
  /** In French, 2 000 characters at most; none takes it back. Encrypted. */
  text?: string | null | undefined;
};

/** Records who is on duty (enregistrer une permanence). */
export type RecordDutyInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Hour from which it no longer answers. */
  closesAt?: string | null | undefined;
  conventionId: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Mandate of whoever may acknowledge here, of that parquet or of child welfare; left out where the telephone alone answers. */
  mandateId?: string | null | undefined;
  /** Hour from which it answers, `20:00`; day and night when left out. */
  opensAt?: string | null | undefined;
  phone: string;
  /** Service on duty (permanence du parquet des mineurs). */
  service: string;
  side: DutySide;
  /** First day; today when left out. */
  since?: string | null | undefined;
  /** Day from which it no longer holds. */
  until?: string | null | undefined;
};

/** Records the follow-up cell that the rules of a committee create (cellule de suivi). */
export type RecordFollowUpCellInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Day of that act. */
  actDate?: string | null | undefined;
  /** Act that creates it (règlement intérieur, arrêté): its reference. */
  actReference: string;
  /** The committee. */
  bodyId: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** First day; today when left out. */
  validFrom?: string | null | undefined;
};

/** Records who does what by when, as a sitting on policy decided it. Say who by a member, a title, or both. */
export type RecordFollowUpInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** The POLICY point of that sitting from which it comes. */
  agendaItemId?: string | null | undefined;
  /** Day by which it is to be done, from that of the sitting on. */
  dueOn: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** A member of that body (membership). */
  ownerMembershipId?: string | null | undefined;
  /** A title, 120 characters at most ("la DDETS"); else the quality of the member. */
  ownerTitle?: string | null | undefined;
  /** The sitting, open or closed, until its minutes are approved. */
  sessionId: string;
  /** What is to be done, 300 characters at most; never about a person. */
  text: string;
};

/** Records what was asked and what was answered; with `formalityId`, corrects it. */
export type RecordFormalityInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Day of the answer: required with the outcome. */
  answeredOn?: string | null | undefined;
  askedOn: string;
  caseId: string;
  /** Country of the consulate, two letters: for its papers alone. */
  country?: string | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The one to correct; a new one when left out. */
  formalityId?: string | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  object: FormalityObject;
  outcome?: FormalityOutcome | null | undefined;
};

/** Notes that somebody who is heard has left before the deliberation, or was not heard. */
export type RecordGuestInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  guestId: string;
  /** LEFT only: local time, "HH:MM"; else now. */
  leftAt?: string | null | undefined;
  state: GuestState;
};

/** Hands a referral over to a body that keeps its agenda elsewhere, or records what came back. */
export type RecordHandoverInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  outcome?: HandoverOutcome | null | undefined;
  /** Date that the body gave. */
  plannedOn?: string | null | undefined;
  /** Receipt. */
  receivedOn?: string | null | undefined;
  referralId: string;
};

/** Records a hearing; with `hearingId`, corrects it. */
export type RecordHearingInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** The court, and where it sits. */
  court?: string | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The one to correct; a new hearing when left out. */
  hearingId?: string | null | undefined;
  heldOn: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  kind: HearingKind;
  /** Its hour at the court: `09:30`. */
  startsAt?: string | null | undefined;
  /** The file, for the team that holds it; the referral, for the parquet that reads there. */
  subjectId: string;
};

/** Says what came of a hearing. */
export type RecordHearingOutcomeInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  hearingId: string;
  outcome: HearingOutcome;
  /** The file, for the team that holds it; the referral, for the parquet that reads there. */
  subjectId: string;
};

/** Records that legal aid was asked for against the decision, or answered. */
export type RecordLegalAidInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Day on which the answer was notified. */
  answeredOn?: string | null | undefined;
  askedOn: string;
  decisionId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
};

/** Says what became of a letter to a member. */
export type RecordLetterOutcomeInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** `memberId` of the summons. */
  memberId: string;
  outcome: LetterOutcome;
  sessionId: string;
};

/** Records that the person was told: an act of its own, from which remedies run. */
export type RecordNotificationInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  decisionId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Whether an interpreter was there; left out, no at first, and as it was when it is corrected. */
  interpreter?: boolean | null | undefined;
  manner: NotificationManner;
  notifiedOn: string;
};

/** What recordOperationResult takes; `expectedVersion` is the operation’s. Again, corrects it. */
export type RecordOperationResultInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Whether the control was carried out. */
  controlled: boolean;
  /** Its month, `2026-11`, if it was. */
  controlledMonth?: string | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Among them, informed of their rights. */
  personsInformed: number;
  /** Persons met. */
  personsMet: number;
  /** Among them, oriented to an association. */
  personsOriented: number;
  /** Among them, sheltered. */
  personsSheltered: number;
  referralId: string;
};

/** Records the opinion on a point of an open sitting, by consensus or by votes. */
export type RecordOpinionInput = {
  /** VOTES only. */
  abstentions?: number | null | undefined;
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  agendaItemId: string;
  /** The chair’s own vote: it decides a tie (CRPA R.133-11). */
  chairVote?: ChairVote | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  manner?: OpinionManner;
  /** Reserves (réserves), in French, 2 000 characters at most. Encrypted. */
  reserves?: string | null | undefined;
  sense: OpinionSense;
  /** Local time, "HH:MM", at which the point was treated; else now. Who deliberates is who was there then. */
  treatedAt?: string | null | undefined;
  /** Votes against, the chair’s included; VOTES only. */
  votesAgainst?: number | null | undefined;
  /** Votes for, the chair’s included; VOTES only. */
  votesFor?: number | null | undefined;
};

/** Notes that a member takes no part in the deliberation on a point, or that this was noted in error. */
export type RecordRecusalInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  itemId: string;
  /** `memberId` of the summons. */
  memberId: string;
  /** Noted in error: they deliberate. */
  withdrawn?: boolean | null | undefined;
};

/** Records the reflection period of a person from her récépissé; once there is one, corrects it. */
export type RecordReflectionPeriodInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  caseId: string;
  /** Day on which it ended before its term. */
  endedOn?: string | null | undefined;
  /** Required with that day. */
  ending?: ReflectionEnding | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Day of the récépissé. */
  receiptOn: string;
};

/** Notes what became of numbered copies; another state corrects it. */
export type RecordRoomCopiesInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  roomCopyIds: Array<string>;
  sessionId: string;
  state: RoomCopyState;
};

/** Records a voluntary return and the risk assessed; with `returnId`, corrects it. */
export type RecordSecureReturnInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Which organisation assessed it: 200 characters at most. */
  assessedBy?: string | null | undefined;
  /** Day of the assessment: required with the risk. */
  assessedOn?: string | null | undefined;
  caseId: string;
  /** Country of return, two letters. */
  country: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** The one to correct; a new one when left out. */
  returnId?: string | null | undefined;
  risk?: ReturnRisk | null | undefined;
  stage: ReturnStage;
};

/** Records a stay that the person agreed to: with `requestId`, it takes the place that the shelter offers. */
export type RecordStayInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Day on which the person agreed to it. */
  agreedOn: string;
  caseId: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  means: StayMeans;
  /** Of SHELTER alone: the request that was answered with a place. */
  requestId?: string | null | undefined;
  /** First night; never before she agreed. */
  startsOn: string;
};

/** Says at which stage a stay is. */
export type RecordStayStageInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  since: string;
  stage: StayStage;
  stayId: string;
};

/** What recordSupportOutcome takes. */
export type RecordSupportOutcomeInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** What came out. */
  kind: SupportOutcomeKind;
  /** The referral that a sitting has treated. */
  referralId: string;
  /** For the association: who does what, 2 000 characters at most. */
  text: string;
};

/** Records that members have signed their confidentiality undertaking (engagement de confidentialité): here, by oneself; on paper, by the secretariat. */
export type RecordUndertakingInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Body in which they sit. */
  bodyId: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Members: ids of memberships, or of mandates for whoever sits under a mandate alone. 100 at most. */
  memberIds: Array<string>;
  /** Day of the signature; today when left out. */
  signedOn?: string | null | undefined;
};

/** Notes that a need of a place has no answer: whoever reads the file reads it in its history. */
export type RecordUnmetNeedInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  caseId: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  reason: UnmetReason;
};

/** Steps aside from one referral (déport, CRPA R.133-12): its file closes to the caller, under all their mandates. */
export type RecuseInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  referralId: string;
};

/** What referCase takes. */
export type ReferCaseInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** For the CODAF: an alert, without the person. */
  alert?: AlertInput | null | undefined;
  body: BodyKind;
  caseId: string;
  /** Last day of the sharing. */
  expiresOn?: string | null | undefined;
  /** Lens: the groups shared at most; what the person agreed to if not said. To the committee: for its follow-up cell, where there is one; left out, a situation without the person. */
  groups?: Array<InformationGroup> | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Among them, those shared as MINIMISED only. */
  minimisedOnly?: Array<InformationGroup> | null | undefined;
  /** The situation, for the committee: text without a name. */
  situation?: string | null | undefined;
  /** For the committee, of a situation without the person: what it is asked for. */
  supportAsked?: SupportAsked | null | undefined;
};

/** What acceptReferral and withdrawReferral take. */
export type ReferralActInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  referralId: string;
};

/** SHARE: a case sent to a body. ALERT: a text of its own to the CODAF, and no person. SITUATION: one to the committee, and no person. */
export type ReferralKind =
  | 'ALERT'
  | 'SHARE'
  | 'SITUATION';

/** Life of a referral; an authorisation does not close it. */
export type ReferralStatus =
  | 'ACCEPTED'
  | 'CLOSED'
  | 'PROPOSED';

/** Why a reflection period ended before its term (CESEDA R.425-2). */
export type ReflectionEnding =
  | 'COMPLAINT_OR_TESTIMONY'
  | 'PUBLIC_ORDER'
  | 'RENOUNCED'
  | 'TIES_RESUMED';

/** What a refusal rests on, in closed words: the reasons themselves are a text. */
export type RefusalGround =
  | 'COMMITMENTS_NOT_MET'
  | 'NOT_A_VICTIM'
  | 'NOT_COMMITTED'
  | 'NOT_STOPPED'
  | 'NO_COMPLAINT'
  | 'OTHER';

/** Registers an organisation (enregistrer un organisme). */
export type RegisterOrganisationInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Where the act is done; an administrator may leave it out. */
  departement?: string | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Kind (nature); ASSOCIATION when left out. */
  kind?: string | null | undefined;
  /** Name. */
  name: string;
  /** RNA (W and nine digits) or SIRET (fourteen digits): unique in the country. */
  registration: string;
};

/** What registerRunningPathway takes. */
export type RegisterRunningPathwayInput = {
  /** When the person agreed to the pathway being followed here. */
  accordGivenOn: string;
  /** Which groups the person agreed to share with the commission. */
  accordGroups: Array<InformationGroup>;
  /** How the person agreed. */
  accordManner: AccordManner;
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  departement: string;
  /** Reference in your own software: letters, digits, `.`, `_`, `-`, 40 at most, unique per association. Never a name. */
  externalReference?: string | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Renewals since then, in their order; three at most. */
  renewals?: Array<EarlierRenewalInput> | null | undefined;
  /** What is already known. */
  sheet?: CaseSheetInput | null | undefined;
  /** Signatory of the decision (quality). */
  signatory: string;
  /** Date of the decision. */
  signedOn: string;
  /** First day of the pathway, from the préfet’s decision. */
  startedOn: string;
};

/** Registers a shelter; its team answers for it. */
export type RegisterShelterInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Conditions of admission: 1 000 characters at most. */
  conditions?: string | null | undefined;
  departement: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** A name that does not tell where it is: 120 characters at most. */
  name: string;
  phone: string;
  publics: Array<PlacePublic>;
  withChildren: boolean;
};

/** A sitting to rehearse: one that is planned, or one that might be. */
export type RehearseSessionInput = {
  /** Kind of the body: there is one of each in a département. */
  body?: BodyKind | null | undefined;
  bodyId?: string | null | undefined;
  /** Day on which members would be summoned; else today. */
  convenedOn?: string | null | undefined;
  /** With `body`: where it is. */
  departement?: string | null | undefined;
  formation?: Formation | null | undefined;
  /** Else that of the sitting, or the earliest lawful one. */
  heldOn?: string | null | undefined;
  /** Parquet that a RESTRICTED formation belongs to. */
  parquetId?: string | null | undefined;
  /** Referrals that would be examined; else all that wait. */
  referralIds?: Array<string> | null | undefined;
  /** A sitting that exists; else name the body and the formation. */
  sessionId?: string | null | undefined;
};

/** What removeDocument takes. */
export type RemoveDocumentInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  documentId: string;
};

/** Puts the agenda in order. `expectedVersion` is the sitting’s. */
export type ReorderAgendaInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Every point of the agenda, in the new order. */
  itemIds: Array<string>;
  sessionId: string;
};

/** Replaces a member for the rest of the term (remplacer un membre en cours de mandat, CRPA R.133-4). */
export type ReplaceMemberInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Day of that act. */
  actDate?: string | null | undefined;
  /** Act that appoints the successor (référence de l’arrêté). */
  actReference?: string | null | undefined;
  /** First day of the successor, on which the member ceases to sit; today when left out. */
  appointedOn?: string | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Mandate of the successor, when they have an account. */
  mandateId?: string | null | undefined;
  /** Membership of whoever is replaced. */
  membershipId: string;
  /** Quality of the successor, in French. */
  quality: string;
  /** Why the member no longer sits; left out where `endMembership` has said it. */
  reason?: MembershipEnd | null | undefined;
  /** End of the successor’s appointment: that of the term, and no other. Left out: the same. */
  validUntil?: string | null | undefined;
};

/** Asks shelters chosen one by one for a place; each answers for itself. */
export type RequestPlaceInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  caseId: string;
  /** Children who come along: 0 to 12. */
  children: number;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  neededFrom: string;
  needs: Array<PlaceNeed>;
  public: PlacePublic;
  /** Ten at most. */
  shelterIds: Array<string>;
};

/** Asks the commission to go on with a pathway (demande de renouvellement): the file goes to it again, as it stands, on the accord in force. */
export type RequestRenewalInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  caseId: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
};

/** What resetPaperWording takes. */
export type ResetPaperWordingInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  departement: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  part: PaperPart;
};

/** Group « residence », kept as typed; what is malformed is told by the completeness. */
export type ResidenceInput = {
  /** « autorisation provisoire de séjour demandée », as typed. */
  apsAsked?: boolean | null | undefined;
  /** « date d'entrée en France », as typed. */
  entryDate?: string | null | undefined;
  /** « numéro étranger », as typed. */
  foreignersFileNumber?: string | null | undefined;
  /** « démarches en cours », as typed. */
  narrative?: string | null | undefined;
  /** « expiration du titre », as typed. */
  titleExpiry?: string | null | undefined;
  /** « nature du titre de séjour », as typed. Codes: FRENCH, EU, PERMIT, APS, RECEIPT, ASYLUM, NONE, UNKNOWN. */
  titleKind?: string | null | undefined;
};

/** Takes back an end that was recorded by mistake: the pathway runs again, under the accord in force. */
export type ResumePathwayInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The referral that carried the pathway. */
  referralId: string;
};

/** What retainAge takes. */
export type RetainAgeInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  age: Age;
  basis: AgeBasis;
  /** Year and month of birth, if one was retained: `2009-05`. */
  birthMonth?: string | null | undefined;
  caseId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** When it was retained: the day of the word, the paper, the evaluation, the judgment. */
  retainedOn: string;
};

/** Which rule says how long a file is kept (durée de conservation). */
export type RetentionRuleName =
  | 'ENDED_CASE'
  | 'IDLE_CASE'
  | 'ORPHAN_DRAFT'
  | 'REFUSED_CASE'
  | 'WITHDRAWN_CASE';

/** What is handed over once a year. */
export type ReturnKind =
  /** By an association, to the survey of the MIPROF (enquête). */
  | 'SURVEY_ANSWERS'
  /** By the prostitution-exit commission (état annuel, CASF L.121-9). */
  | 'YEARLY_RETURN';

/** What the assessment of the risk found (évaluation du risque au retour). */
export type ReturnRisk =
  | 'LOW'
  | 'NOT_POSSIBLE'
  | 'SERIOUS';

/** Where a voluntary return stands (retour volontaire). */
export type ReturnStage =
  | 'ABANDONED'
  | 'ASKED'
  | 'CONSIDERED'
  | 'PREPARED'
  | 'RETURNED';

/** What reviewBreakGlass takes. */
export type ReviewBreakGlassInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  breakGlassId: string;
  conclusion: ReviewConclusion;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
};

/** What whoever reviews it thinks of it afterwards. */
export type ReviewConclusion =
  | 'JUSTIFIED'
  | 'NOT_JUSTIFIED';

/** Signs somebody out everywhere, programs included (fermer toutes les sessions d’un compte). */
export type RevokeAccountSessionsInput = {
  /** Account whose sessions and tokens end. */
  accountId: string;
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
};

/** Ends an API token at once (révoquer un jeton d’API). */
export type RevokeApiTokenInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Token to end. */
  tokenId: string;
};

/** Ends a mandate at once (révoquer un mandat). */
export type RevokeMandateInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Mandate to end. */
  mandateId: string;
};

/** Signs one of my browsers out (fermer une session). */
export type RevokeSessionInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Session to end. */
  sessionId: string;
};

/** Who informs the persons found of their rights (CESEDA R.425-1). */
export type RightsInformer =
  | 'ASSOCIATION'
  | 'UNIT';

/** What a mandate makes of an account (fonction). What each role reads: the levels table (docs/levels.md). */
export type Role =
  /** Administrator: the directory, never a case. */
  | 'ADMIN'
  /** Body that pays the AFIS (MSA). */
  | 'AFIS_PAYER'
  | 'ASSOCIATION_CASEWORKER'
  | 'ASSOCIATION_MANAGER'
  | 'CHILD_WELFARE'
  /** Permanent secretariat of the CODAF. */
  | 'CODAF_SECRETARIAT'
  /** Secretariat of the victim-support committee (cabinet du préfet). */
  | 'COMMITTEE_SECRETARIAT'
  /** Départemental coordinator: secretariat of the commission (déléguée aux droits des femmes). */
  | 'COORDINATOR'
  | 'DDETS'
  /** Data protection officer (délégué à la protection des données): the journal. */
  | 'DPO'
  | 'FOREIGNERS_SERVICE'
  | 'HEALTH'
  | 'LABOUR_CONTROL'
  | 'MAGISTRATE'
  /** Inter-ministerial mission: national figures alone. */
  | 'MIPROF'
  | 'OTHER_ASSOCIATION'
  | 'OTHER_MEMBER'
  | 'PARQUET'
  | 'POLICE'
  | 'PREFECTURE'
  /** Regional directorate for women’s rights: second person where a département has one official; no case. */
  | 'REGIONAL_DIRECTORATE'
  /** Secretary-general of the préfecture: second person where a département has one official; no case. */
  | 'SECRETARY_GENERAL';

/** What became of a numbered copy. */
export type RoomCopyState =
  /** Destroyed. */
  | 'DESTROYED'
  /** Cannot be found: a breach of personal data to be looked at (RGPD art. 33). */
  | 'LOST'
  /** Made for a member, and to be taken back. */
  | 'OUT'
  /** Back at the secretariat. */
  | 'RETURNED';

/** WARNING: passes once acknowledged. BLOCKING: the law, or the platform’s own competence, says no. */
export type RuleEffect =
  | 'BLOCKING'
  | 'WARNING';

/** Plans a sitting. Name the body by its kind or by its id. */
export type ScheduleSessionInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Kind of the body: there is one of each in a département. */
  body?: BodyKind | null | undefined;
  /** Id of the body. */
  bodyId?: string | null | undefined;
  /** Minutes that the sitting may last, from 15 to 720. */
  capacityMinutes: number;
  departement: string;
  formation: Formation;
  /** Local date. A holiday or a week-end warns and proposes the next working day. */
  heldOn: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Parquet that a RESTRICTED formation belongs to; needed where the département has several. */
  parquetId?: string | null | undefined;
  /** Place (lieu), 200 characters at most. */
  place?: string | null | undefined;
  /** Local time, "HH:MM". */
  startsAt: string;
};

/** Plans the sittings of a year. Name the body by its kind or by its id. */
export type ScheduleYearInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Kind of the body: there is one of each in a département. */
  body?: BodyKind | null | undefined;
  /** Id of the body. */
  bodyId?: string | null | undefined;
  /** Minutes that each may last, from 15 to 720. */
  capacityMinutes: number;
  departement: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Parquet that RESTRICTED sittings belong to. */
  parquetId?: string | null | undefined;
  /** Place (lieu), 200 characters at most. */
  place?: string | null | undefined;
  /** Its days. None: working days are proposed in the refusal, and nothing is planned. */
  sittings?: Array<YearSittingInput>;
  /** Local time, "HH:MM". */
  startsAt: string;
  /** Civil year. */
  year: number;
};

/** What secondBreakGlass takes. */
export type SecondBreakGlassInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  breakGlassId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
};

/** Sends a pleading to one parquet, by an accord of its own. */
export type SendPleadingInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** When the person agreed to this text being read by this parquet. */
  agreedOn: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  manner: AccordManner;
  /** A parquet of the département. */
  parquetId: string;
  pleadingId: string;
};

/** What every act on a sitting takes. */
export type SessionInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  sessionId: string;
};

/** Where a sitting stands. */
export type SessionStatus =
  /** Will not sit (annulée). */
  | 'CANCELLED'
  /** Members are summoned (convoquée). */
  | 'CONVENED'
  /** Over and sealed (tenue). */
  | 'HELD'
  /** Sits now (ouverte). */
  | 'OPEN'
  /** Has a date; nobody is summoned yet (prévue). */
  | 'PLANNED'
  /** Put off with no date yet (reportée); postponeSession gives it one. */
  | 'POSTPONED';

/** Says that a follow-up was done, or is given up. */
export type SettleFollowUpInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  followUpId: string;
  /** 300 characters at most; never about a person. */
  note?: string | null | undefined;
  outcome: FollowUpOutcome;
  /** Day on which it was done or given up; else today. */
  settledOn?: string | null | undefined;
};

/** How one signed in (moyen d’identification). */
export type SignInManner =
  /** An API token: one mandate of the account, and no other. */
  | 'API_TOKEN'
  /** A token of the identity provider. */
  | 'BEARER'
  /** The cookie of a browser. */
  | 'SESSION';

/** Group « socialSituation », kept as typed; what is malformed is told by the completeness. */
export type SocialSituationInput = {
  /** « actions prévues », as typed. */
  actionsPlanned?: string | null | undefined;
  /** « engagements de la personne », as typed. */
  commitments?: string | null | undefined;
  /** « langue comprise », as typed. Codes: am, ar, ber, bg, bin, bm, bn, bs, ckb, cs, de, dyu, ee, el, en, es, et, fa, ff, fon, fr, gcr, ha, hi, hr, ht, hu, hy, id, ig, it, ka, km, kmr, ko, ln, lt, lv, mg, mk, mn, ne, nl, om, pcm, pl, pnb, ps, pt, rcf, ro, rom, ru, sgn, si, sk, snk, so, sq, sr, srn, sw, ta, th, ti, tl, tr, uk, ur, uz, vi, wo, yo, zdj, zh, und. */
  language?: string | null | undefined;
  /** « hébergement actuel », as typed. Codes: EXPLOITER, ASSOCIATION, SHELTER, PRIVATE, STREET, OTHER, UNKNOWN. */
  lodging?: string | null | undefined;
  /** « ressources du mois précédent, en euros », as typed. */
  monthlyResources?: string | null | undefined;
  /** « récit », as typed. */
  narrative?: string | null | undefined;
  /** « besoin d'hébergement », as typed. */
  needsHousing?: boolean | null | undefined;
  /** « besoin de ressources », as typed. */
  needsIncome?: boolean | null | undefined;
  /** « besoin d'aide juridique », as typed. */
  needsLegalHelp?: boolean | null | undefined;
  /** « besoin d'emploi ou de formation », as typed. */
  needsWork?: boolean | null | undefined;
};

/** Where a file stands: LISTED begins when the session is convened, IN_SESSION at its opening, RUNNING with the pathway. */
export type Stage =
  | 'ARCHIVED'
  | 'DECIDED'
  | 'DRAFT'
  | 'ENDED'
  | 'IN_SESSION'
  | 'LISTED'
  | 'RUNNING'
  | 'SUBMITTED';

/** States the two facts of the proceedings that are told (CPP art. 11): no content of an inquiry. */
export type StateProceedingsInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Whether the parquet asks that this file be held back (réserve). */
  holdBack: boolean;
  referralId: string;
  state: ProceedingsState;
};

/** Why a stay ended. */
export type StayEnding =
  | 'COMPLETED'
  | 'EXCLUDED'
  | 'LEFT'
  | 'LOST_CONTACT'
  | 'OTHER'
  | 'UNSAFE';

/** By whom a stay was found: a shelter that answered here, the SIAO, the Ac.Sé network, or otherwise. */
export type StayMeans =
  | 'AC_SE'
  | 'OTHER'
  | 'SHELTER'
  | 'SIAO';

/** What comes after a stay. */
export type StaySequel =
  | 'OTHER_SHELTER'
  | 'OWN_HOUSING'
  | 'RELATIVES'
  | 'STREET'
  | 'UNKNOWN';

/** From the first weeks of calm to a life of one’s own. */
export type StayStage =
  | 'AUTONOMY'
  | 'DECOMPRESSION'
  | 'STABILISATION';

/** What submitCase takes. */
export type SubmitCaseInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  caseId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
};

/** What ties a substitute to the member (lien du suppléant avec le titulaire). */
export type SubstituteTie =
  /** Neither. */
  | 'OTHER'
  /** Elected to the same assembly. */
  | 'SAME_ASSEMBLY'
  /** Of the same service or organisation. */
  | 'SAME_SERVICE';

/** What suggestReferral takes. */
export type SuggestReferralInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  body: BodyKind;
  caseId: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
};

/** Summons whoever was appointed after the summons went out. */
export type SummonLateMembersInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  sessionId: string;
};

/** What the committee is asked for, of a situation without a person (ce qui lui est demandé). */
export type SupportAsked =
  | 'COMPLAINT_FOLLOW_UP'
  | 'HOUSING'
  | 'ORIENTATION'
  | 'OTHER'
  | 'SERVICE_COORDINATION';

/** What came out of the committee (issue): it coordinates, and decides of nobody. */
export type SupportOutcomeKind =
  | 'COMPLAINT_FOLLOWED'
  | 'NO_MEASURE'
  | 'ORIENTED'
  | 'SERVICE_DESIGNATED';

/** What waits for the reader (à faire). */
export type ToDoKind =
  /** The agenda of a sitting that I co-chair, which my seat has not validated as it stands. */
  | 'AGENDA_TO_VALIDATE'
  /** Glass broken in the département that I, data protection officer or prosecutor of that parquet, may review. Due within a week. */
  | 'BREAK_GLASS_TO_REVIEW'
  /** Glass that waits for me, a second person. Due at once. */
  | 'BREAK_GLASS_TO_SECOND'
  /** A circuit of my team, or acknowledged and read by me, that is open. */
  | 'CIRCUIT_OPEN'
  /** A circuit that I read, whose child has run away. */
  | 'CIRCUIT_RUNAWAY'
  /** A circuit of my team that nobody acknowledged within half an hour: the telephone again (17, 119). */
  | 'CIRCUIT_SILENT'
  /** An urgent protection circuit of a minor, of my parquet or of child welfare, that nobody acknowledged. */
  | 'CIRCUIT_TO_ACKNOWLEDGE'
  /** A complaint followed by my team of which nothing was heard for three months, and no hearing is to come. */
  | 'COMPLAINT_SILENT'
  /** A case of my team that its secretariat asked to complete. */
  | 'COMPLETION_TO_ANSWER'
  /** A referral on which my service is asked for a written view. */
  | 'CONSULTATION_TO_ANSWER'
  /** A decision that has not been notified: remedies run from the notification. */
  | 'DECISION_TO_NOTIFY'
  /** An opinion without a decision. */
  | 'DECISION_TO_RECORD'
  /** Seats of the restricted formation of a CODAF that I keep, whose agents no act designates (CSS L.114-16-3). */
  | 'DESIGNATION_TO_RECORD'
  /** A draft of my team older than thirty days. */
  | 'DRAFT_WAITING'
  /** A case that my body had was withdrawn, and is destroyed on that day. */
  | 'ERASURE_TOLD'
  /** A file of my team or association is closed, and destroyed on that day unless it is taken back. */
  | 'ERASURE_WAITING'
  /** What a sitting had me do, due within two weeks or late; for the secretariat, where whoever is to do it has no account. */
  | 'FOLLOW_UP_DUE'
  /** A referral whose formation is no longer that of the person’s age, of my team or of the body whose secretariat I keep: nothing goes further on it. */
  | 'FORMATION_TO_CHANGE'
  /** A hearing of a person followed by my team, within thirty days. Due on its day. */
  | 'HEARING_COMES'
  /** A hearing of a person followed by my team that has passed, and nobody told what came of it. */
  | 'HEARING_OUTCOME'
  /** A request to keep a person from a case, to be answered by the chair or, where no chair may, by the officer. Due within a week. */
  | 'KEPT_READER_TO_ANSWER'
  /** A sitting of a body whose secretariat I keep, and a summons to it that was refused or came back. */
  | 'LETTER_TO_REPLACE'
  /** A person followed by my team who turned seventeen, or comes of age within sixty days. Due on the first day of it. */
  | 'MAJORITY_COMES'
  /** Mandates given or ended last week that open files of my association, by function and never by name: for its managers. */
  | 'MANDATES_OF_THE_WEEK'
  /** A mandate of mine that somebody, or I, ended in the last thirty days. */
  | 'MANDATE_ENDED'
  /** A mandate that I am invited to hold: due within thirty days. */
  | 'MANDATE_OFFERED'
  /** A mandate that waits for a second person, whom I may be: an administrator at once, the other second persons of its département after two days. */
  | 'MANDATE_TO_APPROVE'
  /** The same, past its last day: to be renewed, or ended. */
  | 'PATHWAY_LAPSED'
  /** A pathway of my team, or of the commission that I keep, whose period ends within two months, and no renewal is asked. */
  | 'PATHWAY_LAPSES'
  /** A file of my team whose residence permit ends within two months, or has ended: the APS beside its pathway, or the day that its sheet tells. No other is asked for. */
  | 'PERMIT_ENDS'
  /** A place that a shelter offers to a person followed by my team. */
  | 'PLACE_OFFERED'
  /** A request to a shelter for which my team answers. Due after two days. */
  | 'PLACE_TO_ANSWER'
  /** A referral proposed to a body whose secretariat I keep, or an alert to my parquet; one that it holds, from the day on which it comes back. */
  | 'REFERRAL_TO_ACCEPT'
  /** A referral accepted and on no agenda. Due two months after it arrived: no decision comes from silence. */
  | 'REFERRAL_TO_PLACE'
  /** A reflection period of a person followed by my team that ends within seven days, or ended as many days ago. */
  | 'REFLECTION_ENDS'
  /** A request before the commission, two months old and undecided: an alert, and never a decision (CRPA L.231-1, L.231-4). */
  | 'REQUEST_UNANSWERED'
  /** A sitting planned and not convened. Due on the last day that leaves its body’s notice: five clear days for the commission (CRPA R.133-8), those of its rules of procedure elsewhere. */
  | 'SESSION_TO_CONVENE'
  /** A referral of my team whose sharing ends within thirty days. */
  | 'SHARING_EXPIRES'
  /** A shelter of my team that has confirmed nothing for a quarter. */
  | 'SHELTER_TO_CONFIRM'
  /** A sitting that I am summoned to. */
  | 'SITTING_TO_ATTEND'
  /** A body suggested for a case of my team, and not seized. */
  | 'SUGGESTION_TO_CONSIDER'
  /** A situation that a sitting of the committee has treated, and whose outcome is not told to its association. */
  | 'SUPPORT_TO_RECORD';

/** Over the country, or region by region. */
export type TotalBy =
  | 'NATIONAL'
  | 'REGION';

/** What acceptTransfer, declineTransfer and cancelTransfer take. */
export type TransferActInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  transferId: string;
};

/** PROPOSED for fourteen days at most. DONE: the file is closed here. */
export type TransferState =
  | 'CANCELLED'
  | 'DECLINED'
  | 'DONE'
  | 'EXPIRED'
  | 'PROPOSED';

/** What may be said of two published numbers. WITHIN_NOISE: noise alone can make such a difference (écart non significatif). NOT_COMPARABLE: one of them is masked. */
export type Trend =
  | 'FALL'
  | 'NOT_COMPARABLE'
  | 'RISE'
  | 'WITHIN_NOISE';

/** Why a need of a place has no answer (besoin sans réponse). */
export type UnmetReason =
  | 'ALL_DECLINED'
  | 'NO_ANSWER'
  | 'NO_SHELTER_FOR_PUBLIC'
  | 'REFUSED_BY_PERSON';

/** Completes a breach (compléter une violation). What is left out stays; a text that is given is kept beside the former one. */
export type UpdateBreachInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** The breach. */
  breachId: string;
  /** Likely consequences. */
  consequences?: string | null | undefined;
  /** Reasons of the delay: needed when it was notified after 72 hours. */
  delayReason?: string | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** What happened. */
  facts?: string | null | undefined;
  /** Groups of information concerned. */
  groups?: Array<InformationGroup> | null | undefined;
  /** Measures taken or proposed. */
  measures?: string | null | undefined;
  /** What was broken. */
  nature?: Array<BreachNature> | null | undefined;
  /** When it was notified to the CNIL. */
  notifiedAt?: string | null | undefined;
  /** When the persons were informed. */
  personsInformedAt?: string | null | undefined;
  /** Persons concerned, at most. */
  personsMax?: number | null | undefined;
  /** Persons concerned, at least. */
  personsMin?: number | null | undefined;
  /** Risk for the persons. */
  risk?: BreachRisk | null | undefined;
};

/** Why members are summoned late (urgence, CRPA R.133-8). Coded: a text could name somebody. */
export type Urgency =
  /** Somebody is in danger. */
  | 'DANGER'
  /** Public order. */
  | 'PUBLIC_ORDER'
  /** A removal or a hearing comes before the ordinary date. */
  | 'REMOVAL_OR_HEARING'
  /** A right or a title expires before the ordinary date. */
  | 'RIGHT_EXPIRES';

/** Why an act was refused. Codes are stable. */
export type UserErrorCode =
  | 'ACCORD_REQUIRED'
  | 'ADDRESSEE_UNATTENDED'
  | 'AGE_UNDETERMINED'
  | 'ALREADY_EXISTS'
  | 'APPROVAL_REQUIRED'
  | 'BODY_NOT_AVAILABLE'
  | 'CAPACITY_EXCEEDED'
  | 'FORBIDDEN'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INCOMPLETE'
  | 'INVALID_VALUE'
  | 'IN_PROGRESS'
  | 'MISSING_VALUE'
  | 'NOT_COMPETENT'
  | 'NOT_FOUND'
  | 'SECOND_PERSON_REQUIRED'
  | 'VERSION_CONFLICT'
  | 'WARNING_NOT_ACKNOWLEDGED'
  | 'WRONG_STATE';

/** What validateAgenda takes. */
export type ValidateAgendaInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Digest of the agenda that was read: `Session.agendaToValidate`. */
  agendaDigest: string;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** The sitting. */
  sessionId: string;
};

/** OK: told for information. WARNING: passes once acknowledged. BLOCKING: the law says no. */
export type VerdictKind =
  | 'BLOCKING'
  | 'OK'
  | 'WARNING';

/** What withdrawAccord takes. */
export type WithdrawAccordInput = {
  accordId: string;
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
};

/** What withdrawCase takes. */
export type WithdrawCaseInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  caseId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Why, for the association’s own file. */
  reason?: string | null | undefined;
};

/** What withdrawConsultation takes. */
export type WithdrawConsultationInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  consultationId: string;
};

/** Records that the authority withdrew its decision. */
export type WithdrawDecisionInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  decisionId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  ground: WithdrawalGround;
  /** Day on which the person was invited to give her observations (CRPA L.122-1). */
  observationsOn?: string | null | undefined;
  /** Quality and name of the signatory, 200 characters at most. */
  signatory: string;
  /** Day of the act that withdraws. */
  withdrawnOn: string;
};

/** Withdraws a request to one shelter. */
export type WithdrawPlaceRequestInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  requestId: string;
};

/** What withdrawPleading takes. */
export type WithdrawPleadingInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  pleadingId: string;
};

/** Withdraws the declaration that a return was sent (retirer la déclaration d’envoi). */
export type WithdrawReturnSentInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Declaration that was made by mistake. */
  sentReturnId: string;
};

/** Why the authority takes back what it decided: unlawful (CRPA L.242-1), at the person’s request (L.242-4), obtained by fraud (L.241-2). */
export type WithdrawalGround =
  | 'AT_REQUEST'
  | 'FRAUD'
  | 'UNLAWFUL';

/** What writeGroup takes. */
export type WriteGroupInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  caseId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** Exactly one group. */
  sheet: CaseSheetInput;
};

/** What writePaperWording takes. */
export type WritePaperWordingInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  departement: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  part: PaperPart;
  /** In French, with `{champ}` fields of its list; 8 000 characters at most, 400 for the head and the foot. No name of anybody. */
  text: string;
};

/** Writes the draft of a pleading, or writes it again: a file has one draft at a time. */
export type WritePleadingInput = {
  /** Rules whose warning the person has read and passes over. A field may still be named in the spelling of 0.1, `_F_I_E_L_D_…`: deprecated, write `FIELD_…`. */
  acknowledgedWarnings?: Array<string> | null | undefined;
  caseId: string;
  /** Version last read of what is changed; another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Chosen by the caller, unique per département, account and operation, kept seven days: repeating it answers the same result. */
  idempotencyKey?: string | null | undefined;
  /** The whole text, 10 000 characters at most. */
  text: string;
  writtenWith: PleadingAuthor;
};

/** One day of a body’s calendar. */
export type YearSittingInput = {
  formation: Formation;
  /** Local date, in that year. */
  heldOn: string;
  /** Local time, "HH:MM"; else that of the calendar. */
  startsAt?: string | null | undefined;
};

export type AlertCourseQueryVariables = Exact<{
  id: string;
}>;


export type AlertCourseQuery = { node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral', id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, course: { receivedOn: string, parquet: string, held: boolean, heldOn: string | null, heldUntil: string | null, holdReason: string | null, acceptedOn: string | null, toldOn: string | null, personsInformed: number | null, personsOriented: number | null, outcome: AlertOutcome | null, closedOn: string | null } | null, operation: { plannedOn: string | null, interpreter: string | null, language: string | null, informer: RightsInformer | null, informedBy: string | null, meetingPoint: string | null, version: number, sheetUrl: string | null, result: { controlled: boolean, controlledMonth: string | null, personsMet: number, personsInformed: number, personsOriented: number, personsSheltered: number } | null } | null }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type CloseAlertMutationVariables = Exact<{
  input: CloseAlertInput;
}>;


export type CloseAlertMutation = { closeAlert: { referral: { id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type HoldAlertMutationVariables = Exact<{
  input: HoldAlertInput;
}>;


export type HoldAlertMutation = { holdAlert: { referral: { id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type PrepareOperationMutationVariables = Exact<{
  input: PrepareOperationInput;
}>;


export type PrepareOperationMutation = { prepareOperation: { referral: { id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordOperationResultMutationVariables = Exact<{
  input: RecordOperationResultInput;
}>;


export type RecordOperationResultMutation = { recordOperationResult: { referral: { id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type BodyEffortQueryVariables = Exact<{
  code: string;
  kind: BodyKind;
  year: number;
}>;


export type BodyEffortQuery = { departement: { body: { id: string, kind: BodyKind, effort: { year: number, held: number, minutes: number, services: Array<{ role: Role, organisation: string | null, seats: number, attended: number, minutes: number, members: Array<{ quality: string, summoned: number, attended: number, minutes: number }> }>, joint: Array<{ sessionId: string, heldOn: string, otherSessionId: string, otherHeldOn: string, otherBody: BodyKind, shared: Array<Role> }> } | null } | null } | null };

export type EndFollowUpCellMutationVariables = Exact<{
  input: EndFollowUpCellInput;
}>;


export type EndFollowUpCellMutation = { endFollowUpCell: { body: { id: string, followUpCell: { actReference: string, actDate: string | null, validFrom: string, validUntil: string | null, version: number } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type FollowUpsOfBodyQueryVariables = Exact<{
  code: string;
  body: BodyKind;
  state?: FollowUpState | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowUpsOfBodyQuery = { departement: { body: { id: string, followUps: { nodes: Array<{ id: string, text: string, owner: string, ownerTitle: string | null, ownerMembershipId: string | null, dueOn: string, firstDueOn: string, late: boolean, itemTitle: string | null, outcome: FollowUpOutcome | null, settledOn: string | null, note: string | null, version: number, session: { id: string, heldOn: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type RecordFollowUpCellMutationVariables = Exact<{
  input: RecordFollowUpCellInput;
}>;


export type RecordFollowUpCellMutation = { recordFollowUpCell: { body: { id: string, followUpCell: { actReference: string, actDate: string | null, validFrom: string, validUntil: string | null, version: number } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type AnswerCompletionMutationVariables = Exact<{
  input: CompletionInput;
}>;


export type AnswerCompletionMutation = { answerCompletion: { case: { completionRequested: boolean, id: string, reference: string, stage: Stage, version: number, submittedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type AnswerPossibleDuplicateMutationVariables = Exact<{
  input: AnswerPossibleDuplicateInput;
}>;


export type AnswerPossibleDuplicateMutation = { answerPossibleDuplicate: { possibleDuplicate: { id: string, code: string, state: DuplicateState, month: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type CancelErasureMutationVariables = Exact<{
  input: CancelErasureInput;
}>;


export type CancelErasureMutation = { cancelErasure: { case: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type CaseQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type CaseQuery = { departement: { case: { sex: string | null, ageClass: string | null, principalForm: string | null, pathwayStartedOn: string | null, id: string, reference: string, stage: Stage, version: number, submittedAt: string | null, writtenGroups: Array<{ group: InformationGroup, version: number }>, sheet: { identity:
          | { __typename: 'IdentityGroup', level: Level, withheld: Array<GroupField>, reference: string | null, ageClass: string | null, familyName: string | null, givenName: string | null, birthYear: string | null, familyNameUnknown: string | null, givenNameUnknown: string | null, birthYearUnknown: string | null, nationality: string | null, birthDate: string | null, birthPlace: string | null, usedNames: string | null, sex: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , contact:
          | { __typename: 'ContactGroup', level: Level, withheld: Array<GroupField>, correspondenceAddress: string | null, phone: string | null, email: string | null, safeMoments: string | null, currentPlace: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , socialSituation:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'SocialSituationGroup', level: Level, withheld: Array<GroupField>, language: string | null, needsHousing: boolean | null, needsIncome: boolean | null, needsWork: boolean | null, needsLegalHelp: boolean | null, lodging: string | null, monthlyResources: string | null, actionsPlanned: string | null, commitments: string | null, narrative: string | null }
        , health:
          | { __typename: 'HealthGroup', level: Level, withheld: Array<GroupField>, needsCare: boolean | null, coverage: string | null, medicalOpinionAsked: boolean | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , family:
          | { __typename: 'FamilyGroup', level: Level, withheld: Array<GroupField>, childrenCount: string | null, childrenAgeClasses: Array<string> | null, childrenInFrance: boolean | null, childrenAbroad: boolean | null, unaccompaniedMinor: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , residence:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'ResidenceGroup', level: Level, withheld: Array<GroupField>, titleKind: string | null, titleExpiry: string | null, foreignersFileNumber: string | null, apsAsked: boolean | null, entryDate: string | null, narrative: string | null }
        , complaint:
          | { __typename: 'ComplaintGroup', level: Level, withheld: Array<GroupField>, exists: string | null, month: string | null, service: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , proceedings:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'ProceedingsGroup', level: Level, withheld: Array<GroupField>, nextHearingDate: string | null, state: string | null, holdBack: boolean | null }
        , exploitation:
          | { __typename: 'ExploitationGroup', level: Level, withheld: Array<GroupField>, principalForm: string | null, adultOrMinor: string | null, otherForms: Array<string> | null, startedAsMinor: string | null, stoppedProstitution: string | null, place: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , coercion:
          | { __typename: 'CoercionGroup', level: Level, withheld: Array<GroupField>, means: Array<string> | null, fromMonth: string | null, toMonth: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , pressure:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'PressureGroup', level: Level, withheld: Array<GroupField>, on: Array<string> | null, country: string | null, means: Array<string> | null, sinceMonth: string | null, narrative: string | null }
         }, referrals: Array<{ id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, body: { kind: BodyKind } }> } | null } | null };

export type CasesQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  stage?: Stage | null | undefined;
}>;


export type CasesQuery = { departement: { cases: { nodes: Array<{ sex: string | null, ageClass: string | null, principalForm: string | null, openedAt: string, id: string, reference: string, stage: Stage, version: number, submittedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CompletenessQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type CompletenessQuery = { departement: { case: { id: string, reference: string, stage: Stage, version: number, submittedAt: string | null, completeness: { complete: boolean, missing: Array<{ code: UserErrorCode, message: string, path: Array<string> | null }>, warnings: Array<{ rule: string, message: string, cure: string | null }> } | null } | null } | null };

export type DocumentsQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type DocumentsQuery = { departement: { case: { reference: string, documents: Array<{ id: string, slot: DocumentSlot, name: string, mediaType: string, size: number, uploadedAt: string, url: string }> } | null } | null };

export type EraseCaseMutationVariables = Exact<{
  input: EraseCaseInput;
}>;


export type EraseCaseMutation = { eraseCase: { erasure: { case: string | null, reason: ErasureReason, askedAt: string, destroysOn: string } | null, certificate: { case: string | null, subject: string, reason: ErasureReason, rule: RetentionRuleName | null, erasedAt: string, completeInBackupsOn: string, destroyed: Array<{ kind: DestroyedKind, count: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type HandOverCaseMutationVariables = Exact<{
  input: HandOverCaseInput;
}>;


export type HandOverCaseMutation = { handOverCase: { case: { id: string, reference: string, stage: Stage, version: number, submittedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type MarkMovedToSafetyMutationVariables = Exact<{
  input: MarkMovedToSafetyInput;
}>;


export type MarkMovedToSafetyMutation = { markMovedToSafety: { case: { movedToSafety: boolean | null, id: string, reference: string, stage: Stage, version: number, submittedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { openCase: { case: { id: string, reference: string, stage: Stage, version: number, submittedAt: string | null, writtenGroups: Array<{ group: InformationGroup, version: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type PossibleDuplicatesQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type PossibleDuplicatesQuery = { departement: { case: { movedToSafety: boolean | null, id: string, reference: string, stage: Stage, version: number, submittedAt: string | null, possibleDuplicates: Array<{ id: string, code: string, state: DuplicateState, month: string, version: number }> } | null } | null };

export type RegisterRunningPathwayMutationVariables = Exact<{
  input: RegisterRunningPathwayInput;
}>;


export type RegisterRunningPathwayMutation = { registerRunningPathway: { case: { origin: CaseOrigin, pathwayStartedOn: string | null, id: string, reference: string, stage: Stage, version: number, submittedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RemoveDocumentMutationVariables = Exact<{
  input: RemoveDocumentInput;
}>;


export type RemoveDocumentMutation = { removeDocument: { removed: boolean | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RequestCompletionMutationVariables = Exact<{
  input: CompletionInput;
}>;


export type RequestCompletionMutation = { requestCompletion: { case: { completionRequested: boolean, id: string, reference: string, stage: Stage, version: number, submittedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RetainAgeMutationVariables = Exact<{
  input: RetainAgeInput;
}>;


export type RetainAgeMutation = { retainAge: { case: { id: string, reference: string, stage: Stage, version: number, submittedAt: string | null, retainedAges: Array<{ age: Age, basis: AgeBasis, retainedOn: string, birthMonth: string | null, recordedAt: string }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type CaseRetentionQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type CaseRetentionQuery = { departement: { case: { id: string, reference: string, retention: { rule: RetentionRuleName, article: string, text: string, countsFrom: string, archivesOn: string, destroysOn: string } | null } | null } | null };

export type SearchCasesQueryVariables = Exact<{
  code: string;
  search: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  stage?: Stage | null | undefined;
}>;


export type SearchCasesQuery = { departement: { cases: { nodes: Array<{ sex: string | null, ageClass: string | null, principalForm: string | null, openedAt: string, id: string, reference: string, stage: Stage, version: number, submittedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type SubmitCaseMutationVariables = Exact<{
  input: SubmitCaseInput;
}>;


export type SubmitCaseMutation = { submitCase: { case: { id: string, reference: string, stage: Stage, version: number, submittedAt: string | null, referrals: Array<{ id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type TimelineQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type TimelineQuery = { departement: { case: { reference: string, stage: Stage, completionRequested: boolean, timeline: Array<{ at: string, kind: string, label: string, detail: string | null }>, completionMessages: Array<{ kind: string, text: string, writtenAt: string }> } | null } | null };

export type VersionsQueryVariables = Exact<{
  code: string;
  id: string;
  group?: InformationGroup | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VersionsQuery = { departement: { case: { id: string, writtenGroups: Array<{ group: InformationGroup, version: number }>, versions: { nodes: Array<{ group: InformationGroup, version: number, writtenAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type WithdrawCaseMutationVariables = Exact<{
  input: WithdrawCaseInput;
}>;


export type WithdrawCaseMutation = { withdrawCase: { case: { id: string, reference: string, stage: Stage, version: number, submittedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type WriteGroupMutationVariables = Exact<{
  input: WriteGroupInput;
}>;


export type WriteGroupMutation = { writeGroup: { case: { id: string, reference: string, stage: Stage, version: number, submittedAt: string | null, writtenGroups: Array<{ group: InformationGroup, version: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ConsoleAccordQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsoleAccordQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { case: { id: string, stage: Stage, sheet: { socialSituation:
          | { group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { withheld: Array<GroupField>, language: string | null }
         }, proposeReferrals: { approved: boolean, proposals: Array<{ formation: Formation, purpose: Purpose, fit: Fit, reason: string, legalBasis: string, can: string, cannot: string, nextSessionOn: string | null, accordRecorded: boolean, referred: boolean, suggested: boolean, body: { id: string, kind: BodyKind, shortName: string, name: string, agendaKeeping: AgendaKeeping, followUpCell: { validFrom: string } | null }, readers: Array<{ role: string, relation: string, fromStage: Stage, levels: Array<{ group: InformationGroup, level: Level }> }> }>, leftOut: Array<{ kind: BodyKind, reason: string }>, outside: Array<{ code: string, name: string, text: string, legalBasis: string }>, handOverTo: Array<{ organisationId: string, name: string }> }, accords: Array<{ id: string, bodyKind: BodyKind, purpose: Purpose, groups: Array<InformationGroup>, givenOn: string, manner: AccordManner, withdrawnAt: string | null }> } | null } | null };

export type ConsoleAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleAccountQuery = { viewer: { signedInBy: SignInManner, signInExpiresAt: string | null, calendarFeedOpenedAt: string | null, invitations: Array<{ id: string, departement: string | null, role: Role, quality: string, bodyKind: BodyKind | null, validFrom: string | null, validUntil: string | null, proposedBy: string, version: number, organisation: { name: string } | null, authority: { name: string } | null }>, sessions: Array<{ id: string, browser: string, signedInAt: string, seenAt: string, expiresAt: string, current: boolean }>, apiTokens: Array<{ id: string, label: string, departement: string, role: Role, readOnly: boolean, createdAt: string, expiresAt: string, lastUsedOn: string | null, revokedAt: string | null }>, account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> } };

export type ConsoleAdministrationQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleAdministrationQuery = { viewer: { mandateProposals: Array<{ id: string, departement: string | null, role: Role, state: ProposalState }>, account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, national: { territories: Array<{ code: string, name: string }>, coverage: Array<{ body: BodyKind, state: BodyState, territory: { code: string } }> } };

export type ConsoleAlertsQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type ConsoleAlertsQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, body: { waiting: { nodes: Array<{ createdAt: string, closedReason: string | null, declineReason: string | null, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, alert: { level: string, sector: string | null, establishment: string | null, place: string | null, facts: string | null, personsCount: string | null, personsWish: string | null, conditions: string | null, associationOnStandBy: boolean | null, shelterFirst: boolean | null, notBefore: string | null } | null, course: { held: boolean, heldUntil: string | null, acceptedOn: string | null, toldOn: string | null, personsInformed: number | null, personsOriented: number | null, outcome: AlertOutcome | null, closedOn: string | null } | null }> }, referrals: { nodes: Array<{ createdAt: string, closedReason: string | null, declineReason: string | null, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, alert: { level: string, sector: string | null, establishment: string | null, place: string | null, facts: string | null, personsCount: string | null, personsWish: string | null, conditions: string | null, associationOnStandBy: boolean | null, shelterFirst: boolean | null, notBefore: string | null } | null, course: { held: boolean, heldUntil: string | null, acceptedOn: string | null, toldOn: string | null, personsInformed: number | null, personsOriented: number | null, outcome: AlertOutcome | null, closedOn: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type ConsoleAnalysisFileQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type ConsoleAnalysisFileQuery = { departement: { commissionAnalysis: { html: string, csv: string } | null } | null };

export type ConsoleAnalysisQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type ConsoleAnalysisQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { commissionAnalysis: { title: string, year: number, asOf: string, provisional: boolean, sections: Array<{ code: string, population: string | null, title: string, note: string | null, lines: Array<{ code: string, label: string, value: number | null, note: string | null }> }> } | null } | null };

export type ConsoleBodiesQueryVariables = Exact<{
  code: string;
  today: string;
}>;


export type ConsoleBodiesQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string, bodies: Array<{ id: string, kind: BodyKind, name: string, shortName: string, state: BodyState, stateSince: string, agendaKeeping: AgendaKeeping, version: number, reference: { secretariatRole: Role }, unattendedSeats: Array<{ formation: Formation, role: Role, says: string }>, members: Array<{ id: string }> }>, activity: Array<{ body: BodyKind, year: number, held: number, convened: number, planned: number, postponed: number, heldOnPolicy: number, legalMinimum: number | null }>, sessions: { nodes: Array<{ id: string, heldOn: string, startsAt: string, status: SessionStatus, formation: Formation, body: { id: string } }> } } | null };

export type ConsoleBodyQueryVariables = Exact<{
  code: string;
  kind: BodyKind;
  today: string;
}>;


export type ConsoleBodyQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string, body: { id: string, kind: BodyKind, name: string, shortName: string, state: BodyState, stateSince: string, agendaKeeping: AgendaKeeping, legalBasis: Array<string>, version: number, reference: { secretariatRole: Role, crpaApplies: boolean, legalBasis: Array<string>, minimumSittings: Array<{ formation: Formation, minimum: number, from: string, until: string | null, article: string, statutory: boolean }>, formations: Array<{ code: Formation, name: string, legalBasis: string }> }, followUpCell: { actReference: string, actDate: string | null, validFrom: string, validUntil: string | null, version: number } | null, unattendedSeats: Array<{ formation: Formation, role: Role, says: string }>, members: Array<{ id: string, role: Role, formation: Formation, quality: string, category: MemberCategory | null, voting: boolean, hasAccount: boolean, appointedOn: string, validUntil: string | null, endReason: MembershipEnd | null, actReference: string | null, actDate: string | null, succeedsId: string | null, undertakingSignedOn: string | null, version: number, substitute: { quality: string, tie: SubstituteTie, hasAccount: boolean, actReference: string | null, actDate: string | null } | null }>, vacantSeats: Array<{ formation: Formation, count: number, vacantFrom: string | null, mandateIds: Array<string>, seat: { role: Role, quality: string, category: MemberCategory, voting: boolean, article: string, uncertain: boolean } }>, followUps: { nodes: Array<{ id: string, text: string, owner: string, ownerTitle: string | null, ownerMembershipId: string | null, dueOn: string, firstDueOn: string, late: boolean, itemTitle: string | null, outcome: FollowUpOutcome | null, settledOn: string | null, note: string | null, version: number, session: { id: string, heldOn: string } }>, pageInfo: { hasNextPage: boolean } }, withoutUndertaking: Array<{ id: string, quality: string, formation: Formation }> } | null, mandates: { nodes: Array<{ id: string, role: Role, quality: string, validFrom: string, validUntil: string | null, standsIn: string | null, body: { id: string } | null, authority: { id: string, name: string } | null, account: { id: string, name: string } }> }, activity: Array<{ body: BodyKind, year: number, held: number, convened: number, planned: number, postponed: number, heldOnPolicy: number, legalMinimum: number | null }>, sessions: { nodes: Array<{ id: string, heldOn: string, startsAt: string, status: SessionStatus, formation: Formation }> } } | null };

export type ConsoleBreachesQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleBreachesQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { timeZone: string, breaches: Array<{ id: string, nature: Array<BreachNature>, risk: BreachRisk, state: BreachState, knownAt: string, deadline: string, personsMin: number, personsMax: number, groups: Array<InformationGroup>, facts: string | null, consequences: string | null, measures: string | null, delayReason: string | null, notifiedAt: string | null, personsInformedAt: string | null, recordedAt: string, version: number }> | null } | null };

export type ConsoleCircuitQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsoleCircuitQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, today: string } | null, node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit', id: string, referralId: string, caseId: string | null, reference: string, open: boolean, calledOn: string, calledAt: string, called: string, childInformed: boolean, notInformedReason: string | null, acknowledgedOn: string | null, acknowledgedAt: string | null, acknowledgedSide: DutySide | null, silent: boolean, away: boolean, outcome: CircuitOutcome | null, closedOn: string | null, version: number, clocks: Array<{ clock: CircuitClockName, rule: string, article: string, state: ClockState, dueOn: string | null, dueAt: string | null, doneOn: string | null }>, events: Array<{ id: string, kind: CircuitEventKind, occurredOn: string, occurredAt: string | null, name: string | null, version: number }>, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> }
    | { __typename: 'Referent' }
    | { __typename: 'Referral' }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type ConsoleConventionsQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleConventionsQuery = { viewer: { mandates: Array<{ id: string, role: Role, departement: string | null, authority: { id: string } | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, account: { id: string, name: string }, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, today: string, parquets: Array<{ id: string, name: string }>, organisations: Array<{ id: string, name: string }>, mandates: { nodes: Array<{ id: string, role: Role, authority: { id: string } | null, account: { name: string } }> }, localConventions: Array<{ id: string, parquetId: string, childWelfareId: string | null, signedOn: string, actReference: string, parties: string, since: string, until: string | null, inForce: boolean, mayOpen: boolean, version: number, openers: Array<{ id: string, name: string }>, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> }> } | null };

export type ConsoleCoverageQueryVariables = Exact<{
  body?: BodyKind | null | undefined;
  year?: number | null | undefined;
  region?: string | null | undefined;
}>;


export type ConsoleCoverageQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, national: { regions: Array<{ code: string, name: string }>, parquetCoverage: { parquets: number, parquetsWithReferent: number, departements: Array<{ parquets: number, parquetsWithReferent: number, territory: { code: string, name: string, region: { code: string, name: string } } }> } | null, coverageTotals: Array<{ body: BodyKind, year: number, installed: number, dormant: number, mandatesFilled: number, planned: number | null, convened: number | null, held: number | null, postponed: number | null, policyItems: number | null, atLegalMinimum: number | null }>, coverage: Array<{ body: BodyKind, year: number, state: BodyState, stateSince: string | null, mandatesFilled: number, held: number | null, policyItems: number | null, legalMinimum: number | null, legalMinimumMet: boolean | null, territory: { code: string, name: string, region: { code: string, name: string } } }> } };

export type ConsoleDecisionQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsoleDecisionQuery = { viewer: { toDo: Array<{ kind: ToDoKind, subject: string }>, account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string, timeZone: string } | null, node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision', id: string, referral: { closedReason: string | null, renewal: boolean, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, body: { id: string, kind: BodyKind, shortName: string, reference: { secretariatRole: Role } }, papers: Array<{ kind: PaperKind, title: string, url: string }>, opinions: Array<{ id: string, sense: OpinionSense, manner: OpinionManner, hasReserves: boolean, reserves: string | null, givenOn: string, votesFor: number | null, votesAgainst: number | null, abstentions: number | null, chairVote: ChairVote | null }>, pathway: { lapsesOn: string, ended: { on: string, reason: PathwayEnd | null } | null } | null, decision: { id: string, sense: DecisionSense, signatory: string, delegation: string, signedOn: string, startsOn: string | null, reasons: string | null, notifiedOn: string | null, notificationManner: NotificationManner | null, interpreter: boolean | null, abrogatedOn: string | null, abrogatedBy: string | null, legalAidAskedOn: string | null, legalAidAnsweredOn: string | null, remediesUntil: string | null, version: number, signedCopy: { id: string, size: number, uploadedAt: string, sha256: string, receivedSha256: string | null, replacedAt: string | null, url: string } | null, formerSignedCopies: Array<{ id: string, size: number, uploadedAt: string, sha256: string, receivedSha256: string | null, replacedAt: string | null, url: string }> } | null, formerDecisions: Array<{ endedAs: FormerDecisionEnd, endedOn: string, authority: string, sense: DecisionSense, signatory: string, signedOn: string, startsOn: string | null, observationsOn: string | null, signedCopy: { id: string, size: number, uploadedAt: string, sha256: string, receivedSha256: string | null, replacedAt: string | null, url: string } | null }> } | null }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral', closedReason: string | null, renewal: boolean, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, body: { id: string, kind: BodyKind, shortName: string, reference: { secretariatRole: Role } }, papers: Array<{ kind: PaperKind, title: string, url: string }>, opinions: Array<{ id: string, sense: OpinionSense, manner: OpinionManner, hasReserves: boolean, reserves: string | null, givenOn: string, votesFor: number | null, votesAgainst: number | null, abstentions: number | null, chairVote: ChairVote | null }>, pathway: { lapsesOn: string, ended: { on: string, reason: PathwayEnd | null } | null } | null, decision: { id: string, sense: DecisionSense, signatory: string, delegation: string, signedOn: string, startsOn: string | null, reasons: string | null, notifiedOn: string | null, notificationManner: NotificationManner | null, interpreter: boolean | null, abrogatedOn: string | null, abrogatedBy: string | null, legalAidAskedOn: string | null, legalAidAnsweredOn: string | null, remediesUntil: string | null, version: number, signedCopy: { id: string, size: number, uploadedAt: string, sha256: string, receivedSha256: string | null, replacedAt: string | null, url: string } | null, formerSignedCopies: Array<{ id: string, size: number, uploadedAt: string, sha256: string, receivedSha256: string | null, replacedAt: string | null, url: string }> } | null, formerDecisions: Array<{ endedAs: FormerDecisionEnd, endedOn: string, authority: string, sense: DecisionSense, signatory: string, signedOn: string, startsOn: string | null, observationsOn: string | null, signedCopy: { id: string, size: number, uploadedAt: string, sha256: string, receivedSha256: string | null, replacedAt: string | null, url: string } | null }> }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type ConsoleDecisionsQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type ConsoleDecisionsQuery = { viewer: { toDo: Array<{ kind: ToDoKind, label: string, why: string, since: string | null, due: string, overdue: boolean, subject: string, subjectType: string, departement: string | null }>, account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string, cases: { nodes: Array<{ id: string, reference: string, pathwayStartedOn: string | null, pathway: { lapsesOn: string, lapsed: boolean, monthsUsed: number } | null }>, pageInfo: { hasNextPage: boolean } }, body: { id: string, referrals: { nodes: Array<{ id: string, reference: string, purpose: Purpose, stage: Stage, status: ReferralStatus, authoritative: boolean, closedReason: string | null, createdAt: string, opinions: Array<{ id: string, sense: OpinionSense, hasReserves: boolean, givenOn: string }>, decision: { id: string, sense: DecisionSense, signedOn: string, startsOn: string | null, notifiedOn: string | null, notificationManner: NotificationManner | null } | null, pathway: { lapsesOn: string, lapsed: boolean, monthsUsed: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type ConsoleDeskQueryVariables = Exact<{
  today: string;
}>;


export type ConsoleDeskQuery = { viewer: { toDo: Array<{ kind: ToDoKind, label: string, why: string, since: string | null, due: string, overdue: boolean, subject: string, subjectType: string, departement: string | null }>, departements: Array<{ code: string, name: string, today: string, sessions: { nodes: Array<{ id: string, formation: Formation, heldOn: string, startsAt: string, place: string, status: SessionStatus, body: { kind: BodyKind, shortName: string } }> }, cases: { nodes: Array<{ id: string, reference: string, stage: Stage, openedAt: string }> }, receivedPleadings: { nodes: Array<{ id: string, reference: string, writtenWith: PleadingAuthor, sentOn: string | null }> } }>, account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> } };

export type ConsoleDirectoryQueryVariables = Exact<{
  code: string;
  inForce: boolean;
  after?: string | null | undefined;
}>;


export type ConsoleDirectoryQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string, mandates: { nodes: Array<{ id: string, role: Role, quality: string, inForce: boolean, validFrom: string, validUntil: string | null, revokedAt: string | null, version: number, account: { id: string, name: string, active: boolean }, authority: { name: string } | null, body: { kind: BodyKind } | null, organisation: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, organisations: Array<{ id: string, name: string, kind: string, registration: string, approval: { reference: string, validFrom: string, validUntil: string } | null }>, authorities: Array<{ id: string, kind: string, name: string, seat: boolean }>, bodies: Array<{ id: string, kind: BodyKind, state: BodyState }> } | null };

export type ConsoleEffortQueryVariables = Exact<{
  code: string;
  kind: BodyKind;
  year: number;
}>;


export type ConsoleEffortQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { body: { id: string, kind: BodyKind, name: string, shortName: string, effort: { year: number, held: number, minutes: number, services: Array<{ role: Role, organisation: string | null, seats: number, attended: number, minutes: number, members: Array<{ quality: string, summoned: number, attended: number, minutes: number }> }>, joint: Array<{ sessionId: string, heldOn: string, otherSessionId: string, otherHeldOn: string, otherBody: BodyKind, shared: Array<Role> }> } | null } | null } | null };

export type ConsoleEraseQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleEraseQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string } | null };

export type ConsoleErasuresQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleErasuresQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, timeZone: string, askedErasures: Array<{ case: string | null, subject: string, reason: ErasureReason, askedAt: string, destroysOn: string }>, erasureCertificates: { nodes: Array<{ case: string | null, subject: string, reason: ErasureReason, rule: RetentionRuleName | null, erasedAt: string, completeInBackupsOn: string }> } | null } | null };

export type ConsoleExplainQueryVariables = Exact<{
  id: string;
  group: InformationGroup;
}>;


export type ConsoleExplainQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral' }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null, explainAccess: { wouldOpen: string | null, level: { group: InformationGroup, level: Level, reason: string, rule: string | null } } | null };

export type ConsoleExportAgendaQueryVariables = Exact<{
  code: string;
  session: string;
}>;


export type ConsoleExportAgendaQuery = { departement: { session: { agenda: Array<{ position: number | null, kind: AgendaItemKind, minutes: number, late: boolean, status: AgendaItemStatus, referral: { reference: string, purpose: Purpose, formation: Formation, stage: Stage, sex: string | null, ageClass: string | null, principalForm: string | null, sheet: { levels: Array<{ group: InformationGroup, level: Level }> } | null } | null }> } | null } | null };

export type ConsoleExportFilesQueryVariables = Exact<{
  code: string;
  stage?: Stage | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleExportFilesQuery = { departement: { cases: { nodes: Array<{ reference: string, stage: Stage, origin: CaseOrigin, sex: string | null, ageClass: string | null, principalForm: string | null, openedAt: string, submittedAt: string | null, pathwayStartedOn: string | null, endedAt: string | null, sheet: { levels: Array<{ group: InformationGroup, level: Level }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ConsoleExportReferralsQueryVariables = Exact<{
  code: string;
  body: BodyKind;
  status?: ReferralStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleExportReferralsQuery = { departement: { body: { referrals: { nodes: Array<{ reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, sex: string | null, ageClass: string | null, principalForm: string | null, createdAt: string, expiresOn: string | null, sheet: { levels: Array<{ group: InformationGroup, level: Level }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type ConsoleExportSessionsQueryVariables = Exact<{
  code: string;
  body?: BodyKind | null | undefined;
  from: string;
  until: string;
  after?: string | null | undefined;
}>;


export type ConsoleExportSessionsQuery = { departement: { sessions: { nodes: Array<{ heldOn: string, startsAt: string, formation: Formation, status: SessionStatus, urgency: Urgency | null, postponedFrom: string | null, convenedAt: string | null, itemCount: number, plannedMinutes: number, capacityMinutes: number, body: { kind: BodyKind } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ConsoleFiguresQueryVariables = Exact<{
  signedIn: boolean;
}>;


export type ConsoleFiguresQuery = { viewer?: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, national: { releases: Array<{ id: string, years: Array<string>, cutOff: string, frozenOn: string, errata: Array<{ number: number }>, lattice: { nodes: Array<{ id: string, audience: Audience, question: string }> }, bulletin: { documents: Array<{ format: string, audience: Audience, name: string, size: number, path: string }> } | null }>, officialPathways: Array<{ on: string, pathways: number, departementsWithOne: number, source: string, caution: string, departements: Array<{ code: string, name: string, pathways: number }> }> } };

export type ConsoleFileAccessQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsoleFileAccessQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, case: { id: string, journalName: string | null, accessReport: { emergency: string, recipients: Array<{ capacity: RecipientCapacity, category: string, purpose: string, body: BodyKind | null, since: string, until: string | null, groups: Array<{ group: InformationGroup, level: Level }> }> } | null } | null } | null };

export type ConsoleFileEndQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsoleFileEndQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, organisations: Array<{ id: string, name: string }>, case: { id: string, stage: Stage, version: number, transfer: { id: string, state: TransferState, proposedOn: string, expiresOn: string } | null, retention: { rule: RetentionRuleName, article: string, text: string, countsFrom: string, archivesOn: string, destroysOn: string } | null } | null } | null };

export type ConsoleFileQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsoleFileQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, name: string, today: string, timeZone: string, case: { id: string, reference: string, externalReference: string | null, stage: Stage, origin: CaseOrigin, version: number, openedAt: string, submittedAt: string | null, endedAt: string | null, pathwayStartedOn: string | null, completionRequested: boolean, ageClass: string | null, sex: string | null, principalForm: string | null, movedToSafety: boolean | null, pathway: { lapsesOn: string, lapsed: boolean, monthsUsed: number, ended: { on: string } | null } | null, completeness: { complete: boolean, missing: Array<{ code: UserErrorCode, message: string, path: Array<string> | null }>, warnings: Array<{ rule: string, message: string, article: string, cure: string | null }> } | null, sheet: { levels: Array<{ group: InformationGroup, level: Level, reason: string, rule: string | null }>, hearings: Array<{ id: string, heldOn: string, kind: HearingKind, startsAt: string | null, court: string | null, outcome: HearingOutcome | null, version: number }> | null, complaintSteps: Array<{ id: string, step: ComplaintStepKind, occurredOn: string, reason: ComplaintClosure | null, version: number }> | null, identity:
          | { __typename: 'IdentityGroup', level: Level, withheld: Array<GroupField>, reference: string | null, ageClass: string | null, familyName: string | null, givenName: string | null, birthYear: string | null, familyNameUnknown: string | null, givenNameUnknown: string | null, birthYearUnknown: string | null, nationality: string | null, birthDate: string | null, birthPlace: string | null, usedNames: string | null, sex: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , contact:
          | { __typename: 'ContactGroup', level: Level, withheld: Array<GroupField>, correspondenceAddress: string | null, phone: string | null, email: string | null, safeMoments: string | null, currentPlace: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , socialSituation:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'SocialSituationGroup', level: Level, withheld: Array<GroupField>, language: string | null, needsHousing: boolean | null, needsIncome: boolean | null, needsWork: boolean | null, needsLegalHelp: boolean | null, lodging: string | null, monthlyResources: string | null, actionsPlanned: string | null, commitments: string | null, narrative: string | null }
        , health:
          | { __typename: 'HealthGroup', level: Level, withheld: Array<GroupField>, needsCare: boolean | null, coverage: string | null, medicalOpinionAsked: boolean | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , family:
          | { __typename: 'FamilyGroup', level: Level, withheld: Array<GroupField>, childrenCount: string | null, childrenAgeClasses: Array<string> | null, childrenInFrance: boolean | null, childrenAbroad: boolean | null, unaccompaniedMinor: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , residence:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'ResidenceGroup', level: Level, withheld: Array<GroupField>, titleKind: string | null, titleExpiry: string | null, foreignersFileNumber: string | null, apsAsked: boolean | null, entryDate: string | null, narrative: string | null }
        , complaint:
          | { __typename: 'ComplaintGroup', level: Level, withheld: Array<GroupField>, exists: string | null, month: string | null, service: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , proceedings:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'ProceedingsGroup', level: Level, withheld: Array<GroupField>, nextHearingDate: string | null, state: string | null, holdBack: boolean | null }
        , exploitation:
          | { __typename: 'ExploitationGroup', level: Level, withheld: Array<GroupField>, principalForm: string | null, adultOrMinor: string | null, otherForms: Array<string> | null, startedAsMinor: string | null, stoppedProstitution: string | null, place: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , coercion:
          | { __typename: 'CoercionGroup', level: Level, withheld: Array<GroupField>, means: Array<string> | null, fromMonth: string | null, toMonth: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , pressure:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'PressureGroup', level: Level, withheld: Array<GroupField>, on: Array<string> | null, country: string | null, means: Array<string> | null, sinceMonth: string | null, narrative: string | null }
         }, writtenGroups: Array<{ group: InformationGroup, version: number }>, unmetNeeds: Array<{ reason: UnmetReason, notedOn: string }>, documents: Array<{ id: string, slot: DocumentSlot, name: string, mediaType: string, size: number, uploadedAt: string, receivedSha256: string | null, url: string }>, retainedAges: Array<{ age: Age, basis: AgeBasis, retainedOn: string, birthMonth: string | null, recordedAt: string }>, possibleDuplicates: Array<{ id: string, code: string, state: DuplicateState, month: string, version: number }>, accords: Array<{ id: string, bodyKind: BodyKind, purpose: Purpose, groups: Array<InformationGroup>, givenOn: string, manner: AccordManner, withdrawnAt: string | null }>, referrals: Array<{ createdAt: string, closedReason: string | null, declineReason: string | null, expiresOn: string | null, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, supportAsked: SupportAsked | null, supportText: string | null, body: { kind: BodyKind, shortName: string, agendaKeeping: AgendaKeeping }, opinions: Array<{ sense: OpinionSense, givenOn: string, hasReserves: boolean }>, decision: { id: string, sense: DecisionSense, signedOn: string, startsOn: string | null, notifiedOn: string | null } | null, handover: { handedOverAt: string, receivedOn: string | null, plannedOn: string | null, outcome: HandoverOutcome | null, version: number } | null, supportOutcome: { kind: SupportOutcomeKind, heldOn: string, recordedAt: string } | null }>, pleadings: { nodes: Array<{ id: string, reference: string, state: PleadingState, writtenOn: string | null, parquetName: string | null, sentOn: string | null, withdrawnOn: string | null }> }, timeline: Array<{ at: string, kind: string, label: string, detail: string | null }>, completionMessages: Array<{ id: string, kind: string, text: string, writtenAt: string }>, transfer: { id: string, state: TransferState, proposedOn: string, expiresOn: string } | null, retention: { rule: RetentionRuleName, article: string, text: string, countsFrom: string, archivesOn: string, destroysOn: string } | null } | null } | null };

export type ConsoleFilesQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
  stage?: Stage | null | undefined;
}>;


export type ConsoleFilesQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, cases: { nodes: Array<{ id: string, reference: string, stage: Stage, openedAt: string, submittedAt: string | null, completionRequested: boolean, completeness: { complete: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ConsoleFollowUpQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsoleFollowUpQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, today: string, timeZone: string, case: { id: string, stage: Stage, pathwayStartedOn: string | null, completionRequested: boolean, completeness: { complete: boolean } | null, timeline: Array<{ at: string, kind: string, label: string, detail: string | null }>, completionMessages: Array<{ id: string, kind: string, text: string, writtenAt: string }>, referrals: Array<{ createdAt: string, closedReason: string | null, declineReason: string | null, expiresOn: string | null, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, supportAsked: SupportAsked | null, supportText: string | null, body: { kind: BodyKind, shortName: string, agendaKeeping: AgendaKeeping }, opinions: Array<{ sense: OpinionSense, givenOn: string, hasReserves: boolean }>, decision: { id: string, sense: DecisionSense, signedOn: string, startsOn: string | null, notifiedOn: string | null } | null, handover: { handedOverAt: string, receivedOn: string | null, plannedOn: string | null, outcome: HandoverOutcome | null, version: number } | null, supportOutcome: { kind: SupportOutcomeKind, heldOn: string, recordedAt: string } | null }> } | null } | null };

export type ConsoleFollowUpsQueryVariables = Exact<{
  code: string;
  kind: BodyKind;
  state: FollowUpState;
  after?: string | null | undefined;
}>;


export type ConsoleFollowUpsQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { body: { id: string, kind: BodyKind, shortName: string, followUps: { nodes: Array<{ id: string, text: string, owner: string, ownerTitle: string | null, ownerMembershipId: string | null, dueOn: string, firstDueOn: string, late: boolean, itemTitle: string | null, outcome: FollowUpOutcome | null, settledOn: string | null, note: string | null, version: number, session: { id: string, heldOn: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type ConsoleFormalitiesQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsoleFormalitiesQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, case: { id: string, reference: string, stage: Stage, completeness: { complete: boolean } | null, reflectionPeriod: { id: string, receiptOn: string, endsOn: string, endedOn: string | null, ending: ReflectionEnding | null, version: number } | null, formalities: Array<{ id: string, object: FormalityObject, country: string | null, askedOn: string, outcome: FormalityOutcome | null, answeredOn: string | null, days: number, version: number }>, secureReturns: Array<{ id: string, country: string, stage: ReturnStage, risk: ReturnRisk | null, assessedOn: string | null, assessedBy: string | null, version: number }> } | null } | null };

export type ConsoleGlassQueryVariables = Exact<{
  departement: string;
}>;


export type ConsoleGlassQuery = { viewer: { toDo: Array<{ kind: ToDoKind, label: string, why: string, due: string, subject: string }>, account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> } };

export type ConsoleGlassesQueryVariables = Exact<{
  code: string;
  toReview: boolean;
}>;


export type ConsoleGlassesQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { timeZone: string, breakGlasses: Array<{ id: string, account: string, role: Role, door: string, reason: DangerReason, circumstances: string, openedAt: string, expiresAt: string, reviewedAt: string | null, conclusion: ReviewConclusion | null, closedAt: string | null, awaitsSecond: boolean, version: number }> | null, mandates: { nodes: Array<{ id: string, account: { id: string, name: string } }> } } | null };

export type ConsoleGroupQueryVariables = Exact<{
  code: string;
  id: string;
  group: InformationGroup;
  identity: boolean;
  contact: boolean;
  socialSituation: boolean;
  health: boolean;
  family: boolean;
  residence: boolean;
  complaint: boolean;
  exploitation: boolean;
  coercion: boolean;
  pressure: boolean;
}>;


export type ConsoleGroupQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, timeZone: string, case: { id: string, reference: string, stage: Stage, writtenGroups: Array<{ group: InformationGroup, version: number }>, completeness: { missing: Array<{ code: UserErrorCode, message: string, path: Array<string> | null }>, warnings: Array<{ rule: string, message: string, article: string }> } | null, sheet: { levels: Array<{ group: InformationGroup, level: Level, reason: string, rule: string | null }>, identity?:
          | { __typename: 'IdentityGroup', level: Level, withheld: Array<GroupField>, reference: string | null, ageClass: string | null, familyName: string | null, givenName: string | null, birthYear: string | null, familyNameUnknown: string | null, givenNameUnknown: string | null, birthYearUnknown: string | null, nationality: string | null, birthDate: string | null, birthPlace: string | null, usedNames: string | null, sex: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , contact?:
          | { __typename: 'ContactGroup', level: Level, withheld: Array<GroupField>, correspondenceAddress: string | null, phone: string | null, email: string | null, safeMoments: string | null, currentPlace: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , socialSituation?:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'SocialSituationGroup', level: Level, withheld: Array<GroupField>, language: string | null, needsHousing: boolean | null, needsIncome: boolean | null, needsWork: boolean | null, needsLegalHelp: boolean | null, lodging: string | null, monthlyResources: string | null, actionsPlanned: string | null, commitments: string | null, narrative: string | null }
        , health?:
          | { __typename: 'HealthGroup', level: Level, withheld: Array<GroupField>, needsCare: boolean | null, coverage: string | null, medicalOpinionAsked: boolean | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , family?:
          | { __typename: 'FamilyGroup', level: Level, withheld: Array<GroupField>, childrenCount: string | null, childrenAgeClasses: Array<string> | null, childrenInFrance: boolean | null, childrenAbroad: boolean | null, unaccompaniedMinor: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , residence?:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'ResidenceGroup', level: Level, withheld: Array<GroupField>, titleKind: string | null, titleExpiry: string | null, foreignersFileNumber: string | null, apsAsked: boolean | null, entryDate: string | null, narrative: string | null }
        , complaint?:
          | { __typename: 'ComplaintGroup', level: Level, withheld: Array<GroupField>, exists: string | null, month: string | null, service: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , exploitation?:
          | { __typename: 'ExploitationGroup', level: Level, withheld: Array<GroupField>, principalForm: string | null, adultOrMinor: string | null, otherForms: Array<string> | null, startedAsMinor: string | null, stoppedProstitution: string | null, place: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , coercion?:
          | { __typename: 'CoercionGroup', level: Level, withheld: Array<GroupField>, means: Array<string> | null, fromMonth: string | null, toMonth: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , pressure?:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'PressureGroup', level: Level, withheld: Array<GroupField>, on: Array<string> | null, country: string | null, means: Array<string> | null, sinceMonth: string | null, narrative: string | null }
         }, versions: { nodes: Array<{ version: number, writtenAt: string }>, pageInfo: { hasNextPage: boolean } } } | null } | null };

export type ConsoleHeldSittingQueryVariables = Exact<{
  code: string;
  session: string;
}>;


export type ConsoleHeldSittingQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string, session: { sealedAt: string | null, minutesApprovedOn: string | null, timeZone: string, sameAgenda: boolean | null, id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, followUps: { nodes: Array<{ id: string, text: string, owner: string, ownerTitle: string | null, ownerMembershipId: string | null, dueOn: string, firstDueOn: string, late: boolean, itemTitle: string | null, outcome: FollowUpOutcome | null, settledOn: string | null, note: string | null, version: number, session: { id: string, heldOn: string } }>, pageInfo: { hasNextPage: boolean } }, decidedFollowUps: { nodes: Array<{ id: string, text: string, owner: string, ownerTitle: string | null, ownerMembershipId: string | null, dueOn: string, firstDueOn: string, late: boolean, itemTitle: string | null, outcome: FollowUpOutcome | null, settledOn: string | null, note: string | null, version: number, session: { id: string, heldOn: string } }>, pageInfo: { hasNextPage: boolean } }, quorum: { rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null } | null, convocations: Array<{ memberId: string, quality: string, role: string, voting: boolean, onPaper: boolean, reply: ConvocationReply | null, proxyTo: string | null }>, attendance: Array<{ memberId: string, state: AttendanceState, proxyTo: string | null, substituted: boolean, arrivedAt: string | null, leftAt: string | null, version: number, corrections: Array<{ version: number }> }>, body: { id: string, kind: BodyKind, shortName: string, reference: { secretariatRole: Role, crpaApplies: boolean, formations: Array<{ code: Formation, treats: Array<AgendaItemKind> }> }, members: Array<{ id: string, formation: Formation, quality: string }> }, agenda: Array<{ id: string, kind: AgendaItemKind, title: string | null, minutes: number, late: boolean, status: AgendaItemStatus, position: number | null, version: number, recusedMemberIds: Array<string>, quorum: { rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null } | null, guests: Array<{ id: string, quality: GuestQuality, expectedFrom: string | null, expectedUntil: string | null, state: GuestState, leftAt: string | null, version: number }>, opinion: { id: string, sense: OpinionSense, manner: OpinionManner, hasReserves: boolean, votesFor: number | null, votesAgainst: number | null, abstentions: number | null, chairVote: ChairVote | null, givenOn: string, treatedAt: string | null, version: number, dissents: Array<{ quality: string, version: number }>, corrections: Array<{ version: number, sense: OpinionSense, manner: OpinionManner, votesFor: number | null, votesAgainst: number | null, abstentions: number | null, correctedAt: string }> } | null, referral: { id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number } | null }> } | null } | null };

export type ConsoleImportQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleImportQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, name: string, today: string } | null };

export type ConsoleInboxQueryVariables = Exact<{
  code: string;
  body: BodyKind;
  status?: ReferralStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleInboxQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, bodies: Array<{ kind: BodyKind, shortName: string }>, body: { id: string, kind: BodyKind, shortName: string, agendaKeeping: AgendaKeeping, referrals: { nodes: Array<{ createdAt: string, closedReason: string | null, expiresOn: string | null, supportAsked: SupportAsked | null, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, case: { id: string, completionRequested: boolean } | null, handover: { handedOverAt: string, receivedOn: string | null, plannedOn: string | null, outcome: HandoverOutcome | null, version: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type ConsoleInstallingQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleInstallingQuery = { viewer: { mandateProposals: Array<{ id: string, departement: string | null, role: Role, email: string, state: ProposalState, bodyKind: BodyKind | null }>, account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, name: string, today: string, authorities: Array<{ id: string, kind: string, name: string, seat: boolean }>, bodies: Array<{ id: string, kind: BodyKind, name: string, shortName: string, state: BodyState, stateSince: string, agendaKeeping: AgendaKeeping, version: number, unattendedSeats: Array<{ formation: Formation, role: Role, says: string }> }>, members: Array<{ id: string, quality: string, role: Role, formation: Formation, voting: boolean, hasAccount: boolean, appointedOn: string, validUntil: string | null, body: { id: string, kind: BodyKind } | null }>, mandates: { nodes: Array<{ id: string, role: Role, quality: string, account: { id: string, name: string }, body: { kind: BodyKind } | null }> }, organisations: Array<{ id: string, name: string, approval: { validUntil: string } | null }>, apiTokens: Array<{ id: string, label: string, role: Role, expiresAt: string, lastUsedOn: string | null, revokedAt: string | null, readOnly: boolean, account: { name: string } }> | null } | null };

export type ConsoleJournalQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
  filter?: JournalFilter | null | undefined;
}>;


export type ConsoleJournalQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { timeZone: string, mandates: { nodes: Array<{ account: { id: string, name: string } }> }, journal: { nodes: Array<{ at: string, kind: JournalKind, operation: string, account: string, accountName: string | null, subject: string | null, reason: string | null, opened: Array<{ door: string | null, group: InformationGroup | null, item: string, level: Level }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ConsoleKeptFromFileQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsoleKeptFromFileQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, timeZone: string, members: Array<{ id: string, role: Role, quality: string, body: { kind: BodyKind } | null }>, case: { id: string, reference: string, keptReaders: Array<{ id: string, reader: string, state: KeptReaderState, askedAt: string, answeredAt: string | null, version: number }> } | null } | null };

export type ConsoleKeptReadersQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleKeptReadersQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, timeZone: string, keptReaders: Array<{ id: string, reader: string, references: Array<string>, state: KeptReaderState, askedAt: string, version: number }> } | null };

export type ConsoleLettersQueryVariables = Exact<{
  code: string;
  session: string;
}>;


export type ConsoleLettersQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, timeZone: string, session: { id: string, heldOn: string, startsAt: string, status: SessionStatus, body: { id: string, shortName: string }, convocations: Array<{ memberId: string, quality: string, role: string, onPaper: boolean, sentAt: string, state: LetterState | null, receivedOn: string | null, reply: ConvocationReply | null, repliedAt: string | null, paper: { number: string, subject: string, paragraphs: Array<string>, agenda: Array<string> } | null }> } | null } | null };

export type ConsoleMemberQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsoleMemberQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string, mandates: { nodes: Array<{ id: string, role: Role, standsIn: string | null, body: { id: string } | null, account: { id: string, name: string } }> } } | null, node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership', id: string, role: Role, formation: Formation, quality: string, category: MemberCategory | null, voting: boolean, hasAccount: boolean, appointedOn: string, validUntil: string | null, endReason: MembershipEnd | null, actReference: string | null, actDate: string | null, succeedsId: string | null, undertakingSignedOn: string | null, version: number, body: { id: string, kind: BodyKind, name: string, shortName: string, reference: { secretariatRole: Role, formations: Array<{ code: Formation, name: string }> } } | null, corrections: Array<{ correctedAt: string, quality: string, category: MemberCategory | null, voting: boolean, appointedOn: string, validUntil: string | null, actReference: string | null, actDate: string | null }>, substitute: { quality: string, tie: SubstituteTie, hasAccount: boolean, actReference: string | null, actDate: string | null } | null }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral' }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type ConsoleMinutesQueryVariables = Exact<{
  code: string;
  session: string;
}>;


export type ConsoleMinutesQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { session: { timeZone: string, minutesApprovedOn: string | null, id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, body: { id: string, kind: BodyKind, reference: { secretariatRole: Role } }, minutes: { state: MinutesState, approvedOn: string | null, sealedAt: string | null, seal: MinutesSeal | null, editions: Array<{ audience: MinutesAudience, title: string, url: string, sealedHash: string | null }> } | null } | null } | null };

export type ConsoleNewAlertQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleNewAlertQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, authorities: Array<{ id: string, kind: string, name: string, seat: boolean }>, body: { shortName: string, state: BodyState } | null, cases: { nodes: Array<{ id: string, reference: string, stage: Stage }> } } | null };

export type ConsoleNewSittingQueryVariables = Exact<{
  code: string;
  input: RehearseSessionInput;
}>;


export type ConsoleNewSittingQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string, authorities: Array<{ id: string, kind: string, name: string }>, bodies: Array<{ id: string, kind: BodyKind, shortName: string, state: BodyState, agendaKeeping: AgendaKeeping, followUpCell: { validFrom: string } | null, reference: { secretariatRole: Role, crpaApplies: boolean, formations: Array<{ code: Formation, name: string }> } }> } | null, rehearseSession: { heldOn: string, earliestLawfulDate: string, convocationDeadline: string, quorum: { members: number, needed: number, reachable: number }, missingSeats: Array<{ role: string, quality: string, article: string }>, mandatesEnding: Array<{ memberId: string, quality: string, endsOn: string }>, notReady: Array<{ referralId: string, reference: string, reason: NotReadyReason }>, pathwaysLapsing: Array<{ referralId: string, reference: string, lapsesOn: string }>, verdicts: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } | null };

export type ConsoleOfficerQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleOfficerQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { timeZone: string, breaches: Array<{ id: string, nature: Array<BreachNature>, risk: BreachRisk, state: BreachState, knownAt: string, deadline: string, personsMin: number, personsMax: number, notifiedAt: string | null, personsInformedAt: string | null }> | null, askedErasures: Array<{ case: string | null, subject: string, reason: ErasureReason, askedAt: string, destroysOn: string }>, erasureCertificates: { nodes: Array<{ subject: string, reason: ErasureReason, erasedAt: string, completeInBackupsOn: string }> } | null, producedExports: { nodes: Array<{ producedAt: string, account: string, thing: string }> } | null, mandatesToExamine: Array<{ mandate: string, role: Role, holder: string, granter: string, grantedAt: string }>, possibleDuplicates: { nodes: Array<{ code: string, file: string, organisation: string, side: DuplicateSide, state: DuplicateState, month: string, contactDepartement: string | null, reference: string | null }> } | null } | null };

export type ConsoleOneFollowUpQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsoleOneFollowUpQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string } | null, node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp', id: string, text: string, owner: string, ownerTitle: string | null, ownerMembershipId: string | null, dueOn: string, firstDueOn: string, late: boolean, itemTitle: string | null, outcome: FollowUpOutcome | null, settledOn: string | null, note: string | null, version: number, session: { id: string, heldOn: string, minutesApprovedOn: string | null, body: { id: string, kind: BodyKind, shortName: string, reference: { secretariatRole: Role }, members: Array<{ id: string, formation: Formation, quality: string }> } } }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral' }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type ConsoleOpenCircuitQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsoleOpenCircuitQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, today: string, parquets: Array<{ id: string, name: string }>, localConventions: Array<{ id: string, parquetId: string, actReference: string, signedOn: string, inForce: boolean, mayOpen: boolean, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> }>, case: { id: string, reference: string, completeness: { complete: boolean } | null, circuits: Array<{ id: string, open: boolean, calledOn: string, outcome: CircuitOutcome | null, closedOn: string | null }> } | null } | null };

export type ConsoleOrientationsQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsoleOrientationsQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, case: { id: string, stage: Stage, version: number, completeness: { complete: boolean } | null, proposeReferrals: { approved: boolean, proposals: Array<{ formation: Formation, purpose: Purpose, fit: Fit, reason: string, legalBasis: string, can: string, cannot: string, nextSessionOn: string | null, accordRecorded: boolean, referred: boolean, suggested: boolean, body: { id: string, kind: BodyKind, shortName: string, name: string, agendaKeeping: AgendaKeeping, followUpCell: { validFrom: string } | null }, readers: Array<{ role: string, relation: string, fromStage: Stage, levels: Array<{ group: InformationGroup, level: Level }> }> }>, leftOut: Array<{ kind: BodyKind, reason: string }>, outside: Array<{ code: string, name: string, text: string, legalBasis: string }>, handOverTo: Array<{ organisationId: string, name: string }> } } | null } | null };

export type ConsoleOwnFiguresQueryVariables = Exact<{
  code: string;
  release: string;
  dimension?: string | null | undefined;
}>;


export type ConsoleOwnFiguresQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, national: { releases: Array<{ id: string }>, release: { id: string, lattice: { dimensions: Array<{ code: string, label: string }> } } | null }, departement: { ownFigures: { notice: string, figures: Array<{ label: string, exact: number, published: { value: number | null, masked: boolean, margin: number } | null }> } | null } | null };

export type ConsolePaperConvocationsQueryVariables = Exact<{
  code: string;
  session: string;
}>;


export type ConsolePaperConvocationsQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { session: { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, body: { id: string, kind: BodyKind, reference: { secretariatRole: Role } }, convocations: Array<{ memberId: string, onPaper: boolean, state: LetterState | null, paper: { number: string, addressee: string, subject: string, paragraphs: Array<string>, agenda: Array<string> } | null }> } | null } | null };

export type ConsolePaperPreviewQueryVariables = Exact<{
  code: string;
  part: PaperPart;
  text: string;
}>;


export type ConsolePaperPreviewQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { paperWordings: Array<{ part: PaperPart, title: string, text: string, isDefault: boolean, writtenAt: string | null, version: number, previewUrl: string, fields: Array<{ name: string, meaning: string, optional: boolean }> }>, paperPreview: { refusal: string | null, warning: string | null, letterhead: Array<string>, title: string, signature: string, parts: Array<{ title: string | null, blocks: Array<{ isList: boolean, lines: Array<string> }> }> } } | null };

export type ConsolePaperWordingsQueryVariables = Exact<{
  code: string;
}>;


export type ConsolePaperWordingsQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { paperWordings: Array<{ part: PaperPart, title: string, text: string, isDefault: boolean, writtenAt: string | null, version: number, previewUrl: string, fields: Array<{ name: string, meaning: string, optional: boolean }> }> } | null };

export type ConsolePapersQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsolePapersQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, timeZone: string, case: { id: string, reference: string, stage: Stage, completeness: { warnings: Array<{ rule: string, message: string }> } | null, documents: Array<{ id: string, slot: DocumentSlot, name: string, mediaType: string, size: number, uploadedAt: string, receivedSha256: string | null, url: string }> } | null } | null };

export type ConsolePathwayQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsolePathwayQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string } | null, node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile', id: string, reference: string, pathway: { firstStartedOn: string, endsOn: string, monthsUsed: number, lapsesOn: string, lapsed: boolean, periods: Array<{ number: number, startsOn: string, endsOn: string, signedOn: string, signatory: string, decision: { id: string, sense: DecisionSense, remediesUntil: string | null, legalAidAskedOn: string | null, notifiedOn: string | null } | null }>, referral: { id: string, reference: string, stage: Stage, status: ReferralStatus, version: number, body: { id: string, reference: { secretariatRole: Role } } } | null, gaps: Array<{ firstDay: string, lastDay: string }>, ended: { on: string, reason: PathwayEnd | null } | null, benefits: Array<{ id: string, kind: BenefitKind, requestedOn: string, grantedOn: string | null, refusedOn: string | null, startsOn: string | null, endsOn: string | null, children: number | null, monthlyAmount: number | null, version: number }>, renewal: { id: string, reference: string, stage: Stage, status: ReferralStatus } | null, proposedSession: { id: string, heldOn: string, startsAt: string } | null } | null, completeness: { complete: boolean } | null }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral', id: string, reference: string, case: { id: string, reference: string, completeness: { complete: boolean } | null } | null, pathway: { firstStartedOn: string, endsOn: string, monthsUsed: number, lapsesOn: string, lapsed: boolean, periods: Array<{ number: number, startsOn: string, endsOn: string, signedOn: string, signatory: string, decision: { id: string, sense: DecisionSense, remediesUntil: string | null, legalAidAskedOn: string | null, notifiedOn: string | null } | null }>, referral: { id: string, reference: string, stage: Stage, status: ReferralStatus, version: number, body: { id: string, reference: { secretariatRole: Role } } } | null, gaps: Array<{ firstDay: string, lastDay: string }>, ended: { on: string, reason: PathwayEnd | null } | null, benefits: Array<{ id: string, kind: BenefitKind, requestedOn: string, grantedOn: string | null, refusedOn: string | null, startsOn: string | null, endsOn: string | null, children: number | null, monthlyAmount: number | null, version: number }>, renewal: { id: string, reference: string, stage: Stage, status: ReferralStatus } | null, proposedSession: { id: string, heldOn: string, startsAt: string } | null } | null }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type ConsolePlacesQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsolePlacesQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, today: string, timeZone: string, shelters: Array<{ id: string, name: string, publics: Array<PlacePublic>, withChildren: boolean, conditions: string | null, phone: string, confirmedOn: string, toConfirm: boolean, closedOn: string | null, own: boolean, version: number }>, case: { id: string, reference: string, stage: Stage, completeness: { complete: boolean } | null, placeRequests: Array<{ id: string, public: PlacePublic, children: number, neededFrom: string, needs: Array<PlaceNeed>, state: PlaceState, availableFrom: string | null, refusal: PlaceRefusal | null, askedAt: string, answeredAt: string | null, version: number, shelter: { id: string, name: string, phone: string } | null }>, stays: Array<{ id: string, means: StayMeans, agreedOn: string, startsOn: string, stage: StayStage, stageSince: string, endedOn: string | null, ending: StayEnding | null, sequel: StaySequel | null, version: number }> } | null } | null };

export type ConsolePleadingsQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsolePleadingsQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, parquets: Array<{ id: string, name: string, seat: boolean }>, case: { id: string, reference: string, stage: Stage, pleadings: { nodes: Array<{ text: string | null, id: string, reference: string, state: PleadingState, writtenWith: PleadingAuthor, writtenOn: string | null, parquetId: string | null, parquetName: string | null, agreedOn: string | null, manner: AccordManner | null, sentOn: string | null, withdrawnOn: string | null, version: number | null }>, pageInfo: { hasNextPage: boolean } } } | null } | null };

export type ConsoleProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleProposalsQuery = { viewer: { toDo: Array<{ kind: ToDoKind, subject: string }>, mandateProposals: Array<{ id: string, departement: string | null, role: Role, email: string, displayName: string | null, quality: string, bodyKind: BodyKind | null, validFrom: string | null, validUntil: string | null, proposedBy: string, proposedAt: string, state: ProposalState, version: number, organisation: { id: string, name: string } | null, authority: { id: string, name: string } | null }>, account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> } };

export type ConsoleReadersQueryVariables = Exact<{
  id: string;
  role: string;
  stage?: Stage | null | undefined;
}>;


export type ConsoleReadersQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral', id: string, reference: string, stage: Stage, body: { kind: BodyKind }, levelsFor: Array<{ group: InformationGroup, level: Level, reason: string, rule: string | null }> | null }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type ConsoleReceivedPleadingQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleReceivedPleadingQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading', id: string, reference: string, state: PleadingState, writtenWith: PleadingAuthor, parquetName: string | null, sentOn: string | null, text: string | null }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral' }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type ConsoleReceivedPleadingsQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type ConsoleReceivedPleadingsQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, receivedPleadings: { nodes: Array<{ id: string, reference: string, writtenWith: PleadingAuthor, parquetName: string | null, sentOn: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ConsoleReferentsQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleReferentsQuery = { viewer: { mandates: Array<{ id: string, role: Role, departement: string | null, authority: { id: string } | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, account: { id: string, name: string }, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string, parquets: Array<{ id: string, name: string, referent: { id: string, parquetId: string, name: string, title: string, email: string | null, phone: string | null, since: string, until: string | null, actReference: string | null, actDate: string | null, version: number } | null, referents: Array<{ id: string, parquetId: string, name: string, title: string, email: string | null, phone: string | null, since: string, until: string | null, actReference: string | null, actDate: string | null, version: number }> }> } | null };

export type ConsoleReferralQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleReferralQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral', createdAt: string, closedReason: string | null, declineReason: string | null, situation: string | null, expiresOn: string | null, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, supportAsked: SupportAsked | null, supportText: string | null, body: { id: string, kind: BodyKind, name: string, shortName: string, agendaKeeping: AgendaKeeping, reference: { secretariatRole: Role } }, case: { id: string } | null, alert: { level: string, sector: string | null, establishment: string | null, place: string | null, facts: string | null, personsCount: string | null, personsWish: string | null, conditions: string | null, associationOnStandBy: boolean | null, shelterFirst: boolean | null, notBefore: string | null } | null, sheet: { proceedingsVersion: number | null, levels: Array<{ group: InformationGroup, level: Level, reason: string, rule: string | null }>, hearings: Array<{ id: string, heldOn: string, kind: HearingKind, startsAt: string | null, court: string | null, outcome: HearingOutcome | null, version: number }> | null, complaintSteps: Array<{ id: string, step: ComplaintStepKind, occurredOn: string, reason: ComplaintClosure | null, version: number }> | null, identity:
          | { __typename: 'IdentityGroup', level: Level, withheld: Array<GroupField>, reference: string | null, ageClass: string | null, familyName: string | null, givenName: string | null, birthYear: string | null, familyNameUnknown: string | null, givenNameUnknown: string | null, birthYearUnknown: string | null, nationality: string | null, birthDate: string | null, birthPlace: string | null, usedNames: string | null, sex: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , contact:
          | { __typename: 'ContactGroup', level: Level, withheld: Array<GroupField>, correspondenceAddress: string | null, phone: string | null, email: string | null, safeMoments: string | null, currentPlace: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , socialSituation:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'SocialSituationGroup', level: Level, withheld: Array<GroupField>, language: string | null, needsHousing: boolean | null, needsIncome: boolean | null, needsWork: boolean | null, needsLegalHelp: boolean | null, lodging: string | null, monthlyResources: string | null, actionsPlanned: string | null, commitments: string | null, narrative: string | null }
        , health:
          | { __typename: 'HealthGroup', level: Level, withheld: Array<GroupField>, needsCare: boolean | null, coverage: string | null, medicalOpinionAsked: boolean | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , family:
          | { __typename: 'FamilyGroup', level: Level, withheld: Array<GroupField>, childrenCount: string | null, childrenAgeClasses: Array<string> | null, childrenInFrance: boolean | null, childrenAbroad: boolean | null, unaccompaniedMinor: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , residence:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'ResidenceGroup', level: Level, withheld: Array<GroupField>, titleKind: string | null, titleExpiry: string | null, foreignersFileNumber: string | null, apsAsked: boolean | null, entryDate: string | null, narrative: string | null }
        , complaint:
          | { __typename: 'ComplaintGroup', level: Level, withheld: Array<GroupField>, exists: string | null, month: string | null, service: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , proceedings:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'ProceedingsGroup', level: Level, withheld: Array<GroupField>, nextHearingDate: string | null, state: string | null, holdBack: boolean | null }
        , exploitation:
          | { __typename: 'ExploitationGroup', level: Level, withheld: Array<GroupField>, principalForm: string | null, adultOrMinor: string | null, otherForms: Array<string> | null, startedAsMinor: string | null, stoppedProstitution: string | null, place: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , coercion:
          | { __typename: 'CoercionGroup', level: Level, withheld: Array<GroupField>, means: Array<string> | null, fromMonth: string | null, toMonth: string | null, narrative: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , pressure:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'PressureGroup', level: Level, withheld: Array<GroupField>, on: Array<string> | null, country: string | null, means: Array<string> | null, sinceMonth: string | null, narrative: string | null }
         } | null, documents: Array<{ id: string, name: string, slot: DocumentSlot, size: number }>, papers: Array<{ kind: PaperKind, title: string, url: string }>, circuit: { id: string } | null, supportOutcome: { kind: SupportOutcomeKind, heldOn: string, recordedAt: string } | null, course: { receivedOn: string, parquet: string, held: boolean, heldOn: string | null, heldUntil: string | null, holdReason: string | null, acceptedOn: string | null, toldOn: string | null, personsInformed: number | null, personsOriented: number | null, outcome: AlertOutcome | null, closedOn: string | null } | null, operation: { plannedOn: string | null, interpreter: string | null, language: string | null, informer: RightsInformer | null, informedBy: string | null, meetingPoint: string | null, version: number, sheetUrl: string | null, result: { controlled: boolean, controlledMonth: string | null, personsMet: number, personsInformed: number, personsOriented: number, personsSheltered: number } | null } | null, agendaItems: Array<{ id: string, status: AgendaItemStatus, session: { id: string, heldOn: string, status: SessionStatus } }>, opinions: Array<{ id: string, sense: OpinionSense, manner: OpinionManner, givenOn: string, hasReserves: boolean, reserves: string | null, votesFor: number | null, votesAgainst: number | null, abstentions: number | null }>, decision: { id: string, sense: DecisionSense, signatory: string, delegation: string, signedOn: string, startsOn: string | null, reasons: string | null, notifiedOn: string | null, notificationManner: NotificationManner | null, interpreter: boolean | null, version: number } | null, consultations: Array<{ id: string, role: Role, groups: Array<InformationGroup>, question: string | null, dueOn: string, askedAt: string, state: ConsultationState, view: string | null }>, handover: { handedOverAt: string, receivedOn: string | null, plannedOn: string | null, outcome: HandoverOutcome | null, version: number } | null }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type ConsoleRegistersQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleRegistersQuery = { departement: { breachRegister: { html: string } | null, processingRecord: { html: string } | null } | null };

export type ConsoleRehearseSittingQueryVariables = Exact<{
  code: string;
  session: string;
  input: RehearseSessionInput;
}>;


export type ConsoleRehearseSittingQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string, session: { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, body: { id: string, kind: BodyKind, reference: { secretariatRole: Role } } } | null } | null, rehearseSession: { heldOn: string, earliestLawfulDate: string, convocationDeadline: string, quorum: { members: number, needed: number, reachable: number }, missingSeats: Array<{ role: string, quality: string, article: string }>, mandatesEnding: Array<{ memberId: string, quality: string, endsOn: string }>, notReady: Array<{ referralId: string, reference: string, reason: NotReadyReason }>, pathwaysLapsing: Array<{ referralId: string, reference: string, lapsesOn: string }>, verdicts: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } | null };

export type ConsoleReleaseComparisonQueryVariables = Exact<{
  from: string;
  to: string;
  node: string;
  signedIn: boolean;
}>;


export type ConsoleReleaseComparisonQuery = { viewer?: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, national: { releases: Array<{ id: string }>, compare: { cautions: Array<string>, node: { id: string, question: string, margin: number }, cells: Array<{ label: string, before: number | null, after: number | null, difference: number | null, margin: number, trend: Trend }> } | null } };

export type ConsoleReleaseDelaysQueryVariables = Exact<{
  release: string;
}>;


export type ConsoleReleaseDelaysQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, national: { release: { id: string, delays: { median: { days: number, from: number, to: number } | null, ninthDecile: { days: number, from: number, to: number } | null } | null, table: { cells: Array<{ label: string, value: number | null, masked: boolean, margin: number, share: number | null, shareOf: number | null }> } | null } | null } };

export type ConsoleReleaseTableQueryVariables = Exact<{
  release: string;
  node: string;
  signedIn: boolean;
}>;


export type ConsoleReleaseTableQuery = { viewer?: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, national: { releases: Array<{ id: string, years: Array<string> }>, release: { id: string, years: Array<string>, cutOff: string, population: string, lattice: { nodes: Array<{ id: string, place: LatticePlace, dimensions: Array<string>, audience: Audience, margin: number, floor: number, mostMasked: number, question: string }>, dimensions: Array<{ code: string, label: string, codes: Array<{ code: string, label: string }> }> }, table: { node: { id: string, place: LatticePlace, dimensions: Array<string>, audience: Audience, margin: number, floor: number, mostMasked: number, question: string }, cells: Array<{ label: string, value: number | null, masked: boolean, withheld: boolean, atLeast: number | null, margin: number, share: number | null, shareOf: number | null, coordinates: Array<{ dimension: string, code: string, label: string }> }> } | null } | null } };

export type ConsoleReleaseQueryVariables = Exact<{
  release: string;
  signedIn: boolean;
}>;


export type ConsoleReleaseQuery = { viewer?: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, national: { releases: Array<{ id: string, years: Array<string> }>, release: { id: string, years: Array<string>, from: string, until: string, cutOff: string, frozenOn: string, population: string, coverage: Array<{ bodies: Array<BodyKind>, late: Array<BodyKind>, territory: { code: string, name: string, region: { code: string, name: string } } }>, method: { paragraphs: Array<string>, threshold: number }, errata: Array<{ number: number, dated: string, words: string }>, lattice: { nodes: Array<{ id: string, place: LatticePlace, dimensions: Array<string>, audience: Audience, margin: number, floor: number, mostMasked: number, question: string }>, dimensions: Array<{ code: string, label: string, codes: Array<{ code: string, label: string }> }> }, bulletin: { edition: number, documents: Array<{ format: string, audience: Audience, name: string, size: number, path: string }> } | null } | null } };

export type ConsoleReturnsQueryVariables = Exact<{
  code: string;
  year: number;
  organisation?: string | null | undefined;
}>;


export type ConsoleReturnsQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { yearlyReturn: { title: string, year: number, asOf: string, provisional: boolean, sections: Array<{ code: string, population: string | null, title: string, note: string | null, lines: Array<{ code: string, label: string, value: number | null, note: string | null }> }> } | null, surveyAnswers: { title: string, year: number, asOf: string, provisional: boolean, sections: Array<{ code: string, population: string | null, title: string, note: string | null, lines: Array<{ code: string, label: string, value: number | null, note: string | null }> }> } | null, sentReturns: Array<{ id: string, kind: ReturnKind, organisationId: string | null, year: number, sentOn: string, withdrawnAt: string | null, version: number }> } | null };

export type ConsoleRoomCopiesQueryVariables = Exact<{
  code: string;
  session: string;
}>;


export type ConsoleRoomCopiesQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { session: { timeZone: string, id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, body: { id: string, kind: BodyKind, reference: { secretariatRole: Role } }, convocations: Array<{ memberId: string, quality: string }>, roomCopies: Array<{ id: string, number: number, memberId: string, quality: string, state: RoomCopyState, madeAt: string, settledOn: string | null, url: string | null }> } | null } | null };

export type ConsoleRulesQueryVariables = Exact<{
  appliesTo?: BodyKind | null | undefined;
}>;


export type ConsoleRulesQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, rules: Array<{ id: string, title: string, text: string, article: string, textDate: string | null, effect: RuleEffect, validFrom: string, validUntil: string | null, appliesTo: Array<BodyKind> }> };

export type ConsoleRunningPathwayQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleRunningPathwayQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string } | null };

export type ConsoleSearchFormQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleSearchFormQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, name: string } | null };

export type ConsoleSearchQueryVariables = Exact<{
  code: string;
  search: string;
}>;


export type ConsoleSearchQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, cases: { nodes: Array<{ id: string, reference: string, stage: Stage, openedAt: string, submittedAt: string | null }>, pageInfo: { hasNextPage: boolean } } } | null };

export type ConsoleSheltersQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleSheltersQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, today: string, shelters: Array<{ id: string, name: string, publics: Array<PlacePublic>, withChildren: boolean, conditions: string | null, phone: string, confirmedOn: string, toConfirm: boolean, closedOn: string | null, own: boolean, version: number }>, askedPlaces: Array<{ id: string, public: PlacePublic, children: number, neededFrom: string, needs: Array<PlaceNeed>, state: PlaceState, availableFrom: string | null, refusal: PlaceRefusal | null, askedOn: string, version: number, shelter: { id: string, name: string } | null }> } | null };

export type ConsoleShortfallsFileQueryVariables = Exact<{
  year?: number | null | undefined;
  region?: string | null | undefined;
}>;


export type ConsoleShortfallsFileQuery = { national: { shortfalls: { year: number, departements: Array<{ territory: { code: string, name: string, region: { code: string, name: string } }, bodies: Array<{ body: BodyKind, state: BodyState, stateSince: string | null, vacantSeats: number, vacantSince: string | null, endingSeats: number, firstEnding: string | null, hasSecretariat: boolean, withoutSecretariatSince: string | null, secretariatEndsOn: string | null, held: number | null, legalMinimum: number | null, underLegalMinimum: boolean | null }>, parquetsWithoutReferent: Array<{ name: string, since: string | null }>, returns: { yearlyReturnSentOn: string | null, yearlyReturnAwaited: boolean, associations: number, surveysSent: number, lastSurveySentOn: string | null, withoutAnswer: Array<string> } | null }> } | null } };

export type ConsoleShortfallsQueryVariables = Exact<{
  year?: number | null | undefined;
  region?: string | null | undefined;
}>;


export type ConsoleShortfallsQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, national: { regions: Array<{ code: string, name: string }>, shortfalls: { year: number, total: { notInstalled: number, dormant: number, underLegalMinimum: number | null, vacantSeats: number, endingSeats: number, withoutCoordinator: number, coordinatorsEnding: number, parquetsWithoutReferent: number, departementsWithoutReferent: number, yearlyReturnsAwaited: number | null, surveysAwaited: number | null }, departements: Array<{ territory: { code: string, name: string, region: { code: string, name: string } }, bodies: Array<{ body: BodyKind, state: BodyState, stateSince: string | null, vacantSeats: number, vacantSince: string | null, endingSeats: number, firstEnding: string | null, hasSecretariat: boolean, withoutSecretariatSince: string | null, secretariatEndsOn: string | null, held: number | null, legalMinimum: number | null, underLegalMinimum: boolean | null }>, parquetsWithoutReferent: Array<{ name: string, since: string | null }>, returns: { yearlyReturnSentOn: string | null, yearlyReturnAwaited: boolean, associations: number, surveysSent: number, lastSurveySentOn: string | null, withoutAnswer: Array<string> } | null }> } | null } };

export type ConsoleSittingQueryVariables = Exact<{
  code: string;
  session: string;
  today: string;
  identities: boolean;
}>;


export type ConsoleSittingQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string, sessions: { nodes: Array<{ id: string, formation: Formation, heldOn: string, startsAt: string, status: SessionStatus, body: { id: string } }> }, session: { postponedFrom: string | null, sealedAt: string | null, plannedMinutes: number, timeZone: string, minutesApprovedOn: string | null, sameAgenda: boolean | null, id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, repeats: { id: string, heldOn: string } | null, repeatedBy: { id: string, heldOn: string } | null, followUps: { nodes: Array<{ id: string, text: string, owner: string, ownerTitle: string | null, ownerMembershipId: string | null, dueOn: string, firstDueOn: string, late: boolean, itemTitle: string | null, outcome: FollowUpOutcome | null, settledOn: string | null, note: string | null, version: number, session: { id: string, heldOn: string } }>, pageInfo: { hasNextPage: boolean } }, decidedFollowUps: { nodes: Array<{ id: string, text: string, owner: string, ownerTitle: string | null, ownerMembershipId: string | null, dueOn: string, firstDueOn: string, late: boolean, itemTitle: string | null, outcome: FollowUpOutcome | null, settledOn: string | null, note: string | null, version: number, session: { id: string, heldOn: string } }>, pageInfo: { hasNextPage: boolean } }, quorum: { rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null } | null, verdicts: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }>, convocations: Array<{ memberId: string, quality: string, role: string, voting: boolean, onPaper: boolean, sentAt: string, state: LetterState | null, receivedOn: string | null, remindedOn: string | null, clickedAt: string | null, reply: ConvocationReply | null, repliedAt: string | null, proxyTo: string | null }>, attendance: Array<{ memberId: string, state: AttendanceState }>, body: { id: string, kind: BodyKind, shortName: string, reference: { secretariatRole: Role, crpaApplies: boolean, formations: Array<{ code: Formation, name: string, treats: Array<AgendaItemKind> }> }, referrals: { nodes: Array<{ createdAt: string, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, agendaItems: Array<{ id: string, status: AgendaItemStatus, session: { id: string, status: SessionStatus } }> }>, pageInfo: { hasNextPage: boolean } }, members: Array<{ id: string, formation: Formation, quality: string, hasAccount: boolean }> }, agenda: Array<{ id: string, kind: AgendaItemKind, title: string | null, minutes: number, late: boolean, status: AgendaItemStatus, position: number | null, version: number, opinion: { id: string, sense: OpinionSense, hasReserves: boolean } | null, referral: { id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, sheet: { levels: Array<{ group: InformationGroup, level: Level, reason: string, rule: string | null }>, identity?:
              | { __typename: 'IdentityGroup', level: Level, withheld: Array<GroupField>, reference: string | null, ageClass: string | null, familyName: string | null, givenName: string | null, birthYear: string | null, familyNameUnknown: string | null, givenNameUnknown: string | null, birthYearUnknown: string | null, nationality: string | null, birthDate: string | null, birthPlace: string | null, usedNames: string | null, sex: string | null }
              | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
             } | null } | null }>, agendaValidations: Array<{ seat: CoChair, stands: boolean, validatedAt: string | null }>, agendaToValidate: { digest: string, awaited: Array<CoChair>, points: Array<{ position: number, kind: AgendaItemKind, title: string | null, minutes: number, late: boolean, supportAsked: SupportAsked | null }> } | null } | null } | null };

export type ConsoleSittingsQueryVariables = Exact<{
  code: string;
  from: string;
  until: string;
  body?: BodyKind | null | undefined;
}>;


export type ConsoleSittingsQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string, bodies: Array<{ id: string, kind: BodyKind, shortName: string, state: BodyState, agendaKeeping: AgendaKeeping, reference: { secretariatRole: Role } }>, activity: Array<{ year: number, body: BodyKind, legalMinimum: number | null, heldOnPolicy: number, convened: number, planned: number }>, sessions: { nodes: Array<{ id: string, formation: Formation, heldOn: string, startsAt: string, place: string, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, capacityMinutes: number, itemCount: number, plannedMinutes: number, version: number, body: { id: string, kind: BodyKind, shortName: string } }>, pageInfo: { hasNextPage: boolean } } } | null };

export type ConsoleSituationsQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type ConsoleSituationsQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, body: { referrals: { nodes: Array<{ createdAt: string, closedReason: string | null, declineReason: string | null, situation: string | null, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, supportAsked: SupportAsked | null, supportText: string | null, supportOutcome: { kind: SupportOutcomeKind, heldOn: string, recordedAt: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type ConsoleSubmissionQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ConsoleSubmissionQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, bodies: Array<{ kind: BodyKind, shortName: string, unattendedSeats: Array<{ formation: Formation, role: Role, says: string }> }>, case: { id: string, stage: Stage, version: number, completeness: { complete: boolean, missing: Array<{ code: UserErrorCode, message: string, path: Array<string> | null }>, warnings: Array<{ rule: string, article: string, message: string, cure: string | null }> } | null, proposeReferrals: { approved: boolean, proposals: Array<{ formation: Formation, purpose: Purpose, fit: Fit, reason: string, legalBasis: string, can: string, cannot: string, nextSessionOn: string | null, accordRecorded: boolean, referred: boolean, suggested: boolean, body: { id: string, kind: BodyKind, shortName: string, name: string, agendaKeeping: AgendaKeeping, followUpCell: { validFrom: string } | null }, readers: Array<{ role: string, relation: string, fromStage: Stage, levels: Array<{ group: InformationGroup, level: Level }> }> }>, leftOut: Array<{ kind: BodyKind, reason: string }>, outside: Array<{ code: string, name: string, text: string, legalBasis: string }>, handOverTo: Array<{ organisationId: string, name: string }> } } | null } | null };

export type ConsoleSurveyFileQueryVariables = Exact<{
  code: string;
  year: number;
  organisation?: string | null | undefined;
}>;


export type ConsoleSurveyFileQuery = { departement: { surveyAnswers: { html: string, csv: string } | null } | null };

export type ConsoleTransfersQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleTransfersQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { code: string, incomingTransfers: Array<{ id: string, fromOrganisation: string, proposedOn: string, expiresOn: string, adultOrMinor: string, principalForm: string | null }> } | null };

export type ConsoleYearQueryVariables = Exact<{
  code: string;
  body: BodyKind;
  year: number;
}>;


export type ConsoleYearQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> }, departement: { today: string, authorities: Array<{ id: string, kind: string, name: string }>, bodies: Array<{ id: string, kind: BodyKind, shortName: string, state: BodyState, agendaKeeping: AgendaKeeping, reference: { secretariatRole: Role, crpaApplies: boolean, formations: Array<{ code: Formation, name: string }> } }> } | null, rehearseYear: { formation: Formation | null, proposedDays: Array<string>, verdict: { rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null } | null } | null };

export type ConsoleYearlyReturnFileQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type ConsoleYearlyReturnFileQuery = { departement: { yearlyReturn: { html: string, csv: string } | null } | null };

export type AnswerConvocationMutationVariables = Exact<{
  input: AnswerConvocationInput;
}>;


export type AnswerConvocationMutation = { answerConvocation: { reply: ConvocationReply | null, notice: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ConsoleReplyQueryVariables = Exact<{
  token: string;
}>;


export type ConsoleReplyQuery = { convocationReply: { heldOn: string, startsAt: string, service: string, reply: ConvocationReply | null, repliedAt: string | null, proxyHolders: Array<{ memberId: string, quality: string }> } | null };

export type ConvocationsQueryVariables = Exact<{
  departement: string;
  sessionId: string;
}>;


export type ConvocationsQuery = { departement: { session: { id: string, convocations: Array<{ memberId: string, quality: string, role: string, voting: boolean, onPaper: boolean, sentAt: string, state: LetterState | null, receivedOn: string | null, clickedAt: string | null, reply: ConvocationReply | null, repliedAt: string | null, proxyTo: string | null, paper: { number: string, addressee: string, subject: string, paragraphs: Array<string>, agenda: Array<string> } | null }> } | null } | null };

export type OpenCalendarFeedMutationVariables = Exact<{
  input: CalendarFeedInput;
}>;


export type OpenCalendarFeedMutation = { openCalendarFeed: { address: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordLetterOutcomeMutationVariables = Exact<{
  input: RecordLetterOutcomeInput;
}>;


export type RecordLetterOutcomeMutation = { recordLetterOutcome: { session: { id: string, convocations: Array<{ memberId: string, state: LetterState | null, receivedOn: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: CalendarFeedInput;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: { revoked: boolean | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type BreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type BreakGlassMutation = { breakGlass: { breakGlass: { id: string, reason: DangerReason, openedAt: string, expiresAt: string, awaitsSecond: boolean, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type BreakGlassesQueryVariables = Exact<{
  departement: string;
  toReview?: boolean | null | undefined;
}>;


export type BreakGlassesQuery = { departement: { breakGlasses: Array<{ id: string, account: string, role: Role, door: string, reason: DangerReason, circumstances: string, openedAt: string, expiresAt: string, reviewedAt: string | null, conclusion: ReviewConclusion | null, closedAt: string | null, awaitsSecond: boolean, version: number }> | null } | null };

export type CloseBreakGlassMutationVariables = Exact<{
  input: CloseBreakGlassInput;
}>;


export type CloseBreakGlassMutation = { closeBreakGlass: { breakGlass: { id: string, closedAt: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ReviewBreakGlassMutationVariables = Exact<{
  input: ReviewBreakGlassInput;
}>;


export type ReviewBreakGlassMutation = { reviewBreakGlass: { breakGlass: { id: string, reviewedAt: string | null, conclusion: ReviewConclusion | null, closedAt: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type SecondBreakGlassMutationVariables = Exact<{
  input: SecondBreakGlassInput;
}>;


export type SecondBreakGlassMutation = { secondBreakGlass: { breakGlass: { id: string, expiresAt: string, awaitsSecond: boolean, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type SameAgendaQueryVariables = Exact<{
  code: string;
}>;


export type SameAgendaQuery = { departement: { name: string, sessions: { nodes: Array<{ heldOn: string, startsAt: string, itemCount: number, agenda: Array<{ kind: AgendaItemKind, title: string | null, minutes: number, referral: { reference: string, stage: Stage, sheet: { identity:
                | { level: Level, reference: string | null, familyName: string | null, givenName: string | null, birthYear: string | null, birthDate: string | null, ageClass: string | null, withheld: Array<GroupField> }
                | { reason: string, rule: string }
              , contact:
                | { level: Level, correspondenceAddress: string | null, phone: string | null, withheld: Array<GroupField> }
                | { reason: string, rule: string }
              , complaint:
                | { level: Level, exists: string | null, month: string | null, narrative: string | null, withheld: Array<GroupField> }
                | { reason: string, rule: string }
              , residence:
                | { reason: string, rule: string }
                | { level: Level, titleKind: string | null, titleExpiry: string | null, apsAsked: boolean | null, withheld: Array<GroupField> }
               } | null } | null }> }> } } | null };

export type AnswerInvitationMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AnswerInvitationMutation = { answerInvitation: { invitation: { id: string, role: Role, state: ProposalState, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type AppointMemberMutationVariables = Exact<{
  input: AppointMemberInput;
}>;


export type AppointMemberMutation = { appointMember: { membership: { id: string, quality: string, role: Role, formation: Formation, voting: boolean, appointedOn: string, validUntil: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type AppointMembersMutationVariables = Exact<{
  input: AppointMembersInput;
}>;


export type AppointMembersMutation = { appointMembers: { body: { id: string, members: Array<{ id: string, quality: string, role: Role, formation: Formation, category: MemberCategory | null, voting: boolean, appointedOn: string, validUntil: string | null }>, vacantSeats: Array<{ formation: Formation, count: number, seat: { quality: string } }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ApproveMandateMutationVariables = Exact<{
  input: ApproveMandateInput;
}>;


export type ApproveMandateMutation = { approveMandate: { proposal: { id: string, role: Role, email: string, state: ProposalState, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type AskedErasuresQueryVariables = Exact<{
  code: string;
}>;


export type AskedErasuresQuery = { departement: { askedErasures: Array<{ case: string | null, subject: string, reason: ErasureReason, askedAt: string, destroysOn: string }> } | null };

export type CorrectMembershipMutationVariables = Exact<{
  input: CorrectMembershipInput;
}>;


export type CorrectMembershipMutation = { correctMembership: { membership: { id: string, quality: string, category: MemberCategory | null, voting: boolean, appointedOn: string, validUntil: string | null, actReference: string | null, actDate: string | null, version: number, corrections: Array<{ correctedAt: string, quality: string, category: MemberCategory | null, voting: boolean, appointedOn: string, validUntil: string | null, actReference: string | null, actDate: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type DeactivateAccountMutationVariables = Exact<{
  input: DeactivateAccountInput;
}>;


export type DeactivateAccountMutation = { deactivateAccount: { account: { id: string, active: boolean } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type DeclineMandateProposalMutationVariables = Exact<{
  input: DeclineMandateProposalInput;
}>;


export type DeclineMandateProposalMutation = { declineMandateProposal: { proposal: { id: string, role: Role, state: ProposalState, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type DepartementQueryVariables = Exact<{
  code: string;
}>;


export type DepartementQuery = { departement: { code: string, name: string, today: string, timeZone: string, authorities: Array<{ id: string, kind: string, name: string, seat: boolean }>, bodies: Array<{ id: string, kind: BodyKind, shortName: string, state: BodyState, stateSince: string, agendaKeeping: AgendaKeeping, legalBasis: Array<string> }> } | null };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership: { membership: { id: string, validUntil: string | null, endReason: MembershipEnd | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type EndReferentMutationVariables = Exact<{
  input: EndReferentInput;
}>;


export type EndReferentMutation = { endReferent: { referent: { id: string, parquetId: string, name: string, title: string, email: string | null, phone: string | null, since: string, until: string | null, actReference: string | null, actDate: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ErasureCertificatesQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ErasureCertificatesQuery = { departement: { erasureCertificates: { nodes: Array<{ case: string | null, subject: string, reason: ErasureReason, rule: RetentionRuleName | null, erasedAt: string, completeInBackupsOn: string, destroyed: Array<{ kind: DestroyedKind, count: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type GrantMandateMutationVariables = Exact<{
  input: GrantMandateInput;
}>;


export type GrantMandateMutation = { grantMandate: { invitation: { id: string, role: Role, email: string, quality: string, departement: string | null, validFrom: string | null, validUntil: string | null, state: ProposalState, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type InstallBodyMutationVariables = Exact<{
  input: InstallBodyInput;
}>;


export type InstallBodyMutation = { installBody: { body: { id: string, kind: BodyKind, state: BodyState, stateSince: string, agendaKeeping: AgendaKeeping, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { viewer: { invitations: Array<{ id: string, departement: string | null, role: Role, quality: string, bodyKind: BodyKind | null, validFrom: string | null, validUntil: string | null, proposedBy: string, proposedAt: string, state: ProposalState, version: number, organisation: { id: string, name: string } | null, authority: { id: string, name: string } | null }> } };

export type JournalQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: JournalFilter | null | undefined;
}>;


export type JournalQuery = { departement: { journal: { nodes: Array<{ at: string, kind: JournalKind, operation: string, account: string, mandate: string | null, subject: string | null, reason: string | null, opened: Array<{ door: string | null, group: InformationGroup | null, item: string, level: Level }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MandateProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type MandateProposalsQuery = { viewer: { mandateProposals: Array<{ id: string, departement: string | null, role: Role, email: string, displayName: string | null, quality: string, bodyKind: BodyKind | null, validFrom: string | null, validUntil: string | null, proposedBy: string, proposedAt: string, state: ProposalState, version: number, organisation: { id: string, name: string } | null, authority: { id: string, name: string } | null }> } };

export type MandatesQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MandatesQuery = { departement: { mandates: { nodes: Array<{ id: string, role: Role, quality: string, validFrom: string, validUntil: string | null, version: number, account: { id: string, name: string }, body: { kind: BodyKind } | null, organisation: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MembersQueryVariables = Exact<{
  code: string;
  body?: BodyKind | null | undefined;
}>;


export type MembersQuery = { departement: { members: Array<{ id: string, quality: string, role: Role, formation: Formation, category: MemberCategory | null, voting: boolean, hasAccount: boolean, appointedOn: string, validUntil: string | null, endReason: MembershipEnd | null, actReference: string | null, actDate: string | null, undertakingSignedOn: string | null, succeedsId: string | null, version: number, substitute: { quality: string, tie: SubstituteTie, hasAccount: boolean } | null }> } | null };

export type NameReferentMutationVariables = Exact<{
  input: NameReferentInput;
}>;


export type NameReferentMutation = { nameReferent: { referent: { id: string, parquetId: string, name: string, title: string, email: string | null, phone: string | null, since: string, until: string | null, actReference: string | null, actDate: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type NameSubstituteMutationVariables = Exact<{
  input: NameSubstituteInput;
}>;


export type NameSubstituteMutation = { nameSubstitute: { membership: { id: string, quality: string, substitute: { quality: string, tie: SubstituteTie, hasAccount: boolean, actReference: string | null, actDate: string | null } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type OrganisationsQueryVariables = Exact<{
  code: string;
}>;


export type OrganisationsQuery = { departement: { organisations: Array<{ id: string, name: string, kind: string, registration: string, approval: { reference: string, validFrom: string, validUntil: string } | null }> } | null };

export type ParquetsQueryVariables = Exact<{
  code: string;
}>;


export type ParquetsQuery = { departement: { parquets: Array<{ id: string, name: string, seat: boolean, referent: { id: string, parquetId: string, name: string, title: string, email: string | null, phone: string | null, since: string, until: string | null, actReference: string | null, actDate: string | null, version: number } | null, referents: Array<{ id: string, parquetId: string, name: string, title: string, email: string | null, phone: string | null, since: string, until: string | null, actReference: string | null, actDate: string | null, version: number }> }> } | null };

export type ReviewedDuplicatesQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReviewedDuplicatesQuery = { departement: { possibleDuplicates: { nodes: Array<{ code: string, file: string, organisation: string, side: DuplicateSide, state: DuplicateState, month: string, contactDepartement: string | null, reference: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ProposeMandateMutationVariables = Exact<{
  input: ProposeMandateInput;
}>;


export type ProposeMandateMutation = { proposeMandate: { proposal: { id: string, role: Role, email: string, bodyKind: BodyKind | null, state: ProposalState, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordApprovalMutationVariables = Exact<{
  input: RecordApprovalInput;
}>;


export type RecordApprovalMutation = { recordApproval: { approval: { id: string, reference: string, validFrom: string, validUntil: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordUndertakingMutationVariables = Exact<{
  input: RecordUndertakingInput;
}>;


export type RecordUndertakingMutation = { recordUndertaking: { body: { id: string, withoutUndertaking: Array<{ id: string, quality: string, formation: Formation }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { registerOrganisation: { organisation: { id: string, name: string, kind: string, registration: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ReplaceMemberMutationVariables = Exact<{
  input: ReplaceMemberInput;
}>;


export type ReplaceMemberMutation = { replaceMember: { membership: { id: string, quality: string, role: Role, formation: Formation, category: MemberCategory | null, voting: boolean, appointedOn: string, validUntil: string | null, succeedsId: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RevokeMandateMutationVariables = Exact<{
  input: RevokeMandateInput;
}>;


export type RevokeMandateMutation = { revokeMandate: { mandate: { id: string, role: Role, revokedAt: string | null, inForce: boolean, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type VacantSeatsQueryVariables = Exact<{
  code: string;
  kind: BodyKind;
}>;


export type VacantSeatsQuery = { departement: { body: { id: string, vacantSeats: Array<{ formation: Formation, count: number, vacantFrom: string | null, mandateIds: Array<string>, seat: { role: Role, quality: string, category: MemberCategory, voting: boolean, article: string, from: string | null, uncertain: boolean } }>, withoutUndertaking: Array<{ id: string, quality: string, formation: Formation }> } | null } | null };

export type ViewerQueryVariables = Exact<{
  code: string;
}>;


export type ViewerQuery = { viewer: { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, quality: string, departement: string | null, validFrom: string, validUntil: string | null, body: { kind: BodyKind } | null }>, may: Array<{ departement: string | null, acts: Array<string> }>, toDo: Array<{ kind: ToDoKind, label: string, why: string, since: string | null, due: string, overdue: boolean, subject: string }> } };

export type RecordFormalityMutationVariables = Exact<{
  input: RecordFormalityInput;
}>;


export type RecordFormalityMutation = { recordFormality: { formality: { id: string, object: FormalityObject, country: string | null, askedOn: string, outcome: FormalityOutcome | null, answeredOn: string | null, days: number, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordReflectionPeriodMutationVariables = Exact<{
  input: RecordReflectionPeriodInput;
}>;


export type RecordReflectionPeriodMutation = { recordReflectionPeriod: { reflectionPeriod: { id: string, receiptOn: string, endsOn: string, endedOn: string | null, ending: ReflectionEnding | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordSecureReturnMutationVariables = Exact<{
  input: RecordSecureReturnInput;
}>;


export type RecordSecureReturnMutation = { recordSecureReturn: { secureReturn: { id: string, country: string, stage: ReturnStage, risk: ReturnRisk | null, assessedOn: string | null, assessedBy: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type AlertContentFragment = { level: string, sector: string | null, establishment: string | null, place: string | null, facts: string | null, personsCount: string | null, personsWish: string | null, conditions: string | null, associationOnStandBy: boolean | null, shelterFirst: boolean | null, notBefore: string | null };

export type AlertLifeFragment = { course: { receivedOn: string, parquet: string, held: boolean, heldOn: string | null, heldUntil: string | null, holdReason: string | null, acceptedOn: string | null, toldOn: string | null, personsInformed: number | null, personsOriented: number | null, outcome: AlertOutcome | null, closedOn: string | null } | null, operation: { plannedOn: string | null, interpreter: string | null, language: string | null, informer: RightsInformer | null, informedBy: string | null, meetingPoint: string | null, version: number, sheetUrl: string | null, result: { controlled: boolean, controlledMonth: string | null, personsMet: number, personsInformed: number, personsOriented: number, personsSheltered: number } | null } | null };

export type AskedPlaceLineFragment = { id: string, public: PlacePublic, children: number, neededFrom: string, needs: Array<PlaceNeed>, state: PlaceState, availableFrom: string | null, refusal: PlaceRefusal | null, askedOn: string, version: number, shelter: { id: string, name: string } | null };

export type CellFragment = { actReference: string, actDate: string | null, validFrom: string, validUntil: string | null, version: number };

export type CertificateFragment = { case: string | null, subject: string, reason: ErasureReason, rule: RetentionRuleName | null, erasedAt: string, completeInBackupsOn: string, destroyed: Array<{ kind: DestroyedKind, count: number }> };

export type CircuitLineFragment = { id: string, referralId: string, caseId: string | null, reference: string, open: boolean, calledOn: string, calledAt: string, called: string, childInformed: boolean, notInformedReason: string | null, acknowledgedOn: string | null, acknowledgedAt: string | null, acknowledgedSide: DutySide | null, silent: boolean, away: boolean, outcome: CircuitOutcome | null, closedOn: string | null, version: number, clocks: Array<{ clock: CircuitClockName, rule: string, article: string, state: ClockState, dueOn: string | null, dueAt: string | null, doneOn: string | null }>, events: Array<{ id: string, kind: CircuitEventKind, occurredOn: string, occurredAt: string | null, name: string | null, version: number }>, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> };

type Coercion_CoercionGroup_Fragment = { __typename: 'CoercionGroup', level: Level, withheld: Array<GroupField>, means: Array<string> | null, fromMonth: string | null, toMonth: string | null, narrative: string | null };

type Coercion_Masked_Fragment = { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean };

export type CoercionFragment =
  | Coercion_CoercionGroup_Fragment
  | Coercion_Masked_Fragment
;

export type ComplaintStepLineFragment = { id: string, step: ComplaintStepKind, occurredOn: string, reason: ComplaintClosure | null, version: number };

type Complaint_ComplaintGroup_Fragment = { __typename: 'ComplaintGroup', level: Level, withheld: Array<GroupField>, exists: string | null, month: string | null, service: string | null, narrative: string | null };

type Complaint_Masked_Fragment = { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean };

export type ComplaintFragment =
  | Complaint_ComplaintGroup_Fragment
  | Complaint_Masked_Fragment
;

export type ConsoleAlertLineFragment = { createdAt: string, closedReason: string | null, declineReason: string | null, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, alert: { level: string, sector: string | null, establishment: string | null, place: string | null, facts: string | null, personsCount: string | null, personsWish: string | null, conditions: string | null, associationOnStandBy: boolean | null, shelterFirst: boolean | null, notBefore: string | null } | null, course: { held: boolean, heldUntil: string | null, acceptedOn: string | null, toldOn: string | null, personsInformed: number | null, personsOriented: number | null, outcome: AlertOutcome | null, closedOn: string | null } | null };

export type ConsoleFileAccordsFragment = { accords: Array<{ id: string, bodyKind: BodyKind, purpose: Purpose, groups: Array<InformationGroup>, givenOn: string, manner: AccordManner, withdrawnAt: string | null }> };

export type ConsoleFileActsFragment = { transfer: { id: string, state: TransferState, proposedOn: string, expiresOn: string } | null, retention: { rule: RetentionRuleName, article: string, text: string, countsFrom: string, archivesOn: string, destroysOn: string } | null };

export type ConsoleFileGroupsFragment = { sheet: { levels: Array<{ group: InformationGroup, level: Level, reason: string, rule: string | null }>, hearings: Array<{ id: string, heldOn: string, kind: HearingKind, startsAt: string | null, court: string | null, outcome: HearingOutcome | null, version: number }> | null, complaintSteps: Array<{ id: string, step: ComplaintStepKind, occurredOn: string, reason: ComplaintClosure | null, version: number }> | null, identity:
      | { __typename: 'IdentityGroup', level: Level, withheld: Array<GroupField>, reference: string | null, ageClass: string | null, familyName: string | null, givenName: string | null, birthYear: string | null, familyNameUnknown: string | null, givenNameUnknown: string | null, birthYearUnknown: string | null, nationality: string | null, birthDate: string | null, birthPlace: string | null, usedNames: string | null, sex: string | null }
      | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
    , contact:
      | { __typename: 'ContactGroup', level: Level, withheld: Array<GroupField>, correspondenceAddress: string | null, phone: string | null, email: string | null, safeMoments: string | null, currentPlace: string | null }
      | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
    , socialSituation:
      | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
      | { __typename: 'SocialSituationGroup', level: Level, withheld: Array<GroupField>, language: string | null, needsHousing: boolean | null, needsIncome: boolean | null, needsWork: boolean | null, needsLegalHelp: boolean | null, lodging: string | null, monthlyResources: string | null, actionsPlanned: string | null, commitments: string | null, narrative: string | null }
    , health:
      | { __typename: 'HealthGroup', level: Level, withheld: Array<GroupField>, needsCare: boolean | null, coverage: string | null, medicalOpinionAsked: boolean | null }
      | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
    , family:
      | { __typename: 'FamilyGroup', level: Level, withheld: Array<GroupField>, childrenCount: string | null, childrenAgeClasses: Array<string> | null, childrenInFrance: boolean | null, childrenAbroad: boolean | null, unaccompaniedMinor: string | null, narrative: string | null }
      | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
    , residence:
      | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
      | { __typename: 'ResidenceGroup', level: Level, withheld: Array<GroupField>, titleKind: string | null, titleExpiry: string | null, foreignersFileNumber: string | null, apsAsked: boolean | null, entryDate: string | null, narrative: string | null }
    , complaint:
      | { __typename: 'ComplaintGroup', level: Level, withheld: Array<GroupField>, exists: string | null, month: string | null, service: string | null, narrative: string | null }
      | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
    , proceedings:
      | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
      | { __typename: 'ProceedingsGroup', level: Level, withheld: Array<GroupField>, nextHearingDate: string | null, state: string | null, holdBack: boolean | null }
    , exploitation:
      | { __typename: 'ExploitationGroup', level: Level, withheld: Array<GroupField>, principalForm: string | null, adultOrMinor: string | null, otherForms: Array<string> | null, startedAsMinor: string | null, stoppedProstitution: string | null, place: string | null, narrative: string | null }
      | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
    , coercion:
      | { __typename: 'CoercionGroup', level: Level, withheld: Array<GroupField>, means: Array<string> | null, fromMonth: string | null, toMonth: string | null, narrative: string | null }
      | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
    , pressure:
      | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
      | { __typename: 'PressureGroup', level: Level, withheld: Array<GroupField>, on: Array<string> | null, country: string | null, means: Array<string> | null, sinceMonth: string | null, narrative: string | null }
     }, writtenGroups: Array<{ group: InformationGroup, version: number }> };

export type ConsoleFileHeadFragment = { id: string, reference: string, externalReference: string | null, stage: Stage, origin: CaseOrigin, version: number, openedAt: string, submittedAt: string | null, endedAt: string | null, pathwayStartedOn: string | null, completionRequested: boolean, ageClass: string | null, sex: string | null, principalForm: string | null, pathway: { lapsesOn: string, lapsed: boolean, monthsUsed: number, ended: { on: string } | null } | null, completeness: { complete: boolean, missing: Array<{ code: UserErrorCode, message: string, path: Array<string> | null }>, warnings: Array<{ rule: string, message: string, article: string, cure: string | null }> } | null };

export type ConsoleFileNeedsFragment = { unmetNeeds: Array<{ reason: UnmetReason, notedOn: string }> };

export type ConsoleFilePapersFragment = { documents: Array<{ id: string, slot: DocumentSlot, name: string, mediaType: string, size: number, uploadedAt: string, receivedSha256: string | null, url: string }> };

export type ConsoleFilePleadingsFragment = { pleadings: { nodes: Array<{ id: string, reference: string, state: PleadingState, writtenOn: string | null, parquetName: string | null, sentOn: string | null, withdrawnOn: string | null }> } };

export type ConsoleFileReferralsFragment = { referrals: Array<{ createdAt: string, closedReason: string | null, declineReason: string | null, expiresOn: string | null, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, supportAsked: SupportAsked | null, supportText: string | null, body: { kind: BodyKind, shortName: string, agendaKeeping: AgendaKeeping }, opinions: Array<{ sense: OpinionSense, givenOn: string, hasReserves: boolean }>, decision: { id: string, sense: DecisionSense, signedOn: string, startsOn: string | null, notifiedOn: string | null } | null, handover: { handedOverAt: string, receivedOn: string | null, plannedOn: string | null, outcome: HandoverOutcome | null, version: number } | null, supportOutcome: { kind: SupportOutcomeKind, heldOn: string, recordedAt: string } | null }> };

export type ConsoleFileTimelineFragment = { completionRequested: boolean, timeline: Array<{ at: string, kind: string, label: string, detail: string | null }>, completionMessages: Array<{ id: string, kind: string, text: string, writtenAt: string }> };

export type ConsoleFileUpkeepFragment = { movedToSafety: boolean | null, retainedAges: Array<{ age: Age, basis: AgeBasis, retainedOn: string, birthMonth: string | null, recordedAt: string }>, possibleDuplicates: Array<{ id: string, code: string, state: DuplicateState, month: string, version: number }> };

export type ConsoleMembershipFragment = { id: string, role: Role, formation: Formation, quality: string, category: MemberCategory | null, voting: boolean, hasAccount: boolean, appointedOn: string, validUntil: string | null, endReason: MembershipEnd | null, actReference: string | null, actDate: string | null, succeedsId: string | null, undertakingSignedOn: string | null, version: number, substitute: { quality: string, tie: SubstituteTie, hasAccount: boolean, actReference: string | null, actDate: string | null } | null };

export type ConsoleOrientationFragment = { approved: boolean, proposals: Array<{ formation: Formation, purpose: Purpose, fit: Fit, reason: string, legalBasis: string, can: string, cannot: string, nextSessionOn: string | null, accordRecorded: boolean, referred: boolean, suggested: boolean, body: { id: string, kind: BodyKind, shortName: string, name: string, agendaKeeping: AgendaKeeping, followUpCell: { validFrom: string } | null }, readers: Array<{ role: string, relation: string, fromStage: Stage, levels: Array<{ group: InformationGroup, level: Level }> }> }>, leftOut: Array<{ kind: BodyKind, reason: string }>, outside: Array<{ code: string, name: string, text: string, legalBasis: string }>, handOverTo: Array<{ organisationId: string, name: string }> };

export type ConsoleReferralLifeFragment = { agendaItems: Array<{ id: string, status: AgendaItemStatus, session: { id: string, heldOn: string, status: SessionStatus } }>, opinions: Array<{ id: string, sense: OpinionSense, manner: OpinionManner, givenOn: string, hasReserves: boolean, reserves: string | null, votesFor: number | null, votesAgainst: number | null, abstentions: number | null }>, decision: { id: string, sense: DecisionSense, signatory: string, delegation: string, signedOn: string, startsOn: string | null, reasons: string | null, notifiedOn: string | null, notificationManner: NotificationManner | null, interpreter: boolean | null, version: number } | null, consultations: Array<{ id: string, role: Role, groups: Array<InformationGroup>, question: string | null, dueOn: string, askedAt: string, state: ConsultationState, view: string | null }>, handover: { handedOverAt: string, receivedOn: string | null, plannedOn: string | null, outcome: HandoverOutcome | null, version: number } | null };

type Contact_ContactGroup_Fragment = { __typename: 'ContactGroup', level: Level, withheld: Array<GroupField>, correspondenceAddress: string | null, phone: string | null, email: string | null, safeMoments: string | null, currentPlace: string | null };

type Contact_Masked_Fragment = { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean };

export type ContactFragment =
  | Contact_ContactGroup_Fragment
  | Contact_Masked_Fragment
;

export type ConventionLineFragment = { id: string, parquetId: string, childWelfareId: string | null, signedOn: string, actReference: string, parties: string, since: string, until: string | null, inForce: boolean, mayOpen: boolean, version: number, openers: Array<{ id: string, name: string }>, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> };

export type DecidedReferralFragment = { closedReason: string | null, renewal: boolean, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, body: { id: string, kind: BodyKind, shortName: string, reference: { secretariatRole: Role } }, papers: Array<{ kind: PaperKind, title: string, url: string }>, opinions: Array<{ id: string, sense: OpinionSense, manner: OpinionManner, hasReserves: boolean, reserves: string | null, givenOn: string, votesFor: number | null, votesAgainst: number | null, abstentions: number | null, chairVote: ChairVote | null }>, pathway: { lapsesOn: string, ended: { on: string, reason: PathwayEnd | null } | null } | null, decision: { id: string, sense: DecisionSense, signatory: string, delegation: string, signedOn: string, startsOn: string | null, reasons: string | null, notifiedOn: string | null, notificationManner: NotificationManner | null, interpreter: boolean | null, abrogatedOn: string | null, abrogatedBy: string | null, legalAidAskedOn: string | null, legalAidAnsweredOn: string | null, remediesUntil: string | null, version: number, signedCopy: { id: string, size: number, uploadedAt: string, sha256: string, receivedSha256: string | null, replacedAt: string | null, url: string } | null, formerSignedCopies: Array<{ id: string, size: number, uploadedAt: string, sha256: string, receivedSha256: string | null, replacedAt: string | null, url: string }> } | null, formerDecisions: Array<{ endedAs: FormerDecisionEnd, endedOn: string, authority: string, sense: DecisionSense, signatory: string, signedOn: string, startsOn: string | null, observationsOn: string | null, signedCopy: { id: string, size: number, uploadedAt: string, sha256: string, receivedSha256: string | null, replacedAt: string | null, url: string } | null }> };

export type DutyLineFragment = { id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number };

export type EffortFragment = { year: number, held: number, minutes: number, services: Array<{ role: Role, organisation: string | null, seats: number, attended: number, minutes: number, members: Array<{ quality: string, summoned: number, attended: number, minutes: number }> }>, joint: Array<{ sessionId: string, heldOn: string, otherSessionId: string, otherHeldOn: string, otherBody: BodyKind, shared: Array<Role> }> };

type Exploitation_ExploitationGroup_Fragment = { __typename: 'ExploitationGroup', level: Level, withheld: Array<GroupField>, principalForm: string | null, adultOrMinor: string | null, otherForms: Array<string> | null, startedAsMinor: string | null, stoppedProstitution: string | null, place: string | null, narrative: string | null };

type Exploitation_Masked_Fragment = { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean };

export type ExploitationFragment =
  | Exploitation_ExploitationGroup_Fragment
  | Exploitation_Masked_Fragment
;

type Family_FamilyGroup_Fragment = { __typename: 'FamilyGroup', level: Level, withheld: Array<GroupField>, childrenCount: string | null, childrenAgeClasses: Array<string> | null, childrenInFrance: boolean | null, childrenAbroad: boolean | null, unaccompaniedMinor: string | null, narrative: string | null };

type Family_Masked_Fragment = { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean };

export type FamilyFragment =
  | Family_FamilyGroup_Fragment
  | Family_Masked_Fragment
;

export type FileFragment = { id: string, reference: string, stage: Stage, version: number, submittedAt: string | null };

export type FollowUpLineFragment = { id: string, text: string, owner: string, ownerTitle: string | null, ownerMembershipId: string | null, dueOn: string, firstDueOn: string, late: boolean, itemTitle: string | null, outcome: FollowUpOutcome | null, settledOn: string | null, note: string | null, version: number };

export type FollowedPathwayFragment = { firstStartedOn: string, endsOn: string, monthsUsed: number, lapsesOn: string, lapsed: boolean, periods: Array<{ number: number, startsOn: string, endsOn: string, signedOn: string, signatory: string, decision: { id: string, sense: DecisionSense, remediesUntil: string | null, legalAidAskedOn: string | null, notifiedOn: string | null } | null }>, referral: { id: string, reference: string, stage: Stage, status: ReferralStatus, version: number, body: { id: string, reference: { secretariatRole: Role } } } | null, gaps: Array<{ firstDay: string, lastDay: string }>, ended: { on: string, reason: PathwayEnd | null } | null, benefits: Array<{ id: string, kind: BenefitKind, requestedOn: string, grantedOn: string | null, refusedOn: string | null, startsOn: string | null, endsOn: string | null, children: number | null, monthlyAmount: number | null, version: number }>, renewal: { id: string, reference: string, stage: Stage, status: ReferralStatus } | null, proposedSession: { id: string, heldOn: string, startsAt: string } | null };

export type FormalityLineFragment = { id: string, object: FormalityObject, country: string | null, askedOn: string, outcome: FormalityOutcome | null, answeredOn: string | null, days: number, version: number };

type Health_HealthGroup_Fragment = { __typename: 'HealthGroup', level: Level, withheld: Array<GroupField>, needsCare: boolean | null, coverage: string | null, medicalOpinionAsked: boolean | null };

type Health_Masked_Fragment = { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean };

export type HealthFragment =
  | Health_HealthGroup_Fragment
  | Health_Masked_Fragment
;

export type HearingLineFragment = { id: string, heldOn: string, kind: HearingKind, startsAt: string | null, court: string | null, outcome: HearingOutcome | null, version: number };

type Identity_IdentityGroup_Fragment = { __typename: 'IdentityGroup', level: Level, withheld: Array<GroupField>, reference: string | null, ageClass: string | null, familyName: string | null, givenName: string | null, birthYear: string | null, familyNameUnknown: string | null, givenNameUnknown: string | null, birthYearUnknown: string | null, nationality: string | null, birthDate: string | null, birthPlace: string | null, usedNames: string | null, sex: string | null };

type Identity_Masked_Fragment = { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean };

export type IdentityFragment =
  | Identity_IdentityGroup_Fragment
  | Identity_Masked_Fragment
;

export type LevelsFragment = { group: InformationGroup, level: Level, reason: string, rule: string | null };

export type MaskFragment = { group: InformationGroup, reason: string, rule: string, breakGlass: boolean };

type Outcome_AbrogateDecisionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_AcceptReferralPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_AcceptTransferPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_AcknowledgeCircuitPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_AnswerCompletionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_AnswerConsultationPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_AnswerConvocationPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_AnswerInvitationPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_AnswerKeptReaderPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_AnswerPlaceRequestPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_AnswerPossibleDuplicatePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_AppointMemberPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_AppointMembersPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ApproveMandatePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ApproveMinutesPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_BreakGlassPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_CancelErasurePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_CancelSessionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_CancelTransferPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_CloseAlertPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_CloseBreakGlassPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_CloseProtectionCircuitPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_CloseSessionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_CloseShelterPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ConfirmShelterPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ConsultServicePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ConveneAgainPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ConveneSessionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_CorrectDecisionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_CorrectFollowUpPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_CorrectMembershipPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_CorrectOpinionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_CreateApiTokenPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_DeactivateAccountPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_DeclareReturnSentPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_DeclineMandateProposalPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_DeclineReferralPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_DeclineTransferPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_DeferAgendaItemPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_EndConventionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_EndDutyPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_EndFollowUpCellPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_EndMembershipPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_EndPathwayPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_EndReferentPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_EndStayPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_EraseCasePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_GrantMandatePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_HandOverCasePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_HoldAlertPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_InstallBodyPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_InviteToItemPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_KeepReaderAwayPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_MakeRoomCopiesPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_MarkMovedToSafetyPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_MoveAgendaItemPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_NameReferentPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_NameSubstitutePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_OpenCalendarFeedPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_OpenCasePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_OpenProtectionCircuitPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_OpenSessionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_PlaceOnAgendaPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_PostponeSessionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_PrepareOperationPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ProducePersonExportPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ProposeMandatePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ProposeTransferPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordAccordPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordAftercarePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordAnnulmentPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordApprovalPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordAttendancePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordAttendancesPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordBenefitPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordBreachPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordCircuitStepPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordComplaintStepPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordConsensusPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordConventionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordDecisionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordDissentPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordDutyPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordFollowUpCellPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordFollowUpPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordFormalityPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordGuestPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordHandoverPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordHearingOutcomePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordHearingPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordLegalAidPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordLetterOutcomePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordNotificationPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordOperationResultPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordOpinionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordRecusalPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordReflectionPeriodPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordReturnPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordRoomCopiesPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordRunawayPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordSecureReturnPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordStayPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordStayStagePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordSupportOutcomePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordUndertakingPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecordUnmetNeedPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RecusePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ReferCasePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RegisterOrganisationPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RegisterRunningPathwayPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RegisterShelterPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RemoveDocumentPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RemoveFromAgendaPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ReorderAgendaPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ReplaceMemberPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RequestCompletionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RequestPlacePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RequestRenewalPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ResetPaperWordingPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ResumePathwayPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RetainAgePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ReviewBreakGlassPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RevokeAccountSessionsPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RevokeApiTokenPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RevokeCalendarFeedPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RevokeMandatePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_RevokeSessionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ScheduleSessionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ScheduleYearPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_SecondBreakGlassPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_SendPleadingPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_SettleFollowUpPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_StateProceedingsPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_SubmitCasePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_SuggestReferralPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_SummonLateMembersPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_UpdateBreachPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_ValidateAgendaPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_WithdrawAccordPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_WithdrawCasePayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_WithdrawConsultationPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_WithdrawDecisionPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_WithdrawPlaceRequestPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_WithdrawPleadingPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_WithdrawReferralPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_WithdrawReturnSentPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_WriteGroupPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_WritePaperWordingPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Outcome_WritePleadingPayload_Fragment = { userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

export type OutcomeFragment =
  | Outcome_AbrogateDecisionPayload_Fragment
  | Outcome_AcceptReferralPayload_Fragment
  | Outcome_AcceptTransferPayload_Fragment
  | Outcome_AcknowledgeCircuitPayload_Fragment
  | Outcome_AnswerCompletionPayload_Fragment
  | Outcome_AnswerConsultationPayload_Fragment
  | Outcome_AnswerConvocationPayload_Fragment
  | Outcome_AnswerInvitationPayload_Fragment
  | Outcome_AnswerKeptReaderPayload_Fragment
  | Outcome_AnswerPlaceRequestPayload_Fragment
  | Outcome_AnswerPossibleDuplicatePayload_Fragment
  | Outcome_AppointMemberPayload_Fragment
  | Outcome_AppointMembersPayload_Fragment
  | Outcome_ApproveMandatePayload_Fragment
  | Outcome_ApproveMinutesPayload_Fragment
  | Outcome_BreakGlassPayload_Fragment
  | Outcome_CancelErasurePayload_Fragment
  | Outcome_CancelSessionPayload_Fragment
  | Outcome_CancelTransferPayload_Fragment
  | Outcome_CloseAlertPayload_Fragment
  | Outcome_CloseBreakGlassPayload_Fragment
  | Outcome_CloseProtectionCircuitPayload_Fragment
  | Outcome_CloseSessionPayload_Fragment
  | Outcome_CloseShelterPayload_Fragment
  | Outcome_ConfirmShelterPayload_Fragment
  | Outcome_ConsultServicePayload_Fragment
  | Outcome_ConveneAgainPayload_Fragment
  | Outcome_ConveneSessionPayload_Fragment
  | Outcome_CorrectDecisionPayload_Fragment
  | Outcome_CorrectFollowUpPayload_Fragment
  | Outcome_CorrectMembershipPayload_Fragment
  | Outcome_CorrectOpinionPayload_Fragment
  | Outcome_CreateApiTokenPayload_Fragment
  | Outcome_DeactivateAccountPayload_Fragment
  | Outcome_DeclareReturnSentPayload_Fragment
  | Outcome_DeclineMandateProposalPayload_Fragment
  | Outcome_DeclineReferralPayload_Fragment
  | Outcome_DeclineTransferPayload_Fragment
  | Outcome_DeferAgendaItemPayload_Fragment
  | Outcome_EndConventionPayload_Fragment
  | Outcome_EndDutyPayload_Fragment
  | Outcome_EndFollowUpCellPayload_Fragment
  | Outcome_EndMembershipPayload_Fragment
  | Outcome_EndPathwayPayload_Fragment
  | Outcome_EndReferentPayload_Fragment
  | Outcome_EndStayPayload_Fragment
  | Outcome_EraseCasePayload_Fragment
  | Outcome_GrantMandatePayload_Fragment
  | Outcome_HandOverCasePayload_Fragment
  | Outcome_HoldAlertPayload_Fragment
  | Outcome_InstallBodyPayload_Fragment
  | Outcome_InviteToItemPayload_Fragment
  | Outcome_KeepReaderAwayPayload_Fragment
  | Outcome_MakeRoomCopiesPayload_Fragment
  | Outcome_MarkMovedToSafetyPayload_Fragment
  | Outcome_MoveAgendaItemPayload_Fragment
  | Outcome_NameReferentPayload_Fragment
  | Outcome_NameSubstitutePayload_Fragment
  | Outcome_OpenCalendarFeedPayload_Fragment
  | Outcome_OpenCasePayload_Fragment
  | Outcome_OpenProtectionCircuitPayload_Fragment
  | Outcome_OpenSessionPayload_Fragment
  | Outcome_PlaceOnAgendaPayload_Fragment
  | Outcome_PostponeSessionPayload_Fragment
  | Outcome_PrepareOperationPayload_Fragment
  | Outcome_ProducePersonExportPayload_Fragment
  | Outcome_ProposeMandatePayload_Fragment
  | Outcome_ProposeTransferPayload_Fragment
  | Outcome_RecordAccordPayload_Fragment
  | Outcome_RecordAftercarePayload_Fragment
  | Outcome_RecordAnnulmentPayload_Fragment
  | Outcome_RecordApprovalPayload_Fragment
  | Outcome_RecordAttendancePayload_Fragment
  | Outcome_RecordAttendancesPayload_Fragment
  | Outcome_RecordBenefitPayload_Fragment
  | Outcome_RecordBreachPayload_Fragment
  | Outcome_RecordCircuitStepPayload_Fragment
  | Outcome_RecordComplaintStepPayload_Fragment
  | Outcome_RecordConsensusPayload_Fragment
  | Outcome_RecordConventionPayload_Fragment
  | Outcome_RecordDecisionPayload_Fragment
  | Outcome_RecordDissentPayload_Fragment
  | Outcome_RecordDutyPayload_Fragment
  | Outcome_RecordFollowUpCellPayload_Fragment
  | Outcome_RecordFollowUpPayload_Fragment
  | Outcome_RecordFormalityPayload_Fragment
  | Outcome_RecordGuestPayload_Fragment
  | Outcome_RecordHandoverPayload_Fragment
  | Outcome_RecordHearingOutcomePayload_Fragment
  | Outcome_RecordHearingPayload_Fragment
  | Outcome_RecordLegalAidPayload_Fragment
  | Outcome_RecordLetterOutcomePayload_Fragment
  | Outcome_RecordNotificationPayload_Fragment
  | Outcome_RecordOperationResultPayload_Fragment
  | Outcome_RecordOpinionPayload_Fragment
  | Outcome_RecordRecusalPayload_Fragment
  | Outcome_RecordReflectionPeriodPayload_Fragment
  | Outcome_RecordReturnPayload_Fragment
  | Outcome_RecordRoomCopiesPayload_Fragment
  | Outcome_RecordRunawayPayload_Fragment
  | Outcome_RecordSecureReturnPayload_Fragment
  | Outcome_RecordStayPayload_Fragment
  | Outcome_RecordStayStagePayload_Fragment
  | Outcome_RecordSupportOutcomePayload_Fragment
  | Outcome_RecordUndertakingPayload_Fragment
  | Outcome_RecordUnmetNeedPayload_Fragment
  | Outcome_RecusePayload_Fragment
  | Outcome_ReferCasePayload_Fragment
  | Outcome_RegisterOrganisationPayload_Fragment
  | Outcome_RegisterRunningPathwayPayload_Fragment
  | Outcome_RegisterShelterPayload_Fragment
  | Outcome_RemoveDocumentPayload_Fragment
  | Outcome_RemoveFromAgendaPayload_Fragment
  | Outcome_ReorderAgendaPayload_Fragment
  | Outcome_ReplaceMemberPayload_Fragment
  | Outcome_RequestCompletionPayload_Fragment
  | Outcome_RequestPlacePayload_Fragment
  | Outcome_RequestRenewalPayload_Fragment
  | Outcome_ResetPaperWordingPayload_Fragment
  | Outcome_ResumePathwayPayload_Fragment
  | Outcome_RetainAgePayload_Fragment
  | Outcome_ReviewBreakGlassPayload_Fragment
  | Outcome_RevokeAccountSessionsPayload_Fragment
  | Outcome_RevokeApiTokenPayload_Fragment
  | Outcome_RevokeCalendarFeedPayload_Fragment
  | Outcome_RevokeMandatePayload_Fragment
  | Outcome_RevokeSessionPayload_Fragment
  | Outcome_ScheduleSessionPayload_Fragment
  | Outcome_ScheduleYearPayload_Fragment
  | Outcome_SecondBreakGlassPayload_Fragment
  | Outcome_SendPleadingPayload_Fragment
  | Outcome_SettleFollowUpPayload_Fragment
  | Outcome_StateProceedingsPayload_Fragment
  | Outcome_SubmitCasePayload_Fragment
  | Outcome_SuggestReferralPayload_Fragment
  | Outcome_SummonLateMembersPayload_Fragment
  | Outcome_UpdateBreachPayload_Fragment
  | Outcome_ValidateAgendaPayload_Fragment
  | Outcome_WithdrawAccordPayload_Fragment
  | Outcome_WithdrawCasePayload_Fragment
  | Outcome_WithdrawConsultationPayload_Fragment
  | Outcome_WithdrawDecisionPayload_Fragment
  | Outcome_WithdrawPlaceRequestPayload_Fragment
  | Outcome_WithdrawPleadingPayload_Fragment
  | Outcome_WithdrawReferralPayload_Fragment
  | Outcome_WithdrawReturnSentPayload_Fragment
  | Outcome_WriteGroupPayload_Fragment
  | Outcome_WritePaperWordingPayload_Fragment
  | Outcome_WritePleadingPayload_Fragment
;

export type PathwayLifeFragment = { firstStartedOn: string, endsOn: string, monthsUsed: number, lapsesOn: string, lapsed: boolean, periods: Array<{ number: number, startsOn: string, endsOn: string, signedOn: string, signatory: string, decision: { id: string, notifiedOn: string | null } | null }>, gaps: Array<{ firstDay: string, lastDay: string }>, ended: { on: string, reason: PathwayEnd | null } | null, benefits: Array<{ id: string, kind: BenefitKind, requestedOn: string, grantedOn: string | null, refusedOn: string | null, startsOn: string | null, endsOn: string | null, children: number | null, monthlyAmount: number | null, version: number }>, renewal: { id: string, reference: string, stage: Stage, status: ReferralStatus } | null, proposedSession: { id: string, heldOn: string, startsAt: string } | null };

export type PlaceRequestLineFragment = { id: string, public: PlacePublic, children: number, neededFrom: string, needs: Array<PlaceNeed>, state: PlaceState, availableFrom: string | null, refusal: PlaceRefusal | null, askedAt: string, answeredAt: string | null, version: number, shelter: { id: string, name: string, phone: string } | null };

export type PleadingLineFragment = { id: string, reference: string, state: PleadingState, writtenWith: PleadingAuthor, writtenOn: string | null, parquetId: string | null, parquetName: string | null, agreedOn: string | null, manner: AccordManner | null, sentOn: string | null, withdrawnOn: string | null, version: number | null };

type Pressure_Masked_Fragment = { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean };

type Pressure_PressureGroup_Fragment = { __typename: 'PressureGroup', level: Level, withheld: Array<GroupField>, on: Array<string> | null, country: string | null, means: Array<string> | null, sinceMonth: string | null, narrative: string | null };

export type PressureFragment =
  | Pressure_Masked_Fragment
  | Pressure_PressureGroup_Fragment
;

type Proceedings_Masked_Fragment = { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean };

type Proceedings_ProceedingsGroup_Fragment = { __typename: 'ProceedingsGroup', level: Level, withheld: Array<GroupField>, nextHearingDate: string | null, state: string | null, holdBack: boolean | null };

export type ProceedingsFragment =
  | Proceedings_Masked_Fragment
  | Proceedings_ProceedingsGroup_Fragment
;

export type ReferentLineFragment = { id: string, parquetId: string, name: string, title: string, email: string | null, phone: string | null, since: string, until: string | null, actReference: string | null, actDate: string | null, version: number };

export type ReferralHeadFragment = { id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number };

export type ReflectionLineFragment = { id: string, receiptOn: string, endsOn: string, endedOn: string | null, ending: ReflectionEnding | null, version: number };

export type RehearsedFragment = { heldOn: string, earliestLawfulDate: string, convocationDeadline: string, quorum: { members: number, needed: number, reachable: number }, missingSeats: Array<{ role: string, quality: string, article: string }>, mandatesEnding: Array<{ memberId: string, quality: string, endsOn: string }>, notReady: Array<{ referralId: string, reference: string, reason: NotReadyReason }>, pathwaysLapsing: Array<{ referralId: string, reference: string, lapsesOn: string }>, verdicts: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> };

type Residence_Masked_Fragment = { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean };

type Residence_ResidenceGroup_Fragment = { __typename: 'ResidenceGroup', level: Level, withheld: Array<GroupField>, titleKind: string | null, titleExpiry: string | null, foreignersFileNumber: string | null, apsAsked: boolean | null, entryDate: string | null, narrative: string | null };

export type ResidenceFragment =
  | Residence_Masked_Fragment
  | Residence_ResidenceGroup_Fragment
;

export type ReturnContentFragment = { title: string, year: number, asOf: string, provisional: boolean, organisation: string | null, html: string, csv: string, sections: Array<{ code: string, population: string | null, title: string, note: string | null, lines: Array<{ code: string, label: string, value: number | null, note: string | null }> }> };

export type ReturnTablesFragment = { title: string, year: number, asOf: string, provisional: boolean, sections: Array<{ code: string, population: string | null, title: string, note: string | null, lines: Array<{ code: string, label: string, value: number | null, note: string | null }> }> };

export type SaidByTheRulesFragment = { rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null };

export type SecureReturnLineFragment = { id: string, country: string, stage: ReturnStage, risk: ReturnRisk | null, assessedOn: string | null, assessedBy: string | null, version: number };

export type SentReturnLineFragment = { id: string, kind: ReturnKind, organisationId: string | null, year: number, sentOn: string, withdrawnAt: string | null, version: number };

export type SheetFragment = { identity:
    | { __typename: 'IdentityGroup', level: Level, withheld: Array<GroupField>, reference: string | null, ageClass: string | null, familyName: string | null, givenName: string | null, birthYear: string | null, familyNameUnknown: string | null, givenNameUnknown: string | null, birthYearUnknown: string | null, nationality: string | null, birthDate: string | null, birthPlace: string | null, usedNames: string | null, sex: string | null }
    | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
  , contact:
    | { __typename: 'ContactGroup', level: Level, withheld: Array<GroupField>, correspondenceAddress: string | null, phone: string | null, email: string | null, safeMoments: string | null, currentPlace: string | null }
    | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
  , socialSituation:
    | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
    | { __typename: 'SocialSituationGroup', level: Level, withheld: Array<GroupField>, language: string | null, needsHousing: boolean | null, needsIncome: boolean | null, needsWork: boolean | null, needsLegalHelp: boolean | null, lodging: string | null, monthlyResources: string | null, actionsPlanned: string | null, commitments: string | null, narrative: string | null }
  , health:
    | { __typename: 'HealthGroup', level: Level, withheld: Array<GroupField>, needsCare: boolean | null, coverage: string | null, medicalOpinionAsked: boolean | null }
    | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
  , family:
    | { __typename: 'FamilyGroup', level: Level, withheld: Array<GroupField>, childrenCount: string | null, childrenAgeClasses: Array<string> | null, childrenInFrance: boolean | null, childrenAbroad: boolean | null, unaccompaniedMinor: string | null, narrative: string | null }
    | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
  , residence:
    | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
    | { __typename: 'ResidenceGroup', level: Level, withheld: Array<GroupField>, titleKind: string | null, titleExpiry: string | null, foreignersFileNumber: string | null, apsAsked: boolean | null, entryDate: string | null, narrative: string | null }
  , complaint:
    | { __typename: 'ComplaintGroup', level: Level, withheld: Array<GroupField>, exists: string | null, month: string | null, service: string | null, narrative: string | null }
    | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
  , proceedings:
    | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
    | { __typename: 'ProceedingsGroup', level: Level, withheld: Array<GroupField>, nextHearingDate: string | null, state: string | null, holdBack: boolean | null }
  , exploitation:
    | { __typename: 'ExploitationGroup', level: Level, withheld: Array<GroupField>, principalForm: string | null, adultOrMinor: string | null, otherForms: Array<string> | null, startedAsMinor: string | null, stoppedProstitution: string | null, place: string | null, narrative: string | null }
    | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
  , coercion:
    | { __typename: 'CoercionGroup', level: Level, withheld: Array<GroupField>, means: Array<string> | null, fromMonth: string | null, toMonth: string | null, narrative: string | null }
    | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
  , pressure:
    | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
    | { __typename: 'PressureGroup', level: Level, withheld: Array<GroupField>, on: Array<string> | null, country: string | null, means: Array<string> | null, sinceMonth: string | null, narrative: string | null }
   };

export type ShellFragment = { account: { id: string, name: string }, mandates: Array<{ id: string, role: Role, departement: string | null, body: { id: string, kind: BodyKind } | null, organisation: { id: string, name: string } | null }>, may: Array<{ departement: string | null, acts: Array<string> }> };

export type ShelterLineFragment = { id: string, name: string, publics: Array<PlacePublic>, withChildren: boolean, conditions: string | null, phone: string, confirmedOn: string, toConfirm: boolean, closedOn: string | null, own: boolean, version: number };

export type ShortfallFragment = { bodies: Array<{ body: BodyKind, state: BodyState, stateSince: string | null, vacantSeats: number, vacantSince: string | null, endingSeats: number, firstEnding: string | null, hasSecretariat: boolean, withoutSecretariatSince: string | null, secretariatEndsOn: string | null, held: number | null, legalMinimum: number | null, underLegalMinimum: boolean | null }>, parquetsWithoutReferent: Array<{ name: string, since: string | null }>, returns: { yearlyReturnSentOn: string | null, yearlyReturnAwaited: boolean, associations: number, surveysSent: number, lastSurveySentOn: string | null, withoutAnswer: Array<string> } | null };

export type SignedCopyFragment = { id: string, size: number, uploadedAt: string, sha256: string, receivedSha256: string | null, replacedAt: string | null, url: string };

export type SittingFragment = { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number };

type SocialSituation_Masked_Fragment = { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean };

type SocialSituation_SocialSituationGroup_Fragment = { __typename: 'SocialSituationGroup', level: Level, withheld: Array<GroupField>, language: string | null, needsHousing: boolean | null, needsIncome: boolean | null, needsWork: boolean | null, needsLegalHelp: boolean | null, lodging: string | null, monthlyResources: string | null, actionsPlanned: string | null, commitments: string | null, narrative: string | null };

export type SocialSituationFragment =
  | SocialSituation_Masked_Fragment
  | SocialSituation_SocialSituationGroup_Fragment
;

export type StayLineFragment = { id: string, means: StayMeans, agreedOn: string, startsOn: string, stage: StayStage, stageSince: string, endedOn: string | null, ending: StayEnding | null, sequel: StaySequel | null, version: number };

export type SupportToldFragment = { supportAsked: SupportAsked | null, supportText: string | null, supportOutcome: { kind: SupportOutcomeKind, heldOn: string, recordedAt: string } | null };

export type TwoChairsFragment = { agendaValidations: Array<{ seat: CoChair, stands: boolean, validatedAt: string | null }>, agendaToValidate: { digest: string, awaited: Array<CoChair>, points: Array<{ position: number, kind: AgendaItemKind, title: string | null, minutes: number, late: boolean, supportAsked: SupportAsked | null }> } | null };

export type WordingFragment = { part: PaperPart, title: string, text: string, isDefault: boolean, writtenAt: string | null, version: number, previewUrl: string, fields: Array<{ name: string, meaning: string, optional: boolean }> };

export type AnswerKeptReaderMutationVariables = Exact<{
  input: AnswerKeptReaderInput;
}>;


export type AnswerKeptReaderMutation = { answerKeptReader: { keptReader: { id: string, reader: string, state: KeptReaderState, answeredAt: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type KeepReaderAwayMutationVariables = Exact<{
  input: KeepReaderAwayInput;
}>;


export type KeepReaderAwayMutation = { keepReaderAway: { keptReader: { id: string, reader: string, state: KeptReaderState, askedAt: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type KeptReadersQueryVariables = Exact<{
  departement: string;
  caseId?: string | null | undefined;
}>;


export type KeptReadersQuery = { departement: { keptReaders: Array<{ id: string, reader: string, references: Array<string>, state: KeptReaderState, askedAt: string, version: number }>, case: { id: string, keptReaders: Array<{ id: string, reader: string, state: KeptReaderState, askedAt: string, answeredAt: string | null, version: number }> } | null } | null };

export type MandatesToExamineQueryVariables = Exact<{
  departement: string;
}>;


export type MandatesToExamineQuery = { departement: { mandatesToExamine: Array<{ mandate: string, role: Role, holder: string, granter: string, grantedAt: string }> } | null };

export type ActivityQueryVariables = Exact<{
  departement: string;
  year?: number | null | undefined;
}>;


export type ActivityQuery = { departement: { activity: Array<{ body: BodyKind, year: number, planned: number, convened: number, held: number, heldOnPolicy: number, postponed: number, legalMinimum: number | null }> } | null };

export type CodeListsQueryVariables = Exact<{
  names?: Array<string> | string | null | undefined;
}>;


export type CodeListsQuery = { codeLists: Array<{ name: string, codes: Array<{ code: string, label: string }> }> };

export type CoverageTotalsQueryVariables = Exact<{
  body?: BodyKind | null | undefined;
  year?: number | null | undefined;
  by?: TotalBy;
}>;


export type CoverageTotalsQuery = { national: { coverageTotals: Array<{ body: BodyKind, year: number, installed: number, dormant: number, mandatesFilled: number, planned: number | null, convened: number | null, held: number | null, postponed: number | null, policyItems: number | null, atLegalMinimum: number | null, region: { code: string, name: string } | null }> } };

export type CoverageQueryVariables = Exact<{
  body?: BodyKind | null | undefined;
  year?: number | null | undefined;
  region?: string | null | undefined;
}>;


export type CoverageQuery = { national: { coverage: Array<{ body: BodyKind, year: number, state: BodyState, stateSince: string | null, mandatesFilled: number, planned: number | null, convened: number | null, held: number | null, postponed: number | null, policyItems: number | null, legalMinimum: number | null, territory: { code: string, name: string } }> } };

export type ParquetCoverageQueryVariables = Exact<{
  region?: string | null | undefined;
}>;


export type ParquetCoverageQuery = { national: { parquetCoverage: { parquets: number, parquetsWithReferent: number, departements: Array<{ parquets: number, parquetsWithReferent: number, territory: { code: string, name: string } }> } | null } };

export type RulesQueryVariables = Exact<{
  body?: BodyKind | null | undefined;
}>;


export type RulesQuery = { rules: Array<{ id: string, title: string, text: string, article: string, textDate: string | null, effect: RuleEffect, appliesTo: Array<BodyKind>, validFrom: string, validUntil: string | null }> };

export type ShortfallsQueryVariables = Exact<{
  year?: number | null | undefined;
  region?: string | null | undefined;
}>;


export type ShortfallsQuery = { national: { shortfalls: { year: number, total: { notInstalled: number, dormant: number, underLegalMinimum: number | null, vacantSeats: number, endingSeats: number, withoutCoordinator: number, coordinatorsEnding: number, parquetsWithoutReferent: number, departementsWithoutReferent: number, yearlyReturnsAwaited: number | null, surveysAwaited: number | null }, departements: Array<{ territory: { code: string, name: string }, bodies: Array<{ body: BodyKind, state: BodyState, stateSince: string | null, vacantSeats: number, vacantSince: string | null, endingSeats: number, firstEnding: string | null, hasSecretariat: boolean, withoutSecretariatSince: string | null, secretariatEndsOn: string | null, held: number | null, legalMinimum: number | null, underLegalMinimum: boolean | null }>, parquetsWithoutReferent: Array<{ name: string, since: string | null }>, returns: { yearlyReturnSentOn: string | null, yearlyReturnAwaited: boolean, associations: number, surveysSent: number, lastSurveySentOn: string | null, withoutAnswer: Array<string> } | null }> } | null } };

export type PaperFactsQueryVariables = Exact<{
  id: string;
  identity: boolean;
  social: boolean;
  family: boolean;
  residence: boolean;
  completion: boolean;
  outcome: boolean;
  pathway: boolean;
}>;


export type PaperFactsQuery = { node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral', reference: string, createdAt: string, renewal: boolean, case?: { completionRequested: boolean, completionMessages: Array<{ kind: string, text: string, writtenAt: string }> } | null, opinions?: Array<{ sense: OpinionSense, givenOn: string }>, decision?: { sense: DecisionSense, signatory: string, delegation: string, signedOn: string, startsOn: string | null, reasons: string | null, notifiedOn: string | null, abrogatedOn: string | null, abrogatedBy: string | null, remediesUntil: string | null } | null, formerDecisions?: Array<{ endedAs: FormerDecisionEnd, endedOn: string, authority: string, sense: DecisionSense, signedOn: string, observationsOn: string | null }>, pathway?: { firstStartedOn: string, lapsesOn: string, monthsUsed: number } | null, sheet: { identity?:
          | { __typename: 'IdentityGroup', familyName: string | null, givenName: string | null, birthYear: string | null, birthDate: string | null, birthPlace: string | null, nationality: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , socialSituation?:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'SocialSituationGroup', actionsPlanned: string | null, commitments: string | null }
        , family?:
          | { __typename: 'FamilyGroup', childrenCount: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
        , residence?:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'ResidenceGroup', foreignersFileNumber: string | null }
         } | null }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type PaperWordingsQueryVariables = Exact<{
  code: string;
}>;


export type PaperWordingsQuery = { departement: { paperWordings: Array<{ part: PaperPart, title: string, text: string, isDefault: boolean, writtenAt: string | null, version: number, previewUrl: string, fields: Array<{ name: string, meaning: string, optional: boolean }> }> } | null };

export type PapersQueryVariables = Exact<{
  id: string;
}>;


export type PapersQuery = { node:
    | { papers: Array<{ kind: PaperKind, title: string, url: string }> }
    | Record<PropertyKey, never>
   | null };

export type ResetPaperWordingMutationVariables = Exact<{
  input: ResetPaperWordingInput;
}>;


export type ResetPaperWordingMutation = { resetPaperWording: { wording: { part: PaperPart, title: string, text: string, isDefault: boolean, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type WritePaperWordingMutationVariables = Exact<{
  input: WritePaperWordingInput;
}>;


export type WritePaperWordingMutation = { writePaperWording: { wording: { part: PaperPart, title: string, text: string, isDefault: boolean, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type EndPathwayMutationVariables = Exact<{
  input: EndPathwayInput;
}>;


export type EndPathwayMutation = { endPathway: { pathway: { firstStartedOn: string, endsOn: string, monthsUsed: number, lapsesOn: string, lapsed: boolean, periods: Array<{ number: number, startsOn: string, endsOn: string, signedOn: string, signatory: string, decision: { id: string, notifiedOn: string | null } | null }>, gaps: Array<{ firstDay: string, lastDay: string }>, ended: { on: string, reason: PathwayEnd | null } | null, benefits: Array<{ id: string, kind: BenefitKind, requestedOn: string, grantedOn: string | null, refusedOn: string | null, startsOn: string | null, endsOn: string | null, children: number | null, monthlyAmount: number | null, version: number }>, renewal: { id: string, reference: string, stage: Stage, status: ReferralStatus } | null, proposedSession: { id: string, heldOn: string, startsAt: string } | null } | null, recorded: { on: string, reason: PathwayEnd | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type PathwayOfReferralQueryVariables = Exact<{
  id: string;
}>;


export type PathwayOfReferralQuery = { node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral', id: string, reference: string, stage: Stage, version: number, renewal: boolean, pathway: { firstStartedOn: string, endsOn: string, monthsUsed: number, lapsesOn: string, lapsed: boolean, periods: Array<{ number: number, startsOn: string, endsOn: string, signedOn: string, signatory: string, decision: { id: string, notifiedOn: string | null } | null }>, gaps: Array<{ firstDay: string, lastDay: string }>, ended: { on: string, reason: PathwayEnd | null } | null, benefits: Array<{ id: string, kind: BenefitKind, requestedOn: string, grantedOn: string | null, refusedOn: string | null, startsOn: string | null, endsOn: string | null, children: number | null, monthlyAmount: number | null, version: number }>, renewal: { id: string, reference: string, stage: Stage, status: ReferralStatus } | null, proposedSession: { id: string, heldOn: string, startsAt: string } | null } | null }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type PathwayOfCaseQueryVariables = Exact<{
  departement: string;
  id: string;
}>;


export type PathwayOfCaseQuery = { departement: { case: { id: string, stage: Stage, pathway: { firstStartedOn: string, endsOn: string, monthsUsed: number, lapsesOn: string, lapsed: boolean, periods: Array<{ number: number, startsOn: string, endsOn: string, signedOn: string, signatory: string, decision: { id: string, notifiedOn: string | null } | null }>, gaps: Array<{ firstDay: string, lastDay: string }>, ended: { on: string, reason: PathwayEnd | null } | null, benefits: Array<{ id: string, kind: BenefitKind, requestedOn: string, grantedOn: string | null, refusedOn: string | null, startsOn: string | null, endsOn: string | null, children: number | null, monthlyAmount: number | null, version: number }>, renewal: { id: string, reference: string, stage: Stage, status: ReferralStatus } | null, proposedSession: { id: string, heldOn: string, startsAt: string } | null } | null } | null } | null };

export type RecordBenefitMutationVariables = Exact<{
  input: RecordBenefitInput;
}>;


export type RecordBenefitMutation = { recordBenefit: { benefit: { id: string, kind: BenefitKind, requestedOn: string, grantedOn: string | null, refusedOn: string | null, startsOn: string | null, endsOn: string | null, children: number | null, monthlyAmount: number | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RequestRenewalMutationVariables = Exact<{
  input: RequestRenewalInput;
}>;


export type RequestRenewalMutation = { requestRenewal: { pathway: { firstStartedOn: string, endsOn: string, monthsUsed: number, lapsesOn: string, lapsed: boolean, periods: Array<{ number: number, startsOn: string, endsOn: string, signedOn: string, signatory: string, decision: { id: string, notifiedOn: string | null } | null }>, gaps: Array<{ firstDay: string, lastDay: string }>, ended: { on: string, reason: PathwayEnd | null } | null, benefits: Array<{ id: string, kind: BenefitKind, requestedOn: string, grantedOn: string | null, refusedOn: string | null, startsOn: string | null, endsOn: string | null, children: number | null, monthlyAmount: number | null, version: number }>, renewal: { id: string, reference: string, stage: Stage, status: ReferralStatus } | null, proposedSession: { id: string, heldOn: string, startsAt: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ResumePathwayMutationVariables = Exact<{
  input: ResumePathwayInput;
}>;


export type ResumePathwayMutation = { resumePathway: { pathway: { firstStartedOn: string, endsOn: string, monthsUsed: number, lapsesOn: string, lapsed: boolean, periods: Array<{ number: number, startsOn: string, endsOn: string, signedOn: string, signatory: string, decision: { id: string, notifiedOn: string | null } | null }>, gaps: Array<{ firstDay: string, lastDay: string }>, ended: { on: string, reason: PathwayEnd | null } | null, benefits: Array<{ id: string, kind: BenefitKind, requestedOn: string, grantedOn: string | null, refusedOn: string | null, startsOn: string | null, endsOn: string | null, children: number | null, monthlyAmount: number | null, version: number }>, renewal: { id: string, reference: string, stage: Stage, status: ReferralStatus } | null, proposedSession: { id: string, heldOn: string, startsAt: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type AnswerPlaceRequestMutationVariables = Exact<{
  input: AnswerPlaceRequestInput;
}>;


export type AnswerPlaceRequestMutation = { answerPlaceRequest: { askedPlace: { id: string, public: PlacePublic, children: number, neededFrom: string, needs: Array<PlaceNeed>, state: PlaceState, availableFrom: string | null, refusal: PlaceRefusal | null, askedOn: string, version: number, shelter: { id: string, name: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type CloseShelterMutationVariables = Exact<{
  input: CloseShelterInput;
}>;


export type CloseShelterMutation = { closeShelter: { shelter: { id: string, name: string, publics: Array<PlacePublic>, withChildren: boolean, conditions: string | null, phone: string, confirmedOn: string, toConfirm: boolean, closedOn: string | null, own: boolean, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ConfirmShelterMutationVariables = Exact<{
  input: ConfirmShelterInput;
}>;


export type ConfirmShelterMutation = { confirmShelter: { shelter: { id: string, name: string, publics: Array<PlacePublic>, withChildren: boolean, conditions: string | null, phone: string, confirmedOn: string, toConfirm: boolean, closedOn: string | null, own: boolean, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type EndStayMutationVariables = Exact<{
  input: EndStayInput;
}>;


export type EndStayMutation = { endStay: { stay: { id: string, means: StayMeans, agreedOn: string, startsOn: string, stage: StayStage, stageSince: string, endedOn: string | null, ending: StayEnding | null, sequel: StaySequel | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordStayStageMutationVariables = Exact<{
  input: RecordStayStageInput;
}>;


export type RecordStayStageMutation = { recordStayStage: { stay: { id: string, means: StayMeans, agreedOn: string, startsOn: string, stage: StayStage, stageSince: string, endedOn: string | null, ending: StayEnding | null, sequel: StaySequel | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordStayMutationVariables = Exact<{
  input: RecordStayInput;
}>;


export type RecordStayMutation = { recordStay: { stay: { id: string, means: StayMeans, agreedOn: string, startsOn: string, stage: StayStage, stageSince: string, endedOn: string | null, ending: StayEnding | null, sequel: StaySequel | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordUnmetNeedMutationVariables = Exact<{
  input: RecordUnmetNeedInput;
}>;


export type RecordUnmetNeedMutation = { recordUnmetNeed: { case: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RegisterShelterMutationVariables = Exact<{
  input: RegisterShelterInput;
}>;


export type RegisterShelterMutation = { registerShelter: { shelter: { id: string, name: string, publics: Array<PlacePublic>, withChildren: boolean, conditions: string | null, phone: string, confirmedOn: string, toConfirm: boolean, closedOn: string | null, own: boolean, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RequestPlaceMutationVariables = Exact<{
  input: RequestPlaceInput;
}>;


export type RequestPlaceMutation = { requestPlace: { case: { id: string, placeRequests: Array<{ id: string, public: PlacePublic, children: number, neededFrom: string, needs: Array<PlaceNeed>, state: PlaceState, availableFrom: string | null, refusal: PlaceRefusal | null, askedAt: string, answeredAt: string | null, version: number, shelter: { id: string, name: string, phone: string } | null }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type WithdrawPlaceRequestMutationVariables = Exact<{
  input: WithdrawPlaceRequestInput;
}>;


export type WithdrawPlaceRequestMutation = { withdrawPlaceRequest: { placeRequest: { id: string, public: PlacePublic, children: number, neededFrom: string, needs: Array<PlaceNeed>, state: PlaceState, availableFrom: string | null, refusal: PlaceRefusal | null, askedAt: string, answeredAt: string | null, version: number, shelter: { id: string, name: string, phone: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type SendPleadingMutationVariables = Exact<{
  input: SendPleadingInput;
}>;


export type SendPleadingMutation = { sendPleading: { pleading: { id: string, reference: string, state: PleadingState, writtenWith: PleadingAuthor, writtenOn: string | null, parquetId: string | null, parquetName: string | null, agreedOn: string | null, manner: AccordManner | null, sentOn: string | null, withdrawnOn: string | null, version: number | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type WithdrawPleadingMutationVariables = Exact<{
  input: WithdrawPleadingInput;
}>;


export type WithdrawPleadingMutation = { withdrawPleading: { pleading: { id: string, reference: string, state: PleadingState, writtenWith: PleadingAuthor, writtenOn: string | null, parquetId: string | null, parquetName: string | null, agreedOn: string | null, manner: AccordManner | null, sentOn: string | null, withdrawnOn: string | null, version: number | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type WritePleadingMutationVariables = Exact<{
  input: WritePleadingInput;
}>;


export type WritePleadingMutation = { writePleading: { pleading: { id: string, reference: string, state: PleadingState, writtenWith: PleadingAuthor, writtenOn: string | null, parquetId: string | null, parquetName: string | null, agreedOn: string | null, manner: AccordManner | null, sentOn: string | null, withdrawnOn: string | null, version: number | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type AccessReportQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type AccessReportQuery = { departement: { case: { reference: string, journalName: string | null, accessReport: { emergency: string, recipients: Array<{ capacity: RecipientCapacity, category: string, purpose: string, body: BodyKind | null, since: string, until: string | null, groups: Array<{ group: InformationGroup, level: Level }> }> } | null } | null } | null };

export type InformationNoticeQueryVariables = Exact<{
  code: string;
  bodies: Array<BodyKind> | BodyKind;
  minor?: boolean | null | undefined;
  controller?: string | null | undefined;
  contact?: string | null | undefined;
}>;


export type InformationNoticeQuery = { departement: { informationNotice: { html: string, json: string } | null } | null };

export type OfficerRegistersQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfficerRegistersQuery = { departement: { breaches: Array<{ id: string, nature: Array<BreachNature>, risk: BreachRisk, state: BreachState, knownAt: string, deadline: string, personsMin: number, personsMax: number, groups: Array<InformationGroup>, facts: string | null, consequences: string | null, measures: string | null, delayReason: string | null, notifiedAt: string | null, personsInformedAt: string | null, recordedAt: string, version: number }> | null, breachRegister: { html: string, json: string } | null, processingRecord: { html: string, json: string } | null, producedExports: { nodes: Array<{ producedAt: string, account: string, thing: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ProducePersonExportMutationVariables = Exact<{
  input: ProducePersonExportInput;
}>;


export type ProducePersonExportMutation = { producePersonExport: { export: { html: string, json: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordBreachMutationVariables = Exact<{
  input: RecordBreachInput;
}>;


export type RecordBreachMutation = { recordBreach: { breach: { id: string, state: BreachState, deadline: string, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type UpdateBreachMutationVariables = Exact<{
  input: UpdateBreachInput;
}>;


export type UpdateBreachMutation = { updateBreach: { breach: { id: string, state: BreachState, deadline: string, notifiedAt: string | null, personsInformedAt: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordComplaintStepMutationVariables = Exact<{
  input: RecordComplaintStepInput;
}>;


export type RecordComplaintStepMutation = { recordComplaintStep: { step: { id: string, step: ComplaintStepKind, occurredOn: string, reason: ComplaintClosure | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordHearingOutcomeMutationVariables = Exact<{
  input: RecordHearingOutcomeInput;
}>;


export type RecordHearingOutcomeMutation = { recordHearingOutcome: { hearing: { id: string, heldOn: string, kind: HearingKind, startsAt: string | null, court: string | null, outcome: HearingOutcome | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordHearingMutationVariables = Exact<{
  input: RecordHearingInput;
}>;


export type RecordHearingMutation = { recordHearing: { hearing: { id: string, heldOn: string, kind: HearingKind, startsAt: string | null, court: string | null, outcome: HearingOutcome | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type StateProceedingsMutationVariables = Exact<{
  input: StateProceedingsInput;
}>;


export type StateProceedingsMutation = { stateProceedings: { referral: { id: string, sheet: { proceedingsVersion: number | null, proceedings:
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
          | { __typename: 'ProceedingsGroup', level: Level, withheld: Array<GroupField>, nextHearingDate: string | null, state: string | null, holdBack: boolean | null }
         } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type AcknowledgeCircuitMutationVariables = Exact<{
  input: AcknowledgeCircuitInput;
}>;


export type AcknowledgeCircuitMutation = { acknowledgeCircuit: { circuit: { id: string, referralId: string, caseId: string | null, reference: string, open: boolean, calledOn: string, calledAt: string, called: string, childInformed: boolean, notInformedReason: string | null, acknowledgedOn: string | null, acknowledgedAt: string | null, acknowledgedSide: DutySide | null, silent: boolean, away: boolean, outcome: CircuitOutcome | null, closedOn: string | null, version: number, clocks: Array<{ clock: CircuitClockName, rule: string, article: string, state: ClockState, dueOn: string | null, dueAt: string | null, doneOn: string | null }>, events: Array<{ id: string, kind: CircuitEventKind, occurredOn: string, occurredAt: string | null, name: string | null, version: number }>, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type CaseCircuitsQueryVariables = Exact<{
  id: string;
}>;


export type CaseCircuitsQuery = { node:
    | { circuits: Array<{ id: string, reference: string, open: boolean, calledOn: string, outcome: CircuitOutcome | null, silent: boolean, away: boolean }>, referrals: Array<{ id: string, circuit: { id: string } | null }> }
    | Record<PropertyKey, never>
   | null };

export type CircuitQueryVariables = Exact<{
  id: string;
}>;


export type CircuitQuery = { node:
    | { id: string, referralId: string, caseId: string | null, reference: string, open: boolean, calledOn: string, calledAt: string, called: string, childInformed: boolean, notInformedReason: string | null, acknowledgedOn: string | null, acknowledgedAt: string | null, acknowledgedSide: DutySide | null, silent: boolean, away: boolean, outcome: CircuitOutcome | null, closedOn: string | null, version: number, clocks: Array<{ clock: CircuitClockName, rule: string, article: string, state: ClockState, dueOn: string | null, dueAt: string | null, doneOn: string | null }>, events: Array<{ id: string, kind: CircuitEventKind, occurredOn: string, occurredAt: string | null, name: string | null, version: number }>, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> }
    | Record<PropertyKey, never>
   | null };

export type CloseProtectionCircuitMutationVariables = Exact<{
  input: CloseProtectionCircuitInput;
}>;


export type CloseProtectionCircuitMutation = { closeProtectionCircuit: { circuit: { id: string, referralId: string, caseId: string | null, reference: string, open: boolean, calledOn: string, calledAt: string, called: string, childInformed: boolean, notInformedReason: string | null, acknowledgedOn: string | null, acknowledgedAt: string | null, acknowledgedSide: DutySide | null, silent: boolean, away: boolean, outcome: CircuitOutcome | null, closedOn: string | null, version: number, clocks: Array<{ clock: CircuitClockName, rule: string, article: string, state: ClockState, dueOn: string | null, dueAt: string | null, doneOn: string | null }>, events: Array<{ id: string, kind: CircuitEventKind, occurredOn: string, occurredAt: string | null, name: string | null, version: number }>, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type EndConventionMutationVariables = Exact<{
  input: EndConventionInput;
}>;


export type EndConventionMutation = { endConvention: { convention: { id: string, parquetId: string, childWelfareId: string | null, signedOn: string, actReference: string, parties: string, since: string, until: string | null, inForce: boolean, mayOpen: boolean, version: number, openers: Array<{ id: string, name: string }>, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type EndDutyMutationVariables = Exact<{
  input: EndDutyInput;
}>;


export type EndDutyMutation = { endDuty: { duty: { id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type LocalConventionsQueryVariables = Exact<{
  code: string;
}>;


export type LocalConventionsQuery = { departement: { localConventions: Array<{ id: string, parquetId: string, childWelfareId: string | null, signedOn: string, actReference: string, parties: string, since: string, until: string | null, inForce: boolean, mayOpen: boolean, version: number, openers: Array<{ id: string, name: string }>, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> }> } | null };

export type OpenProtectionCircuitMutationVariables = Exact<{
  input: OpenProtectionCircuitInput;
}>;


export type OpenProtectionCircuitMutation = { openProtectionCircuit: { circuit: { id: string, referralId: string, caseId: string | null, reference: string, open: boolean, calledOn: string, calledAt: string, called: string, childInformed: boolean, notInformedReason: string | null, acknowledgedOn: string | null, acknowledgedAt: string | null, acknowledgedSide: DutySide | null, silent: boolean, away: boolean, outcome: CircuitOutcome | null, closedOn: string | null, version: number, clocks: Array<{ clock: CircuitClockName, rule: string, article: string, state: ClockState, dueOn: string | null, dueAt: string | null, doneOn: string | null }>, events: Array<{ id: string, kind: CircuitEventKind, occurredOn: string, occurredAt: string | null, name: string | null, version: number }>, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordCircuitStepMutationVariables = Exact<{
  input: RecordCircuitStepInput;
}>;


export type RecordCircuitStepMutation = { recordCircuitStep: { circuit: { id: string, referralId: string, caseId: string | null, reference: string, open: boolean, calledOn: string, calledAt: string, called: string, childInformed: boolean, notInformedReason: string | null, acknowledgedOn: string | null, acknowledgedAt: string | null, acknowledgedSide: DutySide | null, silent: boolean, away: boolean, outcome: CircuitOutcome | null, closedOn: string | null, version: number, clocks: Array<{ clock: CircuitClockName, rule: string, article: string, state: ClockState, dueOn: string | null, dueAt: string | null, doneOn: string | null }>, events: Array<{ id: string, kind: CircuitEventKind, occurredOn: string, occurredAt: string | null, name: string | null, version: number }>, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordConventionMutationVariables = Exact<{
  input: RecordConventionInput;
}>;


export type RecordConventionMutation = { recordConvention: { convention: { id: string, parquetId: string, childWelfareId: string | null, signedOn: string, actReference: string, parties: string, since: string, until: string | null, inForce: boolean, mayOpen: boolean, version: number, openers: Array<{ id: string, name: string }>, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordDutyMutationVariables = Exact<{
  input: RecordDutyInput;
}>;


export type RecordDutyMutation = { recordDuty: { duty: { id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordReturnMutationVariables = Exact<{
  input: RecordAwayInput;
}>;


export type RecordReturnMutation = { recordReturn: { circuit: { id: string, referralId: string, caseId: string | null, reference: string, open: boolean, calledOn: string, calledAt: string, called: string, childInformed: boolean, notInformedReason: string | null, acknowledgedOn: string | null, acknowledgedAt: string | null, acknowledgedSide: DutySide | null, silent: boolean, away: boolean, outcome: CircuitOutcome | null, closedOn: string | null, version: number, clocks: Array<{ clock: CircuitClockName, rule: string, article: string, state: ClockState, dueOn: string | null, dueAt: string | null, doneOn: string | null }>, events: Array<{ id: string, kind: CircuitEventKind, occurredOn: string, occurredAt: string | null, name: string | null, version: number }>, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordRunawayMutationVariables = Exact<{
  input: RecordAwayInput;
}>;


export type RecordRunawayMutation = { recordRunaway: { circuit: { id: string, referralId: string, caseId: string | null, reference: string, open: boolean, calledOn: string, calledAt: string, called: string, childInformed: boolean, notInformedReason: string | null, acknowledgedOn: string | null, acknowledgedAt: string | null, acknowledgedSide: DutySide | null, silent: boolean, away: boolean, outcome: CircuitOutcome | null, closedOn: string | null, version: number, clocks: Array<{ clock: CircuitClockName, rule: string, article: string, state: ClockState, dueOn: string | null, dueAt: string | null, doneOn: string | null }>, events: Array<{ id: string, kind: CircuitEventKind, occurredOn: string, occurredAt: string | null, name: string | null, version: number }>, duty: Array<{ id: string, side: DutySide, service: string, phone: string, acknowledges: boolean, opensAt: string | null, closesAt: string | null, since: string, until: string | null, onDuty: boolean, version: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ExplainAccessQueryVariables = Exact<{
  id: string;
  group: InformationGroup;
}>;


export type ExplainAccessQuery = { explainAccess: { rules: Array<string>, wouldOpen: string | null, level: { group: InformationGroup, level: Level, reason: string, rule: string | null } } | null };

export type LevelsForQueryVariables = Exact<{
  id: string;
  role?: string | null | undefined;
  mandate?: string | null | undefined;
  stage?: Stage | null | undefined;
}>;


export type LevelsForQuery = { node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral', reference: string, levelsFor: Array<{ group: InformationGroup, level: Level, reason: string, rule: string | null }> | null }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type OpinionAndDecisionQueryVariables = Exact<{
  id: string;
}>;


export type OpinionAndDecisionQuery = { node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral', reference: string, stage: Stage, opinions: Array<{ sense: OpinionSense, manner: OpinionManner, hasReserves: boolean, reserves: string | null, givenOn: string }>, decision: { sense: DecisionSense, signatory: string, delegation: string, signedOn: string, startsOn: string | null, notifiedOn: string | null, notificationManner: NotificationManner | null, reasons: string | null } | null }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type AcceptReferralMutationVariables = Exact<{
  input: ReferralActInput;
}>;


export type AcceptReferralMutation = { acceptReferral: { referral: { id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type AlertQueryVariables = Exact<{
  id: string;
}>;


export type AlertQuery = { node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral', id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, alert: { level: string, sector: string | null, establishment: string | null, place: string | null, facts: string | null, personsCount: string | null, personsWish: string | null, conditions: string | null, associationOnStandBy: boolean | null, shelterFirst: boolean | null, notBefore: string | null } | null, sheet: { identity:
          | { __typename: 'IdentityGroup', level: Level, withheld: Array<GroupField>, reference: string | null, ageClass: string | null, familyName: string | null, givenName: string | null, birthYear: string | null, familyNameUnknown: string | null, givenNameUnknown: string | null, birthYearUnknown: string | null, nationality: string | null, birthDate: string | null, birthPlace: string | null, usedNames: string | null, sex: string | null }
          | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
         } | null, case: { id: string } | null }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type AnswerConsultationMutationVariables = Exact<{
  input: AnswerConsultationInput;
}>;


export type AnswerConsultationMutation = { answerConsultation: { answered: boolean | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type BodyReferralsQueryVariables = Exact<{
  code: string;
  body: BodyKind;
  status?: ReferralStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BodyReferralsQuery = { departement: { body: { id: string, referrals: { nodes: Array<{ id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, case: { id: string, reference: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type ConsultServiceMutationVariables = Exact<{
  input: ConsultServiceInput;
}>;


export type ConsultServiceMutation = { consultService: { consultation: { id: string, role: Role, groups: Array<InformationGroup>, dueOn: string, state: ConsultationState } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ConsultationsQueryVariables = Exact<{
  id: string;
}>;


export type ConsultationsQuery = { node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral', reference: string, consultations: Array<{ id: string, role: Role, groups: Array<InformationGroup>, dueOn: string, askedAt: string, state: ConsultationState, question: string | null, view: string | null }> }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type DeclineReferralMutationVariables = Exact<{
  input: DeclineReferralInput;
}>;


export type DeclineReferralMutation = { declineReferral: { referral: { id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ProposalsQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type ProposalsQuery = { departement: { case: { proposeReferrals: { approved: boolean, proposals: Array<{ formation: Formation, purpose: Purpose, fit: Fit, reason: string, legalBasis: string, can: string, cannot: string, nextSessionOn: string | null, accordRecorded: boolean, referred: boolean, body: { id: string, kind: BodyKind, shortName: string }, readers: Array<{ role: string, relation: string, fromStage: Stage, levels: Array<{ group: InformationGroup, level: Level, reason: string, rule: string | null }> }> }>, leftOut: Array<{ kind: BodyKind, reason: string }>, outside: Array<{ code: string, name: string, text: string, legalBasis: string }>, handOverTo: Array<{ organisationId: string, name: string }> } } | null } | null };

export type RecordAccordMutationVariables = Exact<{
  input: RecordAccordInput;
}>;


export type RecordAccordMutation = { recordAccord: { accord: { id: string, bodyKind: BodyKind, purpose: Purpose, groups: Array<InformationGroup>, givenOn: string, manner: AccordManner } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordAftercareMutationVariables = Exact<{
  input: RecordAftercareInput;
}>;


export type RecordAftercareMutation = { recordAftercare: { referral: { id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordHandoverMutationVariables = Exact<{
  input: RecordHandoverInput;
}>;


export type RecordHandoverMutation = { recordHandover: { handover: { handedOverAt: string, receivedOn: string | null, plannedOn: string | null, outcome: HandoverOutcome | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordSupportOutcomeMutationVariables = Exact<{
  input: RecordSupportOutcomeInput;
}>;


export type RecordSupportOutcomeMutation = { recordSupportOutcome: { referral: { id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecuseMutationVariables = Exact<{
  input: RecuseInput;
}>;


export type RecuseMutation = { recuse: { referralId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ReferCaseMutationVariables = Exact<{
  input: ReferCaseInput;
}>;


export type ReferCaseMutation = { referCase: { referral: { id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type SituationQueryVariables = Exact<{
  id: string;
}>;


export type SituationQuery = { node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral', situation: string | null, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, case: { id: string } | null, sheet: { levels: Array<{ group: InformationGroup, level: Level, reason: string, rule: string | null }> } | null }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type SuggestReferralMutationVariables = Exact<{
  input: SuggestReferralInput;
}>;


export type SuggestReferralMutation = { suggestReferral: { suggested: boolean | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type SupportToldBackQueryVariables = Exact<{
  id: string;
}>;


export type SupportToldBackQuery = { node:
    | { __typename: 'AgendaItem' }
    | { __typename: 'Body' }
    | { __typename: 'CaseFile' }
    | { __typename: 'Decision' }
    | { __typename: 'Duty' }
    | { __typename: 'FollowUp' }
    | { __typename: 'LocalConvention' }
    | { __typename: 'Mandate' }
    | { __typename: 'Membership' }
    | { __typename: 'Organisation' }
    | { __typename: 'Pleading' }
    | { __typename: 'ProtectionCircuit' }
    | { __typename: 'Referent' }
    | { __typename: 'Referral', situation: string | null, declineReason: string | null, id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, supportAsked: SupportAsked | null, supportText: string | null, supportOutcome: { kind: SupportOutcomeKind, heldOn: string, recordedAt: string } | null }
    | { __typename: 'SentReturn' }
    | { __typename: 'Session' }
   | null };

export type WithdrawAccordMutationVariables = Exact<{
  input: WithdrawAccordInput;
}>;


export type WithdrawAccordMutation = { withdrawAccord: { accord: { id: string, withdrawnAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type WithdrawConsultationMutationVariables = Exact<{
  input: WithdrawConsultationInput;
}>;


export type WithdrawConsultationMutation = { withdrawConsultation: { consultation: { id: string, state: ConsultationState } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type WithdrawReferralMutationVariables = Exact<{
  input: ReferralActInput;
}>;


export type WithdrawReferralMutation = { withdrawReferral: { referral: { id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type CommissionAnalysisQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type CommissionAnalysisQuery = { departement: { commissionAnalysis: { title: string, year: number, asOf: string, provisional: boolean, organisation: string | null, html: string, csv: string, sections: Array<{ code: string, population: string | null, title: string, note: string | null, lines: Array<{ code: string, label: string, value: number | null, note: string | null }> }> } | null } | null };

export type DeclareReturnSentMutationVariables = Exact<{
  input: DeclareReturnSentInput;
}>;


export type DeclareReturnSentMutation = { declareReturnSent: { sentReturn: { id: string, kind: ReturnKind, organisationId: string | null, year: number, sentOn: string, withdrawnAt: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type SentReturnsQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type SentReturnsQuery = { departement: { sentReturns: Array<{ id: string, kind: ReturnKind, organisationId: string | null, year: number, sentOn: string, withdrawnAt: string | null, version: number }> } | null };

export type SurveyAnswersQueryVariables = Exact<{
  code: string;
  year: number;
  organisation?: string | null | undefined;
}>;


export type SurveyAnswersQuery = { departement: { surveyAnswers: { title: string, year: number, asOf: string, provisional: boolean, organisation: string | null, html: string, csv: string, sections: Array<{ code: string, population: string | null, title: string, note: string | null, lines: Array<{ code: string, label: string, value: number | null, note: string | null }> }> } | null } | null };

export type WithdrawReturnSentMutationVariables = Exact<{
  input: WithdrawReturnSentInput;
}>;


export type WithdrawReturnSentMutation = { withdrawReturnSent: { sentReturn: { id: string, kind: ReturnKind, organisationId: string | null, year: number, sentOn: string, withdrawnAt: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type YearlyReturnQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type YearlyReturnQuery = { departement: { yearlyReturn: { title: string, year: number, asOf: string, provisional: boolean, organisation: string | null, html: string, csv: string, sections: Array<{ code: string, population: string | null, title: string, note: string | null, lines: Array<{ code: string, label: string, value: number | null, note: string | null }> }> } | null } | null };

export type AbrogateDecisionMutationVariables = Exact<{
  input: AbrogateDecisionInput;
}>;


export type AbrogateDecisionMutation = { abrogateDecision: { decision: { id: string, sense: DecisionSense, abrogatedOn: string | null, abrogatedBy: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type AgendaToValidateQueryVariables = Exact<{
  code: string;
  session: string;
}>;


export type AgendaToValidateQuery = { departement: { session: { id: string, heldOn: string, startsAt: string, status: SessionStatus, agendaValidations: Array<{ seat: CoChair, stands: boolean, validatedAt: string | null }>, agendaToValidate: { digest: string, awaited: Array<CoChair>, points: Array<{ position: number, kind: AgendaItemKind, title: string | null, minutes: number, late: boolean, supportAsked: SupportAsked | null }> } | null } | null } | null };

export type AgendaQueryVariables = Exact<{
  code: string;
  session: string;
}>;


export type AgendaQuery = { departement: { session: { itemCount: number, id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, agenda: Array<{ id: string, kind: AgendaItemKind, title: string | null, minutes: number, late: boolean, status: AgendaItemStatus, version: number, referral: { id: string, reference: string, kind: ReferralKind, status: ReferralStatus, stage: Stage, purpose: Purpose, formation: Formation, authoritative: boolean, legalBasis: string, sex: string | null, ageClass: string | null, principalForm: string | null, version: number, sheet: { identity:
              | { __typename: 'IdentityGroup', level: Level, withheld: Array<GroupField>, reference: string | null, ageClass: string | null, familyName: string | null, givenName: string | null, birthYear: string | null, familyNameUnknown: string | null, givenNameUnknown: string | null, birthYearUnknown: string | null, nationality: string | null, birthDate: string | null, birthPlace: string | null, usedNames: string | null, sex: string | null }
              | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
            , contact:
              | { __typename: 'ContactGroup', level: Level, withheld: Array<GroupField>, correspondenceAddress: string | null, phone: string | null, email: string | null, safeMoments: string | null, currentPlace: string | null }
              | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
            , socialSituation:
              | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
              | { __typename: 'SocialSituationGroup', level: Level, withheld: Array<GroupField>, language: string | null, needsHousing: boolean | null, needsIncome: boolean | null, needsWork: boolean | null, needsLegalHelp: boolean | null, lodging: string | null, monthlyResources: string | null, actionsPlanned: string | null, commitments: string | null, narrative: string | null }
            , health:
              | { __typename: 'HealthGroup', level: Level, withheld: Array<GroupField>, needsCare: boolean | null, coverage: string | null, medicalOpinionAsked: boolean | null }
              | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
            , family:
              | { __typename: 'FamilyGroup', level: Level, withheld: Array<GroupField>, childrenCount: string | null, childrenAgeClasses: Array<string> | null, childrenInFrance: boolean | null, childrenAbroad: boolean | null, unaccompaniedMinor: string | null, narrative: string | null }
              | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
            , residence:
              | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
              | { __typename: 'ResidenceGroup', level: Level, withheld: Array<GroupField>, titleKind: string | null, titleExpiry: string | null, foreignersFileNumber: string | null, apsAsked: boolean | null, entryDate: string | null, narrative: string | null }
            , complaint:
              | { __typename: 'ComplaintGroup', level: Level, withheld: Array<GroupField>, exists: string | null, month: string | null, service: string | null, narrative: string | null }
              | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
            , proceedings:
              | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
              | { __typename: 'ProceedingsGroup', level: Level, withheld: Array<GroupField>, nextHearingDate: string | null, state: string | null, holdBack: boolean | null }
            , exploitation:
              | { __typename: 'ExploitationGroup', level: Level, withheld: Array<GroupField>, principalForm: string | null, adultOrMinor: string | null, otherForms: Array<string> | null, startedAsMinor: string | null, stoppedProstitution: string | null, place: string | null, narrative: string | null }
              | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
            , coercion:
              | { __typename: 'CoercionGroup', level: Level, withheld: Array<GroupField>, means: Array<string> | null, fromMonth: string | null, toMonth: string | null, narrative: string | null }
              | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
            , pressure:
              | { __typename: 'Masked', group: InformationGroup, reason: string, rule: string, breakGlass: boolean }
              | { __typename: 'PressureGroup', level: Level, withheld: Array<GroupField>, on: Array<string> | null, country: string | null, means: Array<string> | null, sinceMonth: string | null, narrative: string | null }
             } | null } | null }> } | null } | null };

export type ApproveMinutesMutationVariables = Exact<{
  input: ApproveMinutesInput;
}>;


export type ApproveMinutesMutation = { approveMinutes: { session: { minutesApprovedOn: string | null, id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type CancelSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type CancelSessionMutation = { cancelSession: { session: { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type CloseSessionMutationVariables = Exact<{
  input: CloseSessionInput;
}>;


export type CloseSessionMutation = { closeSession: { session: { sealedAt: string | null, id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ConveneAgainMutationVariables = Exact<{
  input: ConveneAgainInput;
}>;


export type ConveneAgainMutation = { conveneAgain: { session: { convenedAt: string | null, urgency: Urgency | null, sameAgenda: boolean | null, id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, version: number, repeats: { id: string, heldOn: string } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ConveneSessionMutationVariables = Exact<{
  input: ConveneSessionInput;
}>;


export type ConveneSessionMutation = { conveneSession: { session: { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, convocations: Array<{ memberId: string, quality: string, role: string, voting: boolean, onPaper: boolean }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type CorrectDecisionMutationVariables = Exact<{
  input: CorrectDecisionInput;
}>;


export type CorrectDecisionMutation = { correctDecision: { decision: { id: string, sense: DecisionSense, signatory: string, delegation: string, signedOn: string, startsOn: string | null, remediesUntil: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type CorrectFollowUpMutationVariables = Exact<{
  input: CorrectFollowUpInput;
}>;


export type CorrectFollowUpMutation = { correctFollowUp: { followUp: { id: string, text: string, owner: string, ownerTitle: string | null, ownerMembershipId: string | null, dueOn: string, firstDueOn: string, late: boolean, itemTitle: string | null, outcome: FollowUpOutcome | null, settledOn: string | null, note: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type CorrectOpinionMutationVariables = Exact<{
  input: CorrectOpinionInput;
}>;


export type CorrectOpinionMutation = { correctOpinion: { opinion: { id: string, sense: OpinionSense, manner: OpinionManner, hasReserves: boolean, votesFor: number | null, votesAgainst: number | null, abstentions: number | null, chairVote: ChairVote | null, treatedAt: string | null, version: number, corrections: Array<{ version: number, sense: OpinionSense, manner: OpinionManner, votesFor: number | null, votesAgainst: number | null, correctedAt: string }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type DeferAgendaItemMutationVariables = Exact<{
  input: AgendaItemInput;
}>;


export type DeferAgendaItemMutation = { deferAgendaItem: { item: { id: string, kind: AgendaItemKind, status: AgendaItemStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type FollowUpsQueryVariables = Exact<{
  code: string;
  session: string;
  after?: string | null | undefined;
}>;


export type FollowUpsQuery = { departement: { session: { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, followUps: { nodes: Array<{ id: string, text: string, owner: string, ownerTitle: string | null, ownerMembershipId: string | null, dueOn: string, firstDueOn: string, late: boolean, itemTitle: string | null, outcome: FollowUpOutcome | null, settledOn: string | null, note: string | null, version: number, session: { id: string, heldOn: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, decidedFollowUps: { nodes: Array<{ id: string, text: string, owner: string, ownerTitle: string | null, ownerMembershipId: string | null, dueOn: string, firstDueOn: string, late: boolean, itemTitle: string | null, outcome: FollowUpOutcome | null, settledOn: string | null, note: string | null, version: number }> } } | null } | null };

export type InviteToItemMutationVariables = Exact<{
  input: InviteToItemInput;
}>;


export type InviteToItemMutation = { inviteToItem: { guest: { id: string, quality: GuestQuality, expectedFrom: string | null, expectedUntil: string | null, state: GuestState, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type MakeRoomCopiesMutationVariables = Exact<{
  input: MakeRoomCopiesInput;
}>;


export type MakeRoomCopiesMutation = { makeRoomCopies: { session: { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, roomCopies: Array<{ id: string, number: number, memberId: string, quality: string, state: RoomCopyState, madeAt: string, url: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type MinutesQueryVariables = Exact<{
  code: string;
  session: string;
}>;


export type MinutesQuery = { departement: { session: { minutesApprovedOn: string | null, id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, minutes: { state: MinutesState, approvedOn: string | null, sealedAt: string | null, seal: MinutesSeal | null, editions: Array<{ audience: MinutesAudience, title: string, url: string, sealedHash: string | null }> } | null } | null } | null };

export type MoveAgendaItemMutationVariables = Exact<{
  input: MoveAgendaItemInput;
}>;


export type MoveAgendaItemMutation = { moveAgendaItem: { item: { id: string, kind: AgendaItemKind, status: AgendaItemStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type OpenSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type OpenSessionMutation = { openSession: { session: { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type PlaceOnAgendaMutationVariables = Exact<{
  input: PlaceOnAgendaInput;
}>;


export type PlaceOnAgendaMutation = { placeOnAgenda: { item: { id: string, kind: AgendaItemKind, title: string | null, minutes: number, late: boolean, status: AgendaItemStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type PostponeSessionMutationVariables = Exact<{
  input: PostponeSessionInput;
}>;


export type PostponeSessionMutation = { postponeSession: { session: { postponedFrom: string | null, id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordAnnulmentMutationVariables = Exact<{
  input: RecordAnnulmentInput;
}>;


export type RecordAnnulmentMutation = { recordAnnulment: { referral: { id: string, stage: Stage, decision: { id: string } | null, formerDecisions: Array<{ endedAs: FormerDecisionEnd, endedOn: string, authority: string, sense: DecisionSense, signatory: string, signedOn: string, startsOn: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { session: { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, attendance: Array<{ memberId: string, quality: string, state: AttendanceState }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordAttendancesMutationVariables = Exact<{
  input: RecordAttendancesInput;
}>;


export type RecordAttendancesMutation = { recordAttendances: { session: { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, quorum: { rule: string, verdict: VerdictKind, value: string | null, limit: string | null, message: string } | null, attendance: Array<{ memberId: string, quality: string, state: AttendanceState, proxyTo: string | null, substituted: boolean, arrivedAt: string | null, leftAt: string | null, version: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordConsensusMutationVariables = Exact<{
  input: RecordConsensusInput;
}>;


export type RecordConsensusMutation = { recordConsensus: { session: { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, agenda: Array<{ id: string, status: AgendaItemStatus, opinion: { id: string, sense: OpinionSense, manner: OpinionManner, hasReserves: boolean, treatedAt: string | null, version: number } | null }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { recordDecision: { decision: { id: string, sense: DecisionSense, signatory: string, signedOn: string, startsOn: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordDissentMutationVariables = Exact<{
  input: RecordDissentInput;
}>;


export type RecordDissentMutation = { recordDissent: { opinion: { id: string, version: number, dissents: Array<{ quality: string, text: string | null, version: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordFollowUpMutationVariables = Exact<{
  input: RecordFollowUpInput;
}>;


export type RecordFollowUpMutation = { recordFollowUp: { followUp: { id: string, text: string, owner: string, ownerTitle: string | null, ownerMembershipId: string | null, dueOn: string, firstDueOn: string, late: boolean, itemTitle: string | null, outcome: FollowUpOutcome | null, settledOn: string | null, note: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordGuestMutationVariables = Exact<{
  input: RecordGuestInput;
}>;


export type RecordGuestMutation = { recordGuest: { guest: { id: string, state: GuestState, leftAt: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordLegalAidMutationVariables = Exact<{
  input: RecordLegalAidInput;
}>;


export type RecordLegalAidMutation = { recordLegalAid: { decision: { id: string, legalAidAskedOn: string | null, legalAidAnsweredOn: string | null, remediesUntil: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordNotificationMutationVariables = Exact<{
  input: RecordNotificationInput;
}>;


export type RecordNotificationMutation = { recordNotification: { decision: { id: string, sense: DecisionSense, notifiedOn: string | null, notificationManner: NotificationManner | null, interpreter: boolean | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordOpinionMutationVariables = Exact<{
  input: RecordOpinionInput;
}>;


export type RecordOpinionMutation = { recordOpinion: { opinion: { id: string, sense: OpinionSense, manner: OpinionManner, hasReserves: boolean, givenOn: string, votesFor: number | null, votesAgainst: number | null, abstentions: number | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordRecusalMutationVariables = Exact<{
  input: RecordRecusalInput;
}>;


export type RecordRecusalMutation = { recordRecusal: { item: { id: string, recusedMemberIds: Array<string> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RecordRoomCopiesMutationVariables = Exact<{
  input: RecordRoomCopiesInput;
}>;


export type RecordRoomCopiesMutation = { recordRoomCopies: { session: { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, roomCopies: Array<{ id: string, number: number, state: RoomCopyState, settledOn: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RehearseSessionQueryVariables = Exact<{
  input: RehearseSessionInput;
}>;


export type RehearseSessionQuery = { rehearseSession: { heldOn: string, earliestLawfulDate: string, convocationDeadline: string, quorum: { members: number, needed: number, reachable: number }, missingSeats: Array<{ role: string, quality: string, article: string }>, mandatesEnding: Array<{ memberId: string, quality: string, endsOn: string }>, notReady: Array<{ referralId: string, reference: string, reason: NotReadyReason }>, pathwaysLapsing: Array<{ referralId: string, reference: string, lapsesOn: string }>, verdicts: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } | null };

export type RehearseYearQueryVariables = Exact<{
  departement: string;
  body: BodyKind;
  year: number;
}>;


export type RehearseYearQuery = { rehearseYear: { formation: Formation | null, proposedDays: Array<string>, verdict: { rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null } | null } | null };

export type RemoveFromAgendaMutationVariables = Exact<{
  input: AgendaItemInput;
}>;


export type RemoveFromAgendaMutation = { removeFromAgenda: { item: { id: string, kind: AgendaItemKind, status: AgendaItemStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ReorderAgendaMutationVariables = Exact<{
  input: ReorderAgendaInput;
}>;


export type ReorderAgendaMutation = { reorderAgenda: { session: { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, agenda: Array<{ id: string, kind: AgendaItemKind, minutes: number, version: number }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ScheduleSessionMutationVariables = Exact<{
  input: ScheduleSessionInput;
}>;


export type ScheduleSessionMutation = { scheduleSession: { session: { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ScheduleYearMutationVariables = Exact<{
  input: ScheduleYearInput;
}>;


export type ScheduleYearMutation = { scheduleYear: { sessions: Array<{ id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number }> | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type SessionsQueryVariables = Exact<{
  code: string;
  body?: BodyKind | null | undefined;
  from?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SessionsQuery = { departement: { sessions: { nodes: Array<{ itemCount: number, plannedMinutes: number, id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, body: { kind: BodyKind, shortName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type SettleFollowUpMutationVariables = Exact<{
  input: SettleFollowUpInput;
}>;


export type SettleFollowUpMutation = { settleFollowUp: { followUp: { id: string, text: string, owner: string, ownerTitle: string | null, ownerMembershipId: string | null, dueOn: string, firstDueOn: string, late: boolean, itemTitle: string | null, outcome: FollowUpOutcome | null, settledOn: string | null, note: string | null, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type SummonLateMembersMutationVariables = Exact<{
  input: SummonLateMembersInput;
}>;


export type SummonLateMembersMutation = { summonLateMembers: { session: { id: string, formation: Formation, heldOn: string, startsAt: string, place: string, capacityMinutes: number, status: SessionStatus, urgency: Urgency | null, convenedAt: string | null, version: number, convocations: Array<{ memberId: string, role: string, quality: string, onPaper: boolean, sentAt: string }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ValidateAgendaMutationVariables = Exact<{
  input: ValidateAgendaInput;
}>;


export type ValidateAgendaMutation = { validateAgenda: { session: { id: string, agendaValidations: Array<{ seat: CoChair, stands: boolean, validatedAt: string | null }>, agendaToValidate: { digest: string, awaited: Array<CoChair>, points: Array<{ position: number, kind: AgendaItemKind, title: string | null, minutes: number, late: boolean, supportAsked: SupportAsked | null }> } | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type WithdrawDecisionMutationVariables = Exact<{
  input: WithdrawDecisionInput;
}>;


export type WithdrawDecisionMutation = { withdrawDecision: { referral: { id: string, stage: Stage, decision: { id: string } | null, formerDecisions: Array<{ endedAs: FormerDecisionEnd, endedOn: string, authority: string, sense: DecisionSense, signatory: string, signedOn: string, startsOn: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type ApiTokensQueryVariables = Exact<{
  code: string;
}>;


export type ApiTokensQuery = { departement: { apiTokens: Array<{ id: string, label: string, role: Role, readOnly: boolean, operations: Array<string> | null, createdAt: string, expiresAt: string, lastUsedOn: string | null, revokedAt: string | null, account: { id: string, name: string } }> | null } | null };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string | null, token: { id: string, label: string, role: Role, readOnly: boolean, operations: Array<string> | null, expiresAt: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type MySignInsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySignInsQuery = { viewer: { signedInBy: SignInManner, signInExpiresAt: string | null, sessions: Array<{ id: string, browser: string, signedInAt: string, seenAt: string, expiresAt: string, current: boolean }>, apiTokens: Array<{ id: string, label: string, departement: string, role: Role, readOnly: boolean, operations: Array<string> | null, createdAt: string, expiresAt: string, lastUsedOn: string | null, revokedAt: string | null }> } };

export type RevokeAccountSessionsMutationVariables = Exact<{
  input: RevokeAccountSessionsInput;
}>;


export type RevokeAccountSessionsMutation = { revokeAccountSessions: { account: { id: string, name: string, active: boolean } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { token: { id: string, label: string, revokedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: { sessionId: string | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type BulletinQueryVariables = Exact<{
  release: string;
}>;


export type BulletinQuery = { national: { release: { id: string, bulletin: { edition: number, html: string | null, documents: Array<{ format: string, audience: Audience, name: string, mediaType: string, size: number, path: string }> } | null } | null } };

export type CompareQueryVariables = Exact<{
  from: string;
  to: string;
  node: string;
}>;


export type CompareQuery = { national: { compare: { cautions: Array<string>, node: { id: string, question: string, margin: number }, cells: Array<{ label: string, before: number | null, after: number | null, difference: number | null, margin: number, trend: Trend }> } | null } };

export type OfficialPathwaysQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficialPathwaysQuery = { national: { officialPathways: Array<{ on: string, pathways: number, departementsWithOne: number, source: string, caution: string, gap: string | null, departements: Array<{ code: string, name: string, pathways: number }>, classes: Array<{ from: number, to: number | null, departements: number }> }> } };

export type OwnFiguresQueryVariables = Exact<{
  departement: string;
  release: string;
  dimension?: string | null | undefined;
}>;


export type OwnFiguresQuery = { departement: { ownFigures: { notice: string, figures: Array<{ label: string, exact: number, coordinates: Array<{ dimension: string, code: string, label: string }>, published: { value: number | null, masked: boolean, margin: number } | null }> } | null } | null };

export type ReleaseDelaysQueryVariables = Exact<{
  release: string;
}>;


export type ReleaseDelaysQuery = { national: { release: { id: string, delays: { median: { days: number, from: number, to: number } | null, ninthDecile: { days: number, from: number, to: number } | null } | null } | null } };

export type ReleaseTableQueryVariables = Exact<{
  release: string;
  node: string;
  coordinates?: Array<CoordinateInput> | CoordinateInput;
}>;


export type ReleaseTableQuery = { national: { release: { id: string, table: { node: { id: string, place: LatticePlace, dimensions: Array<string>, margin: number, floor: number, mostMasked: number, question: string }, cells: Array<{ label: string, value: number | null, masked: boolean, withheld: boolean, atLeast: number | null, margin: number, share: number | null, shareOf: number | null, coordinates: Array<{ dimension: string, code: string, label: string }> }> } | null } | null } };

export type ReleaseQueryVariables = Exact<{
  release: string;
}>;


export type ReleaseQuery = { national: { release: { id: string, years: Array<string>, from: string, until: string, cutOff: string, frozenOn: string, population: string, coverage: Array<{ bodies: Array<BodyKind>, late: Array<BodyKind>, territory: { code: string, name: string } }>, method: { paragraphs: Array<string>, threshold: number }, errata: Array<{ number: number, dated: string, words: string }>, lattice: { version: string, nodes: Array<{ id: string, place: LatticePlace, dimensions: Array<string>, audience: Audience, margin: number, floor: number, mostMasked: number, question: string }>, dimensions: Array<{ code: string, label: string, codes: Array<{ code: string, label: string }> }> }, bulletin: { edition: number, documents: Array<{ format: string, audience: Audience, name: string, mediaType: string, size: number, path: string }> } | null } | null } };

export type ReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleasesQuery = { national: { releases: Array<{ id: string, from: string, until: string, cutOff: string, frozenOn: string, errata: Array<{ number: number, dated: string, words: string }> }> } };

export type AcceptTransferMutationVariables = Exact<{
  input: TransferActInput;
}>;


export type AcceptTransferMutation = { acceptTransfer: { case: { id: string, reference: string, stage: Stage, version: number, submittedAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type CancelTransferMutationVariables = Exact<{
  input: TransferActInput;
}>;


export type CancelTransferMutation = { cancelTransfer: { transfer: { id: string, state: TransferState, proposedOn: string, expiresOn: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type DeclineTransferMutationVariables = Exact<{
  input: TransferActInput;
}>;


export type DeclineTransferMutation = { declineTransfer: { declined: boolean | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type IncomingTransfersQueryVariables = Exact<{
  code: string;
}>;


export type IncomingTransfersQuery = { departement: { incomingTransfers: Array<{ id: string, fromOrganisation: string, proposedOn: string, expiresOn: string, adultOrMinor: string, principalForm: string | null }> } | null };

export type ProposeTransferMutationVariables = Exact<{
  input: ProposeTransferInput;
}>;


export type ProposeTransferMutation = { proposeTransfer: { transfer: { id: string, state: TransferState, proposedOn: string, expiresOn: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> | null, rule: string | null, operation: string | null, acknowledge: string | null }>, warnings: Array<{ rule: string, article: string, verdict: VerdictKind, message: string, value: string | null, limit: string | null, cure: string | null }> } };

export type TransferOfCaseQueryVariables = Exact<{
  code: string;
  id: string;
}>;


export type TransferOfCaseQuery = { departement: { case: { id: string, reference: string, stage: Stage, version: number, submittedAt: string | null, transfer: { id: string, state: TransferState, proposedOn: string, expiresOn: string } | null } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AlertLifeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AlertLife on Referral {
  course {
    receivedOn
    parquet
    held
    heldOn
    heldUntil
    holdReason
    acceptedOn
    toldOn
    personsInformed
    personsOriented
    outcome
    closedOn
  }
  operation {
    plannedOn
    interpreter
    language
    informer
    informedBy
    meetingPoint
    version
    sheetUrl
    result {
      controlled
      controlledMonth
      personsMet
      personsInformed
      personsOriented
      personsSheltered
    }
  }
}
    `, {"fragmentName":"AlertLife"}) as unknown as TypedDocumentString<AlertLifeFragment, unknown>;
export const AskedPlaceLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AskedPlaceLine on AskedPlace {
  id
  public
  children
  neededFrom
  needs
  state
  availableFrom
  refusal
  askedOn
  version
  shelter {
    id
    name
  }
}
    `, {"fragmentName":"AskedPlaceLine"}) as unknown as TypedDocumentString<AskedPlaceLineFragment, unknown>;
export const CellFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Cell on FollowUpCell {
  actReference
  actDate
  validFrom
  validUntil
  version
}
    `, {"fragmentName":"Cell"}) as unknown as TypedDocumentString<CellFragment, unknown>;
export const CertificateFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Certificate on ErasureCertificate {
  case
  subject
  reason
  rule
  erasedAt
  completeInBackupsOn
  destroyed {
    kind
    count
  }
}
    `, {"fragmentName":"Certificate"}) as unknown as TypedDocumentString<CertificateFragment, unknown>;
export const DutyLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}
    `, {"fragmentName":"DutyLine"}) as unknown as TypedDocumentString<DutyLineFragment, unknown>;
export const CircuitLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CircuitLine on ProtectionCircuit {
  id
  referralId
  caseId
  reference
  open
  calledOn
  calledAt
  called
  childInformed
  notInformedReason
  acknowledgedOn
  acknowledgedAt
  acknowledgedSide
  silent
  away
  outcome
  closedOn
  version
  clocks {
    clock
    rule
    article
    state
    dueOn
    dueAt
    doneOn
  }
  events {
    id
    kind
    occurredOn
    occurredAt
    name
    version
  }
  duty {
    ...DutyLine
  }
}
    fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}`, {"fragmentName":"CircuitLine"}) as unknown as TypedDocumentString<CircuitLineFragment, unknown>;
export const ReferralHeadFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
    `, {"fragmentName":"ReferralHead"}) as unknown as TypedDocumentString<ReferralHeadFragment, unknown>;
export const AlertContentFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AlertContent on AlertText {
  level
  sector
  establishment
  place
  facts
  personsCount
  personsWish
  conditions
  associationOnStandBy
  shelterFirst
  notBefore
}
    `, {"fragmentName":"AlertContent"}) as unknown as TypedDocumentString<AlertContentFragment, unknown>;
export const ConsoleAlertLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsoleAlertLine on Referral {
  ...ReferralHead
  createdAt
  closedReason
  declineReason
  alert {
    ...AlertContent
  }
  course {
    held
    heldUntil
    acceptedOn
    toldOn
    personsInformed
    personsOriented
    outcome
    closedOn
  }
}
    fragment AlertContent on AlertText {
  level
  sector
  establishment
  place
  facts
  personsCount
  personsWish
  conditions
  associationOnStandBy
  shelterFirst
  notBefore
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"fragmentName":"ConsoleAlertLine"}) as unknown as TypedDocumentString<ConsoleAlertLineFragment, unknown>;
export const ConsoleFileAccordsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsoleFileAccords on CaseFile {
  accords {
    id
    bodyKind
    purpose
    groups
    givenOn
    manner
    withdrawnAt
  }
}
    `, {"fragmentName":"ConsoleFileAccords"}) as unknown as TypedDocumentString<ConsoleFileAccordsFragment, unknown>;
export const ConsoleFileActsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsoleFileActs on CaseFile {
  transfer {
    id
    state
    proposedOn
    expiresOn
  }
  retention {
    rule
    article
    text
    countsFrom
    archivesOn
    destroysOn
  }
}
    `, {"fragmentName":"ConsoleFileActs"}) as unknown as TypedDocumentString<ConsoleFileActsFragment, unknown>;
export const LevelsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Levels on GroupLevel {
  group
  level
  reason
  rule
}
    `, {"fragmentName":"Levels"}) as unknown as TypedDocumentString<LevelsFragment, unknown>;
export const MaskFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}
    `, {"fragmentName":"Mask"}) as unknown as TypedDocumentString<MaskFragment, unknown>;
export const IdentityFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Identity on IdentityView {
  __typename
  ... on IdentityGroup {
    level
    withheld
    reference
    ageClass
    familyName
    givenName
    birthYear
    familyNameUnknown
    givenNameUnknown
    birthYearUnknown
    nationality
    birthDate
    birthPlace
    usedNames
    sex
  }
  ...Mask
}
    fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}`, {"fragmentName":"Identity"}) as unknown as TypedDocumentString<IdentityFragment, unknown>;
export const ContactFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Contact on ContactView {
  __typename
  ... on ContactGroup {
    level
    withheld
    correspondenceAddress
    phone
    email
    safeMoments
    currentPlace
  }
  ...Mask
}
    fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}`, {"fragmentName":"Contact"}) as unknown as TypedDocumentString<ContactFragment, unknown>;
export const SocialSituationFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SocialSituation on SocialSituationView {
  __typename
  ... on SocialSituationGroup {
    level
    withheld
    language
    needsHousing
    needsIncome
    needsWork
    needsLegalHelp
    lodging
    monthlyResources
    actionsPlanned
    commitments
    narrative
  }
  ...Mask
}
    fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}`, {"fragmentName":"SocialSituation"}) as unknown as TypedDocumentString<SocialSituationFragment, unknown>;
export const HealthFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Health on HealthView {
  __typename
  ... on HealthGroup {
    level
    withheld
    needsCare
    coverage
    medicalOpinionAsked
  }
  ...Mask
}
    fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}`, {"fragmentName":"Health"}) as unknown as TypedDocumentString<HealthFragment, unknown>;
export const FamilyFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Family on FamilyView {
  __typename
  ... on FamilyGroup {
    level
    withheld
    childrenCount
    childrenAgeClasses
    childrenInFrance
    childrenAbroad
    unaccompaniedMinor
    narrative
  }
  ...Mask
}
    fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}`, {"fragmentName":"Family"}) as unknown as TypedDocumentString<FamilyFragment, unknown>;
export const ResidenceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Residence on ResidenceView {
  __typename
  ... on ResidenceGroup {
    level
    withheld
    titleKind
    titleExpiry
    foreignersFileNumber
    apsAsked
    entryDate
    narrative
  }
  ...Mask
}
    fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}`, {"fragmentName":"Residence"}) as unknown as TypedDocumentString<ResidenceFragment, unknown>;
export const ComplaintFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Complaint on ComplaintView {
  __typename
  ... on ComplaintGroup {
    level
    withheld
    exists
    month
    service
    narrative
  }
  ...Mask
}
    fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}`, {"fragmentName":"Complaint"}) as unknown as TypedDocumentString<ComplaintFragment, unknown>;
export const ProceedingsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Proceedings on ProceedingsView {
  __typename
  ... on ProceedingsGroup {
    level
    withheld
    nextHearingDate
    state
    holdBack
  }
  ...Mask
}
    fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}`, {"fragmentName":"Proceedings"}) as unknown as TypedDocumentString<ProceedingsFragment, unknown>;
export const ExploitationFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Exploitation on ExploitationView {
  __typename
  ... on ExploitationGroup {
    level
    withheld
    principalForm
    adultOrMinor
    otherForms
    startedAsMinor
    stoppedProstitution
    place
    narrative
  }
  ...Mask
}
    fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}`, {"fragmentName":"Exploitation"}) as unknown as TypedDocumentString<ExploitationFragment, unknown>;
export const CoercionFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Coercion on CoercionView {
  __typename
  ... on CoercionGroup {
    level
    withheld
    means
    fromMonth
    toMonth
    narrative
  }
  ...Mask
}
    fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}`, {"fragmentName":"Coercion"}) as unknown as TypedDocumentString<CoercionFragment, unknown>;
export const PressureFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Pressure on PressureView {
  __typename
  ... on PressureGroup {
    level
    withheld
    on
    country
    means
    sinceMonth
    narrative
  }
  ...Mask
}
    fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}`, {"fragmentName":"Pressure"}) as unknown as TypedDocumentString<PressureFragment, unknown>;
export const SheetFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Sheet on CaseSheet {
  identity {
    ...Identity
  }
  contact {
    ...Contact
  }
  socialSituation {
    ...SocialSituation
  }
  health {
    ...Health
  }
  family {
    ...Family
  }
  residence {
    ...Residence
  }
  complaint {
    ...Complaint
  }
  proceedings {
    ...Proceedings
  }
  exploitation {
    ...Exploitation
  }
  coercion {
    ...Coercion
  }
  pressure {
    ...Pressure
  }
}
    fragment Coercion on CoercionView {
  __typename
  ... on CoercionGroup {
    level
    withheld
    means
    fromMonth
    toMonth
    narrative
  }
  ...Mask
}
fragment Complaint on ComplaintView {
  __typename
  ... on ComplaintGroup {
    level
    withheld
    exists
    month
    service
    narrative
  }
  ...Mask
}
fragment Contact on ContactView {
  __typename
  ... on ContactGroup {
    level
    withheld
    correspondenceAddress
    phone
    email
    safeMoments
    currentPlace
  }
  ...Mask
}
fragment Exploitation on ExploitationView {
  __typename
  ... on ExploitationGroup {
    level
    withheld
    principalForm
    adultOrMinor
    otherForms
    startedAsMinor
    stoppedProstitution
    place
    narrative
  }
  ...Mask
}
fragment Family on FamilyView {
  __typename
  ... on FamilyGroup {
    level
    withheld
    childrenCount
    childrenAgeClasses
    childrenInFrance
    childrenAbroad
    unaccompaniedMinor
    narrative
  }
  ...Mask
}
fragment Health on HealthView {
  __typename
  ... on HealthGroup {
    level
    withheld
    needsCare
    coverage
    medicalOpinionAsked
  }
  ...Mask
}
fragment Identity on IdentityView {
  __typename
  ... on IdentityGroup {
    level
    withheld
    reference
    ageClass
    familyName
    givenName
    birthYear
    familyNameUnknown
    givenNameUnknown
    birthYearUnknown
    nationality
    birthDate
    birthPlace
    usedNames
    sex
  }
  ...Mask
}
fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}
fragment Pressure on PressureView {
  __typename
  ... on PressureGroup {
    level
    withheld
    on
    country
    means
    sinceMonth
    narrative
  }
  ...Mask
}
fragment Proceedings on ProceedingsView {
  __typename
  ... on ProceedingsGroup {
    level
    withheld
    nextHearingDate
    state
    holdBack
  }
  ...Mask
}
fragment Residence on ResidenceView {
  __typename
  ... on ResidenceGroup {
    level
    withheld
    titleKind
    titleExpiry
    foreignersFileNumber
    apsAsked
    entryDate
    narrative
  }
  ...Mask
}
fragment SocialSituation on SocialSituationView {
  __typename
  ... on SocialSituationGroup {
    level
    withheld
    language
    needsHousing
    needsIncome
    needsWork
    needsLegalHelp
    lodging
    monthlyResources
    actionsPlanned
    commitments
    narrative
  }
  ...Mask
}`, {"fragmentName":"Sheet"}) as unknown as TypedDocumentString<SheetFragment, unknown>;
export const HearingLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment HearingLine on Hearing {
  id
  heldOn
  kind
  startsAt
  court
  outcome
  version
}
    `, {"fragmentName":"HearingLine"}) as unknown as TypedDocumentString<HearingLineFragment, unknown>;
export const ComplaintStepLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComplaintStepLine on ComplaintStep {
  id
  step
  occurredOn
  reason
  version
}
    `, {"fragmentName":"ComplaintStepLine"}) as unknown as TypedDocumentString<ComplaintStepLineFragment, unknown>;
export const ConsoleFileGroupsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsoleFileGroups on CaseFile {
  sheet {
    levels {
      ...Levels
    }
    ...Sheet
    hearings {
      ...HearingLine
    }
    complaintSteps {
      ...ComplaintStepLine
    }
  }
  writtenGroups {
    group
    version
  }
}
    fragment Coercion on CoercionView {
  __typename
  ... on CoercionGroup {
    level
    withheld
    means
    fromMonth
    toMonth
    narrative
  }
  ...Mask
}
fragment ComplaintStepLine on ComplaintStep {
  id
  step
  occurredOn
  reason
  version
}
fragment Complaint on ComplaintView {
  __typename
  ... on ComplaintGroup {
    level
    withheld
    exists
    month
    service
    narrative
  }
  ...Mask
}
fragment Contact on ContactView {
  __typename
  ... on ContactGroup {
    level
    withheld
    correspondenceAddress
    phone
    email
    safeMoments
    currentPlace
  }
  ...Mask
}
fragment Exploitation on ExploitationView {
  __typename
  ... on ExploitationGroup {
    level
    withheld
    principalForm
    adultOrMinor
    otherForms
    startedAsMinor
    stoppedProstitution
    place
    narrative
  }
  ...Mask
}
fragment Family on FamilyView {
  __typename
  ... on FamilyGroup {
    level
    withheld
    childrenCount
    childrenAgeClasses
    childrenInFrance
    childrenAbroad
    unaccompaniedMinor
    narrative
  }
  ...Mask
}
fragment Health on HealthView {
  __typename
  ... on HealthGroup {
    level
    withheld
    needsCare
    coverage
    medicalOpinionAsked
  }
  ...Mask
}
fragment HearingLine on Hearing {
  id
  heldOn
  kind
  startsAt
  court
  outcome
  version
}
fragment Identity on IdentityView {
  __typename
  ... on IdentityGroup {
    level
    withheld
    reference
    ageClass
    familyName
    givenName
    birthYear
    familyNameUnknown
    givenNameUnknown
    birthYearUnknown
    nationality
    birthDate
    birthPlace
    usedNames
    sex
  }
  ...Mask
}
fragment Levels on GroupLevel {
  group
  level
  reason
  rule
}
fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}
fragment Pressure on PressureView {
  __typename
  ... on PressureGroup {
    level
    withheld
    on
    country
    means
    sinceMonth
    narrative
  }
  ...Mask
}
fragment Proceedings on ProceedingsView {
  __typename
  ... on ProceedingsGroup {
    level
    withheld
    nextHearingDate
    state
    holdBack
  }
  ...Mask
}
fragment Residence on ResidenceView {
  __typename
  ... on ResidenceGroup {
    level
    withheld
    titleKind
    titleExpiry
    foreignersFileNumber
    apsAsked
    entryDate
    narrative
  }
  ...Mask
}
fragment Sheet on CaseSheet {
  identity {
    ...Identity
  }
  contact {
    ...Contact
  }
  socialSituation {
    ...SocialSituation
  }
  health {
    ...Health
  }
  family {
    ...Family
  }
  residence {
    ...Residence
  }
  complaint {
    ...Complaint
  }
  proceedings {
    ...Proceedings
  }
  exploitation {
    ...Exploitation
  }
  coercion {
    ...Coercion
  }
  pressure {
    ...Pressure
  }
}
fragment SocialSituation on SocialSituationView {
  __typename
  ... on SocialSituationGroup {
    level
    withheld
    language
    needsHousing
    needsIncome
    needsWork
    needsLegalHelp
    lodging
    monthlyResources
    actionsPlanned
    commitments
    narrative
  }
  ...Mask
}`, {"fragmentName":"ConsoleFileGroups"}) as unknown as TypedDocumentString<ConsoleFileGroupsFragment, unknown>;
export const ConsoleFileHeadFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsoleFileHead on CaseFile {
  id
  reference
  externalReference
  stage
  origin
  version
  openedAt
  submittedAt
  endedAt
  pathwayStartedOn
  pathway {
    lapsesOn
    lapsed
    monthsUsed
    ended {
      on
    }
  }
  completionRequested
  ageClass
  sex
  principalForm
  completeness {
    complete
    missing {
      code
      message
      path
    }
    warnings {
      rule
      message
      article
      cure
    }
  }
}
    `, {"fragmentName":"ConsoleFileHead"}) as unknown as TypedDocumentString<ConsoleFileHeadFragment, unknown>;
export const ConsoleFileNeedsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsoleFileNeeds on CaseFile {
  unmetNeeds {
    reason
    notedOn
  }
}
    `, {"fragmentName":"ConsoleFileNeeds"}) as unknown as TypedDocumentString<ConsoleFileNeedsFragment, unknown>;
export const ConsoleFilePapersFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsoleFilePapers on CaseFile {
  documents {
    id
    slot
    name
    mediaType
    size
    uploadedAt
    receivedSha256
    url
  }
}
    `, {"fragmentName":"ConsoleFilePapers"}) as unknown as TypedDocumentString<ConsoleFilePapersFragment, unknown>;
export const ConsoleFilePleadingsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsoleFilePleadings on CaseFile {
  pleadings(first: 20) {
    nodes {
      id
      reference
      state
      writtenOn
      parquetName
      sentOn
      withdrawnOn
    }
  }
}
    `, {"fragmentName":"ConsoleFilePleadings"}) as unknown as TypedDocumentString<ConsoleFilePleadingsFragment, unknown>;
export const SupportToldFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SupportTold on Referral {
  supportAsked
  supportText
  supportOutcome {
    kind
    heldOn
    recordedAt
  }
}
    `, {"fragmentName":"SupportTold"}) as unknown as TypedDocumentString<SupportToldFragment, unknown>;
export const ConsoleFileReferralsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsoleFileReferrals on CaseFile {
  referrals {
    ...ReferralHead
    createdAt
    closedReason
    declineReason
    expiresOn
    ...SupportTold
    body {
      kind
      shortName
      agendaKeeping
    }
    opinions {
      sense
      givenOn
      hasReserves
    }
    decision {
      id
      sense
      signedOn
      startsOn
      notifiedOn
    }
    handover {
      handedOverAt
      receivedOn
      plannedOn
      outcome
      version
    }
  }
}
    fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
fragment SupportTold on Referral {
  supportAsked
  supportText
  supportOutcome {
    kind
    heldOn
    recordedAt
  }
}`, {"fragmentName":"ConsoleFileReferrals"}) as unknown as TypedDocumentString<ConsoleFileReferralsFragment, unknown>;
export const ConsoleFileTimelineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsoleFileTimeline on CaseFile {
  timeline {
    at
    kind
    label
    detail
  }
  completionRequested
  completionMessages {
    id
    kind
    text
    writtenAt
  }
}
    `, {"fragmentName":"ConsoleFileTimeline"}) as unknown as TypedDocumentString<ConsoleFileTimelineFragment, unknown>;
export const ConsoleFileUpkeepFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsoleFileUpkeep on CaseFile {
  movedToSafety
  retainedAges {
    age
    basis
    retainedOn
    birthMonth
    recordedAt
  }
  possibleDuplicates {
    id
    code
    state
    month
    version
  }
}
    `, {"fragmentName":"ConsoleFileUpkeep"}) as unknown as TypedDocumentString<ConsoleFileUpkeepFragment, unknown>;
export const ConsoleMembershipFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsoleMembership on Membership {
  id
  role
  formation
  quality
  category
  voting
  hasAccount
  appointedOn
  validUntil
  endReason
  actReference
  actDate
  succeedsId
  undertakingSignedOn
  version
  substitute {
    quality
    tie
    hasAccount
    actReference
    actDate
  }
}
    `, {"fragmentName":"ConsoleMembership"}) as unknown as TypedDocumentString<ConsoleMembershipFragment, unknown>;
export const ConsoleOrientationFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsoleOrientation on ReferralProposals {
  approved
  proposals {
    body {
      id
      kind
      shortName
      name
      agendaKeeping
      followUpCell {
        validFrom
      }
    }
    formation
    purpose
    fit
    reason
    legalBasis
    can
    cannot
    nextSessionOn
    accordRecorded
    referred
    suggested
    readers {
      role
      relation
      fromStage
      levels {
        group
        level
      }
    }
  }
  leftOut {
    kind
    reason
  }
  outside {
    code
    name
    text
    legalBasis
  }
  handOverTo {
    organisationId
    name
  }
}
    `, {"fragmentName":"ConsoleOrientation"}) as unknown as TypedDocumentString<ConsoleOrientationFragment, unknown>;
export const ConsoleReferralLifeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConsoleReferralLife on Referral {
  agendaItems {
    id
    status
    session {
      id
      heldOn
      status
    }
  }
  opinions {
    id
    sense
    manner
    givenOn
    hasReserves
    reserves
    votesFor
    votesAgainst
    abstentions
  }
  decision {
    id
    sense
    signatory
    delegation
    signedOn
    startsOn
    reasons
    notifiedOn
    notificationManner
    interpreter
    version
  }
  consultations {
    id
    role
    groups
    question
    dueOn
    askedAt
    state
    view
  }
  handover {
    handedOverAt
    receivedOn
    plannedOn
    outcome
    version
  }
}
    `, {"fragmentName":"ConsoleReferralLife"}) as unknown as TypedDocumentString<ConsoleReferralLifeFragment, unknown>;
export const ConventionLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConventionLine on LocalConvention {
  id
  parquetId
  childWelfareId
  signedOn
  actReference
  parties
  since
  until
  inForce
  mayOpen
  version
  openers {
    id
    name
  }
  duty {
    ...DutyLine
  }
}
    fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}`, {"fragmentName":"ConventionLine"}) as unknown as TypedDocumentString<ConventionLineFragment, unknown>;
export const SignedCopyFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SignedCopy on CaseDocument {
  id
  size
  uploadedAt
  sha256
  receivedSha256
  replacedAt
  url
}
    `, {"fragmentName":"SignedCopy"}) as unknown as TypedDocumentString<SignedCopyFragment, unknown>;
export const DecidedReferralFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DecidedReferral on Referral {
  ...ReferralHead
  closedReason
  body {
    id
    kind
    shortName
    reference {
      secretariatRole
    }
  }
  papers {
    kind
    title
    url
  }
  opinions {
    id
    sense
    manner
    hasReserves
    reserves
    givenOn
    votesFor
    votesAgainst
    abstentions
    chairVote
  }
  renewal
  pathway {
    lapsesOn
    ended {
      on
      reason
    }
  }
  decision {
    id
    sense
    signatory
    delegation
    signedOn
    startsOn
    reasons
    notifiedOn
    notificationManner
    interpreter
    abrogatedOn
    abrogatedBy
    legalAidAskedOn
    legalAidAnsweredOn
    remediesUntil
    version
    signedCopy {
      ...SignedCopy
    }
    formerSignedCopies {
      ...SignedCopy
    }
  }
  formerDecisions {
    endedAs
    endedOn
    authority
    sense
    signatory
    signedOn
    startsOn
    observationsOn
    signedCopy {
      ...SignedCopy
    }
  }
}
    fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
fragment SignedCopy on CaseDocument {
  id
  size
  uploadedAt
  sha256
  receivedSha256
  replacedAt
  url
}`, {"fragmentName":"DecidedReferral"}) as unknown as TypedDocumentString<DecidedReferralFragment, unknown>;
export const EffortFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Effort on BodyEffort {
  year
  held
  minutes
  services {
    role
    organisation
    seats
    attended
    minutes
    members {
      quality
      summoned
      attended
      minutes
    }
  }
  joint {
    sessionId
    heldOn
    otherSessionId
    otherHeldOn
    otherBody
    shared
  }
}
    `, {"fragmentName":"Effort"}) as unknown as TypedDocumentString<EffortFragment, unknown>;
export const FileFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}
    `, {"fragmentName":"File"}) as unknown as TypedDocumentString<FileFragment, unknown>;
export const FollowUpLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FollowUpLine on FollowUp {
  id
  text
  owner
  ownerTitle
  ownerMembershipId
  dueOn
  firstDueOn
  late
  itemTitle
  outcome
  settledOn
  note
  version
}
    `, {"fragmentName":"FollowUpLine"}) as unknown as TypedDocumentString<FollowUpLineFragment, unknown>;
export const PathwayLifeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PathwayLife on Pathway {
  periods {
    number
    startsOn
    endsOn
    signedOn
    signatory
    decision {
      id
      notifiedOn
    }
  }
  firstStartedOn
  endsOn
  monthsUsed
  lapsesOn
  lapsed
  gaps {
    firstDay
    lastDay
  }
  ended {
    on
    reason
  }
  benefits {
    id
    kind
    requestedOn
    grantedOn
    refusedOn
    startsOn
    endsOn
    children
    monthlyAmount
    version
  }
  renewal {
    id
    reference
    stage
    status
  }
  proposedSession {
    id
    heldOn
    startsAt
  }
}
    `, {"fragmentName":"PathwayLife"}) as unknown as TypedDocumentString<PathwayLifeFragment, unknown>;
export const FollowedPathwayFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FollowedPathway on Pathway {
  ...PathwayLife
  periods {
    decision {
      id
      sense
      remediesUntil
      legalAidAskedOn
    }
  }
  referral {
    id
    reference
    stage
    status
    version
    body {
      id
      reference {
        secretariatRole
      }
    }
  }
}
    fragment PathwayLife on Pathway {
  periods {
    number
    startsOn
    endsOn
    signedOn
    signatory
    decision {
      id
      notifiedOn
    }
  }
  firstStartedOn
  endsOn
  monthsUsed
  lapsesOn
  lapsed
  gaps {
    firstDay
    lastDay
  }
  ended {
    on
    reason
  }
  benefits {
    id
    kind
    requestedOn
    grantedOn
    refusedOn
    startsOn
    endsOn
    children
    monthlyAmount
    version
  }
  renewal {
    id
    reference
    stage
    status
  }
  proposedSession {
    id
    heldOn
    startsAt
  }
}`, {"fragmentName":"FollowedPathway"}) as unknown as TypedDocumentString<FollowedPathwayFragment, unknown>;
export const FormalityLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FormalityLine on Formality {
  id
  object
  country
  askedOn
  outcome
  answeredOn
  days
  version
}
    `, {"fragmentName":"FormalityLine"}) as unknown as TypedDocumentString<FormalityLineFragment, unknown>;
export const OutcomeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
    `, {"fragmentName":"Outcome"}) as unknown as TypedDocumentString<OutcomeFragment, unknown>;
export const PlaceRequestLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PlaceRequestLine on PlaceRequest {
  id
  public
  children
  neededFrom
  needs
  state
  availableFrom
  refusal
  askedAt
  answeredAt
  version
  shelter {
    id
    name
    phone
  }
}
    `, {"fragmentName":"PlaceRequestLine"}) as unknown as TypedDocumentString<PlaceRequestLineFragment, unknown>;
export const PleadingLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PleadingLine on Pleading {
  id
  reference
  state
  writtenWith
  writtenOn
  parquetId
  parquetName
  agreedOn
  manner
  sentOn
  withdrawnOn
  version
}
    `, {"fragmentName":"PleadingLine"}) as unknown as TypedDocumentString<PleadingLineFragment, unknown>;
export const ReferentLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReferentLine on Referent {
  id
  parquetId
  name
  title
  email
  phone
  since
  until
  actReference
  actDate
  version
}
    `, {"fragmentName":"ReferentLine"}) as unknown as TypedDocumentString<ReferentLineFragment, unknown>;
export const ReflectionLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReflectionLine on ReflectionPeriod {
  id
  receiptOn
  endsOn
  endedOn
  ending
  version
}
    `, {"fragmentName":"ReflectionLine"}) as unknown as TypedDocumentString<ReflectionLineFragment, unknown>;
export const SaidByTheRulesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SaidByTheRules on RuleVerdict {
  rule
  article
  verdict
  message
  value
  limit
  cure
}
    `, {"fragmentName":"SaidByTheRules"}) as unknown as TypedDocumentString<SaidByTheRulesFragment, unknown>;
export const RehearsedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Rehearsed on SessionRehearsal {
  heldOn
  earliestLawfulDate
  convocationDeadline
  quorum {
    members
    needed
    reachable
  }
  missingSeats {
    role
    quality
    article
  }
  mandatesEnding {
    memberId
    quality
    endsOn
  }
  notReady {
    referralId
    reference
    reason
  }
  pathwaysLapsing {
    referralId
    reference
    lapsesOn
  }
  verdicts {
    ...SaidByTheRules
  }
}
    fragment SaidByTheRules on RuleVerdict {
  rule
  article
  verdict
  message
  value
  limit
  cure
}`, {"fragmentName":"Rehearsed"}) as unknown as TypedDocumentString<RehearsedFragment, unknown>;
export const ReturnContentFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReturnContent on ReturnDocument {
  title
  year
  asOf
  provisional
  organisation
  sections {
    code
    population
    title
    note
    lines {
      code
      label
      value
      note
    }
  }
  html
  csv
}
    `, {"fragmentName":"ReturnContent"}) as unknown as TypedDocumentString<ReturnContentFragment, unknown>;
export const ReturnTablesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReturnTables on ReturnDocument {
  title
  year
  asOf
  provisional
  sections {
    code
    population
    title
    note
    lines {
      code
      label
      value
      note
    }
  }
}
    `, {"fragmentName":"ReturnTables"}) as unknown as TypedDocumentString<ReturnTablesFragment, unknown>;
export const SecureReturnLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SecureReturnLine on SecureReturn {
  id
  country
  stage
  risk
  assessedOn
  assessedBy
  version
}
    `, {"fragmentName":"SecureReturnLine"}) as unknown as TypedDocumentString<SecureReturnLineFragment, unknown>;
export const SentReturnLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SentReturnLine on SentReturn {
  id
  kind
  organisationId
  year
  sentOn
  withdrawnAt
  version
}
    `, {"fragmentName":"SentReturnLine"}) as unknown as TypedDocumentString<SentReturnLineFragment, unknown>;
export const ShellFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
    `, {"fragmentName":"Shell"}) as unknown as TypedDocumentString<ShellFragment, unknown>;
export const ShelterLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ShelterLine on Shelter {
  id
  name
  publics
  withChildren
  conditions
  phone
  confirmedOn
  toConfirm
  closedOn
  own
  version
}
    `, {"fragmentName":"ShelterLine"}) as unknown as TypedDocumentString<ShelterLineFragment, unknown>;
export const ShortfallFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Shortfall on DepartementShortfalls {
  bodies {
    body
    state
    stateSince
    vacantSeats
    vacantSince
    endingSeats
    firstEnding
    hasSecretariat
    withoutSecretariatSince
    secretariatEndsOn
    held
    legalMinimum
    underLegalMinimum
  }
  parquetsWithoutReferent {
    name
    since
  }
  returns {
    yearlyReturnSentOn
    yearlyReturnAwaited
    associations
    surveysSent
    lastSurveySentOn
    withoutAnswer
  }
}
    `, {"fragmentName":"Shortfall"}) as unknown as TypedDocumentString<ShortfallFragment, unknown>;
export const SittingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}
    `, {"fragmentName":"Sitting"}) as unknown as TypedDocumentString<SittingFragment, unknown>;
export const StayLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment StayLine on Stay {
  id
  means
  agreedOn
  startsOn
  stage
  stageSince
  endedOn
  ending
  sequel
  version
}
    `, {"fragmentName":"StayLine"}) as unknown as TypedDocumentString<StayLineFragment, unknown>;
export const TwoChairsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TwoChairs on Session {
  agendaValidations {
    seat
    stands
    validatedAt
  }
  agendaToValidate {
    digest
    awaited
    points {
      position
      kind
      title
      minutes
      late
      supportAsked
    }
  }
}
    `, {"fragmentName":"TwoChairs"}) as unknown as TypedDocumentString<TwoChairsFragment, unknown>;
export const WordingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Wording on PaperWording {
  part
  title
  text
  isDefault
  writtenAt
  version
  previewUrl
  fields {
    name
    meaning
    optional
  }
}
    `, {"fragmentName":"Wording"}) as unknown as TypedDocumentString<WordingFragment, unknown>;
export const AlertCourseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AlertCourse($id: ID!) {
  node(id: $id) {
    __typename
    ... on Referral {
      ...ReferralHead
      ...AlertLife
    }
  }
}
    fragment AlertLife on Referral {
  course {
    receivedOn
    parquet
    held
    heldOn
    heldUntil
    holdReason
    acceptedOn
    toldOn
    personsInformed
    personsOriented
    outcome
    closedOn
  }
  operation {
    plannedOn
    interpreter
    language
    informer
    informedBy
    meetingPoint
    version
    sheetUrl
    result {
      controlled
      controlledMonth
      personsMet
      personsInformed
      personsOriented
      personsSheltered
    }
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"adb8a4b0ac6f1f1965fe251b6f3f37b54150c8ffc5509055c472b06e0e444875"}) as unknown as TypedDocumentString<AlertCourseQuery, AlertCourseQueryVariables>;
export const CloseAlertDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseAlert($input: CloseAlertInput!) {
  closeAlert(input: $input) {
    referral {
      ...ReferralHead
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"040d5bd0782915a812b15588cfb03b20656b113876e6fffd14dc479aa96a6729"}) as unknown as TypedDocumentString<CloseAlertMutation, CloseAlertMutationVariables>;
export const HoldAlertDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HoldAlert($input: HoldAlertInput!) {
  holdAlert(input: $input) {
    referral {
      ...ReferralHead
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"5274cccf533e1c5a679d5d80cd15f12e795ef4c8528da646b5407645a373ef5b"}) as unknown as TypedDocumentString<HoldAlertMutation, HoldAlertMutationVariables>;
export const PrepareOperationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PrepareOperation($input: PrepareOperationInput!) {
  prepareOperation(input: $input) {
    referral {
      ...ReferralHead
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"965196506c21920d30a082d1389b339bdf5b032598264b9c4c6cb5d74fbcaef1"}) as unknown as TypedDocumentString<PrepareOperationMutation, PrepareOperationMutationVariables>;
export const RecordOperationResultDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordOperationResult($input: RecordOperationResultInput!) {
  recordOperationResult(input: $input) {
    referral {
      ...ReferralHead
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"38647251130c09041296ead8bdc0836b16a2fed2837ab8fbe9333a3cdb38798d"}) as unknown as TypedDocumentString<RecordOperationResultMutation, RecordOperationResultMutationVariables>;
export const BodyEffortDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BodyEffort($code: DepartementCode!, $kind: BodyKind!, $year: Int!) {
  departement(code: $code) {
    body(kind: $kind) {
      id
      kind
      effort(year: $year) {
        ...Effort
      }
    }
  }
}
    fragment Effort on BodyEffort {
  year
  held
  minutes
  services {
    role
    organisation
    seats
    attended
    minutes
    members {
      quality
      summoned
      attended
      minutes
    }
  }
  joint {
    sessionId
    heldOn
    otherSessionId
    otherHeldOn
    otherBody
    shared
  }
}`, {"hash":"30582e8ef9b85e869d8c67b2e1e182c29af57b93c073677d2aabf12bb81e91f8"}) as unknown as TypedDocumentString<BodyEffortQuery, BodyEffortQueryVariables>;
export const EndFollowUpCellDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndFollowUpCell($input: EndFollowUpCellInput!) {
  endFollowUpCell(input: $input) {
    body {
      id
      followUpCell {
        ...Cell
      }
    }
    ...Outcome
  }
}
    fragment Cell on FollowUpCell {
  actReference
  actDate
  validFrom
  validUntil
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"b090a8f2245542ac772cb9b1fc2d03ed420bd5e97cc879e58c964c57a2228b1d"}) as unknown as TypedDocumentString<EndFollowUpCellMutation, EndFollowUpCellMutationVariables>;
export const FollowUpsOfBodyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FollowUpsOfBody($code: DepartementCode!, $body: BodyKind!, $state: FollowUpState, $after: String) {
  departement(code: $code) {
    body(kind: $body) {
      id
      followUps(state: $state, first: 50, after: $after) {
        nodes {
          ...FollowUpLine
          session {
            id
            heldOn
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment FollowUpLine on FollowUp {
  id
  text
  owner
  ownerTitle
  ownerMembershipId
  dueOn
  firstDueOn
  late
  itemTitle
  outcome
  settledOn
  note
  version
}`, {"hash":"dfbb3344a4e7ba2613492da812c3bc37a221f51980dd4bf6cf01e8bce20a8259"}) as unknown as TypedDocumentString<FollowUpsOfBodyQuery, FollowUpsOfBodyQueryVariables>;
export const RecordFollowUpCellDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordFollowUpCell($input: RecordFollowUpCellInput!) {
  recordFollowUpCell(input: $input) {
    body {
      id
      followUpCell {
        ...Cell
      }
    }
    ...Outcome
  }
}
    fragment Cell on FollowUpCell {
  actReference
  actDate
  validFrom
  validUntil
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"2ca1bcf38e30801da6ad6ab3a6180abc8644d6929ff24ef0f1ee16120805020e"}) as unknown as TypedDocumentString<RecordFollowUpCellMutation, RecordFollowUpCellMutationVariables>;
export const AnswerCompletionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerCompletion($input: CompletionInput!) {
  answerCompletion(input: $input) {
    case {
      ...File
      completionRequested
    }
    ...Outcome
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"cc1e1b6eb5a4431df78ed4ccdcb98502ec30a9232b1cf2fea7f271a96f0e46cf"}) as unknown as TypedDocumentString<AnswerCompletionMutation, AnswerCompletionMutationVariables>;
export const AnswerPossibleDuplicateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerPossibleDuplicate($input: AnswerPossibleDuplicateInput!) {
  answerPossibleDuplicate(input: $input) {
    possibleDuplicate {
      id
      code
      state
      month
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"8cacf5152cb304d0a9a8ad71bb21e250294eb3e5eff520c51b31ea3479385af1"}) as unknown as TypedDocumentString<AnswerPossibleDuplicateMutation, AnswerPossibleDuplicateMutationVariables>;
export const CancelErasureDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelErasure($input: CancelErasureInput!) {
  cancelErasure(input: $input) {
    case
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"04da7e0a5cb9ecf27b3a48064ea0a57fe75c6956c8583960ce6a6ba8fc5494ed"}) as unknown as TypedDocumentString<CancelErasureMutation, CancelErasureMutationVariables>;
export const CaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Case($code: DepartementCode!, $id: ID!) {
  departement(code: $code) {
    case(id: $id) {
      ...File
      sex
      ageClass
      principalForm
      pathwayStartedOn
      writtenGroups {
        group
        version
      }
      sheet {
        ...Sheet
      }
      referrals {
        ...ReferralHead
        body {
          kind
        }
      }
    }
  }
}
    fragment Coercion on CoercionView {
  __typename
  ... on CoercionGroup {
    level
    withheld
    means
    fromMonth
    toMonth
    narrative
  }
  ...Mask
}
fragment Complaint on ComplaintView {
  __typename
  ... on ComplaintGroup {
    level
    withheld
    exists
    month
    service
    narrative
  }
  ...Mask
}
fragment Contact on ContactView {
  __typename
  ... on ContactGroup {
    level
    withheld
    correspondenceAddress
    phone
    email
    safeMoments
    currentPlace
  }
  ...Mask
}
fragment Exploitation on ExploitationView {
  __typename
  ... on ExploitationGroup {
    level
    withheld
    principalForm
    adultOrMinor
    otherForms
    startedAsMinor
    stoppedProstitution
    place
    narrative
  }
  ...Mask
}
fragment Family on FamilyView {
  __typename
  ... on FamilyGroup {
    level
    withheld
    childrenCount
    childrenAgeClasses
    childrenInFrance
    childrenAbroad
    unaccompaniedMinor
    narrative
  }
  ...Mask
}
fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}
fragment Health on HealthView {
  __typename
  ... on HealthGroup {
    level
    withheld
    needsCare
    coverage
    medicalOpinionAsked
  }
  ...Mask
}
fragment Identity on IdentityView {
  __typename
  ... on IdentityGroup {
    level
    withheld
    reference
    ageClass
    familyName
    givenName
    birthYear
    familyNameUnknown
    givenNameUnknown
    birthYearUnknown
    nationality
    birthDate
    birthPlace
    usedNames
    sex
  }
  ...Mask
}
fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}
fragment Pressure on PressureView {
  __typename
  ... on PressureGroup {
    level
    withheld
    on
    country
    means
    sinceMonth
    narrative
  }
  ...Mask
}
fragment Proceedings on ProceedingsView {
  __typename
  ... on ProceedingsGroup {
    level
    withheld
    nextHearingDate
    state
    holdBack
  }
  ...Mask
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
fragment Residence on ResidenceView {
  __typename
  ... on ResidenceGroup {
    level
    withheld
    titleKind
    titleExpiry
    foreignersFileNumber
    apsAsked
    entryDate
    narrative
  }
  ...Mask
}
fragment Sheet on CaseSheet {
  identity {
    ...Identity
  }
  contact {
    ...Contact
  }
  socialSituation {
    ...SocialSituation
  }
  health {
    ...Health
  }
  family {
    ...Family
  }
  residence {
    ...Residence
  }
  complaint {
    ...Complaint
  }
  proceedings {
    ...Proceedings
  }
  exploitation {
    ...Exploitation
  }
  coercion {
    ...Coercion
  }
  pressure {
    ...Pressure
  }
}
fragment SocialSituation on SocialSituationView {
  __typename
  ... on SocialSituationGroup {
    level
    withheld
    language
    needsHousing
    needsIncome
    needsWork
    needsLegalHelp
    lodging
    monthlyResources
    actionsPlanned
    commitments
    narrative
  }
  ...Mask
}`, {"hash":"90616de56dfed43ebb4e835585e36d6bda501720dbae0528b1b4cd7fcf4b246f"}) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Cases($code: DepartementCode!, $first: Int, $after: String, $stage: Stage) {
  departement(code: $code) {
    cases(first: $first, after: $after, stage: $stage) {
      nodes {
        ...File
        sex
        ageClass
        principalForm
        openedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}`, {"hash":"478845a72a44fc90f96b0e7b5a9195e1b2ff98f2ac5197e805242475f0ed732d"}) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CompletenessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Completeness($code: DepartementCode!, $id: ID!) {
  departement(code: $code) {
    case(id: $id) {
      ...File
      completeness {
        complete
        missing {
          code
          message
          path
        }
        warnings {
          rule
          message
          cure
        }
      }
    }
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}`, {"hash":"7dca9a7146a56609d702a8643dffe9ad7fcc4164b169577048fa1fcfb310bb3d"}) as unknown as TypedDocumentString<CompletenessQuery, CompletenessQueryVariables>;
export const DocumentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Documents($code: DepartementCode!, $id: ID!) {
  departement(code: $code) {
    case(id: $id) {
      reference
      documents {
        id
        slot
        name
        mediaType
        size
        uploadedAt
        url
      }
    }
  }
}
    `, {"hash":"de188da91873f4ab8aeac858bfa31980601c9b7eb258cb54c84b7b66c98ebe11"}) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const EraseCaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EraseCase($input: EraseCaseInput!) {
  eraseCase(input: $input) {
    erasure {
      case
      reason
      askedAt
      destroysOn
    }
    certificate {
      ...Certificate
    }
    ...Outcome
  }
}
    fragment Certificate on ErasureCertificate {
  case
  subject
  reason
  rule
  erasedAt
  completeInBackupsOn
  destroyed {
    kind
    count
  }
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"9915bd822c196c84d93546609e95e90e9feca3e1c45ec336ad3731475d02c474"}) as unknown as TypedDocumentString<EraseCaseMutation, EraseCaseMutationVariables>;
export const HandOverCaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandOverCase($input: HandOverCaseInput!) {
  handOverCase(input: $input) {
    case {
      ...File
    }
    ...Outcome
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"840291f77a8cba41c931dee80cef6247631c4aa32b1da2f0b97f1aa6a4b8899e"}) as unknown as TypedDocumentString<HandOverCaseMutation, HandOverCaseMutationVariables>;
export const MarkMovedToSafetyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MarkMovedToSafety($input: MarkMovedToSafetyInput!) {
  markMovedToSafety(input: $input) {
    case {
      ...File
      movedToSafety
    }
    ...Outcome
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"be4a936043e7ad8885dc65e5cc8d7c718203301d88afbf69b262d786e6c8d7f0"}) as unknown as TypedDocumentString<MarkMovedToSafetyMutation, MarkMovedToSafetyMutationVariables>;
export const OpenCaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenCase($input: OpenCaseInput!) {
  openCase(input: $input) {
    case {
      ...File
      writtenGroups {
        group
        version
      }
    }
    ...Outcome
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"8eb32d749bc7e0b87bb59e80ac77f24324f163039be9897b602980a2cb1c32ec"}) as unknown as TypedDocumentString<OpenCaseMutation, OpenCaseMutationVariables>;
export const PossibleDuplicatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PossibleDuplicates($code: DepartementCode!, $id: ID!) {
  departement(code: $code) {
    case(id: $id) {
      ...File
      movedToSafety
      possibleDuplicates {
        id
        code
        state
        month
        version
      }
    }
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}`, {"hash":"868d744345cfb161e213a5c5cff59e2bd2e33f55be0974350808af23ce67042c"}) as unknown as TypedDocumentString<PossibleDuplicatesQuery, PossibleDuplicatesQueryVariables>;
export const RegisterRunningPathwayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterRunningPathway($input: RegisterRunningPathwayInput!) {
  registerRunningPathway(input: $input) {
    case {
      ...File
      origin
      pathwayStartedOn
    }
    ...Outcome
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"cd425fec468816e4628360f1b5a743bd41ea85a30f324aa5b9644db0a0755c5b"}) as unknown as TypedDocumentString<RegisterRunningPathwayMutation, RegisterRunningPathwayMutationVariables>;
export const RemoveDocumentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveDocument($input: RemoveDocumentInput!) {
  removeDocument(input: $input) {
    removed
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"f0aad3a0bd8ec3707a3cb5602160f001215992b91df440033d433e26cf623e15"}) as unknown as TypedDocumentString<RemoveDocumentMutation, RemoveDocumentMutationVariables>;
export const RequestCompletionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestCompletion($input: CompletionInput!) {
  requestCompletion(input: $input) {
    case {
      ...File
      completionRequested
    }
    ...Outcome
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"620b19af7eedaa629e8f54b0e0d917ce201d42c1f760d8d404152509796d5ba2"}) as unknown as TypedDocumentString<RequestCompletionMutation, RequestCompletionMutationVariables>;
export const RetainAgeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RetainAge($input: RetainAgeInput!) {
  retainAge(input: $input) {
    case {
      ...File
      retainedAges {
        age
        basis
        retainedOn
        birthMonth
        recordedAt
      }
    }
    ...Outcome
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"0b2c0e4c83d3fac5d3518cf043bd7746355d208badfe787738875153772f2f76"}) as unknown as TypedDocumentString<RetainAgeMutation, RetainAgeMutationVariables>;
export const CaseRetentionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaseRetention($code: DepartementCode!, $id: ID!) {
  departement(code: $code) {
    case(id: $id) {
      id
      reference
      retention {
        rule
        article
        text
        countsFrom
        archivesOn
        destroysOn
      }
    }
  }
}
    `, {"hash":"9a1e22bf6785925fad12182eea6c4c6801f454e9719500ff0eaee4a4b504814a"}) as unknown as TypedDocumentString<CaseRetentionQuery, CaseRetentionQueryVariables>;
export const SearchCasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchCases($code: DepartementCode!, $search: String!, $first: Int, $after: String, $stage: Stage) {
  departement(code: $code) {
    cases(search: $search, first: $first, after: $after, stage: $stage) {
      nodes {
        ...File
        sex
        ageClass
        principalForm
        openedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}`, {"hash":"5e8a0e09ea5c86dfaa14c79ba63f61d9a3f99e47ed8101277f54301326c3f4bb"}) as unknown as TypedDocumentString<SearchCasesQuery, SearchCasesQueryVariables>;
export const SubmitCaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SubmitCase($input: SubmitCaseInput!) {
  submitCase(input: $input) {
    case {
      ...File
      referrals {
        ...ReferralHead
      }
    }
    ...Outcome
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"4ddae3b18adbb9fd754baee7b88b7199db0a1612998794fb8528aa54645434a4"}) as unknown as TypedDocumentString<SubmitCaseMutation, SubmitCaseMutationVariables>;
export const TimelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Timeline($code: DepartementCode!, $id: ID!) {
  departement(code: $code) {
    case(id: $id) {
      reference
      stage
      timeline {
        at
        kind
        label
        detail
      }
      completionRequested
      completionMessages {
        kind
        text
        writtenAt
      }
    }
  }
}
    `, {"hash":"641ce389683b1fe24237b8a350ebee33f581ff1bb23dfddc94f0d510b35e9e93"}) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const VersionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Versions($code: DepartementCode!, $id: ID!, $group: InformationGroup, $first: Int, $after: String) {
  departement(code: $code) {
    case(id: $id) {
      id
      writtenGroups {
        group
        version
      }
      versions(group: $group, first: $first, after: $after) {
        nodes {
          group
          version
          writtenAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `, {"hash":"680902a22d9ce0c2ebfe7d04ec9381211b9e70e7485989e0bc502842e6ef6e7c"}) as unknown as TypedDocumentString<VersionsQuery, VersionsQueryVariables>;
export const WithdrawCaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawCase($input: WithdrawCaseInput!) {
  withdrawCase(input: $input) {
    case {
      ...File
    }
    ...Outcome
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"56ab461f56d85d34ccdf0bf8148b9b601ab9eaf8cc3cc00c61519d26cad334c1"}) as unknown as TypedDocumentString<WithdrawCaseMutation, WithdrawCaseMutationVariables>;
export const WriteGroupDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WriteGroup($input: WriteGroupInput!) {
  writeGroup(input: $input) {
    case {
      ...File
      writtenGroups {
        group
        version
      }
    }
    ...Outcome
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"c6369db5f3bd8ca7746a1ec768812e333b607971d8d7408721c55332b4c04e43"}) as unknown as TypedDocumentString<WriteGroupMutation, WriteGroupMutationVariables>;
export const ConsoleAccordDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleAccord($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    case(id: $id) {
      id
      stage
      sheet {
        socialSituation {
          ... on SocialSituationGroup {
            withheld
            language
          }
          ...Mask
        }
      }
      ...ConsoleFileAccords
      proposeReferrals {
        ...ConsoleOrientation
      }
    }
  }
}
    fragment ConsoleFileAccords on CaseFile {
  accords {
    id
    bodyKind
    purpose
    groups
    givenOn
    manner
    withdrawnAt
  }
}
fragment ConsoleOrientation on ReferralProposals {
  approved
  proposals {
    body {
      id
      kind
      shortName
      name
      agendaKeeping
      followUpCell {
        validFrom
      }
    }
    formation
    purpose
    fit
    reason
    legalBasis
    can
    cannot
    nextSessionOn
    accordRecorded
    referred
    suggested
    readers {
      role
      relation
      fromStage
      levels {
        group
        level
      }
    }
  }
  leftOut {
    kind
    reason
  }
  outside {
    code
    name
    text
    legalBasis
  }
  handOverTo {
    organisationId
    name
  }
}
fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"52f6c2b25aaa57ba42a233bfab032691398c9fb6de6667cb93919130a03c3747"}) as unknown as TypedDocumentString<ConsoleAccordQuery, ConsoleAccordQueryVariables>;
export const ConsoleAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleAccount {
  viewer {
    ...Shell
    signedInBy
    signInExpiresAt
    calendarFeedOpenedAt
    invitations {
      id
      departement
      role
      quality
      bodyKind
      organisation {
        name
      }
      authority {
        name
      }
      validFrom
      validUntil
      proposedBy
      version
    }
    sessions {
      id
      browser
      signedInAt
      seenAt
      expiresAt
      current
    }
    apiTokens {
      id
      label
      departement
      role
      readOnly
      createdAt
      expiresAt
      lastUsedOn
      revokedAt
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"d86738e0f75a5041dfb453ca3bcc8343a5fcda05329c80b694a7be8e6a205ccd"}) as unknown as TypedDocumentString<ConsoleAccountQuery, ConsoleAccountQueryVariables>;
export const ConsoleAdministrationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleAdministration {
  viewer {
    ...Shell
    mandateProposals {
      id
      departement
      role
      state
    }
  }
  national {
    territories {
      code
      name
    }
    coverage {
      territory {
        code
      }
      body
      state
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"2e3ad331cb434235a4f5c3b0b271a7ec5f41d545e1125d2064f294d7ea4ca38f"}) as unknown as TypedDocumentString<ConsoleAdministrationQuery, ConsoleAdministrationQueryVariables>;
export const ConsoleAlertsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleAlerts($code: DepartementCode!, $after: String) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    body(kind: CODAF) {
      waiting: referrals(first: 20, status: PROPOSED) {
        nodes {
          ...ConsoleAlertLine
        }
      }
      referrals(first: 20, after: $after) {
        nodes {
          ...ConsoleAlertLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment AlertContent on AlertText {
  level
  sector
  establishment
  place
  facts
  personsCount
  personsWish
  conditions
  associationOnStandBy
  shelterFirst
  notBefore
}
fragment ConsoleAlertLine on Referral {
  ...ReferralHead
  createdAt
  closedReason
  declineReason
  alert {
    ...AlertContent
  }
  course {
    held
    heldUntil
    acceptedOn
    toldOn
    personsInformed
    personsOriented
    outcome
    closedOn
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"9fdc77afcf87ed21daca9af3637dd03fd8aa00585565084a95a4ff6ac731fbbb"}) as unknown as TypedDocumentString<ConsoleAlertsQuery, ConsoleAlertsQueryVariables>;
export const ConsoleAnalysisFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleAnalysisFile($code: DepartementCode!, $year: Int!) {
  departement(code: $code) {
    commissionAnalysis(year: $year) {
      html
      csv
    }
  }
}
    `, {"hash":"8fe4b207cd7eea7491fb4082d79b7cf8fb25779cca1645e0e9757a7cb303e828"}) as unknown as TypedDocumentString<ConsoleAnalysisFileQuery, ConsoleAnalysisFileQueryVariables>;
export const ConsoleAnalysisDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleAnalysis($code: DepartementCode!, $year: Int!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    commissionAnalysis(year: $year) {
      ...ReturnTables
    }
  }
}
    fragment ReturnTables on ReturnDocument {
  title
  year
  asOf
  provisional
  sections {
    code
    population
    title
    note
    lines {
      code
      label
      value
      note
    }
  }
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"fc18997c4b9c33d1886da1b248d098ad38c47f91a319d2d2a2ca8c916a9ba57b"}) as unknown as TypedDocumentString<ConsoleAnalysisQuery, ConsoleAnalysisQueryVariables>;
export const ConsoleBodiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleBodies($code: DepartementCode!, $today: LocalDate!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    today
    bodies {
      id
      kind
      name
      shortName
      state
      stateSince
      agendaKeeping
      version
      reference {
        secretariatRole
      }
      unattendedSeats {
        formation
        role
        says
      }
      members {
        id
      }
    }
    activity {
      body
      year
      held
      convened
      planned
      postponed
      heldOnPolicy
      legalMinimum
    }
    sessions(first: 30, from: $today) {
      nodes {
        id
        heldOn
        startsAt
        status
        formation
        body {
          id
        }
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"92b57786aea4ae2c556d4e9b539abecf1b4f4918e862453592638fdee5b52051"}) as unknown as TypedDocumentString<ConsoleBodiesQuery, ConsoleBodiesQueryVariables>;
export const ConsoleBodyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleBody($code: DepartementCode!, $kind: BodyKind!, $today: LocalDate!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    today
    body(kind: $kind) {
      id
      kind
      name
      shortName
      state
      stateSince
      agendaKeeping
      legalBasis
      version
      reference {
        secretariatRole
        crpaApplies
        legalBasis
        minimumSittings {
          formation
          minimum
          from
          until
          article
          statutory
        }
        formations {
          code
          name
          legalBasis
        }
      }
      followUpCell {
        ...Cell
      }
      unattendedSeats {
        formation
        role
        says
      }
      members {
        ...ConsoleMembership
      }
      vacantSeats {
        formation
        count
        vacantFrom
        mandateIds
        seat {
          role
          quality
          category
          voting
          article
          uncertain
        }
      }
      followUps(state: OPEN, first: 20) {
        nodes {
          ...FollowUpLine
          session {
            id
            heldOn
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      withoutUndertaking {
        id
        quality
        formation
      }
    }
    mandates(first: 100) {
      nodes {
        id
        role
        quality
        validFrom
        validUntil
        standsIn
        body {
          id
        }
        authority {
          id
          name
        }
        account {
          id
          name
        }
      }
    }
    activity {
      body
      year
      held
      convened
      planned
      postponed
      heldOnPolicy
      legalMinimum
    }
    sessions(first: 10, from: $today, body: $kind) {
      nodes {
        id
        heldOn
        startsAt
        status
        formation
      }
    }
  }
}
    fragment Cell on FollowUpCell {
  actReference
  actDate
  validFrom
  validUntil
  version
}
fragment ConsoleMembership on Membership {
  id
  role
  formation
  quality
  category
  voting
  hasAccount
  appointedOn
  validUntil
  endReason
  actReference
  actDate
  succeedsId
  undertakingSignedOn
  version
  substitute {
    quality
    tie
    hasAccount
    actReference
    actDate
  }
}
fragment FollowUpLine on FollowUp {
  id
  text
  owner
  ownerTitle
  ownerMembershipId
  dueOn
  firstDueOn
  late
  itemTitle
  outcome
  settledOn
  note
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"87372c258ea5be8b04e59ff40ec60ea7c6e021b2e04ea9533e3d23131103a47c"}) as unknown as TypedDocumentString<ConsoleBodyQuery, ConsoleBodyQueryVariables>;
export const ConsoleBreachesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleBreaches($code: DepartementCode!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    timeZone
    breaches {
      id
      nature
      risk
      state
      knownAt
      deadline
      personsMin
      personsMax
      groups
      facts
      consequences
      measures
      delayReason
      notifiedAt
      personsInformedAt
      recordedAt
      version
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"f294f767dbd29540e9e0ae29131985b4e8d71579936e32cfc362deca9b680c42"}) as unknown as TypedDocumentString<ConsoleBreachesQuery, ConsoleBreachesQueryVariables>;
export const ConsoleCircuitDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleCircuit($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    today
  }
  node(id: $id) {
    __typename
    ... on ProtectionCircuit {
      ...CircuitLine
    }
  }
}
    fragment CircuitLine on ProtectionCircuit {
  id
  referralId
  caseId
  reference
  open
  calledOn
  calledAt
  called
  childInformed
  notInformedReason
  acknowledgedOn
  acknowledgedAt
  acknowledgedSide
  silent
  away
  outcome
  closedOn
  version
  clocks {
    clock
    rule
    article
    state
    dueOn
    dueAt
    doneOn
  }
  events {
    id
    kind
    occurredOn
    occurredAt
    name
    version
  }
  duty {
    ...DutyLine
  }
}
fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"6a58406419b59efa455e114c3b3bff31a5f2a1f06a7c2345be90c44226ad0d28"}) as unknown as TypedDocumentString<ConsoleCircuitQuery, ConsoleCircuitQueryVariables>;
export const ConsoleConventionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleConventions($code: DepartementCode!) {
  viewer {
    ...Shell
    mandates {
      id
      role
      departement
      authority {
        id
      }
    }
  }
  departement(code: $code) {
    code
    today
    parquets {
      id
      name
    }
    organisations {
      id
      name
    }
    mandates(first: 100) {
      nodes {
        id
        role
        authority {
          id
        }
        account {
          name
        }
      }
    }
    localConventions {
      ...ConventionLine
    }
  }
}
    fragment ConventionLine on LocalConvention {
  id
  parquetId
  childWelfareId
  signedOn
  actReference
  parties
  since
  until
  inForce
  mayOpen
  version
  openers {
    id
    name
  }
  duty {
    ...DutyLine
  }
}
fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"796359f64a1acfd9cfa9324f980fb18ed771e98f42f9da0763eceb4bd419eba6"}) as unknown as TypedDocumentString<ConsoleConventionsQuery, ConsoleConventionsQueryVariables>;
export const ConsoleCoverageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleCoverage($body: BodyKind, $year: Int, $region: String) {
  viewer {
    ...Shell
  }
  national {
    regions {
      code
      name
    }
    parquetCoverage(region: $region) {
      parquets
      parquetsWithReferent
      departements {
        territory {
          code
          name
          region {
            code
            name
          }
        }
        parquets
        parquetsWithReferent
      }
    }
    coverageTotals(body: $body, year: $year, region: $region, by: NATIONAL) {
      body
      year
      installed
      dormant
      mandatesFilled
      planned
      convened
      held
      postponed
      policyItems
      atLegalMinimum
    }
    coverage(body: $body, year: $year, region: $region) {
      territory {
        code
        name
        region {
          code
          name
        }
      }
      body
      year
      state
      stateSince
      mandatesFilled
      held
      policyItems
      legalMinimum
      legalMinimumMet
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"8ab7e9e8c12e1de74ab5d838ec5a88cb217165b3528887f84a10a1665745fe1c"}) as unknown as TypedDocumentString<ConsoleCoverageQuery, ConsoleCoverageQueryVariables>;
export const ConsoleDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleDecision($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
    toDo(departement: $code) {
      kind
      subject
    }
  }
  departement(code: $code) {
    today
    timeZone
  }
  node(id: $id) {
    __typename
    ... on Decision {
      id
      referral {
        ...DecidedReferral
      }
    }
    ... on Referral {
      ...DecidedReferral
    }
  }
}
    fragment DecidedReferral on Referral {
  ...ReferralHead
  closedReason
  body {
    id
    kind
    shortName
    reference {
      secretariatRole
    }
  }
  papers {
    kind
    title
    url
  }
  opinions {
    id
    sense
    manner
    hasReserves
    reserves
    givenOn
    votesFor
    votesAgainst
    abstentions
    chairVote
  }
  renewal
  pathway {
    lapsesOn
    ended {
      on
      reason
    }
  }
  decision {
    id
    sense
    signatory
    delegation
    signedOn
    startsOn
    reasons
    notifiedOn
    notificationManner
    interpreter
    abrogatedOn
    abrogatedBy
    legalAidAskedOn
    legalAidAnsweredOn
    remediesUntil
    version
    signedCopy {
      ...SignedCopy
    }
    formerSignedCopies {
      ...SignedCopy
    }
  }
  formerDecisions {
    endedAs
    endedOn
    authority
    sense
    signatory
    signedOn
    startsOn
    observationsOn
    signedCopy {
      ...SignedCopy
    }
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment SignedCopy on CaseDocument {
  id
  size
  uploadedAt
  sha256
  receivedSha256
  replacedAt
  url
}`, {"hash":"330cee4c642da2535b7e5ea0b4eb13cb6484f724c05c89ce57b01acd9614da91"}) as unknown as TypedDocumentString<ConsoleDecisionQuery, ConsoleDecisionQueryVariables>;
export const ConsoleDecisionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleDecisions($code: DepartementCode!, $after: String) {
  viewer {
    ...Shell
    toDo(departement: $code) {
      kind
      label
      why
      since
      due
      overdue
      subject
      subjectType
      departement
    }
  }
  departement(code: $code) {
    today
    cases(first: 100, stage: RUNNING) {
      nodes {
        id
        reference
        pathwayStartedOn
        pathway {
          lapsesOn
          lapsed
          monthsUsed
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    body(kind: PROSTITUTION_EXIT_COMMISSION) {
      id
      referrals(first: 50, after: $after) {
        nodes {
          id
          reference
          purpose
          stage
          status
          authoritative
          closedReason
          createdAt
          opinions {
            id
            sense
            hasReserves
            givenOn
          }
          decision {
            id
            sense
            signedOn
            startsOn
            notifiedOn
            notificationManner
          }
          pathway {
            lapsesOn
            lapsed
            monthsUsed
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"98d47454bd91fefa7cc7360ac33ba3eea7fe8791fffa5b1c1021af5ddd273d30"}) as unknown as TypedDocumentString<ConsoleDecisionsQuery, ConsoleDecisionsQueryVariables>;
export const ConsoleDeskDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleDesk($today: LocalDate!) {
  viewer {
    ...Shell
    toDo {
      kind
      label
      why
      since
      due
      overdue
      subject
      subjectType
      departement
    }
    departements {
      code
      name
      today
      sessions(first: 8, from: $today) {
        nodes {
          id
          formation
          heldOn
          startsAt
          place
          status
          body {
            kind
            shortName
          }
        }
      }
      cases(first: 8) {
        nodes {
          id
          reference
          stage
          openedAt
        }
      }
      receivedPleadings(first: 5) {
        nodes {
          id
          reference
          writtenWith
          sentOn
        }
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"06a702bd9195438b0c6f8b698f1d654c8f49e00710b568f93bc73b0fbaf06538"}) as unknown as TypedDocumentString<ConsoleDeskQuery, ConsoleDeskQueryVariables>;
export const ConsoleDirectoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleDirectory($code: DepartementCode!, $inForce: Boolean!, $after: String) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    today
    mandates(inForce: $inForce, first: 50, after: $after) {
      nodes {
        id
        role
        quality
        inForce
        validFrom
        validUntil
        revokedAt
        version
        account {
          id
          name
          active
        }
        authority {
          name
        }
        body {
          kind
        }
        organisation {
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    organisations {
      id
      name
      kind
      registration
      approval {
        reference
        validFrom
        validUntil
      }
    }
    authorities {
      id
      kind
      name
      seat
    }
    bodies {
      id
      kind
      state
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"172d27ea9c2e59e93d3786d9f6ef98f8f5c537f1a6303d5547983543167b5e2b"}) as unknown as TypedDocumentString<ConsoleDirectoryQuery, ConsoleDirectoryQueryVariables>;
export const ConsoleEffortDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleEffort($code: DepartementCode!, $kind: BodyKind!, $year: Int!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    body(kind: $kind) {
      id
      kind
      name
      shortName
      effort(year: $year) {
        ...Effort
      }
    }
  }
}
    fragment Effort on BodyEffort {
  year
  held
  minutes
  services {
    role
    organisation
    seats
    attended
    minutes
    members {
      quality
      summoned
      attended
      minutes
    }
  }
  joint {
    sessionId
    heldOn
    otherSessionId
    otherHeldOn
    otherBody
    shared
  }
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"6e1f5607b6c62471491eb1827ac6c4a1b715bb615714b98ceea3ec5aa62cbc12"}) as unknown as TypedDocumentString<ConsoleEffortQuery, ConsoleEffortQueryVariables>;
export const ConsoleEraseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleErase($code: DepartementCode!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"084ed1c1a66cb414c18c126cf96035437fd9aab0c7ee1ab03f999eebfb8265c8"}) as unknown as TypedDocumentString<ConsoleEraseQuery, ConsoleEraseQueryVariables>;
export const ConsoleErasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleErasures($code: DepartementCode!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    timeZone
    askedErasures {
      case
      subject
      reason
      askedAt
      destroysOn
    }
    erasureCertificates(first: 20) {
      nodes {
        case
        subject
        reason
        rule
        erasedAt
        completeInBackupsOn
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"11765602372456a97cc5d3f8c5b5108392ef3ad71d3c589998a028411e11434a"}) as unknown as TypedDocumentString<ConsoleErasuresQuery, ConsoleErasuresQueryVariables>;
export const ConsoleExplainDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleExplain($id: ID!, $group: InformationGroup!) {
  viewer {
    ...Shell
  }
  node(id: $id) {
    __typename
  }
  explainAccess(id: $id, group: $group) {
    level {
      ...Levels
    }
    wouldOpen
  }
}
    fragment Levels on GroupLevel {
  group
  level
  reason
  rule
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"605eb83451c1b04927a259301a6cb22b3781c00c51f09fcf4ea3a7cd34c4814f"}) as unknown as TypedDocumentString<ConsoleExplainQuery, ConsoleExplainQueryVariables>;
export const ConsoleExportAgendaDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleExportAgenda($code: DepartementCode!, $session: ID!) {
  departement(code: $code) {
    session(id: $session) {
      agenda {
        position
        kind
        minutes
        late
        status
        referral {
          reference
          purpose
          formation
          stage
          sex
          ageClass
          principalForm
          sheet {
            levels {
              group
              level
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"1af83983a2bdcf04d43a0c99aba14a17cc9c40ee5eee623bba6b31164e4466f9"}) as unknown as TypedDocumentString<ConsoleExportAgendaQuery, ConsoleExportAgendaQueryVariables>;
export const ConsoleExportFilesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleExportFiles($code: DepartementCode!, $stage: Stage, $after: String) {
  departement(code: $code) {
    cases(first: 100, after: $after, stage: $stage) {
      nodes {
        reference
        stage
        origin
        sex
        ageClass
        principalForm
        openedAt
        submittedAt
        pathwayStartedOn
        endedAt
        sheet {
          levels {
            group
            level
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"d6d9686e939d5b548f214f467ad1dd0e1a65e59776b7cce6fbce1bf00bb3bf45"}) as unknown as TypedDocumentString<ConsoleExportFilesQuery, ConsoleExportFilesQueryVariables>;
export const ConsoleExportReferralsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleExportReferrals($code: DepartementCode!, $body: BodyKind!, $status: ReferralStatus, $after: String) {
  departement(code: $code) {
    body(kind: $body) {
      referrals(first: 100, status: $status, after: $after) {
        nodes {
          reference
          kind
          status
          stage
          purpose
          formation
          sex
          ageClass
          principalForm
          createdAt
          expiresOn
          sheet {
            levels {
              group
              level
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `, {"hash":"69c5f0d8826049221b8e48d24d675845f8bdbcbeb73924b14b3e96eb880d88ef"}) as unknown as TypedDocumentString<ConsoleExportReferralsQuery, ConsoleExportReferralsQueryVariables>;
export const ConsoleExportSessionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleExportSessions($code: DepartementCode!, $body: BodyKind, $from: LocalDate!, $until: LocalDate!, $after: String) {
  departement(code: $code) {
    sessions(first: 100, body: $body, from: $from, until: $until, after: $after) {
      nodes {
        heldOn
        startsAt
        formation
        status
        urgency
        postponedFrom
        convenedAt
        itemCount
        plannedMinutes
        capacityMinutes
        body {
          kind
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"754a005a10024531ea80478ec15bbdc13ab7188fc2cb853f1476b0bd39d7c8f9"}) as unknown as TypedDocumentString<ConsoleExportSessionsQuery, ConsoleExportSessionsQueryVariables>;
export const ConsoleFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleFigures($signedIn: Boolean!) {
  viewer @include(if: $signedIn) {
    ...Shell
  }
  national {
    releases {
      id
      years
      cutOff
      frozenOn
      errata {
        number
      }
      lattice {
        nodes {
          id
          audience
          question
        }
      }
      bulletin {
        documents {
          format
          audience
          name
          size
          path
        }
      }
    }
    officialPathways {
      on
      pathways
      departementsWithOne
      source
      departements {
        code
        name
        pathways
      }
      caution
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"63329a6296730adf64b9c1263eb63d59177e160ecd5036878e794c521ad4f07f"}) as unknown as TypedDocumentString<ConsoleFiguresQuery, ConsoleFiguresQueryVariables>;
export const ConsoleFileAccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleFileAccess($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    case(id: $id) {
      id
      journalName
      accessReport {
        recipients {
          capacity
          category
          purpose
          body
          groups {
            group
            level
          }
          since
          until
        }
        emergency
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"8f54eb49f96ac1674ca8da181c98069892ad43a777005195978f28796eada64c"}) as unknown as TypedDocumentString<ConsoleFileAccessQuery, ConsoleFileAccessQueryVariables>;
export const ConsoleFileEndDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleFileEnd($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    organisations {
      id
      name
    }
    case(id: $id) {
      id
      stage
      version
      ...ConsoleFileActs
    }
  }
}
    fragment ConsoleFileActs on CaseFile {
  transfer {
    id
    state
    proposedOn
    expiresOn
  }
  retention {
    rule
    article
    text
    countsFrom
    archivesOn
    destroysOn
  }
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"8c731e425e95dfe572af0e359fb12c900c70dbe50e8c0e124debef298c519462"}) as unknown as TypedDocumentString<ConsoleFileEndQuery, ConsoleFileEndQueryVariables>;
export const ConsoleFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleFile($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    name
    today
    timeZone
    case(id: $id) {
      ...ConsoleFileHead
      ...ConsoleFileGroups
      ...ConsoleFileNeeds
      ...ConsoleFilePapers
      ...ConsoleFileUpkeep
      ...ConsoleFileAccords
      ...ConsoleFileReferrals
      ...ConsoleFilePleadings
      ...ConsoleFileTimeline
      ...ConsoleFileActs
    }
  }
}
    fragment Coercion on CoercionView {
  __typename
  ... on CoercionGroup {
    level
    withheld
    means
    fromMonth
    toMonth
    narrative
  }
  ...Mask
}
fragment ComplaintStepLine on ComplaintStep {
  id
  step
  occurredOn
  reason
  version
}
fragment Complaint on ComplaintView {
  __typename
  ... on ComplaintGroup {
    level
    withheld
    exists
    month
    service
    narrative
  }
  ...Mask
}
fragment ConsoleFileAccords on CaseFile {
  accords {
    id
    bodyKind
    purpose
    groups
    givenOn
    manner
    withdrawnAt
  }
}
fragment ConsoleFileActs on CaseFile {
  transfer {
    id
    state
    proposedOn
    expiresOn
  }
  retention {
    rule
    article
    text
    countsFrom
    archivesOn
    destroysOn
  }
}
fragment ConsoleFileGroups on CaseFile {
  sheet {
    levels {
      ...Levels
    }
    ...Sheet
    hearings {
      ...HearingLine
    }
    complaintSteps {
      ...ComplaintStepLine
    }
  }
  writtenGroups {
    group
    version
  }
}
fragment ConsoleFileHead on CaseFile {
  id
  reference
  externalReference
  stage
  origin
  version
  openedAt
  submittedAt
  endedAt
  pathwayStartedOn
  pathway {
    lapsesOn
    lapsed
    monthsUsed
    ended {
      on
    }
  }
  completionRequested
  ageClass
  sex
  principalForm
  completeness {
    complete
    missing {
      code
      message
      path
    }
    warnings {
      rule
      message
      article
      cure
    }
  }
}
fragment ConsoleFileNeeds on CaseFile {
  unmetNeeds {
    reason
    notedOn
  }
}
fragment ConsoleFilePapers on CaseFile {
  documents {
    id
    slot
    name
    mediaType
    size
    uploadedAt
    receivedSha256
    url
  }
}
fragment ConsoleFilePleadings on CaseFile {
  pleadings(first: 20) {
    nodes {
      id
      reference
      state
      writtenOn
      parquetName
      sentOn
      withdrawnOn
    }
  }
}
fragment ConsoleFileReferrals on CaseFile {
  referrals {
    ...ReferralHead
    createdAt
    closedReason
    declineReason
    expiresOn
    ...SupportTold
    body {
      kind
      shortName
      agendaKeeping
    }
    opinions {
      sense
      givenOn
      hasReserves
    }
    decision {
      id
      sense
      signedOn
      startsOn
      notifiedOn
    }
    handover {
      handedOverAt
      receivedOn
      plannedOn
      outcome
      version
    }
  }
}
fragment ConsoleFileTimeline on CaseFile {
  timeline {
    at
    kind
    label
    detail
  }
  completionRequested
  completionMessages {
    id
    kind
    text
    writtenAt
  }
}
fragment ConsoleFileUpkeep on CaseFile {
  movedToSafety
  retainedAges {
    age
    basis
    retainedOn
    birthMonth
    recordedAt
  }
  possibleDuplicates {
    id
    code
    state
    month
    version
  }
}
fragment Contact on ContactView {
  __typename
  ... on ContactGroup {
    level
    withheld
    correspondenceAddress
    phone
    email
    safeMoments
    currentPlace
  }
  ...Mask
}
fragment Exploitation on ExploitationView {
  __typename
  ... on ExploitationGroup {
    level
    withheld
    principalForm
    adultOrMinor
    otherForms
    startedAsMinor
    stoppedProstitution
    place
    narrative
  }
  ...Mask
}
fragment Family on FamilyView {
  __typename
  ... on FamilyGroup {
    level
    withheld
    childrenCount
    childrenAgeClasses
    childrenInFrance
    childrenAbroad
    unaccompaniedMinor
    narrative
  }
  ...Mask
}
fragment Health on HealthView {
  __typename
  ... on HealthGroup {
    level
    withheld
    needsCare
    coverage
    medicalOpinionAsked
  }
  ...Mask
}
fragment HearingLine on Hearing {
  id
  heldOn
  kind
  startsAt
  court
  outcome
  version
}
fragment Identity on IdentityView {
  __typename
  ... on IdentityGroup {
    level
    withheld
    reference
    ageClass
    familyName
    givenName
    birthYear
    familyNameUnknown
    givenNameUnknown
    birthYearUnknown
    nationality
    birthDate
    birthPlace
    usedNames
    sex
  }
  ...Mask
}
fragment Levels on GroupLevel {
  group
  level
  reason
  rule
}
fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}
fragment Pressure on PressureView {
  __typename
  ... on PressureGroup {
    level
    withheld
    on
    country
    means
    sinceMonth
    narrative
  }
  ...Mask
}
fragment Proceedings on ProceedingsView {
  __typename
  ... on ProceedingsGroup {
    level
    withheld
    nextHearingDate
    state
    holdBack
  }
  ...Mask
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
fragment Residence on ResidenceView {
  __typename
  ... on ResidenceGroup {
    level
    withheld
    titleKind
    titleExpiry
    foreignersFileNumber
    apsAsked
    entryDate
    narrative
  }
  ...Mask
}
fragment Sheet on CaseSheet {
  identity {
    ...Identity
  }
  contact {
    ...Contact
  }
  socialSituation {
    ...SocialSituation
  }
  health {
    ...Health
  }
  family {
    ...Family
  }
  residence {
    ...Residence
  }
  complaint {
    ...Complaint
  }
  proceedings {
    ...Proceedings
  }
  exploitation {
    ...Exploitation
  }
  coercion {
    ...Coercion
  }
  pressure {
    ...Pressure
  }
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment SocialSituation on SocialSituationView {
  __typename
  ... on SocialSituationGroup {
    level
    withheld
    language
    needsHousing
    needsIncome
    needsWork
    needsLegalHelp
    lodging
    monthlyResources
    actionsPlanned
    commitments
    narrative
  }
  ...Mask
}
fragment SupportTold on Referral {
  supportAsked
  supportText
  supportOutcome {
    kind
    heldOn
    recordedAt
  }
}`, {"hash":"024e71b216c353d66adaa64f7d97402ff350c84c8a95d7c9a8f2e0fce0fe674c"}) as unknown as TypedDocumentString<ConsoleFileQuery, ConsoleFileQueryVariables>;
export const ConsoleFilesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleFiles($code: DepartementCode!, $after: String, $stage: Stage) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    cases(first: 25, after: $after, stage: $stage) {
      nodes {
        id
        reference
        stage
        openedAt
        submittedAt
        completionRequested
        completeness {
          complete
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"46fb3597272708ba4c9cd357b2e984538e236306688a7e0bfcecc30e4f4ebaf7"}) as unknown as TypedDocumentString<ConsoleFilesQuery, ConsoleFilesQueryVariables>;
export const ConsoleFollowUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleFollowUp($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    today
    timeZone
    case(id: $id) {
      id
      stage
      pathwayStartedOn
      completeness {
        complete
      }
      ...ConsoleFileTimeline
      ...ConsoleFileReferrals
    }
  }
}
    fragment ConsoleFileReferrals on CaseFile {
  referrals {
    ...ReferralHead
    createdAt
    closedReason
    declineReason
    expiresOn
    ...SupportTold
    body {
      kind
      shortName
      agendaKeeping
    }
    opinions {
      sense
      givenOn
      hasReserves
    }
    decision {
      id
      sense
      signedOn
      startsOn
      notifiedOn
    }
    handover {
      handedOverAt
      receivedOn
      plannedOn
      outcome
      version
    }
  }
}
fragment ConsoleFileTimeline on CaseFile {
  timeline {
    at
    kind
    label
    detail
  }
  completionRequested
  completionMessages {
    id
    kind
    text
    writtenAt
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment SupportTold on Referral {
  supportAsked
  supportText
  supportOutcome {
    kind
    heldOn
    recordedAt
  }
}`, {"hash":"3ee11501f599a44909657910d12e3ca0819d0707da9b647bd3eda8e445bb799c"}) as unknown as TypedDocumentString<ConsoleFollowUpQuery, ConsoleFollowUpQueryVariables>;
export const ConsoleFollowUpsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleFollowUps($code: DepartementCode!, $kind: BodyKind!, $state: FollowUpState!, $after: String) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    body(kind: $kind) {
      id
      kind
      shortName
      followUps(state: $state, first: 50, after: $after) {
        nodes {
          ...FollowUpLine
          session {
            id
            heldOn
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment FollowUpLine on FollowUp {
  id
  text
  owner
  ownerTitle
  ownerMembershipId
  dueOn
  firstDueOn
  late
  itemTitle
  outcome
  settledOn
  note
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"56e801d7d6dcd0e579bef43a93a91265c01193f86fc3968b3c7b4af6b8d0fb42"}) as unknown as TypedDocumentString<ConsoleFollowUpsQuery, ConsoleFollowUpsQueryVariables>;
export const ConsoleFormalitiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleFormalities($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    case(id: $id) {
      id
      reference
      stage
      completeness {
        complete
      }
      reflectionPeriod {
        ...ReflectionLine
      }
      formalities {
        ...FormalityLine
      }
      secureReturns {
        ...SecureReturnLine
      }
    }
  }
}
    fragment FormalityLine on Formality {
  id
  object
  country
  askedOn
  outcome
  answeredOn
  days
  version
}
fragment ReflectionLine on ReflectionPeriod {
  id
  receiptOn
  endsOn
  endedOn
  ending
  version
}
fragment SecureReturnLine on SecureReturn {
  id
  country
  stage
  risk
  assessedOn
  assessedBy
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"ce6ce63986ceba872349a560152e2d57027ccfee5fb55e4655d24e74e7ffb09e"}) as unknown as TypedDocumentString<ConsoleFormalitiesQuery, ConsoleFormalitiesQueryVariables>;
export const ConsoleGlassDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleGlass($departement: DepartementCode!) {
  viewer {
    ...Shell
    toDo(departement: $departement) {
      kind
      label
      why
      due
      subject
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"a1dfe9a74e72cd593eb7bf39e45e9f0076f8cd2b01431b91fa70446095de4c4b"}) as unknown as TypedDocumentString<ConsoleGlassQuery, ConsoleGlassQueryVariables>;
export const ConsoleGlassesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleGlasses($code: DepartementCode!, $toReview: Boolean!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    timeZone
    breakGlasses(toReview: $toReview) {
      id
      account
      role
      door
      reason
      circumstances
      openedAt
      expiresAt
      reviewedAt
      conclusion
      closedAt
      awaitsSecond
      version
    }
    mandates(first: 100, inForce: false) {
      nodes {
        id
        account {
          id
          name
        }
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"353defbd427be856edd3d2ba16ebca3c821d0879a3ab33c6667595e9fbd8676b"}) as unknown as TypedDocumentString<ConsoleGlassesQuery, ConsoleGlassesQueryVariables>;
export const ConsoleGroupDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleGroup($code: DepartementCode!, $id: ID!, $group: InformationGroup!, $identity: Boolean!, $contact: Boolean!, $socialSituation: Boolean!, $health: Boolean!, $family: Boolean!, $residence: Boolean!, $complaint: Boolean!, $exploitation: Boolean!, $coercion: Boolean!, $pressure: Boolean!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    timeZone
    case(id: $id) {
      id
      reference
      stage
      writtenGroups {
        group
        version
      }
      completeness {
        missing {
          code
          message
          path
        }
        warnings {
          rule
          message
          article
        }
      }
      sheet {
        levels {
          ...Levels
        }
        identity @include(if: $identity) {
          ...Identity
        }
        contact @include(if: $contact) {
          ...Contact
        }
        socialSituation @include(if: $socialSituation) {
          ...SocialSituation
        }
        health @include(if: $health) {
          ...Health
        }
        family @include(if: $family) {
          ...Family
        }
        residence @include(if: $residence) {
          ...Residence
        }
        complaint @include(if: $complaint) {
          ...Complaint
        }
        exploitation @include(if: $exploitation) {
          ...Exploitation
        }
        coercion @include(if: $coercion) {
          ...Coercion
        }
        pressure @include(if: $pressure) {
          ...Pressure
        }
      }
      versions(group: $group, first: 20) {
        nodes {
          version
          writtenAt
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
    fragment Coercion on CoercionView {
  __typename
  ... on CoercionGroup {
    level
    withheld
    means
    fromMonth
    toMonth
    narrative
  }
  ...Mask
}
fragment Complaint on ComplaintView {
  __typename
  ... on ComplaintGroup {
    level
    withheld
    exists
    month
    service
    narrative
  }
  ...Mask
}
fragment Contact on ContactView {
  __typename
  ... on ContactGroup {
    level
    withheld
    correspondenceAddress
    phone
    email
    safeMoments
    currentPlace
  }
  ...Mask
}
fragment Exploitation on ExploitationView {
  __typename
  ... on ExploitationGroup {
    level
    withheld
    principalForm
    adultOrMinor
    otherForms
    startedAsMinor
    stoppedProstitution
    place
    narrative
  }
  ...Mask
}
fragment Family on FamilyView {
  __typename
  ... on FamilyGroup {
    level
    withheld
    childrenCount
    childrenAgeClasses
    childrenInFrance
    childrenAbroad
    unaccompaniedMinor
    narrative
  }
  ...Mask
}
fragment Health on HealthView {
  __typename
  ... on HealthGroup {
    level
    withheld
    needsCare
    coverage
    medicalOpinionAsked
  }
  ...Mask
}
fragment Identity on IdentityView {
  __typename
  ... on IdentityGroup {
    level
    withheld
    reference
    ageClass
    familyName
    givenName
    birthYear
    familyNameUnknown
    givenNameUnknown
    birthYearUnknown
    nationality
    birthDate
    birthPlace
    usedNames
    sex
  }
  ...Mask
}
fragment Levels on GroupLevel {
  group
  level
  reason
  rule
}
fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}
fragment Pressure on PressureView {
  __typename
  ... on PressureGroup {
    level
    withheld
    on
    country
    means
    sinceMonth
    narrative
  }
  ...Mask
}
fragment Residence on ResidenceView {
  __typename
  ... on ResidenceGroup {
    level
    withheld
    titleKind
    titleExpiry
    foreignersFileNumber
    apsAsked
    entryDate
    narrative
  }
  ...Mask
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment SocialSituation on SocialSituationView {
  __typename
  ... on SocialSituationGroup {
    level
    withheld
    language
    needsHousing
    needsIncome
    needsWork
    needsLegalHelp
    lodging
    monthlyResources
    actionsPlanned
    commitments
    narrative
  }
  ...Mask
}`, {"hash":"e2175267aceb769e4a3febd9b67a2168a55c5c78b5cdd0419d09d9f727ccd7ec"}) as unknown as TypedDocumentString<ConsoleGroupQuery, ConsoleGroupQueryVariables>;
export const ConsoleHeldSittingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleHeldSitting($code: DepartementCode!, $session: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    today
    session(id: $session) {
      ...Sitting
      sealedAt
      minutesApprovedOn
      followUps(first: 50) {
        nodes {
          ...FollowUpLine
          session {
            id
            heldOn
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      decidedFollowUps(first: 50) {
        nodes {
          ...FollowUpLine
          session {
            id
            heldOn
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      timeZone
      sameAgenda
      quorum {
        ...SaidByTheRules
      }
      convocations {
        memberId
        quality
        role
        voting
        onPaper
        reply
        proxyTo
      }
      attendance {
        memberId
        state
        proxyTo
        substituted
        arrivedAt
        leftAt
        version
        corrections {
          version
        }
      }
      body {
        id
        kind
        shortName
        reference {
          secretariatRole
          crpaApplies
          formations {
            code
            treats
          }
        }
        members {
          id
          formation
          quality
        }
      }
      agenda {
        id
        kind
        title
        minutes
        late
        status
        position
        version
        quorum {
          ...SaidByTheRules
        }
        recusedMemberIds
        guests {
          id
          quality
          expectedFrom
          expectedUntil
          state
          leftAt
          version
        }
        opinion {
          id
          sense
          manner
          hasReserves
          votesFor
          votesAgainst
          abstentions
          chairVote
          givenOn
          treatedAt
          version
          dissents {
            quality
            version
          }
          corrections {
            version
            sense
            manner
            votesFor
            votesAgainst
            abstentions
            correctedAt
          }
        }
        referral {
          ...ReferralHead
        }
      }
    }
  }
}
    fragment FollowUpLine on FollowUp {
  id
  text
  owner
  ownerTitle
  ownerMembershipId
  dueOn
  firstDueOn
  late
  itemTitle
  outcome
  settledOn
  note
  version
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
fragment SaidByTheRules on RuleVerdict {
  rule
  article
  verdict
  message
  value
  limit
  cure
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"cac8b1c43229464895517c87cc751b38dc03306452d0c67e2c013e0664a22f45"}) as unknown as TypedDocumentString<ConsoleHeldSittingQuery, ConsoleHeldSittingQueryVariables>;
export const ConsoleImportDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleImport($code: DepartementCode!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    name
    today
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"1f57c7da1d0439fc91ee49ac256acd0e4f75b3a0043a5e7596b12ddf1f923e03"}) as unknown as TypedDocumentString<ConsoleImportQuery, ConsoleImportQueryVariables>;
export const ConsoleInboxDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleInbox($code: DepartementCode!, $body: BodyKind!, $status: ReferralStatus, $after: String) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    bodies {
      kind
      shortName
    }
    body(kind: $body) {
      id
      kind
      shortName
      agendaKeeping
      referrals(status: $status, first: 20, after: $after) {
        nodes {
          ...ReferralHead
          createdAt
          closedReason
          expiresOn
          supportAsked
          case {
            id
            completionRequested
          }
          handover {
            handedOverAt
            receivedOn
            plannedOn
            outcome
            version
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"3def090c900a1d1c595f2f0acd62c9e76971326f48363e1f607070d6edb3ea4a"}) as unknown as TypedDocumentString<ConsoleInboxQuery, ConsoleInboxQueryVariables>;
export const ConsoleInstallingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleInstalling($code: DepartementCode!) {
  viewer {
    ...Shell
    mandateProposals {
      id
      departement
      role
      email
      state
      bodyKind
    }
  }
  departement(code: $code) {
    code
    name
    today
    authorities {
      id
      kind
      name
      seat
    }
    bodies {
      id
      kind
      name
      shortName
      state
      stateSince
      agendaKeeping
      version
      unattendedSeats {
        formation
        role
        says
      }
    }
    members {
      id
      quality
      role
      formation
      voting
      hasAccount
      appointedOn
      validUntil
      body {
        id
        kind
      }
    }
    mandates(first: 100) {
      nodes {
        id
        role
        quality
        account {
          id
          name
        }
        body {
          kind
        }
      }
    }
    organisations {
      id
      name
      approval {
        validUntil
      }
    }
    apiTokens {
      id
      label
      role
      account {
        name
      }
      expiresAt
      lastUsedOn
      revokedAt
      readOnly
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"1d368badd2dbc9d5b658adc0eb7d09d79b402100aaad749d9e78968c70ffca79"}) as unknown as TypedDocumentString<ConsoleInstallingQuery, ConsoleInstallingQueryVariables>;
export const ConsoleJournalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleJournal($code: DepartementCode!, $after: String, $filter: JournalFilter) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    timeZone
    mandates(first: 100, inForce: false) {
      nodes {
        account {
          id
          name
        }
      }
    }
    journal(first: 50, after: $after, filter: $filter) {
      nodes {
        at
        kind
        operation
        account
        accountName
        subject
        reason
        opened {
          door
          group
          item
          level
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"aced0c1f4da49319c8f7016c08b678735ecddf6fbfad22d51444846ad2e73ab7"}) as unknown as TypedDocumentString<ConsoleJournalQuery, ConsoleJournalQueryVariables>;
export const ConsoleKeptFromFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleKeptFromFile($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    timeZone
    members {
      id
      role
      quality
      body {
        kind
      }
    }
    case(id: $id) {
      id
      reference
      keptReaders {
        id
        reader
        state
        askedAt
        answeredAt
        version
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"74bd647b8b308264f814d4a6d3b8ce3924aa48225fbd4fb5f9cc7f2846765043"}) as unknown as TypedDocumentString<ConsoleKeptFromFileQuery, ConsoleKeptFromFileQueryVariables>;
export const ConsoleKeptReadersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleKeptReaders($code: DepartementCode!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    timeZone
    keptReaders {
      id
      reader
      references
      state
      askedAt
      version
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"1fb6d17206c036f2d481bcc01d05b28bf436320aaa2b8b2858b1b1bafc2c6b0b"}) as unknown as TypedDocumentString<ConsoleKeptReadersQuery, ConsoleKeptReadersQueryVariables>;
export const ConsoleLettersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleLetters($code: DepartementCode!, $session: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    timeZone
    session(id: $session) {
      id
      heldOn
      startsAt
      status
      body {
        id
        shortName
      }
      convocations {
        memberId
        quality
        role
        onPaper
        sentAt
        state
        receivedOn
        reply
        repliedAt
        paper {
          number
          subject
          paragraphs
          agenda
        }
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"6c463a8d9a86a62281d214ce67b1e48fb8f6bb5d0d942e097b90fbff12be0616"}) as unknown as TypedDocumentString<ConsoleLettersQuery, ConsoleLettersQueryVariables>;
export const ConsoleMemberDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleMember($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    today
    mandates(first: 100) {
      nodes {
        id
        role
        standsIn
        body {
          id
        }
        account {
          id
          name
        }
      }
    }
  }
  node(id: $id) {
    __typename
    ... on Membership {
      ...ConsoleMembership
      body {
        id
        kind
        name
        shortName
        reference {
          secretariatRole
          formations {
            code
            name
          }
        }
      }
      corrections {
        correctedAt
        quality
        category
        voting
        appointedOn
        validUntil
        actReference
        actDate
      }
    }
  }
}
    fragment ConsoleMembership on Membership {
  id
  role
  formation
  quality
  category
  voting
  hasAccount
  appointedOn
  validUntil
  endReason
  actReference
  actDate
  succeedsId
  undertakingSignedOn
  version
  substitute {
    quality
    tie
    hasAccount
    actReference
    actDate
  }
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"b9d48241d31aae0c47e968b36eae84a1c78e45ed985ca1307df9bd30d7111baf"}) as unknown as TypedDocumentString<ConsoleMemberQuery, ConsoleMemberQueryVariables>;
export const ConsoleMinutesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleMinutes($code: DepartementCode!, $session: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    session(id: $session) {
      ...Sitting
      timeZone
      minutesApprovedOn
      body {
        id
        kind
        reference {
          secretariatRole
        }
      }
      minutes {
        state
        approvedOn
        sealedAt
        seal
        editions {
          audience
          title
          url
          sealedHash
        }
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"25984302282411e5de46dce2183076767ebf8041a408746283b1978fa7c49cf8"}) as unknown as TypedDocumentString<ConsoleMinutesQuery, ConsoleMinutesQueryVariables>;
export const ConsoleNewAlertDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleNewAlert($code: DepartementCode!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    authorities {
      id
      kind
      name
      seat
    }
    body(kind: CODAF) {
      shortName
      state
    }
    cases(first: 100) {
      nodes {
        id
        reference
        stage
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"9dd8e70b017f8957d43a1ff981d420c1ad410138ae399ec3d44cb8c65ebb89c7"}) as unknown as TypedDocumentString<ConsoleNewAlertQuery, ConsoleNewAlertQueryVariables>;
export const ConsoleNewSittingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleNewSitting($code: DepartementCode!, $input: RehearseSessionInput!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    today
    authorities {
      id
      kind
      name
    }
    bodies {
      followUpCell {
        validFrom
      }
      id
      kind
      shortName
      state
      agendaKeeping
      reference {
        secretariatRole
        crpaApplies
        formations {
          code
          name
        }
      }
    }
  }
  rehearseSession(input: $input) {
    ...Rehearsed
  }
}
    fragment Rehearsed on SessionRehearsal {
  heldOn
  earliestLawfulDate
  convocationDeadline
  quorum {
    members
    needed
    reachable
  }
  missingSeats {
    role
    quality
    article
  }
  mandatesEnding {
    memberId
    quality
    endsOn
  }
  notReady {
    referralId
    reference
    reason
  }
  pathwaysLapsing {
    referralId
    reference
    lapsesOn
  }
  verdicts {
    ...SaidByTheRules
  }
}
fragment SaidByTheRules on RuleVerdict {
  rule
  article
  verdict
  message
  value
  limit
  cure
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"790aa042061014199fa42c9b450da5c588cb69392791d95e360ded51f588e028"}) as unknown as TypedDocumentString<ConsoleNewSittingQuery, ConsoleNewSittingQueryVariables>;
export const ConsoleOfficerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleOfficer($code: DepartementCode!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    timeZone
    breaches {
      id
      nature
      risk
      state
      knownAt
      deadline
      personsMin
      personsMax
      notifiedAt
      personsInformedAt
    }
    askedErasures {
      case
      subject
      reason
      askedAt
      destroysOn
    }
    erasureCertificates(first: 20) {
      nodes {
        subject
        reason
        erasedAt
        completeInBackupsOn
      }
    }
    producedExports(first: 20) {
      nodes {
        producedAt
        account
        thing
      }
    }
    mandatesToExamine {
      mandate
      role
      holder
      granter
      grantedAt
    }
    possibleDuplicates(first: 50) {
      nodes {
        code
        file
        organisation
        side
        state
        month
        contactDepartement
        reference
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"96b98bee0d2e437593dd6327f2a0f80c5883afe97e51039053d3238392c8d35e"}) as unknown as TypedDocumentString<ConsoleOfficerQuery, ConsoleOfficerQueryVariables>;
export const ConsoleOneFollowUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleOneFollowUp($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    today
  }
  node(id: $id) {
    __typename
    ... on FollowUp {
      ...FollowUpLine
      session {
        id
        heldOn
        minutesApprovedOn
        body {
          id
          kind
          shortName
          reference {
            secretariatRole
          }
          members {
            id
            formation
            quality
          }
        }
      }
    }
  }
}
    fragment FollowUpLine on FollowUp {
  id
  text
  owner
  ownerTitle
  ownerMembershipId
  dueOn
  firstDueOn
  late
  itemTitle
  outcome
  settledOn
  note
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"b941de1e13650454e42000cf56d11a6e86dc3f4d6e8996a483651b900d133096"}) as unknown as TypedDocumentString<ConsoleOneFollowUpQuery, ConsoleOneFollowUpQueryVariables>;
export const ConsoleOpenCircuitDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleOpenCircuit($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    today
    parquets {
      id
      name
    }
    localConventions {
      id
      parquetId
      actReference
      signedOn
      inForce
      mayOpen
      duty {
        ...DutyLine
      }
    }
    case(id: $id) {
      id
      reference
      completeness {
        complete
      }
      circuits {
        id
        open
        calledOn
        outcome
        closedOn
      }
    }
  }
}
    fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"eb85229ad31f48530f7b2979343f4a9a64aef3a2619ad6eefd3b5c76525689bb"}) as unknown as TypedDocumentString<ConsoleOpenCircuitQuery, ConsoleOpenCircuitQueryVariables>;
export const ConsoleOrientationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleOrientations($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    case(id: $id) {
      id
      stage
      version
      completeness {
        complete
      }
      proposeReferrals {
        ...ConsoleOrientation
      }
    }
  }
}
    fragment ConsoleOrientation on ReferralProposals {
  approved
  proposals {
    body {
      id
      kind
      shortName
      name
      agendaKeeping
      followUpCell {
        validFrom
      }
    }
    formation
    purpose
    fit
    reason
    legalBasis
    can
    cannot
    nextSessionOn
    accordRecorded
    referred
    suggested
    readers {
      role
      relation
      fromStage
      levels {
        group
        level
      }
    }
  }
  leftOut {
    kind
    reason
  }
  outside {
    code
    name
    text
    legalBasis
  }
  handOverTo {
    organisationId
    name
  }
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"d82dd97ce5db2f65300e2458a3afa5cc60ed449b55f214a477c5d237ba459821"}) as unknown as TypedDocumentString<ConsoleOrientationsQuery, ConsoleOrientationsQueryVariables>;
export const ConsoleOwnFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleOwnFigures($code: DepartementCode!, $release: ID!, $dimension: String) {
  viewer {
    ...Shell
  }
  national {
    releases {
      id
    }
    release(id: $release) {
      id
      lattice {
        dimensions {
          code
          label
        }
      }
    }
  }
  departement(code: $code) {
    ownFigures(release: $release, dimension: $dimension) {
      notice
      figures {
        label
        exact
        published {
          value
          masked
          margin
        }
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"47d8e550df53d182ceb7d2c89b4d35dc73285f2b45757714e52989682af532f1"}) as unknown as TypedDocumentString<ConsoleOwnFiguresQuery, ConsoleOwnFiguresQueryVariables>;
export const ConsolePaperConvocationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsolePaperConvocations($code: DepartementCode!, $session: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    session(id: $session) {
      ...Sitting
      body {
        id
        kind
        reference {
          secretariatRole
        }
      }
      convocations {
        memberId
        onPaper
        state
        paper {
          number
          addressee
          subject
          paragraphs
          agenda
        }
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"a672f442313411c3920b83c4011afaed4fd072895f0956a9b9f4ff58d105a101"}) as unknown as TypedDocumentString<ConsolePaperConvocationsQuery, ConsolePaperConvocationsQueryVariables>;
export const ConsolePaperPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsolePaperPreview($code: DepartementCode!, $part: PaperPart!, $text: String!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    paperWordings {
      ...Wording
    }
    paperPreview(part: $part, text: $text) {
      refusal
      warning
      letterhead
      title
      signature
      parts {
        title
        blocks {
          isList
          lines
        }
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment Wording on PaperWording {
  part
  title
  text
  isDefault
  writtenAt
  version
  previewUrl
  fields {
    name
    meaning
    optional
  }
}`, {"hash":"c7ad90c99ba0a82351f6d4967604cc8a2947f75570b87501452a1989d5c77b97"}) as unknown as TypedDocumentString<ConsolePaperPreviewQuery, ConsolePaperPreviewQueryVariables>;
export const ConsolePaperWordingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsolePaperWordings($code: DepartementCode!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    paperWordings {
      ...Wording
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment Wording on PaperWording {
  part
  title
  text
  isDefault
  writtenAt
  version
  previewUrl
  fields {
    name
    meaning
    optional
  }
}`, {"hash":"680453964e27643766c1e013f3f3a747840ca87d480a3a1fbfa18202a4895842"}) as unknown as TypedDocumentString<ConsolePaperWordingsQuery, ConsolePaperWordingsQueryVariables>;
export const ConsolePapersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsolePapers($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    timeZone
    case(id: $id) {
      id
      reference
      stage
      completeness {
        warnings {
          rule
          message
        }
      }
      ...ConsoleFilePapers
    }
  }
}
    fragment ConsoleFilePapers on CaseFile {
  documents {
    id
    slot
    name
    mediaType
    size
    uploadedAt
    receivedSha256
    url
  }
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"df565eac1a3c18432adb354270d95a2fa4eaa0d2b4db1da334a4f03969b0bab3"}) as unknown as TypedDocumentString<ConsolePapersQuery, ConsolePapersQueryVariables>;
export const ConsolePathwayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsolePathway($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    today
  }
  node(id: $id) {
    __typename
    ... on CaseFile {
      id
      reference
      pathway {
        ...FollowedPathway
      }
      completeness {
        complete
      }
    }
    ... on Referral {
      id
      reference
      case {
        id
        reference
        completeness {
          complete
        }
      }
      pathway {
        ...FollowedPathway
      }
    }
  }
}
    fragment FollowedPathway on Pathway {
  ...PathwayLife
  periods {
    decision {
      id
      sense
      remediesUntil
      legalAidAskedOn
    }
  }
  referral {
    id
    reference
    stage
    status
    version
    body {
      id
      reference {
        secretariatRole
      }
    }
  }
}
fragment PathwayLife on Pathway {
  periods {
    number
    startsOn
    endsOn
    signedOn
    signatory
    decision {
      id
      notifiedOn
    }
  }
  firstStartedOn
  endsOn
  monthsUsed
  lapsesOn
  lapsed
  gaps {
    firstDay
    lastDay
  }
  ended {
    on
    reason
  }
  benefits {
    id
    kind
    requestedOn
    grantedOn
    refusedOn
    startsOn
    endsOn
    children
    monthlyAmount
    version
  }
  renewal {
    id
    reference
    stage
    status
  }
  proposedSession {
    id
    heldOn
    startsAt
  }
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"2b3b38af6c587531e88f6abc91ac3db08e1c51010e81844b3f8d9b4f8f04743e"}) as unknown as TypedDocumentString<ConsolePathwayQuery, ConsolePathwayQueryVariables>;
export const ConsolePlacesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsolePlaces($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    today
    timeZone
    shelters {
      ...ShelterLine
    }
    case(id: $id) {
      id
      reference
      stage
      completeness {
        complete
      }
      placeRequests {
        ...PlaceRequestLine
      }
      stays {
        ...StayLine
      }
    }
  }
}
    fragment PlaceRequestLine on PlaceRequest {
  id
  public
  children
  neededFrom
  needs
  state
  availableFrom
  refusal
  askedAt
  answeredAt
  version
  shelter {
    id
    name
    phone
  }
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment ShelterLine on Shelter {
  id
  name
  publics
  withChildren
  conditions
  phone
  confirmedOn
  toConfirm
  closedOn
  own
  version
}
fragment StayLine on Stay {
  id
  means
  agreedOn
  startsOn
  stage
  stageSince
  endedOn
  ending
  sequel
  version
}`, {"hash":"7cc3656053a87ab92b834b67e761e4c0bed1c3baa201ce7010fe282a4370d75b"}) as unknown as TypedDocumentString<ConsolePlacesQuery, ConsolePlacesQueryVariables>;
export const ConsolePleadingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsolePleadings($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    parquets {
      id
      name
      seat
    }
    case(id: $id) {
      id
      reference
      stage
      pleadings(first: 20) {
        nodes {
          ...PleadingLine
          text
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
    fragment PleadingLine on Pleading {
  id
  reference
  state
  writtenWith
  writtenOn
  parquetId
  parquetName
  agreedOn
  manner
  sentOn
  withdrawnOn
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"c1302aaa7bc7fd0f63579e21352d4debd61ae491acb5499ce1679bc458421457"}) as unknown as TypedDocumentString<ConsolePleadingsQuery, ConsolePleadingsQueryVariables>;
export const ConsoleProposalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleProposals {
  viewer {
    ...Shell
    toDo {
      kind
      subject
    }
    mandateProposals {
      id
      departement
      role
      email
      displayName
      quality
      bodyKind
      organisation {
        id
        name
      }
      authority {
        id
        name
      }
      validFrom
      validUntil
      proposedBy
      proposedAt
      state
      version
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"f1a30d3efcd086de72ae2ab8ad892962241454f36f67cef2446ed50f1d68514f"}) as unknown as TypedDocumentString<ConsoleProposalsQuery, ConsoleProposalsQueryVariables>;
export const ConsoleReadersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleReaders($id: ID!, $role: String!, $stage: Stage) {
  viewer {
    ...Shell
  }
  node(id: $id) {
    __typename
    ... on Referral {
      id
      reference
      stage
      body {
        kind
      }
      levelsFor(role: $role, stage: $stage) {
        ...Levels
      }
    }
  }
}
    fragment Levels on GroupLevel {
  group
  level
  reason
  rule
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"7a5e3504233c3e300329d817ae5cef80e50d04343b81e3e2de72558632aa224b"}) as unknown as TypedDocumentString<ConsoleReadersQuery, ConsoleReadersQueryVariables>;
export const ConsoleReceivedPleadingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleReceivedPleading($id: ID!) {
  viewer {
    ...Shell
  }
  node(id: $id) {
    __typename
    ... on Pleading {
      id
      reference
      state
      writtenWith
      parquetName
      sentOn
      text
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"d6ba223d9edd58d9b1b1ea03290c55c64e87a9d345b1d7c102bcce3aba326ec8"}) as unknown as TypedDocumentString<ConsoleReceivedPleadingQuery, ConsoleReceivedPleadingQueryVariables>;
export const ConsoleReceivedPleadingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleReceivedPleadings($code: DepartementCode!, $after: String) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    receivedPleadings(first: 20, after: $after) {
      nodes {
        id
        reference
        writtenWith
        parquetName
        sentOn
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"df0af696988764ac51c9421286da84ba21e3113fdd4441e2040f6d1e8fbe3467"}) as unknown as TypedDocumentString<ConsoleReceivedPleadingsQuery, ConsoleReceivedPleadingsQueryVariables>;
export const ConsoleReferentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleReferents($code: DepartementCode!) {
  viewer {
    ...Shell
    mandates {
      role
      departement
      authority {
        id
      }
    }
  }
  departement(code: $code) {
    today
    parquets {
      id
      name
      referent {
        ...ReferentLine
      }
      referents {
        ...ReferentLine
      }
    }
  }
}
    fragment ReferentLine on Referent {
  id
  parquetId
  name
  title
  email
  phone
  since
  until
  actReference
  actDate
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"f2ad2d0cf0802977f8a5e7e433b355c79bf04f842340752b6c48cad8be4f13a7"}) as unknown as TypedDocumentString<ConsoleReferentsQuery, ConsoleReferentsQueryVariables>;
export const ConsoleReferralDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleReferral($id: ID!) {
  viewer {
    ...Shell
  }
  node(id: $id) {
    __typename
    ... on Referral {
      ...ReferralHead
      createdAt
      closedReason
      declineReason
      situation
      ...SupportTold
      expiresOn
      body {
        id
        kind
        name
        shortName
        agendaKeeping
        reference {
          secretariatRole
        }
      }
      case {
        id
      }
      alert {
        ...AlertContent
      }
      ...AlertLife
      sheet {
        ...Sheet
        levels {
          ...Levels
        }
        hearings {
          ...HearingLine
        }
        complaintSteps {
          ...ComplaintStepLine
        }
        proceedingsVersion
      }
      documents {
        id
        name
        slot
        size
      }
      papers {
        kind
        title
        url
      }
      circuit {
        id
      }
      ...ConsoleReferralLife
    }
  }
}
    fragment AlertContent on AlertText {
  level
  sector
  establishment
  place
  facts
  personsCount
  personsWish
  conditions
  associationOnStandBy
  shelterFirst
  notBefore
}
fragment AlertLife on Referral {
  course {
    receivedOn
    parquet
    held
    heldOn
    heldUntil
    holdReason
    acceptedOn
    toldOn
    personsInformed
    personsOriented
    outcome
    closedOn
  }
  operation {
    plannedOn
    interpreter
    language
    informer
    informedBy
    meetingPoint
    version
    sheetUrl
    result {
      controlled
      controlledMonth
      personsMet
      personsInformed
      personsOriented
      personsSheltered
    }
  }
}
fragment Coercion on CoercionView {
  __typename
  ... on CoercionGroup {
    level
    withheld
    means
    fromMonth
    toMonth
    narrative
  }
  ...Mask
}
fragment ComplaintStepLine on ComplaintStep {
  id
  step
  occurredOn
  reason
  version
}
fragment Complaint on ComplaintView {
  __typename
  ... on ComplaintGroup {
    level
    withheld
    exists
    month
    service
    narrative
  }
  ...Mask
}
fragment ConsoleReferralLife on Referral {
  agendaItems {
    id
    status
    session {
      id
      heldOn
      status
    }
  }
  opinions {
    id
    sense
    manner
    givenOn
    hasReserves
    reserves
    votesFor
    votesAgainst
    abstentions
  }
  decision {
    id
    sense
    signatory
    delegation
    signedOn
    startsOn
    reasons
    notifiedOn
    notificationManner
    interpreter
    version
  }
  consultations {
    id
    role
    groups
    question
    dueOn
    askedAt
    state
    view
  }
  handover {
    handedOverAt
    receivedOn
    plannedOn
    outcome
    version
  }
}
fragment Contact on ContactView {
  __typename
  ... on ContactGroup {
    level
    withheld
    correspondenceAddress
    phone
    email
    safeMoments
    currentPlace
  }
  ...Mask
}
fragment Exploitation on ExploitationView {
  __typename
  ... on ExploitationGroup {
    level
    withheld
    principalForm
    adultOrMinor
    otherForms
    startedAsMinor
    stoppedProstitution
    place
    narrative
  }
  ...Mask
}
fragment Family on FamilyView {
  __typename
  ... on FamilyGroup {
    level
    withheld
    childrenCount
    childrenAgeClasses
    childrenInFrance
    childrenAbroad
    unaccompaniedMinor
    narrative
  }
  ...Mask
}
fragment Health on HealthView {
  __typename
  ... on HealthGroup {
    level
    withheld
    needsCare
    coverage
    medicalOpinionAsked
  }
  ...Mask
}
fragment HearingLine on Hearing {
  id
  heldOn
  kind
  startsAt
  court
  outcome
  version
}
fragment Identity on IdentityView {
  __typename
  ... on IdentityGroup {
    level
    withheld
    reference
    ageClass
    familyName
    givenName
    birthYear
    familyNameUnknown
    givenNameUnknown
    birthYearUnknown
    nationality
    birthDate
    birthPlace
    usedNames
    sex
  }
  ...Mask
}
fragment Levels on GroupLevel {
  group
  level
  reason
  rule
}
fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}
fragment Pressure on PressureView {
  __typename
  ... on PressureGroup {
    level
    withheld
    on
    country
    means
    sinceMonth
    narrative
  }
  ...Mask
}
fragment Proceedings on ProceedingsView {
  __typename
  ... on ProceedingsGroup {
    level
    withheld
    nextHearingDate
    state
    holdBack
  }
  ...Mask
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
fragment Residence on ResidenceView {
  __typename
  ... on ResidenceGroup {
    level
    withheld
    titleKind
    titleExpiry
    foreignersFileNumber
    apsAsked
    entryDate
    narrative
  }
  ...Mask
}
fragment Sheet on CaseSheet {
  identity {
    ...Identity
  }
  contact {
    ...Contact
  }
  socialSituation {
    ...SocialSituation
  }
  health {
    ...Health
  }
  family {
    ...Family
  }
  residence {
    ...Residence
  }
  complaint {
    ...Complaint
  }
  proceedings {
    ...Proceedings
  }
  exploitation {
    ...Exploitation
  }
  coercion {
    ...Coercion
  }
  pressure {
    ...Pressure
  }
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment SocialSituation on SocialSituationView {
  __typename
  ... on SocialSituationGroup {
    level
    withheld
    language
    needsHousing
    needsIncome
    needsWork
    needsLegalHelp
    lodging
    monthlyResources
    actionsPlanned
    commitments
    narrative
  }
  ...Mask
}
fragment SupportTold on Referral {
  supportAsked
  supportText
  supportOutcome {
    kind
    heldOn
    recordedAt
  }
}`, {"hash":"1716457e5462e54ddf2ffa77100fa91c8268d13bb19d5a510ae44a598a65560b"}) as unknown as TypedDocumentString<ConsoleReferralQuery, ConsoleReferralQueryVariables>;
export const ConsoleRegistersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleRegisters($code: DepartementCode!) {
  departement(code: $code) {
    breachRegister {
      html
    }
    processingRecord {
      html
    }
  }
}
    `, {"hash":"b5f4b90bbc5ba28f8651d1647df7466041600a510b2daffbc2744259fe2e6c81"}) as unknown as TypedDocumentString<ConsoleRegistersQuery, ConsoleRegistersQueryVariables>;
export const ConsoleRehearseSittingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleRehearseSitting($code: DepartementCode!, $session: ID!, $input: RehearseSessionInput!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    today
    session(id: $session) {
      ...Sitting
      body {
        id
        kind
        reference {
          secretariatRole
        }
      }
    }
  }
  rehearseSession(input: $input) {
    ...Rehearsed
  }
}
    fragment Rehearsed on SessionRehearsal {
  heldOn
  earliestLawfulDate
  convocationDeadline
  quorum {
    members
    needed
    reachable
  }
  missingSeats {
    role
    quality
    article
  }
  mandatesEnding {
    memberId
    quality
    endsOn
  }
  notReady {
    referralId
    reference
    reason
  }
  pathwaysLapsing {
    referralId
    reference
    lapsesOn
  }
  verdicts {
    ...SaidByTheRules
  }
}
fragment SaidByTheRules on RuleVerdict {
  rule
  article
  verdict
  message
  value
  limit
  cure
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"a0a07c3dae0abfe50b3c750a6cc11cabc7c001a53812e0f96cb4c17e4e03418c"}) as unknown as TypedDocumentString<ConsoleRehearseSittingQuery, ConsoleRehearseSittingQueryVariables>;
export const ConsoleReleaseComparisonDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleReleaseComparison($from: ID!, $to: ID!, $node: ID!, $signedIn: Boolean!) {
  viewer @include(if: $signedIn) {
    ...Shell
  }
  national {
    releases {
      id
    }
    compare(from: $from, to: $to, node: $node) {
      node {
        id
        question
        margin
      }
      cells {
        label
        before
        after
        difference
        margin
        trend
      }
      cautions
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"ea9586942b8fcad42ee08259da82dac20e3196d1a818fb3964abc8a6bdcfd171"}) as unknown as TypedDocumentString<ConsoleReleaseComparisonQuery, ConsoleReleaseComparisonQueryVariables>;
export const ConsoleReleaseDelaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleReleaseDelays($release: ID!) {
  viewer {
    ...Shell
  }
  national {
    release(id: $release) {
      id
      delays {
        median {
          days
          from
          to
        }
        ninthDecile {
          days
          from
          to
        }
      }
      table(node: "national.delay") {
        cells {
          label
          value
          masked
          margin
          share
          shareOf
        }
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"24e268344795822cea98ca0ba77c7c0daf8301e20b0b791e05244b1462d0138b"}) as unknown as TypedDocumentString<ConsoleReleaseDelaysQuery, ConsoleReleaseDelaysQueryVariables>;
export const ConsoleReleaseTableDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleReleaseTable($release: ID!, $node: ID!, $signedIn: Boolean!) {
  viewer @include(if: $signedIn) {
    ...Shell
  }
  national {
    releases {
      id
      years
    }
    release(id: $release) {
      id
      years
      cutOff
      population
      lattice {
        nodes {
          id
          place
          dimensions
          audience
          margin
          floor
          mostMasked
          question
        }
        dimensions {
          code
          label
          codes {
            code
            label
          }
        }
      }
      table(node: $node) {
        node {
          id
          place
          dimensions
          audience
          margin
          floor
          mostMasked
          question
        }
        cells {
          coordinates {
            dimension
            code
            label
          }
          label
          value
          masked
          withheld
          atLeast
          margin
          share
          shareOf
        }
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"2b9ea259cb103210b82bb36282a2e60e697c1f27eeb0864fa70337392ecef615"}) as unknown as TypedDocumentString<ConsoleReleaseTableQuery, ConsoleReleaseTableQueryVariables>;
export const ConsoleReleaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleRelease($release: ID!, $signedIn: Boolean!) {
  viewer @include(if: $signedIn) {
    ...Shell
  }
  national {
    releases {
      id
      years
    }
    release(id: $release) {
      id
      years
      from
      until
      cutOff
      frozenOn
      population
      coverage {
        territory {
          code
          name
          region {
            code
            name
          }
        }
        bodies
        late
      }
      method {
        paragraphs
        threshold
      }
      errata {
        number
        dated
        words
      }
      lattice {
        nodes {
          id
          place
          dimensions
          audience
          margin
          floor
          mostMasked
          question
        }
        dimensions {
          code
          label
          codes {
            code
            label
          }
        }
      }
      bulletin {
        edition
        documents {
          format
          audience
          name
          size
          path
        }
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"e595c20044dd80bb3c2c208469c56978874557131c1ce0598e90c5b2676e123b"}) as unknown as TypedDocumentString<ConsoleReleaseQuery, ConsoleReleaseQueryVariables>;
export const ConsoleReturnsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleReturns($code: DepartementCode!, $year: Int!, $organisation: ID) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    yearlyReturn(year: $year) {
      ...ReturnTables
    }
    surveyAnswers(year: $year, organisation: $organisation) {
      ...ReturnTables
    }
    sentReturns(year: $year) {
      ...SentReturnLine
    }
  }
}
    fragment ReturnTables on ReturnDocument {
  title
  year
  asOf
  provisional
  sections {
    code
    population
    title
    note
    lines {
      code
      label
      value
      note
    }
  }
}
fragment SentReturnLine on SentReturn {
  id
  kind
  organisationId
  year
  sentOn
  withdrawnAt
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"47b1109a4a9e841b11a8567b852ef456ac0b06b9128208f8722a4a17768ddda3"}) as unknown as TypedDocumentString<ConsoleReturnsQuery, ConsoleReturnsQueryVariables>;
export const ConsoleRoomCopiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleRoomCopies($code: DepartementCode!, $session: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    session(id: $session) {
      ...Sitting
      timeZone
      body {
        id
        kind
        reference {
          secretariatRole
        }
      }
      convocations {
        memberId
        quality
      }
      roomCopies {
        id
        number
        memberId
        quality
        state
        madeAt
        settledOn
        url
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"b6d0f932b978ddcc9b516a480494019d9fd1fc0fee28d0cd08afa54989e9669e"}) as unknown as TypedDocumentString<ConsoleRoomCopiesQuery, ConsoleRoomCopiesQueryVariables>;
export const ConsoleRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleRules($appliesTo: BodyKind) {
  viewer {
    ...Shell
  }
  rules(appliesTo: $appliesTo) {
    id
    title
    text
    article
    textDate
    effect
    validFrom
    validUntil
    appliesTo
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"fe13101c587f2a448b343d758b027720c1ecd5e253ba53a48e57150b5391f0a7"}) as unknown as TypedDocumentString<ConsoleRulesQuery, ConsoleRulesQueryVariables>;
export const ConsoleRunningPathwayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleRunningPathway($code: DepartementCode!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    today
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"bb06e18d3eb87a869912b3af779433ec4471b4ab9082e9060706861c9a97bacc"}) as unknown as TypedDocumentString<ConsoleRunningPathwayQuery, ConsoleRunningPathwayQueryVariables>;
export const ConsoleSearchFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleSearchForm($code: DepartementCode!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    name
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"6eb6a9caedeb01ecdf257b8d5a107ae94366c7b9f6a972433d57857b01fe062a"}) as unknown as TypedDocumentString<ConsoleSearchFormQuery, ConsoleSearchFormQueryVariables>;
export const ConsoleSearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleSearch($code: DepartementCode!, $search: String!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    cases(search: $search, first: 20) {
      nodes {
        id
        reference
        stage
        openedAt
        submittedAt
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"c430c2d0f9adc1e55e14295beb2b838443efa963d3562805ffe9a515132b543b"}) as unknown as TypedDocumentString<ConsoleSearchQuery, ConsoleSearchQueryVariables>;
export const ConsoleSheltersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleShelters($code: DepartementCode!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    today
    shelters {
      ...ShelterLine
    }
    askedPlaces {
      ...AskedPlaceLine
    }
  }
}
    fragment AskedPlaceLine on AskedPlace {
  id
  public
  children
  neededFrom
  needs
  state
  availableFrom
  refusal
  askedOn
  version
  shelter {
    id
    name
  }
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment ShelterLine on Shelter {
  id
  name
  publics
  withChildren
  conditions
  phone
  confirmedOn
  toConfirm
  closedOn
  own
  version
}`, {"hash":"e24cb1609093ab557e132f002b5debee43c14d78cf343b95f2bf1bf21bb3321e"}) as unknown as TypedDocumentString<ConsoleSheltersQuery, ConsoleSheltersQueryVariables>;
export const ConsoleShortfallsFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleShortfallsFile($year: Int, $region: String) {
  national {
    shortfalls(year: $year, region: $region) {
      year
      departements {
        territory {
          code
          name
          region {
            code
            name
          }
        }
        ...Shortfall
      }
    }
  }
}
    fragment Shortfall on DepartementShortfalls {
  bodies {
    body
    state
    stateSince
    vacantSeats
    vacantSince
    endingSeats
    firstEnding
    hasSecretariat
    withoutSecretariatSince
    secretariatEndsOn
    held
    legalMinimum
    underLegalMinimum
  }
  parquetsWithoutReferent {
    name
    since
  }
  returns {
    yearlyReturnSentOn
    yearlyReturnAwaited
    associations
    surveysSent
    lastSurveySentOn
    withoutAnswer
  }
}`, {"hash":"22cd5d444f8a4aefd7c55ea2eaea7f7acfad6f327279c9802dd52a9febe0cc9e"}) as unknown as TypedDocumentString<ConsoleShortfallsFileQuery, ConsoleShortfallsFileQueryVariables>;
export const ConsoleShortfallsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleShortfalls($year: Int, $region: String) {
  viewer {
    ...Shell
  }
  national {
    regions {
      code
      name
    }
    shortfalls(year: $year, region: $region) {
      year
      total {
        notInstalled
        dormant
        underLegalMinimum
        vacantSeats
        endingSeats
        withoutCoordinator
        coordinatorsEnding
        parquetsWithoutReferent
        departementsWithoutReferent
        yearlyReturnsAwaited
        surveysAwaited
      }
      departements {
        territory {
          code
          name
          region {
            code
            name
          }
        }
        ...Shortfall
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment Shortfall on DepartementShortfalls {
  bodies {
    body
    state
    stateSince
    vacantSeats
    vacantSince
    endingSeats
    firstEnding
    hasSecretariat
    withoutSecretariatSince
    secretariatEndsOn
    held
    legalMinimum
    underLegalMinimum
  }
  parquetsWithoutReferent {
    name
    since
  }
  returns {
    yearlyReturnSentOn
    yearlyReturnAwaited
    associations
    surveysSent
    lastSurveySentOn
    withoutAnswer
  }
}`, {"hash":"aec56ee302d4d35c26c886d89a4c0444c289db9d025cbdef35123a1c65ea4146"}) as unknown as TypedDocumentString<ConsoleShortfallsQuery, ConsoleShortfallsQueryVariables>;
export const ConsoleSittingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleSitting($code: DepartementCode!, $session: ID!, $today: LocalDate!, $identities: Boolean!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    today
    sessions(first: 30, from: $today) {
      nodes {
        id
        formation
        heldOn
        startsAt
        status
        body {
          id
        }
      }
    }
    session(id: $session) {
      ...Sitting
      postponedFrom
      sealedAt
      plannedMinutes
      timeZone
      minutesApprovedOn
      ...TwoChairs
      sameAgenda
      repeats {
        id
        heldOn
      }
      repeatedBy {
        id
        heldOn
      }
      followUps(first: 15) {
        nodes {
          ...FollowUpLine
          session {
            id
            heldOn
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      decidedFollowUps(first: 15) {
        nodes {
          ...FollowUpLine
          session {
            id
            heldOn
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      quorum {
        ...SaidByTheRules
      }
      verdicts {
        ...SaidByTheRules
      }
      convocations {
        memberId
        quality
        role
        voting
        onPaper
        sentAt
        state
        receivedOn
        remindedOn
        clickedAt
        reply
        repliedAt
        proxyTo
      }
      attendance {
        memberId
        state
      }
      body {
        id
        kind
        shortName
        reference {
          secretariatRole
          crpaApplies
          formations {
            code
            name
            treats
          }
        }
        referrals(first: 40, status: ACCEPTED) {
          nodes {
            ...ReferralHead
            createdAt
            agendaItems {
              id
              status
              session {
                id
                status
              }
            }
          }
          pageInfo {
            hasNextPage
          }
        }
        members {
          id
          formation
          quality
          hasAccount
        }
      }
      agenda {
        id
        kind
        title
        minutes
        late
        status
        position
        version
        opinion {
          id
          sense
          hasReserves
        }
        referral {
          ...ReferralHead
          sheet {
            levels {
              group
              level
              reason
              rule
            }
            identity @include(if: $identities) {
              ...Identity
            }
          }
        }
      }
    }
  }
}
    fragment FollowUpLine on FollowUp {
  id
  text
  owner
  ownerTitle
  ownerMembershipId
  dueOn
  firstDueOn
  late
  itemTitle
  outcome
  settledOn
  note
  version
}
fragment Identity on IdentityView {
  __typename
  ... on IdentityGroup {
    level
    withheld
    reference
    ageClass
    familyName
    givenName
    birthYear
    familyNameUnknown
    givenNameUnknown
    birthYearUnknown
    nationality
    birthDate
    birthPlace
    usedNames
    sex
  }
  ...Mask
}
fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
fragment SaidByTheRules on RuleVerdict {
  rule
  article
  verdict
  message
  value
  limit
  cure
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}
fragment TwoChairs on Session {
  agendaValidations {
    seat
    stands
    validatedAt
  }
  agendaToValidate {
    digest
    awaited
    points {
      position
      kind
      title
      minutes
      late
      supportAsked
    }
  }
}`, {"hash":"bf77cfaeb1beddde786b13984d9b5f0c5cc75a35169f0743592733b4c33b6051"}) as unknown as TypedDocumentString<ConsoleSittingQuery, ConsoleSittingQueryVariables>;
export const ConsoleSittingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleSittings($code: DepartementCode!, $from: LocalDate!, $until: LocalDate!, $body: BodyKind) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    today
    bodies {
      id
      kind
      shortName
      state
      agendaKeeping
      reference {
        secretariatRole
      }
    }
    activity {
      year
      body
      legalMinimum
      heldOnPolicy
      convened
      planned
    }
    sessions(first: 100, from: $from, until: $until, body: $body) {
      nodes {
        id
        formation
        heldOn
        startsAt
        place
        status
        urgency
        convenedAt
        capacityMinutes
        itemCount
        plannedMinutes
        version
        body {
          id
          kind
          shortName
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"1ffe77e2d52628138b90d982fb6e9010b5bdb192d2181edf68a2fc2871c44e84"}) as unknown as TypedDocumentString<ConsoleSittingsQuery, ConsoleSittingsQueryVariables>;
export const ConsoleSituationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleSituations($code: DepartementCode!, $after: String) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    body(kind: VICTIM_SUPPORT_COMMITTEE) {
      referrals(first: 20, after: $after) {
        nodes {
          ...ReferralHead
          createdAt
          closedReason
          declineReason
          situation
          ...SupportTold
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}
fragment SupportTold on Referral {
  supportAsked
  supportText
  supportOutcome {
    kind
    heldOn
    recordedAt
  }
}`, {"hash":"93cf8679d34c1f58773140861c820d7f4d30bae9d88ea24b963065ce527b91e9"}) as unknown as TypedDocumentString<ConsoleSituationsQuery, ConsoleSituationsQueryVariables>;
export const ConsoleSubmissionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleSubmission($code: DepartementCode!, $id: ID!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    bodies {
      kind
      shortName
      unattendedSeats {
        formation
        role
        says
      }
    }
    case(id: $id) {
      id
      stage
      version
      completeness {
        complete
        missing {
          code
          message
          path
        }
        warnings {
          rule
          article
          message
          cure
        }
      }
      proposeReferrals {
        ...ConsoleOrientation
      }
    }
  }
}
    fragment ConsoleOrientation on ReferralProposals {
  approved
  proposals {
    body {
      id
      kind
      shortName
      name
      agendaKeeping
      followUpCell {
        validFrom
      }
    }
    formation
    purpose
    fit
    reason
    legalBasis
    can
    cannot
    nextSessionOn
    accordRecorded
    referred
    suggested
    readers {
      role
      relation
      fromStage
      levels {
        group
        level
      }
    }
  }
  leftOut {
    kind
    reason
  }
  outside {
    code
    name
    text
    legalBasis
  }
  handOverTo {
    organisationId
    name
  }
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"54dd4c62ae3c878f5716e11a744063769f5caf649cd3e0902cd5f21e571ed0d3"}) as unknown as TypedDocumentString<ConsoleSubmissionQuery, ConsoleSubmissionQueryVariables>;
export const ConsoleSurveyFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleSurveyFile($code: DepartementCode!, $year: Int!, $organisation: ID) {
  departement(code: $code) {
    surveyAnswers(year: $year, organisation: $organisation) {
      html
      csv
    }
  }
}
    `, {"hash":"ec0e0673a6e1d38c18b59a17631b1ff7ac7a7c1666fac429e8930b46fecf3755"}) as unknown as TypedDocumentString<ConsoleSurveyFileQuery, ConsoleSurveyFileQueryVariables>;
export const ConsoleTransfersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleTransfers($code: DepartementCode!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    code
    incomingTransfers {
      id
      fromOrganisation
      proposedOn
      expiresOn
      adultOrMinor
      principalForm
    }
  }
}
    fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"cc06f0b2bca05f036a61bf9b10197d547a8e7c7953e0959421315cc959584e98"}) as unknown as TypedDocumentString<ConsoleTransfersQuery, ConsoleTransfersQueryVariables>;
export const ConsoleYearDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleYear($code: DepartementCode!, $body: BodyKind!, $year: Int!) {
  viewer {
    ...Shell
  }
  departement(code: $code) {
    today
    authorities {
      id
      kind
      name
    }
    bodies {
      id
      kind
      shortName
      state
      agendaKeeping
      reference {
        secretariatRole
        crpaApplies
        formations {
          code
          name
        }
      }
    }
  }
  rehearseYear(departement: $code, body: $body, year: $year) {
    formation
    proposedDays
    verdict {
      ...SaidByTheRules
    }
  }
}
    fragment SaidByTheRules on RuleVerdict {
  rule
  article
  verdict
  message
  value
  limit
  cure
}
fragment Shell on Viewer {
  account {
    id
    name
  }
  mandates {
    id
    role
    departement
    body {
      id
      kind
    }
    organisation {
      id
      name
    }
  }
  may {
    departement
    acts
  }
}`, {"hash":"d63a81bbc3111a9aeb1c1d869e8143cdb13146487d71a83eefbc49ea68071f5b"}) as unknown as TypedDocumentString<ConsoleYearQuery, ConsoleYearQueryVariables>;
export const ConsoleYearlyReturnFileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleYearlyReturnFile($code: DepartementCode!, $year: Int!) {
  departement(code: $code) {
    yearlyReturn(year: $year) {
      html
      csv
    }
  }
}
    `, {"hash":"ffbcb8637c4544b4124b160efa47b0e548ee15f646abe42fb4a1afe5feaef9d8"}) as unknown as TypedDocumentString<ConsoleYearlyReturnFileQuery, ConsoleYearlyReturnFileQueryVariables>;
export const AnswerConvocationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerConvocation($input: AnswerConvocationInput!) {
  answerConvocation(input: $input) {
    reply
    notice
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"a20b4e55f506b1ea5f944e56abef11bea357ad4b6252f7890daeb8608871c24a"}) as unknown as TypedDocumentString<AnswerConvocationMutation, AnswerConvocationMutationVariables>;
export const ConsoleReplyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConsoleReply($token: String!) {
  convocationReply(token: $token) {
    heldOn
    startsAt
    service
    reply
    repliedAt
    proxyHolders {
      memberId
      quality
    }
  }
}
    `, {"hash":"539235058dbd0482e521262c16f2e6528612fc01d841b7a51a226d4d72fdb54a"}) as unknown as TypedDocumentString<ConsoleReplyQuery, ConsoleReplyQueryVariables>;
export const ConvocationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Convocations($departement: DepartementCode!, $sessionId: ID!) {
  departement(code: $departement) {
    session(id: $sessionId) {
      id
      convocations {
        memberId
        quality
        role
        voting
        onPaper
        sentAt
        state
        receivedOn
        clickedAt
        reply
        repliedAt
        proxyTo
        paper {
          number
          addressee
          subject
          paragraphs
          agenda
        }
      }
    }
  }
}
    `, {"hash":"75774093a51305729da6abaabcebc4ec8ff493b6afebe042cb7ef3cefe0321d4"}) as unknown as TypedDocumentString<ConvocationsQuery, ConvocationsQueryVariables>;
export const OpenCalendarFeedDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenCalendarFeed($input: CalendarFeedInput!) {
  openCalendarFeed(input: $input) {
    address
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"60fe0e4ed0805458c0844815acd77fb06f239ea7be5badcc584b72f7df93bebb"}) as unknown as TypedDocumentString<OpenCalendarFeedMutation, OpenCalendarFeedMutationVariables>;
export const RecordLetterOutcomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordLetterOutcome($input: RecordLetterOutcomeInput!) {
  recordLetterOutcome(input: $input) {
    session {
      id
      convocations {
        memberId
        state
        receivedOn
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"566321468919c915c3c87c13f1c7fe411bd999350e3b3869dfbbb5ff2bb71481"}) as unknown as TypedDocumentString<RecordLetterOutcomeMutation, RecordLetterOutcomeMutationVariables>;
export const RevokeCalendarFeedDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeCalendarFeed($input: CalendarFeedInput!) {
  revokeCalendarFeed(input: $input) {
    revoked
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"3c393ae3b0b30920e4fdb1c1c08bfc8f4cff0b5ae1893c50609a7ae2207473bd"}) as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const BreakGlassDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BreakGlass($input: BreakGlassInput!) {
  breakGlass(input: $input) {
    breakGlass {
      id
      reason
      openedAt
      expiresAt
      awaitsSecond
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"8a3d209fa853fc61d5df01b218548b21e46867df1db6433e20f5b670ba67862e"}) as unknown as TypedDocumentString<BreakGlassMutation, BreakGlassMutationVariables>;
export const BreakGlassesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BreakGlasses($departement: DepartementCode!, $toReview: Boolean = true) {
  departement(code: $departement) {
    breakGlasses(toReview: $toReview) {
      id
      account
      role
      door
      reason
      circumstances
      openedAt
      expiresAt
      reviewedAt
      conclusion
      closedAt
      awaitsSecond
      version
    }
  }
}
    `, {"hash":"7337f9bf58c175d059851847f33a8aabc512d94cb4e0a356ba92e4c97b46a7d2"}) as unknown as TypedDocumentString<BreakGlassesQuery, BreakGlassesQueryVariables>;
export const CloseBreakGlassDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseBreakGlass($input: CloseBreakGlassInput!) {
  closeBreakGlass(input: $input) {
    breakGlass {
      id
      closedAt
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"89ed3636d81c9ef235d7c506e67b21f0ae36d87ea449e8071a54d4bb460d7365"}) as unknown as TypedDocumentString<CloseBreakGlassMutation, CloseBreakGlassMutationVariables>;
export const ReviewBreakGlassDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReviewBreakGlass($input: ReviewBreakGlassInput!) {
  reviewBreakGlass(input: $input) {
    breakGlass {
      id
      reviewedAt
      conclusion
      closedAt
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"cff286698e1658410f625251bf2189f513e6d36ad1832159346fe4491bf49994"}) as unknown as TypedDocumentString<ReviewBreakGlassMutation, ReviewBreakGlassMutationVariables>;
export const SecondBreakGlassDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SecondBreakGlass($input: SecondBreakGlassInput!) {
  secondBreakGlass(input: $input) {
    breakGlass {
      id
      expiresAt
      awaitsSecond
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"29228bdc500eac4cd686164c260ca17d278789126e6d01681ab86918211f7c4f"}) as unknown as TypedDocumentString<SecondBreakGlassMutation, SecondBreakGlassMutationVariables>;
export const SameAgendaDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SameAgenda($code: DepartementCode!) {
  departement(code: $code) {
    name
    sessions(
      body: PROSTITUTION_EXIT_COMMISSION
      formation: INDIVIDUAL_CASES
      status: CONVENED
      first: 1
    ) {
      nodes {
        heldOn
        startsAt
        itemCount
        agenda {
          kind
          title
          minutes
          referral {
            reference
            stage
            sheet {
              identity {
                ... on IdentityGroup {
                  level
                  reference
                  familyName
                  givenName
                  birthYear
                  birthDate
                  ageClass
                  withheld
                }
                ... on Masked {
                  reason
                  rule
                }
              }
              contact {
                ... on ContactGroup {
                  level
                  correspondenceAddress
                  phone
                  withheld
                }
                ... on Masked {
                  reason
                  rule
                }
              }
              complaint {
                ... on ComplaintGroup {
                  level
                  exists
                  month
                  narrative
                  withheld
                }
                ... on Masked {
                  reason
                  rule
                }
              }
              residence {
                ... on ResidenceGroup {
                  level
                  titleKind
                  titleExpiry
                  apsAsked
                  withheld
                }
                ... on Masked {
                  reason
                  rule
                }
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"e04a8b97583a1c8881bd4881795b578a530b1dcac29b3105f24fb394add0562e"}) as unknown as TypedDocumentString<SameAgendaQuery, SameAgendaQueryVariables>;
export const AnswerInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerInvitation($input: AnswerInvitationInput!) {
  answerInvitation(input: $input) {
    invitation {
      id
      role
      state
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"87158f151d3e01e26abe2a9000a2f7a109eb0c8df8e759341cce74ff5f55f258"}) as unknown as TypedDocumentString<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const AppointMemberDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AppointMember($input: AppointMemberInput!) {
  appointMember(input: $input) {
    membership {
      id
      quality
      role
      formation
      voting
      appointedOn
      validUntil
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"e900cc1a5dfd0b2d5457c47c2f81aa9f979c61166ce12d6e32cb58c57ecd9cfe"}) as unknown as TypedDocumentString<AppointMemberMutation, AppointMemberMutationVariables>;
export const AppointMembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AppointMembers($input: AppointMembersInput!) {
  appointMembers(input: $input) {
    body {
      id
      members {
        id
        quality
        role
        formation
        category
        voting
        appointedOn
        validUntil
      }
      vacantSeats {
        formation
        count
        seat {
          quality
        }
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"53f2753a0a90dd0de60446279d92c34b750a5bde0de58b6985ba67eec6ca6127"}) as unknown as TypedDocumentString<AppointMembersMutation, AppointMembersMutationVariables>;
export const ApproveMandateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApproveMandate($input: ApproveMandateInput!) {
  approveMandate(input: $input) {
    proposal {
      id
      role
      email
      state
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"c0d2da59376c77e2e2b895103b8cecb66f759c5dfd9d04af3518fdbbae8eaa4b"}) as unknown as TypedDocumentString<ApproveMandateMutation, ApproveMandateMutationVariables>;
export const AskedErasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskedErasures($code: DepartementCode!) {
  departement(code: $code) {
    askedErasures {
      case
      subject
      reason
      askedAt
      destroysOn
    }
  }
}
    `, {"hash":"1d9ec16b00ecb3dc43efdd8887d7509925b73c1a4e150770fbfe2a8ecfe27317"}) as unknown as TypedDocumentString<AskedErasuresQuery, AskedErasuresQueryVariables>;
export const CorrectMembershipDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CorrectMembership($input: CorrectMembershipInput!) {
  correctMembership(input: $input) {
    membership {
      id
      quality
      category
      voting
      appointedOn
      validUntil
      actReference
      actDate
      version
      corrections {
        correctedAt
        quality
        category
        voting
        appointedOn
        validUntil
        actReference
        actDate
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"30e5a51050036e327d2f6812f9eab7b1e536d21f78655e08d64968cb55bd84ee"}) as unknown as TypedDocumentString<CorrectMembershipMutation, CorrectMembershipMutationVariables>;
export const DeactivateAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeactivateAccount($input: DeactivateAccountInput!) {
  deactivateAccount(input: $input) {
    account {
      id
      active
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"e347f8004e124471c5e4e3aa8e697244671a7bb248645fff4b9b5b7f81d8df57"}) as unknown as TypedDocumentString<DeactivateAccountMutation, DeactivateAccountMutationVariables>;
export const DeclineMandateProposalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineMandateProposal($input: DeclineMandateProposalInput!) {
  declineMandateProposal(input: $input) {
    proposal {
      id
      role
      state
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"95e431e896b79030c9bcbc6819de22d225b151e113bf83cbe54d1e403e9f23c4"}) as unknown as TypedDocumentString<DeclineMandateProposalMutation, DeclineMandateProposalMutationVariables>;
export const DepartementDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Departement($code: DepartementCode!) {
  departement(code: $code) {
    code
    name
    today
    timeZone
    authorities {
      id
      kind
      name
      seat
    }
    bodies {
      id
      kind
      shortName
      state
      stateSince
      agendaKeeping
      legalBasis
    }
  }
}
    `, {"hash":"a66c9954d416f27252f8f00474d25b83780b2e8ba9360dac55c347545a4f7a48"}) as unknown as TypedDocumentString<DepartementQuery, DepartementQueryVariables>;
export const EndMembershipDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) {
  endMembership(input: $input) {
    membership {
      id
      validUntil
      endReason
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"3d77a1051acb432aaa90e721b331ebff721aca3972aa8b90bb2bca41bc5f1ae7"}) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const EndReferentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndReferent($input: EndReferentInput!) {
  endReferent(input: $input) {
    referent {
      ...ReferentLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ReferentLine on Referent {
  id
  parquetId
  name
  title
  email
  phone
  since
  until
  actReference
  actDate
  version
}`, {"hash":"fb231551db27060512c4b082ee6ea0c606acaaa26532bc9633c1f5ebf916add3"}) as unknown as TypedDocumentString<EndReferentMutation, EndReferentMutationVariables>;
export const ErasureCertificatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ErasureCertificates($code: DepartementCode!, $first: Int, $after: String) {
  departement(code: $code) {
    erasureCertificates(first: $first, after: $after) {
      nodes {
        ...Certificate
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Certificate on ErasureCertificate {
  case
  subject
  reason
  rule
  erasedAt
  completeInBackupsOn
  destroyed {
    kind
    count
  }
}`, {"hash":"1976a5c1a477a5300e12b378a1e2578c14f77dccf962c6ca491d936f41bf2205"}) as unknown as TypedDocumentString<ErasureCertificatesQuery, ErasureCertificatesQueryVariables>;
export const GrantMandateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GrantMandate($input: GrantMandateInput!) {
  grantMandate(input: $input) {
    invitation {
      id
      role
      email
      quality
      departement
      validFrom
      validUntil
      state
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"fd984988d09fb5ddb95b98abdc0b346ddb91ea38f5cecb87c879bbeb30d9865a"}) as unknown as TypedDocumentString<GrantMandateMutation, GrantMandateMutationVariables>;
export const InstallBodyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InstallBody($input: InstallBodyInput!) {
  installBody(input: $input) {
    body {
      id
      kind
      state
      stateSince
      agendaKeeping
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"0ef97ba0e7809d779a604e33b865abf9e35b48fb56b33f82f38ce54d1ab75cc3"}) as unknown as TypedDocumentString<InstallBodyMutation, InstallBodyMutationVariables>;
export const InvitationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Invitations {
  viewer {
    invitations {
      id
      departement
      role
      quality
      bodyKind
      organisation {
        id
        name
      }
      authority {
        id
        name
      }
      validFrom
      validUntil
      proposedBy
      proposedAt
      state
      version
    }
  }
}
    `, {"hash":"31c1f0f17f8c17372aff9d719012909e40a1e4d43a56abc7a456b6d3fe85fb77"}) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const JournalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Journal($code: DepartementCode!, $first: Int, $after: String, $filter: JournalFilter) {
  departement(code: $code) {
    journal(first: $first, after: $after, filter: $filter) {
      nodes {
        at
        kind
        operation
        account
        mandate
        subject
        reason
        opened {
          door
          group
          item
          level
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"b0bfb5aa01b5ef1fddd0e032ca384ad26d296e598386ba472096b191ba168ff6"}) as unknown as TypedDocumentString<JournalQuery, JournalQueryVariables>;
export const MandateProposalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MandateProposals {
  viewer {
    mandateProposals {
      id
      departement
      role
      email
      displayName
      quality
      bodyKind
      organisation {
        id
        name
      }
      authority {
        id
        name
      }
      validFrom
      validUntil
      proposedBy
      proposedAt
      state
      version
    }
  }
}
    `, {"hash":"442765a922e8b2fedc63826379426e05a45621551615817ae1d571e071898c76"}) as unknown as TypedDocumentString<MandateProposalsQuery, MandateProposalsQueryVariables>;
export const MandatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Mandates($code: DepartementCode!, $first: Int, $after: String) {
  departement(code: $code) {
    mandates(inForce: true, first: $first, after: $after) {
      nodes {
        id
        role
        quality
        account {
          id
          name
        }
        body {
          kind
        }
        organisation {
          name
        }
        validFrom
        validUntil
        version
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"fcdfa11f33f50da620e16e57b412ebf2bd5d3384cc341b7345b8559db93e50fa"}) as unknown as TypedDocumentString<MandatesQuery, MandatesQueryVariables>;
export const MembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Members($code: DepartementCode!, $body: BodyKind) {
  departement(code: $code) {
    members(body: $body) {
      id
      quality
      role
      formation
      category
      voting
      hasAccount
      appointedOn
      validUntil
      endReason
      actReference
      actDate
      undertakingSignedOn
      succeedsId
      version
      substitute {
        quality
        tie
        hasAccount
      }
    }
  }
}
    `, {"hash":"9cfcfb8a90a25a5a179b301dc3fd2e94e097c04287fca6be8833b0f854188b96"}) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const NameReferentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NameReferent($input: NameReferentInput!) {
  nameReferent(input: $input) {
    referent {
      ...ReferentLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ReferentLine on Referent {
  id
  parquetId
  name
  title
  email
  phone
  since
  until
  actReference
  actDate
  version
}`, {"hash":"fda3d7537e932159b86ce6db0cc3035ff065aa11b033d194eff8f2a80c9db810"}) as unknown as TypedDocumentString<NameReferentMutation, NameReferentMutationVariables>;
export const NameSubstituteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NameSubstitute($input: NameSubstituteInput!) {
  nameSubstitute(input: $input) {
    membership {
      id
      quality
      substitute {
        quality
        tie
        hasAccount
        actReference
        actDate
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"39ed296d25bdadaba8a973856ca75c9a602d80a3a04d8f6ca5a7268032d68e61"}) as unknown as TypedDocumentString<NameSubstituteMutation, NameSubstituteMutationVariables>;
export const OrganisationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Organisations($code: DepartementCode!) {
  departement(code: $code) {
    organisations {
      id
      name
      kind
      registration
      approval {
        reference
        validFrom
        validUntil
      }
    }
  }
}
    `, {"hash":"f01214e2492a46d50fbb8bf4f692884b8118578590081629cc166b2099f3e30f"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const ParquetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Parquets($code: DepartementCode!) {
  departement(code: $code) {
    parquets {
      id
      name
      seat
      referent {
        ...ReferentLine
      }
      referents {
        ...ReferentLine
      }
    }
  }
}
    fragment ReferentLine on Referent {
  id
  parquetId
  name
  title
  email
  phone
  since
  until
  actReference
  actDate
  version
}`, {"hash":"ddf09adf2e5b0d558a58c9a64dee659280e592380fa018c6cd3c6ad5fc483cac"}) as unknown as TypedDocumentString<ParquetsQuery, ParquetsQueryVariables>;
export const ReviewedDuplicatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReviewedDuplicates($code: DepartementCode!, $first: Int, $after: String) {
  departement(code: $code) {
    possibleDuplicates(first: $first, after: $after) {
      nodes {
        code
        file
        organisation
        side
        state
        month
        contactDepartement
        reference
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"39d74c030114dcadcd730374913a5909c85a6f4acb4fddd4d5e6ce9af6f53208"}) as unknown as TypedDocumentString<ReviewedDuplicatesQuery, ReviewedDuplicatesQueryVariables>;
export const ProposeMandateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposeMandate($input: ProposeMandateInput!) {
  proposeMandate(input: $input) {
    proposal {
      id
      role
      email
      bodyKind
      state
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"79453c080f53475884b5dcf7f1422905a1561fe5e568aeb525221488623122c1"}) as unknown as TypedDocumentString<ProposeMandateMutation, ProposeMandateMutationVariables>;
export const RecordApprovalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordApproval($input: RecordApprovalInput!) {
  recordApproval(input: $input) {
    approval {
      id
      reference
      validFrom
      validUntil
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"4362ae77b68caee3ffd92b5bb703ddeebd3159afad95dabf88ad72b34640643f"}) as unknown as TypedDocumentString<RecordApprovalMutation, RecordApprovalMutationVariables>;
export const RecordUndertakingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordUndertaking($input: RecordUndertakingInput!) {
  recordUndertaking(input: $input) {
    body {
      id
      withoutUndertaking {
        id
        quality
        formation
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"31e18edb2bad8d7f1c530c14bcacb13c295b4ea4baa37fe5c9a9cb681f7513c5"}) as unknown as TypedDocumentString<RecordUndertakingMutation, RecordUndertakingMutationVariables>;
export const RegisterOrganisationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterOrganisation($input: RegisterOrganisationInput!) {
  registerOrganisation(input: $input) {
    organisation {
      id
      name
      kind
      registration
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"04d601b8331dbed32d78c24e2b3f0a2c3e69c5ca720dbd8dfcf20b651284a25e"}) as unknown as TypedDocumentString<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
export const ReplaceMemberDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReplaceMember($input: ReplaceMemberInput!) {
  replaceMember(input: $input) {
    membership {
      id
      quality
      role
      formation
      category
      voting
      appointedOn
      validUntil
      succeedsId
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"666cce71e6f8de2b6e0e2289c59615bff73da4ba25ba03aba9837df600a5ec38"}) as unknown as TypedDocumentString<ReplaceMemberMutation, ReplaceMemberMutationVariables>;
export const RevokeMandateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeMandate($input: RevokeMandateInput!) {
  revokeMandate(input: $input) {
    mandate {
      id
      role
      revokedAt
      inForce
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"e8e4fa3f06a1e9313901ff82e216db5f23df937250a223c289602b0b991bcefb"}) as unknown as TypedDocumentString<RevokeMandateMutation, RevokeMandateMutationVariables>;
export const VacantSeatsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VacantSeats($code: DepartementCode!, $kind: BodyKind!) {
  departement(code: $code) {
    body(kind: $kind) {
      id
      vacantSeats {
        formation
        count
        vacantFrom
        mandateIds
        seat {
          role
          quality
          category
          voting
          article
          from
          uncertain
        }
      }
      withoutUndertaking {
        id
        quality
        formation
      }
    }
  }
}
    `, {"hash":"c552c6e1f485026d106b688ca393d1207b5b575fe367d017d62ba9813af1aeed"}) as unknown as TypedDocumentString<VacantSeatsQuery, VacantSeatsQueryVariables>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Viewer($code: DepartementCode!) {
  viewer {
    account {
      id
      name
    }
    mandates {
      id
      role
      quality
      departement
      body {
        kind
      }
      validFrom
      validUntil
    }
    may {
      departement
      acts
    }
    toDo(departement: $code) {
      kind
      label
      why
      since
      due
      overdue
      subject
    }
  }
}
    `, {"hash":"cca042a881cb86db935ff53fe4aaa3d74fdd231d1a684eda738f6abce5cf7c03"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const RecordFormalityDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordFormality($input: RecordFormalityInput!) {
  recordFormality(input: $input) {
    formality {
      ...FormalityLine
    }
    ...Outcome
  }
}
    fragment FormalityLine on Formality {
  id
  object
  country
  askedOn
  outcome
  answeredOn
  days
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"f0b8a1d5e4f5e66d1e223a680c52a2252369b23ea71ef321f5b692ef884030fb"}) as unknown as TypedDocumentString<RecordFormalityMutation, RecordFormalityMutationVariables>;
export const RecordReflectionPeriodDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordReflectionPeriod($input: RecordReflectionPeriodInput!) {
  recordReflectionPeriod(input: $input) {
    reflectionPeriod {
      ...ReflectionLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ReflectionLine on ReflectionPeriod {
  id
  receiptOn
  endsOn
  endedOn
  ending
  version
}`, {"hash":"10541ce750fc9677f69c1543a8013c4c7a1ebeb424b41b6a395c1e254d7f2798"}) as unknown as TypedDocumentString<RecordReflectionPeriodMutation, RecordReflectionPeriodMutationVariables>;
export const RecordSecureReturnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordSecureReturn($input: RecordSecureReturnInput!) {
  recordSecureReturn(input: $input) {
    secureReturn {
      ...SecureReturnLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment SecureReturnLine on SecureReturn {
  id
  country
  stage
  risk
  assessedOn
  assessedBy
  version
}`, {"hash":"b4e7dcc38bc099dd96cda7424854eaded5c6eaace60e862e55182df8a6604366"}) as unknown as TypedDocumentString<RecordSecureReturnMutation, RecordSecureReturnMutationVariables>;
export const AnswerKeptReaderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerKeptReader($input: AnswerKeptReaderInput!) {
  answerKeptReader(input: $input) {
    keptReader {
      id
      reader
      state
      answeredAt
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"9e976c7dc8a0787305613dbcaa1964f841d7a8a14dad996cef468bb6e9380e76"}) as unknown as TypedDocumentString<AnswerKeptReaderMutation, AnswerKeptReaderMutationVariables>;
export const KeepReaderAwayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation KeepReaderAway($input: KeepReaderAwayInput!) {
  keepReaderAway(input: $input) {
    keptReader {
      id
      reader
      state
      askedAt
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"a6106fec3897ddc9342ecd70c7076ee71452aa21ab5242e83a6f20835a4ea750"}) as unknown as TypedDocumentString<KeepReaderAwayMutation, KeepReaderAwayMutationVariables>;
export const KeptReadersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query KeptReaders($departement: DepartementCode!, $caseId: ID) {
  departement(code: $departement) {
    keptReaders {
      id
      reader
      references
      state
      askedAt
      version
    }
    case(id: $caseId) {
      id
      keptReaders {
        id
        reader
        state
        askedAt
        answeredAt
        version
      }
    }
  }
}
    `, {"hash":"4ae097777a2c80c0cf005ce518276c2bb0d70e044f1b74232c97eae53b0a6630"}) as unknown as TypedDocumentString<KeptReadersQuery, KeptReadersQueryVariables>;
export const MandatesToExamineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MandatesToExamine($departement: DepartementCode!) {
  departement(code: $departement) {
    mandatesToExamine {
      mandate
      role
      holder
      granter
      grantedAt
    }
  }
}
    `, {"hash":"4fb8dce7191bc3565e7c4708d3663c0a7fb6ec01c38e0089a07bbca4f0003d09"}) as unknown as TypedDocumentString<MandatesToExamineQuery, MandatesToExamineQueryVariables>;
export const ActivityDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Activity($departement: DepartementCode!, $year: Int) {
  departement(code: $departement) {
    activity(year: $year) {
      body
      year
      planned
      convened
      held
      heldOnPolicy
      postponed
      legalMinimum
    }
  }
}
    `, {"hash":"6a1aa1e0e6503dee515be5c370a40ae7721dc753ce311c326d0581a97248b256"}) as unknown as TypedDocumentString<ActivityQuery, ActivityQueryVariables>;
export const CodeListsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CodeLists($names: [String!]) {
  codeLists(names: $names) {
    name
    codes {
      code
      label
    }
  }
}
    `, {"hash":"8c1d7b713dd39ba1e76d3561922b56a67809d99c357328d145f63026443497ed"}) as unknown as TypedDocumentString<CodeListsQuery, CodeListsQueryVariables>;
export const CoverageTotalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoverageTotals($body: BodyKind, $year: Int, $by: TotalBy! = NATIONAL) {
  national {
    coverageTotals(body: $body, year: $year, by: $by) {
      region {
        code
        name
      }
      body
      year
      installed
      dormant
      mandatesFilled
      planned
      convened
      held
      postponed
      policyItems
      atLegalMinimum
    }
  }
}
    `, {"hash":"d074fdcbcdf56dc1da620e6c24c2d475e198fd286b56a45f738a07d4188543a1"}) as unknown as TypedDocumentString<CoverageTotalsQuery, CoverageTotalsQueryVariables>;
export const CoverageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Coverage($body: BodyKind, $year: Int, $region: String) {
  national {
    coverage(body: $body, year: $year, region: $region) {
      territory {
        code
        name
      }
      body
      year
      state
      stateSince
      mandatesFilled
      planned
      convened
      held
      postponed
      policyItems
      legalMinimum
    }
  }
}
    `, {"hash":"80f038858b37806b580b4f88b61f3f757a8ed7a37110689987e733df74434ac6"}) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const ParquetCoverageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ParquetCoverage($region: String) {
  national {
    parquetCoverage(region: $region) {
      parquets
      parquetsWithReferent
      departements {
        territory {
          code
          name
        }
        parquets
        parquetsWithReferent
      }
    }
  }
}
    `, {"hash":"6321631eebca69efea14c09b477c6771ddb5ee286281df8a962dc46b09daabe7"}) as unknown as TypedDocumentString<ParquetCoverageQuery, ParquetCoverageQueryVariables>;
export const RulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Rules($body: BodyKind) {
  rules(appliesTo: $body) {
    id
    title
    text
    article
    textDate
    effect
    appliesTo
    validFrom
    validUntil
  }
}
    `, {"hash":"78e8cd77a785739103051d68850493cbe9b41c1672add0cefc274df456541611"}) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const ShortfallsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Shortfalls($year: Int, $region: String) {
  national {
    shortfalls(year: $year, region: $region) {
      year
      total {
        notInstalled
        dormant
        underLegalMinimum
        vacantSeats
        endingSeats
        withoutCoordinator
        coordinatorsEnding
        parquetsWithoutReferent
        departementsWithoutReferent
        yearlyReturnsAwaited
        surveysAwaited
      }
      departements {
        territory {
          code
          name
        }
        ...Shortfall
      }
    }
  }
}
    fragment Shortfall on DepartementShortfalls {
  bodies {
    body
    state
    stateSince
    vacantSeats
    vacantSince
    endingSeats
    firstEnding
    hasSecretariat
    withoutSecretariatSince
    secretariatEndsOn
    held
    legalMinimum
    underLegalMinimum
  }
  parquetsWithoutReferent {
    name
    since
  }
  returns {
    yearlyReturnSentOn
    yearlyReturnAwaited
    associations
    surveysSent
    lastSurveySentOn
    withoutAnswer
  }
}`, {"hash":"32bb5d74321c8a03d4fccb00ed054a186cf9e5cd0a2994cd28b8fcbd4a0fe839"}) as unknown as TypedDocumentString<ShortfallsQuery, ShortfallsQueryVariables>;
export const PaperFactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PaperFacts($id: ID!, $identity: Boolean!, $social: Boolean!, $family: Boolean!, $residence: Boolean!, $completion: Boolean!, $outcome: Boolean!, $pathway: Boolean!) {
  node(id: $id) {
    __typename
    ... on Referral {
      reference
      createdAt
      renewal
      case @include(if: $completion) {
        completionRequested
        completionMessages {
          kind
          text
          writtenAt
        }
      }
      opinions @include(if: $outcome) {
        sense
        givenOn
      }
      decision @include(if: $outcome) {
        sense
        signatory
        delegation
        signedOn
        startsOn
        reasons
        notifiedOn
        abrogatedOn
        abrogatedBy
        remediesUntil
      }
      formerDecisions @include(if: $outcome) {
        endedAs
        endedOn
        authority
        sense
        signedOn
        observationsOn
      }
      pathway @include(if: $pathway) {
        firstStartedOn
        lapsesOn
        monthsUsed
      }
      sheet {
        identity @include(if: $identity) {
          __typename
          ... on IdentityGroup {
            familyName
            givenName
            birthYear
            birthDate
            birthPlace
            nationality
          }
          ...Mask
        }
        socialSituation @include(if: $social) {
          __typename
          ... on SocialSituationGroup {
            actionsPlanned
            commitments
          }
          ...Mask
        }
        family @include(if: $family) {
          __typename
          ... on FamilyGroup {
            childrenCount
          }
          ...Mask
        }
        residence @include(if: $residence) {
          __typename
          ... on ResidenceGroup {
            foreignersFileNumber
          }
          ...Mask
        }
      }
    }
  }
}
    fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}`, {"hash":"6f93449608ea7305610f5a28cc18af2b1bd9dd10d0a8f1239bece7554d71165c"}) as unknown as TypedDocumentString<PaperFactsQuery, PaperFactsQueryVariables>;
export const PaperWordingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PaperWordings($code: DepartementCode!) {
  departement(code: $code) {
    paperWordings {
      part
      title
      text
      isDefault
      writtenAt
      version
      previewUrl
      fields {
        name
        meaning
        optional
      }
    }
  }
}
    `, {"hash":"4858d8639f6ed74364f2f253bf1c73bc1f478a696d186fe1bb319f0736ff600e"}) as unknown as TypedDocumentString<PaperWordingsQuery, PaperWordingsQueryVariables>;
export const PapersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Papers($id: ID!) {
  node(id: $id) {
    ... on Referral {
      papers {
        kind
        title
        url
      }
    }
  }
}
    `, {"hash":"b1f6e0cef8ac4210eec233f56feaa8a20999b711361f41e0b7e28c220fb09e74"}) as unknown as TypedDocumentString<PapersQuery, PapersQueryVariables>;
export const ResetPaperWordingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResetPaperWording($input: ResetPaperWordingInput!) {
  resetPaperWording(input: $input) {
    wording {
      part
      title
      text
      isDefault
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"b1aced9e8dbedc51711138071ff097093a41e08ca6bd27033c8d4e370d85c286"}) as unknown as TypedDocumentString<ResetPaperWordingMutation, ResetPaperWordingMutationVariables>;
export const WritePaperWordingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WritePaperWording($input: WritePaperWordingInput!) {
  writePaperWording(input: $input) {
    wording {
      part
      title
      text
      isDefault
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"aba41b28a736b0db460f66463f4a14a3c3252a2c81d2ae5d154fbfb5aeb45a49"}) as unknown as TypedDocumentString<WritePaperWordingMutation, WritePaperWordingMutationVariables>;
export const EndPathwayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndPathway($input: EndPathwayInput!) {
  endPathway(input: $input) {
    pathway {
      ...PathwayLife
    }
    recorded {
      on
      reason
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment PathwayLife on Pathway {
  periods {
    number
    startsOn
    endsOn
    signedOn
    signatory
    decision {
      id
      notifiedOn
    }
  }
  firstStartedOn
  endsOn
  monthsUsed
  lapsesOn
  lapsed
  gaps {
    firstDay
    lastDay
  }
  ended {
    on
    reason
  }
  benefits {
    id
    kind
    requestedOn
    grantedOn
    refusedOn
    startsOn
    endsOn
    children
    monthlyAmount
    version
  }
  renewal {
    id
    reference
    stage
    status
  }
  proposedSession {
    id
    heldOn
    startsAt
  }
}`, {"hash":"3441dd316b39edb06e44712336b2ae492077c2d0d714b6c0d634562bd0e86581"}) as unknown as TypedDocumentString<EndPathwayMutation, EndPathwayMutationVariables>;
export const PathwayOfReferralDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PathwayOfReferral($id: ID!) {
  node(id: $id) {
    __typename
    ... on Referral {
      id
      reference
      stage
      version
      renewal
      pathway {
        ...PathwayLife
      }
    }
  }
}
    fragment PathwayLife on Pathway {
  periods {
    number
    startsOn
    endsOn
    signedOn
    signatory
    decision {
      id
      notifiedOn
    }
  }
  firstStartedOn
  endsOn
  monthsUsed
  lapsesOn
  lapsed
  gaps {
    firstDay
    lastDay
  }
  ended {
    on
    reason
  }
  benefits {
    id
    kind
    requestedOn
    grantedOn
    refusedOn
    startsOn
    endsOn
    children
    monthlyAmount
    version
  }
  renewal {
    id
    reference
    stage
    status
  }
  proposedSession {
    id
    heldOn
    startsAt
  }
}`, {"hash":"f6af273b8595654c9b3ec95f248529ac28b0125c1f276e88af925a6ef5540894"}) as unknown as TypedDocumentString<PathwayOfReferralQuery, PathwayOfReferralQueryVariables>;
export const PathwayOfCaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PathwayOfCase($departement: DepartementCode!, $id: ID!) {
  departement(code: $departement) {
    case(id: $id) {
      id
      stage
      pathway {
        ...PathwayLife
      }
    }
  }
}
    fragment PathwayLife on Pathway {
  periods {
    number
    startsOn
    endsOn
    signedOn
    signatory
    decision {
      id
      notifiedOn
    }
  }
  firstStartedOn
  endsOn
  monthsUsed
  lapsesOn
  lapsed
  gaps {
    firstDay
    lastDay
  }
  ended {
    on
    reason
  }
  benefits {
    id
    kind
    requestedOn
    grantedOn
    refusedOn
    startsOn
    endsOn
    children
    monthlyAmount
    version
  }
  renewal {
    id
    reference
    stage
    status
  }
  proposedSession {
    id
    heldOn
    startsAt
  }
}`, {"hash":"a5609b25549d31be7d66361ebd4eed5ec89ad4929c042f740353f8fa00fdfb89"}) as unknown as TypedDocumentString<PathwayOfCaseQuery, PathwayOfCaseQueryVariables>;
export const RecordBenefitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordBenefit($input: RecordBenefitInput!) {
  recordBenefit(input: $input) {
    benefit {
      id
      kind
      requestedOn
      grantedOn
      refusedOn
      startsOn
      endsOn
      children
      monthlyAmount
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"603a20de49c7ae2588660c202607d8425b3ce51518969a36d70be2f6e8af00ec"}) as unknown as TypedDocumentString<RecordBenefitMutation, RecordBenefitMutationVariables>;
export const RequestRenewalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestRenewal($input: RequestRenewalInput!) {
  requestRenewal(input: $input) {
    pathway {
      ...PathwayLife
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment PathwayLife on Pathway {
  periods {
    number
    startsOn
    endsOn
    signedOn
    signatory
    decision {
      id
      notifiedOn
    }
  }
  firstStartedOn
  endsOn
  monthsUsed
  lapsesOn
  lapsed
  gaps {
    firstDay
    lastDay
  }
  ended {
    on
    reason
  }
  benefits {
    id
    kind
    requestedOn
    grantedOn
    refusedOn
    startsOn
    endsOn
    children
    monthlyAmount
    version
  }
  renewal {
    id
    reference
    stage
    status
  }
  proposedSession {
    id
    heldOn
    startsAt
  }
}`, {"hash":"2801be74fe1cfcc7e87d7d28e273532b060254e930c93e7ec521aef348ee41f4"}) as unknown as TypedDocumentString<RequestRenewalMutation, RequestRenewalMutationVariables>;
export const ResumePathwayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResumePathway($input: ResumePathwayInput!) {
  resumePathway(input: $input) {
    pathway {
      ...PathwayLife
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment PathwayLife on Pathway {
  periods {
    number
    startsOn
    endsOn
    signedOn
    signatory
    decision {
      id
      notifiedOn
    }
  }
  firstStartedOn
  endsOn
  monthsUsed
  lapsesOn
  lapsed
  gaps {
    firstDay
    lastDay
  }
  ended {
    on
    reason
  }
  benefits {
    id
    kind
    requestedOn
    grantedOn
    refusedOn
    startsOn
    endsOn
    children
    monthlyAmount
    version
  }
  renewal {
    id
    reference
    stage
    status
  }
  proposedSession {
    id
    heldOn
    startsAt
  }
}`, {"hash":"2f11ba60f2342d56bacb8e599cdf5127f9c3d58d1988cf6e7236dfc43baf84f7"}) as unknown as TypedDocumentString<ResumePathwayMutation, ResumePathwayMutationVariables>;
export const AnswerPlaceRequestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerPlaceRequest($input: AnswerPlaceRequestInput!) {
  answerPlaceRequest(input: $input) {
    askedPlace {
      ...AskedPlaceLine
    }
    ...Outcome
  }
}
    fragment AskedPlaceLine on AskedPlace {
  id
  public
  children
  neededFrom
  needs
  state
  availableFrom
  refusal
  askedOn
  version
  shelter {
    id
    name
  }
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"0f9adeaeb4562a5b31829a861c3222787bf8f16938559f963b5d90d11a60f15b"}) as unknown as TypedDocumentString<AnswerPlaceRequestMutation, AnswerPlaceRequestMutationVariables>;
export const CloseShelterDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseShelter($input: CloseShelterInput!) {
  closeShelter(input: $input) {
    shelter {
      ...ShelterLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ShelterLine on Shelter {
  id
  name
  publics
  withChildren
  conditions
  phone
  confirmedOn
  toConfirm
  closedOn
  own
  version
}`, {"hash":"385d8cfc0aef8a909c0d93147666a0fcbd936cbb96df98b4d5a91e3b76120c90"}) as unknown as TypedDocumentString<CloseShelterMutation, CloseShelterMutationVariables>;
export const ConfirmShelterDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmShelter($input: ConfirmShelterInput!) {
  confirmShelter(input: $input) {
    shelter {
      ...ShelterLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ShelterLine on Shelter {
  id
  name
  publics
  withChildren
  conditions
  phone
  confirmedOn
  toConfirm
  closedOn
  own
  version
}`, {"hash":"32fb6678d6c1d4f4e5a5d484b7f25e9c686dd6e1ab07d2c42add7452afe9bf01"}) as unknown as TypedDocumentString<ConfirmShelterMutation, ConfirmShelterMutationVariables>;
export const EndStayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndStay($input: EndStayInput!) {
  endStay(input: $input) {
    stay {
      ...StayLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment StayLine on Stay {
  id
  means
  agreedOn
  startsOn
  stage
  stageSince
  endedOn
  ending
  sequel
  version
}`, {"hash":"685be16c393ff8f5c1b5db80b5f4a6486df739a0a82a50f92ef53cb071ed17ce"}) as unknown as TypedDocumentString<EndStayMutation, EndStayMutationVariables>;
export const RecordStayStageDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordStayStage($input: RecordStayStageInput!) {
  recordStayStage(input: $input) {
    stay {
      ...StayLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment StayLine on Stay {
  id
  means
  agreedOn
  startsOn
  stage
  stageSince
  endedOn
  ending
  sequel
  version
}`, {"hash":"a3773b41002f453dca24576f2a22816acbafa8562c64fde76f5f2d72c8a3ad4f"}) as unknown as TypedDocumentString<RecordStayStageMutation, RecordStayStageMutationVariables>;
export const RecordStayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordStay($input: RecordStayInput!) {
  recordStay(input: $input) {
    stay {
      ...StayLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment StayLine on Stay {
  id
  means
  agreedOn
  startsOn
  stage
  stageSince
  endedOn
  ending
  sequel
  version
}`, {"hash":"e878d8f2d7726a22e5bec77b7e72206399db09732e6f77c2d158bf012e7e8771"}) as unknown as TypedDocumentString<RecordStayMutation, RecordStayMutationVariables>;
export const RecordUnmetNeedDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordUnmetNeed($input: RecordUnmetNeedInput!) {
  recordUnmetNeed(input: $input) {
    case {
      id
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"7bc8a9db4082ca4003bdce23f9168b605fc7a567af00e4ba54e96a8dbf150a8a"}) as unknown as TypedDocumentString<RecordUnmetNeedMutation, RecordUnmetNeedMutationVariables>;
export const RegisterShelterDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterShelter($input: RegisterShelterInput!) {
  registerShelter(input: $input) {
    shelter {
      ...ShelterLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ShelterLine on Shelter {
  id
  name
  publics
  withChildren
  conditions
  phone
  confirmedOn
  toConfirm
  closedOn
  own
  version
}`, {"hash":"ad7c0679de3236f9ded9d3c8f05447d1a86850db1ec990bce291e8a065643ca4"}) as unknown as TypedDocumentString<RegisterShelterMutation, RegisterShelterMutationVariables>;
export const RequestPlaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestPlace($input: RequestPlaceInput!) {
  requestPlace(input: $input) {
    case {
      id
      placeRequests {
        ...PlaceRequestLine
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment PlaceRequestLine on PlaceRequest {
  id
  public
  children
  neededFrom
  needs
  state
  availableFrom
  refusal
  askedAt
  answeredAt
  version
  shelter {
    id
    name
    phone
  }
}`, {"hash":"c22dff908c9059a6ef1b94b930c6f92cc42322da694b0b6fb10af3a751e1f5e9"}) as unknown as TypedDocumentString<RequestPlaceMutation, RequestPlaceMutationVariables>;
export const WithdrawPlaceRequestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawPlaceRequest($input: WithdrawPlaceRequestInput!) {
  withdrawPlaceRequest(input: $input) {
    placeRequest {
      ...PlaceRequestLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment PlaceRequestLine on PlaceRequest {
  id
  public
  children
  neededFrom
  needs
  state
  availableFrom
  refusal
  askedAt
  answeredAt
  version
  shelter {
    id
    name
    phone
  }
}`, {"hash":"fe71b562b4928e7e215eabda8f69d49b8d754fedc218697544a29b72d84fc98e"}) as unknown as TypedDocumentString<WithdrawPlaceRequestMutation, WithdrawPlaceRequestMutationVariables>;
export const SendPleadingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendPleading($input: SendPleadingInput!) {
  sendPleading(input: $input) {
    pleading {
      ...PleadingLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment PleadingLine on Pleading {
  id
  reference
  state
  writtenWith
  writtenOn
  parquetId
  parquetName
  agreedOn
  manner
  sentOn
  withdrawnOn
  version
}`, {"hash":"528b5c30d1c01046eb77ed3d0e9df383d3b156280dca4935d93d28c5a9ed441b"}) as unknown as TypedDocumentString<SendPleadingMutation, SendPleadingMutationVariables>;
export const WithdrawPleadingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawPleading($input: WithdrawPleadingInput!) {
  withdrawPleading(input: $input) {
    pleading {
      ...PleadingLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment PleadingLine on Pleading {
  id
  reference
  state
  writtenWith
  writtenOn
  parquetId
  parquetName
  agreedOn
  manner
  sentOn
  withdrawnOn
  version
}`, {"hash":"46eb49b3dd8d040bfb93764669d2d72079aed12ab2b961d2213a42bfd9b355d8"}) as unknown as TypedDocumentString<WithdrawPleadingMutation, WithdrawPleadingMutationVariables>;
export const WritePleadingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WritePleading($input: WritePleadingInput!) {
  writePleading(input: $input) {
    pleading {
      ...PleadingLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment PleadingLine on Pleading {
  id
  reference
  state
  writtenWith
  writtenOn
  parquetId
  parquetName
  agreedOn
  manner
  sentOn
  withdrawnOn
  version
}`, {"hash":"f553815c0b4c13cc9f891cc0c628839a196505ca1f5960cd5da905ec4baeb81b"}) as unknown as TypedDocumentString<WritePleadingMutation, WritePleadingMutationVariables>;
export const AccessReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AccessReport($code: DepartementCode!, $id: ID!) {
  departement(code: $code) {
    case(id: $id) {
      reference
      journalName
      accessReport {
        recipients {
          capacity
          category
          purpose
          body
          groups {
            group
            level
          }
          since
          until
        }
        emergency
      }
    }
  }
}
    `, {"hash":"7c655238f32388829abe03e4d0ffcb8664f8acbf72fd35ff3a5ad589eb6b4185"}) as unknown as TypedDocumentString<AccessReportQuery, AccessReportQueryVariables>;
export const InformationNoticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InformationNotice($code: DepartementCode!, $bodies: [BodyKind!]!, $minor: Boolean, $controller: String, $contact: String) {
  departement(code: $code) {
    informationNotice(
      bodies: $bodies
      minor: $minor
      controller: $controller
      contact: $contact
    ) {
      html
      json
    }
  }
}
    `, {"hash":"9ccc62a56cbede0ee7f21abc09316487fabf999316a4c45bcd24399e9a037a32"}) as unknown as TypedDocumentString<InformationNoticeQuery, InformationNoticeQueryVariables>;
export const OfficerRegistersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OfficerRegisters($code: DepartementCode!, $first: Int, $after: String) {
  departement(code: $code) {
    breaches {
      id
      nature
      risk
      state
      knownAt
      deadline
      personsMin
      personsMax
      groups
      facts
      consequences
      measures
      delayReason
      notifiedAt
      personsInformedAt
      recordedAt
      version
    }
    breachRegister {
      html
      json
    }
    processingRecord {
      html
      json
    }
    producedExports(first: $first, after: $after) {
      nodes {
        producedAt
        account
        thing
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"0971695083a69b0294b3feab407bca10d051a2340c0f0f4179be97efbdb133f8"}) as unknown as TypedDocumentString<OfficerRegistersQuery, OfficerRegistersQueryVariables>;
export const ProducePersonExportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProducePersonExport($input: ProducePersonExportInput!) {
  producePersonExport(input: $input) {
    export {
      html
      json
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"116d506da57e7d34db3419b32d2fd76207fd230ccc2cd4fee32eaffe2a93007f"}) as unknown as TypedDocumentString<ProducePersonExportMutation, ProducePersonExportMutationVariables>;
export const RecordBreachDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordBreach($input: RecordBreachInput!) {
  recordBreach(input: $input) {
    breach {
      id
      state
      deadline
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"692bf740dfb2af08060ce17a79b9dcf029d17f159e4bb0ca8bd5120bfc8904b8"}) as unknown as TypedDocumentString<RecordBreachMutation, RecordBreachMutationVariables>;
export const UpdateBreachDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateBreach($input: UpdateBreachInput!) {
  updateBreach(input: $input) {
    breach {
      id
      state
      deadline
      notifiedAt
      personsInformedAt
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"ee98b1701cdfad940f4ced53341a01b76ea231dd83ccdaf0a73dada09d5a8d55"}) as unknown as TypedDocumentString<UpdateBreachMutation, UpdateBreachMutationVariables>;
export const RecordComplaintStepDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordComplaintStep($input: RecordComplaintStepInput!) {
  recordComplaintStep(input: $input) {
    step {
      ...ComplaintStepLine
    }
    ...Outcome
  }
}
    fragment ComplaintStepLine on ComplaintStep {
  id
  step
  occurredOn
  reason
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"97d2a3c8293b8de064a7fdd196b98fdba35240e8d8813c3e4075f375b924277b"}) as unknown as TypedDocumentString<RecordComplaintStepMutation, RecordComplaintStepMutationVariables>;
export const RecordHearingOutcomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordHearingOutcome($input: RecordHearingOutcomeInput!) {
  recordHearingOutcome(input: $input) {
    hearing {
      ...HearingLine
    }
    ...Outcome
  }
}
    fragment HearingLine on Hearing {
  id
  heldOn
  kind
  startsAt
  court
  outcome
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"4ae117078a490beb09c52c74eaa8eb8ddf0da2460c910c5d366f6a5db757e42e"}) as unknown as TypedDocumentString<RecordHearingOutcomeMutation, RecordHearingOutcomeMutationVariables>;
export const RecordHearingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordHearing($input: RecordHearingInput!) {
  recordHearing(input: $input) {
    hearing {
      ...HearingLine
    }
    ...Outcome
  }
}
    fragment HearingLine on Hearing {
  id
  heldOn
  kind
  startsAt
  court
  outcome
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"f94791989959bd3e6379de8f9dec0c5577fcc3368dedd8722eaf1c850efce758"}) as unknown as TypedDocumentString<RecordHearingMutation, RecordHearingMutationVariables>;
export const StateProceedingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StateProceedings($input: StateProceedingsInput!) {
  stateProceedings(input: $input) {
    referral {
      id
      sheet {
        proceedings {
          ...Proceedings
        }
        proceedingsVersion
      }
    }
    ...Outcome
  }
}
    fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Proceedings on ProceedingsView {
  __typename
  ... on ProceedingsGroup {
    level
    withheld
    nextHearingDate
    state
    holdBack
  }
  ...Mask
}`, {"hash":"69094324e7efb5b0f72e374e8d8f1a177f17a34fdad75cb8accd28ec334674ae"}) as unknown as TypedDocumentString<StateProceedingsMutation, StateProceedingsMutationVariables>;
export const AcknowledgeCircuitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcknowledgeCircuit($input: AcknowledgeCircuitInput!) {
  acknowledgeCircuit(input: $input) {
    circuit {
      ...CircuitLine
    }
    ...Outcome
  }
}
    fragment CircuitLine on ProtectionCircuit {
  id
  referralId
  caseId
  reference
  open
  calledOn
  calledAt
  called
  childInformed
  notInformedReason
  acknowledgedOn
  acknowledgedAt
  acknowledgedSide
  silent
  away
  outcome
  closedOn
  version
  clocks {
    clock
    rule
    article
    state
    dueOn
    dueAt
    doneOn
  }
  events {
    id
    kind
    occurredOn
    occurredAt
    name
    version
  }
  duty {
    ...DutyLine
  }
}
fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"5e3ea230932cc1323bc2a65b4f6fbd14305fe8eabf7295d5e90daa61dbc6ce7d"}) as unknown as TypedDocumentString<AcknowledgeCircuitMutation, AcknowledgeCircuitMutationVariables>;
export const CaseCircuitsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaseCircuits($id: ID!) {
  node(id: $id) {
    ... on CaseFile {
      circuits {
        id
        reference
        open
        calledOn
        outcome
        silent
        away
      }
      referrals {
        id
        circuit {
          id
        }
      }
    }
  }
}
    `, {"hash":"074efe4ff142020e90228c43f4b40b3ab0508961daff5fd90775366d3a548f7f"}) as unknown as TypedDocumentString<CaseCircuitsQuery, CaseCircuitsQueryVariables>;
export const CircuitDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Circuit($id: ID!) {
  node(id: $id) {
    ... on ProtectionCircuit {
      ...CircuitLine
    }
  }
}
    fragment CircuitLine on ProtectionCircuit {
  id
  referralId
  caseId
  reference
  open
  calledOn
  calledAt
  called
  childInformed
  notInformedReason
  acknowledgedOn
  acknowledgedAt
  acknowledgedSide
  silent
  away
  outcome
  closedOn
  version
  clocks {
    clock
    rule
    article
    state
    dueOn
    dueAt
    doneOn
  }
  events {
    id
    kind
    occurredOn
    occurredAt
    name
    version
  }
  duty {
    ...DutyLine
  }
}
fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}`, {"hash":"b395898a2d3c6fd15fa05f76a6c4f279d9e02d45c7dcad52e687aaaf6d04c82c"}) as unknown as TypedDocumentString<CircuitQuery, CircuitQueryVariables>;
export const CloseProtectionCircuitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseProtectionCircuit($input: CloseProtectionCircuitInput!) {
  closeProtectionCircuit(input: $input) {
    circuit {
      ...CircuitLine
    }
    ...Outcome
  }
}
    fragment CircuitLine on ProtectionCircuit {
  id
  referralId
  caseId
  reference
  open
  calledOn
  calledAt
  called
  childInformed
  notInformedReason
  acknowledgedOn
  acknowledgedAt
  acknowledgedSide
  silent
  away
  outcome
  closedOn
  version
  clocks {
    clock
    rule
    article
    state
    dueOn
    dueAt
    doneOn
  }
  events {
    id
    kind
    occurredOn
    occurredAt
    name
    version
  }
  duty {
    ...DutyLine
  }
}
fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"fb6ed0770a11e22d95fda6aedd0d6e151655fd1e4b245a88dc85b2e1bd351d5a"}) as unknown as TypedDocumentString<CloseProtectionCircuitMutation, CloseProtectionCircuitMutationVariables>;
export const EndConventionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndConvention($input: EndConventionInput!) {
  endConvention(input: $input) {
    convention {
      ...ConventionLine
    }
    ...Outcome
  }
}
    fragment ConventionLine on LocalConvention {
  id
  parquetId
  childWelfareId
  signedOn
  actReference
  parties
  since
  until
  inForce
  mayOpen
  version
  openers {
    id
    name
  }
  duty {
    ...DutyLine
  }
}
fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"e9082b408a4f6e27e43e003034745465defdde1fcb630c7ef412fa728982afdc"}) as unknown as TypedDocumentString<EndConventionMutation, EndConventionMutationVariables>;
export const EndDutyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndDuty($input: EndDutyInput!) {
  endDuty(input: $input) {
    duty {
      ...DutyLine
    }
    ...Outcome
  }
}
    fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"5bf8c24f808fe410f8238f3af33e938d5de7355e1cb5d19814810bde80b94305"}) as unknown as TypedDocumentString<EndDutyMutation, EndDutyMutationVariables>;
export const LocalConventionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LocalConventions($code: DepartementCode!) {
  departement(code: $code) {
    localConventions {
      ...ConventionLine
    }
  }
}
    fragment ConventionLine on LocalConvention {
  id
  parquetId
  childWelfareId
  signedOn
  actReference
  parties
  since
  until
  inForce
  mayOpen
  version
  openers {
    id
    name
  }
  duty {
    ...DutyLine
  }
}
fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}`, {"hash":"d4315598cb4ab829f137ce9969cd436acd02d5bf830744c347ca1022fc1a3b7a"}) as unknown as TypedDocumentString<LocalConventionsQuery, LocalConventionsQueryVariables>;
export const OpenProtectionCircuitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenProtectionCircuit($input: OpenProtectionCircuitInput!) {
  openProtectionCircuit(input: $input) {
    circuit {
      ...CircuitLine
    }
    ...Outcome
  }
}
    fragment CircuitLine on ProtectionCircuit {
  id
  referralId
  caseId
  reference
  open
  calledOn
  calledAt
  called
  childInformed
  notInformedReason
  acknowledgedOn
  acknowledgedAt
  acknowledgedSide
  silent
  away
  outcome
  closedOn
  version
  clocks {
    clock
    rule
    article
    state
    dueOn
    dueAt
    doneOn
  }
  events {
    id
    kind
    occurredOn
    occurredAt
    name
    version
  }
  duty {
    ...DutyLine
  }
}
fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"191d9019201f7c1e6c1e60c2aa59b88f4bdda2f1112c6142af8d40f2f0a787ec"}) as unknown as TypedDocumentString<OpenProtectionCircuitMutation, OpenProtectionCircuitMutationVariables>;
export const RecordCircuitStepDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordCircuitStep($input: RecordCircuitStepInput!) {
  recordCircuitStep(input: $input) {
    circuit {
      ...CircuitLine
    }
    ...Outcome
  }
}
    fragment CircuitLine on ProtectionCircuit {
  id
  referralId
  caseId
  reference
  open
  calledOn
  calledAt
  called
  childInformed
  notInformedReason
  acknowledgedOn
  acknowledgedAt
  acknowledgedSide
  silent
  away
  outcome
  closedOn
  version
  clocks {
    clock
    rule
    article
    state
    dueOn
    dueAt
    doneOn
  }
  events {
    id
    kind
    occurredOn
    occurredAt
    name
    version
  }
  duty {
    ...DutyLine
  }
}
fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"a87436a70ce7c573a0b0e3c6cc118ace30a491f647515ce3e529e61f071026a4"}) as unknown as TypedDocumentString<RecordCircuitStepMutation, RecordCircuitStepMutationVariables>;
export const RecordConventionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordConvention($input: RecordConventionInput!) {
  recordConvention(input: $input) {
    convention {
      ...ConventionLine
    }
    ...Outcome
  }
}
    fragment ConventionLine on LocalConvention {
  id
  parquetId
  childWelfareId
  signedOn
  actReference
  parties
  since
  until
  inForce
  mayOpen
  version
  openers {
    id
    name
  }
  duty {
    ...DutyLine
  }
}
fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"590170ab790a686fcd5d3ce2e729fe051b49f92389448b2a8ebe5c48a16c45ed"}) as unknown as TypedDocumentString<RecordConventionMutation, RecordConventionMutationVariables>;
export const RecordDutyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordDuty($input: RecordDutyInput!) {
  recordDuty(input: $input) {
    duty {
      ...DutyLine
    }
    ...Outcome
  }
}
    fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"c9ece8aa582a40df788c1c85874a9c38d1dae5a3a0aed836cb138483bed09ebf"}) as unknown as TypedDocumentString<RecordDutyMutation, RecordDutyMutationVariables>;
export const RecordReturnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordReturn($input: RecordAwayInput!) {
  recordReturn(input: $input) {
    circuit {
      ...CircuitLine
    }
    ...Outcome
  }
}
    fragment CircuitLine on ProtectionCircuit {
  id
  referralId
  caseId
  reference
  open
  calledOn
  calledAt
  called
  childInformed
  notInformedReason
  acknowledgedOn
  acknowledgedAt
  acknowledgedSide
  silent
  away
  outcome
  closedOn
  version
  clocks {
    clock
    rule
    article
    state
    dueOn
    dueAt
    doneOn
  }
  events {
    id
    kind
    occurredOn
    occurredAt
    name
    version
  }
  duty {
    ...DutyLine
  }
}
fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"ae51d5a40b0f6d526a6e64ccc122e08172bee225cce442a63fb4b5c1fe1fd763"}) as unknown as TypedDocumentString<RecordReturnMutation, RecordReturnMutationVariables>;
export const RecordRunawayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordRunaway($input: RecordAwayInput!) {
  recordRunaway(input: $input) {
    circuit {
      ...CircuitLine
    }
    ...Outcome
  }
}
    fragment CircuitLine on ProtectionCircuit {
  id
  referralId
  caseId
  reference
  open
  calledOn
  calledAt
  called
  childInformed
  notInformedReason
  acknowledgedOn
  acknowledgedAt
  acknowledgedSide
  silent
  away
  outcome
  closedOn
  version
  clocks {
    clock
    rule
    article
    state
    dueOn
    dueAt
    doneOn
  }
  events {
    id
    kind
    occurredOn
    occurredAt
    name
    version
  }
  duty {
    ...DutyLine
  }
}
fragment DutyLine on Duty {
  id
  side
  service
  phone
  acknowledges
  opensAt
  closesAt
  since
  until
  onDuty
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"362c8575c92d99f0ab9edb10e53e1a03e6057669ffc790e0f41e0c3fdf87f8fa"}) as unknown as TypedDocumentString<RecordRunawayMutation, RecordRunawayMutationVariables>;
export const ExplainAccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ExplainAccess($id: ID!, $group: InformationGroup!) {
  explainAccess(id: $id, group: $group) {
    level {
      ...Levels
    }
    rules
    wouldOpen
  }
}
    fragment Levels on GroupLevel {
  group
  level
  reason
  rule
}`, {"hash":"b21aacb457392f1f969adf3b13b5efde64a7f5abd059121bf167bd7bc3f2df0b"}) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const LevelsForDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LevelsFor($id: ID!, $role: String, $mandate: ID, $stage: Stage) {
  node(id: $id) {
    __typename
    ... on Referral {
      reference
      levelsFor(role: $role, mandate: $mandate, stage: $stage) {
        ...Levels
      }
    }
  }
}
    fragment Levels on GroupLevel {
  group
  level
  reason
  rule
}`, {"hash":"6fdbdbb4781b1a842a3c8145b71c71d64770bebccb631a693087af59608b1d30"}) as unknown as TypedDocumentString<LevelsForQuery, LevelsForQueryVariables>;
export const OpinionAndDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpinionAndDecision($id: ID!) {
  node(id: $id) {
    __typename
    ... on Referral {
      reference
      stage
      opinions {
        sense
        manner
        hasReserves
        reserves
        givenOn
      }
      decision {
        sense
        signatory
        delegation
        signedOn
        startsOn
        notifiedOn
        notificationManner
        reasons
      }
    }
  }
}
    `, {"hash":"2fa461ef7802127bd2ca30ee1bc7ab63eed6f180ad3a2fb7b1a8f8ac6bca3007"}) as unknown as TypedDocumentString<OpinionAndDecisionQuery, OpinionAndDecisionQueryVariables>;
export const AcceptReferralDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptReferral($input: ReferralActInput!) {
  acceptReferral(input: $input) {
    referral {
      ...ReferralHead
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"da858596d55f047a349bbbe0faf970c588aebf99c539f611ab908221bec9bfad"}) as unknown as TypedDocumentString<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const AlertDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Alert($id: ID!) {
  node(id: $id) {
    __typename
    ... on Referral {
      ...ReferralHead
      alert {
        ...AlertContent
      }
      sheet {
        identity {
          ...Identity
        }
      }
      case {
        id
      }
    }
  }
}
    fragment AlertContent on AlertText {
  level
  sector
  establishment
  place
  facts
  personsCount
  personsWish
  conditions
  associationOnStandBy
  shelterFirst
  notBefore
}
fragment Identity on IdentityView {
  __typename
  ... on IdentityGroup {
    level
    withheld
    reference
    ageClass
    familyName
    givenName
    birthYear
    familyNameUnknown
    givenNameUnknown
    birthYearUnknown
    nationality
    birthDate
    birthPlace
    usedNames
    sex
  }
  ...Mask
}
fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"f0382593e525f96a744fcc708ad15595ee38dd17f5512b03a5d66d62e4614ab4"}) as unknown as TypedDocumentString<AlertQuery, AlertQueryVariables>;
export const AnswerConsultationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerConsultation($input: AnswerConsultationInput!) {
  answerConsultation(input: $input) {
    answered
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"c87c06959e6bdb5fafa5e7338c687031b564285bd02d1a0e7a97e186a6617fa3"}) as unknown as TypedDocumentString<AnswerConsultationMutation, AnswerConsultationMutationVariables>;
export const BodyReferralsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BodyReferrals($code: DepartementCode!, $body: BodyKind!, $status: ReferralStatus, $first: Int, $after: String) {
  departement(code: $code) {
    body(kind: $body) {
      id
      referrals(status: $status, first: $first, after: $after) {
        nodes {
          ...ReferralHead
          case {
            id
            reference
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"a2c196b10d08b5398ad8e20a9effdb5b0127ad38606a703d3e72a7d5ba890f72"}) as unknown as TypedDocumentString<BodyReferralsQuery, BodyReferralsQueryVariables>;
export const ConsultServiceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConsultService($input: ConsultServiceInput!) {
  consultService(input: $input) {
    consultation {
      id
      role
      groups
      dueOn
      state
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"f1545186581edf7e57ffffd2ef7e56640ca70d99d5a4aeb6a26837215f347839"}) as unknown as TypedDocumentString<ConsultServiceMutation, ConsultServiceMutationVariables>;
export const ConsultationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Consultations($id: ID!) {
  node(id: $id) {
    __typename
    ... on Referral {
      reference
      consultations {
        id
        role
        groups
        dueOn
        askedAt
        state
        question
        view
      }
    }
  }
}
    `, {"hash":"cd2bb9f46abce77d165caf9c1db6a1835c487c5a6ef677dd3d9a8aebc47a4a14"}) as unknown as TypedDocumentString<ConsultationsQuery, ConsultationsQueryVariables>;
export const DeclineReferralDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineReferral($input: DeclineReferralInput!) {
  declineReferral(input: $input) {
    referral {
      ...ReferralHead
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"6dac8245f32d961f8ea1077fafa705f62ad34585f0e6dac3fa85043d2d7f5a4f"}) as unknown as TypedDocumentString<DeclineReferralMutation, DeclineReferralMutationVariables>;
export const ProposalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Proposals($code: DepartementCode!, $id: ID!) {
  departement(code: $code) {
    case(id: $id) {
      proposeReferrals {
        approved
        proposals {
          body {
            id
            kind
            shortName
          }
          formation
          purpose
          fit
          reason
          legalBasis
          can
          cannot
          nextSessionOn
          accordRecorded
          referred
          readers {
            role
            relation
            fromStage
            levels {
              ...Levels
            }
          }
        }
        leftOut {
          kind
          reason
        }
        outside {
          code
          name
          text
          legalBasis
        }
        handOverTo {
          organisationId
          name
        }
      }
    }
  }
}
    fragment Levels on GroupLevel {
  group
  level
  reason
  rule
}`, {"hash":"8897f6e6e57e473ec3fac6ab317b7063b98b3683435d14425293f9cb3c026302"}) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const RecordAccordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordAccord($input: RecordAccordInput!) {
  recordAccord(input: $input) {
    accord {
      id
      bodyKind
      purpose
      groups
      givenOn
      manner
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"0a9614f793aea7e2e869bced962e30a0e9bb5b3b9548589f5a05019347ae5706"}) as unknown as TypedDocumentString<RecordAccordMutation, RecordAccordMutationVariables>;
export const RecordAftercareDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordAftercare($input: RecordAftercareInput!) {
  recordAftercare(input: $input) {
    referral {
      ...ReferralHead
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"5c5a33963889e99d9f37717621bbf51517bb4a1386e0ffa9d18894df640a4abe"}) as unknown as TypedDocumentString<RecordAftercareMutation, RecordAftercareMutationVariables>;
export const RecordHandoverDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordHandover($input: RecordHandoverInput!) {
  recordHandover(input: $input) {
    handover {
      handedOverAt
      receivedOn
      plannedOn
      outcome
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"90bae777ab57d950aa92b42b1c441949c72abe9d5a8f1286f97a7916cfe48351"}) as unknown as TypedDocumentString<RecordHandoverMutation, RecordHandoverMutationVariables>;
export const RecordSupportOutcomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordSupportOutcome($input: RecordSupportOutcomeInput!) {
  recordSupportOutcome(input: $input) {
    referral {
      ...ReferralHead
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"72bb747a9e24ea3f37d36ad043332d6b22d963d6fa7e346498dafcee7f6869b2"}) as unknown as TypedDocumentString<RecordSupportOutcomeMutation, RecordSupportOutcomeMutationVariables>;
export const RecuseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Recuse($input: RecuseInput!) {
  recuse(input: $input) {
    referralId
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"7217dad7d9c23fe5fd4fb9a0cb2dd8facc2a1279d4ca4bb650055fac11a5459f"}) as unknown as TypedDocumentString<RecuseMutation, RecuseMutationVariables>;
export const ReferCaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReferCase($input: ReferCaseInput!) {
  referCase(input: $input) {
    referral {
      ...ReferralHead
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"dde5c17484683fe8edda64dc8dfb28fda8861901bceebbf05fe29db3e7924f56"}) as unknown as TypedDocumentString<ReferCaseMutation, ReferCaseMutationVariables>;
export const SituationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Situation($id: ID!) {
  node(id: $id) {
    __typename
    ... on Referral {
      ...ReferralHead
      situation
      case {
        id
      }
      sheet {
        levels {
          ...Levels
        }
      }
    }
  }
}
    fragment Levels on GroupLevel {
  group
  level
  reason
  rule
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"7fa262cbc63e06187f74b8e2143b22c837adb0133303ff13ff9f161c5947fbd3"}) as unknown as TypedDocumentString<SituationQuery, SituationQueryVariables>;
export const SuggestReferralDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SuggestReferral($input: SuggestReferralInput!) {
  suggestReferral(input: $input) {
    suggested
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"5a575dbd7c61f34563ac5f0a58fb52e83c5386b09e9b07a57cb74535d0440657"}) as unknown as TypedDocumentString<SuggestReferralMutation, SuggestReferralMutationVariables>;
export const SupportToldBackDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SupportToldBack($id: ID!) {
  node(id: $id) {
    __typename
    ... on Referral {
      ...ReferralHead
      situation
      declineReason
      ...SupportTold
    }
  }
}
    fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
fragment SupportTold on Referral {
  supportAsked
  supportText
  supportOutcome {
    kind
    heldOn
    recordedAt
  }
}`, {"hash":"fac2fa1a80cb87b528d63a0cff59fd6e4ae642ace87ad3b156bd7aafc8454961"}) as unknown as TypedDocumentString<SupportToldBackQuery, SupportToldBackQueryVariables>;
export const WithdrawAccordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawAccord($input: WithdrawAccordInput!) {
  withdrawAccord(input: $input) {
    accord {
      id
      withdrawnAt
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"eb310f3fd8c150c5c6fef805bb0ffddb19478ca18f5b7d2844d6195e6370e781"}) as unknown as TypedDocumentString<WithdrawAccordMutation, WithdrawAccordMutationVariables>;
export const WithdrawConsultationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawConsultation($input: WithdrawConsultationInput!) {
  withdrawConsultation(input: $input) {
    consultation {
      id
      state
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"eba828cc736529bde8c7d9f6651c5dead97026b383b9bef51b8f31361284813a"}) as unknown as TypedDocumentString<WithdrawConsultationMutation, WithdrawConsultationMutationVariables>;
export const WithdrawReferralDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawReferral($input: ReferralActInput!) {
  withdrawReferral(input: $input) {
    referral {
      ...ReferralHead
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}`, {"hash":"b72c5fdcbde9cf1e5c7ae78cf375bc123259d3df1e25b9ea1b2f60f8a5d47b90"}) as unknown as TypedDocumentString<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
export const CommissionAnalysisDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CommissionAnalysis($code: DepartementCode!, $year: Int!) {
  departement(code: $code) {
    commissionAnalysis(year: $year) {
      ...ReturnContent
    }
  }
}
    fragment ReturnContent on ReturnDocument {
  title
  year
  asOf
  provisional
  organisation
  sections {
    code
    population
    title
    note
    lines {
      code
      label
      value
      note
    }
  }
  html
  csv
}`, {"hash":"c5693ef5930bf7e808eec5fb1b28dae83ad536b5c1a5bf03f728caef362d6c32"}) as unknown as TypedDocumentString<CommissionAnalysisQuery, CommissionAnalysisQueryVariables>;
export const DeclareReturnSentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclareReturnSent($input: DeclareReturnSentInput!) {
  declareReturnSent(input: $input) {
    sentReturn {
      ...SentReturnLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment SentReturnLine on SentReturn {
  id
  kind
  organisationId
  year
  sentOn
  withdrawnAt
  version
}`, {"hash":"3a3e116ae7886d1659ebadc154d0ba3d28a226fc6129cf23a2b000cb633831c7"}) as unknown as TypedDocumentString<DeclareReturnSentMutation, DeclareReturnSentMutationVariables>;
export const SentReturnsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SentReturns($code: DepartementCode!, $year: Int!) {
  departement(code: $code) {
    sentReturns(year: $year) {
      ...SentReturnLine
    }
  }
}
    fragment SentReturnLine on SentReturn {
  id
  kind
  organisationId
  year
  sentOn
  withdrawnAt
  version
}`, {"hash":"070ce6d183cf53c53f1e183f752e83a32fb07f7ec1feca48d2c6214324f60982"}) as unknown as TypedDocumentString<SentReturnsQuery, SentReturnsQueryVariables>;
export const SurveyAnswersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SurveyAnswers($code: DepartementCode!, $year: Int!, $organisation: ID) {
  departement(code: $code) {
    surveyAnswers(year: $year, organisation: $organisation) {
      ...ReturnContent
    }
  }
}
    fragment ReturnContent on ReturnDocument {
  title
  year
  asOf
  provisional
  organisation
  sections {
    code
    population
    title
    note
    lines {
      code
      label
      value
      note
    }
  }
  html
  csv
}`, {"hash":"107670901a476ac33d0dbe5a0b05cd3524ad8c4fa39fa6b7f508d02bd3422615"}) as unknown as TypedDocumentString<SurveyAnswersQuery, SurveyAnswersQueryVariables>;
export const WithdrawReturnSentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawReturnSent($input: WithdrawReturnSentInput!) {
  withdrawReturnSent(input: $input) {
    sentReturn {
      ...SentReturnLine
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment SentReturnLine on SentReturn {
  id
  kind
  organisationId
  year
  sentOn
  withdrawnAt
  version
}`, {"hash":"570dd5fb1136ad370445890cc2eb4d3ae8ff76a33f43145540ab8c43110fcff7"}) as unknown as TypedDocumentString<WithdrawReturnSentMutation, WithdrawReturnSentMutationVariables>;
export const YearlyReturnDocument = /*#__PURE__*/ new TypedDocumentString(`
    query YearlyReturn($code: DepartementCode!, $year: Int!) {
  departement(code: $code) {
    yearlyReturn(year: $year) {
      ...ReturnContent
    }
  }
}
    fragment ReturnContent on ReturnDocument {
  title
  year
  asOf
  provisional
  organisation
  sections {
    code
    population
    title
    note
    lines {
      code
      label
      value
      note
    }
  }
  html
  csv
}`, {"hash":"3b94a99a4caf6dba4565b0b34c061198a596f4d129b756fb6aa0ce23a5150c41"}) as unknown as TypedDocumentString<YearlyReturnQuery, YearlyReturnQueryVariables>;
export const AbrogateDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AbrogateDecision($input: AbrogateDecisionInput!) {
  abrogateDecision(input: $input) {
    decision {
      id
      sense
      abrogatedOn
      abrogatedBy
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"acd244087bbfb1100b1b17b83c23d864c9d4c945e83ebb81335a1834de40f0d1"}) as unknown as TypedDocumentString<AbrogateDecisionMutation, AbrogateDecisionMutationVariables>;
export const AgendaToValidateDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AgendaToValidate($code: DepartementCode!, $session: ID!) {
  departement(code: $code) {
    session(id: $session) {
      id
      heldOn
      startsAt
      status
      ...TwoChairs
    }
  }
}
    fragment TwoChairs on Session {
  agendaValidations {
    seat
    stands
    validatedAt
  }
  agendaToValidate {
    digest
    awaited
    points {
      position
      kind
      title
      minutes
      late
      supportAsked
    }
  }
}`, {"hash":"48a9d4dd232d657d44d01cc5619c906894eb8e37249eb8d176ad280e8a0f1326"}) as unknown as TypedDocumentString<AgendaToValidateQuery, AgendaToValidateQueryVariables>;
export const AgendaDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Agenda($code: DepartementCode!, $session: ID!) {
  departement(code: $code) {
    session(id: $session) {
      ...Sitting
      itemCount
      agenda {
        id
        kind
        title
        minutes
        late
        status
        version
        referral {
          ...ReferralHead
          sheet {
            ...Sheet
          }
        }
      }
    }
  }
}
    fragment Coercion on CoercionView {
  __typename
  ... on CoercionGroup {
    level
    withheld
    means
    fromMonth
    toMonth
    narrative
  }
  ...Mask
}
fragment Complaint on ComplaintView {
  __typename
  ... on ComplaintGroup {
    level
    withheld
    exists
    month
    service
    narrative
  }
  ...Mask
}
fragment Contact on ContactView {
  __typename
  ... on ContactGroup {
    level
    withheld
    correspondenceAddress
    phone
    email
    safeMoments
    currentPlace
  }
  ...Mask
}
fragment Exploitation on ExploitationView {
  __typename
  ... on ExploitationGroup {
    level
    withheld
    principalForm
    adultOrMinor
    otherForms
    startedAsMinor
    stoppedProstitution
    place
    narrative
  }
  ...Mask
}
fragment Family on FamilyView {
  __typename
  ... on FamilyGroup {
    level
    withheld
    childrenCount
    childrenAgeClasses
    childrenInFrance
    childrenAbroad
    unaccompaniedMinor
    narrative
  }
  ...Mask
}
fragment Health on HealthView {
  __typename
  ... on HealthGroup {
    level
    withheld
    needsCare
    coverage
    medicalOpinionAsked
  }
  ...Mask
}
fragment Identity on IdentityView {
  __typename
  ... on IdentityGroup {
    level
    withheld
    reference
    ageClass
    familyName
    givenName
    birthYear
    familyNameUnknown
    givenNameUnknown
    birthYearUnknown
    nationality
    birthDate
    birthPlace
    usedNames
    sex
  }
  ...Mask
}
fragment Mask on Masked {
  group
  reason
  rule
  breakGlass
}
fragment Pressure on PressureView {
  __typename
  ... on PressureGroup {
    level
    withheld
    on
    country
    means
    sinceMonth
    narrative
  }
  ...Mask
}
fragment Proceedings on ProceedingsView {
  __typename
  ... on ProceedingsGroup {
    level
    withheld
    nextHearingDate
    state
    holdBack
  }
  ...Mask
}
fragment ReferralHead on Referral {
  id
  reference
  kind
  status
  stage
  purpose
  formation
  authoritative
  legalBasis
  sex
  ageClass
  principalForm
  version
}
fragment Residence on ResidenceView {
  __typename
  ... on ResidenceGroup {
    level
    withheld
    titleKind
    titleExpiry
    foreignersFileNumber
    apsAsked
    entryDate
    narrative
  }
  ...Mask
}
fragment Sheet on CaseSheet {
  identity {
    ...Identity
  }
  contact {
    ...Contact
  }
  socialSituation {
    ...SocialSituation
  }
  health {
    ...Health
  }
  family {
    ...Family
  }
  residence {
    ...Residence
  }
  complaint {
    ...Complaint
  }
  proceedings {
    ...Proceedings
  }
  exploitation {
    ...Exploitation
  }
  coercion {
    ...Coercion
  }
  pressure {
    ...Pressure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}
fragment SocialSituation on SocialSituationView {
  __typename
  ... on SocialSituationGroup {
    level
    withheld
    language
    needsHousing
    needsIncome
    needsWork
    needsLegalHelp
    lodging
    monthlyResources
    actionsPlanned
    commitments
    narrative
  }
  ...Mask
}`, {"hash":"45fceae16554cc04ef488d86ec3d9baaa523fa532bf8685cb7b949d57a8b6007"}) as unknown as TypedDocumentString<AgendaQuery, AgendaQueryVariables>;
export const ApproveMinutesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApproveMinutes($input: ApproveMinutesInput!) {
  approveMinutes(input: $input) {
    session {
      ...Sitting
      minutesApprovedOn
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"00aee9f8870fde0d64adc738224e9621e7ad74a4d75123c9463772edfeedd8c7"}) as unknown as TypedDocumentString<ApproveMinutesMutation, ApproveMinutesMutationVariables>;
export const CancelSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelSession($input: SessionInput!) {
  cancelSession(input: $input) {
    session {
      ...Sitting
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"754e070e7373eb71ae4fde1ea3c586f0b0fc7bc2f18644310d373f23fcec6fc9"}) as unknown as TypedDocumentString<CancelSessionMutation, CancelSessionMutationVariables>;
export const CloseSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseSession($input: CloseSessionInput!) {
  closeSession(input: $input) {
    session {
      ...Sitting
      sealedAt
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"da5861b18484aceda1a9b154c341d8c68e52e22e8bfe3da50f53deec35cbec27"}) as unknown as TypedDocumentString<CloseSessionMutation, CloseSessionMutationVariables>;
export const ConveneAgainDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConveneAgain($input: ConveneAgainInput!) {
  conveneAgain(input: $input) {
    session {
      ...Sitting
      convenedAt
      urgency
      sameAgenda
      repeats {
        id
        heldOn
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"6beba27ee83c8edfaa7158d2433265070ce4b10c5033ae35eee20fa5982e37c5"}) as unknown as TypedDocumentString<ConveneAgainMutation, ConveneAgainMutationVariables>;
export const ConveneSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConveneSession($input: ConveneSessionInput!) {
  conveneSession(input: $input) {
    session {
      ...Sitting
      convocations {
        memberId
        quality
        role
        voting
        onPaper
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"4e81299cdf4ad3ef0bac82570084ffabf4b2a836d0c9c3182f25d6c9675d256d"}) as unknown as TypedDocumentString<ConveneSessionMutation, ConveneSessionMutationVariables>;
export const CorrectDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CorrectDecision($input: CorrectDecisionInput!) {
  correctDecision(input: $input) {
    decision {
      id
      sense
      signatory
      delegation
      signedOn
      startsOn
      remediesUntil
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"eb94e7eaf9372a3cbaf81bc5bd57462fd5ae4bb1d563e7bd34d28e759cd15196"}) as unknown as TypedDocumentString<CorrectDecisionMutation, CorrectDecisionMutationVariables>;
export const CorrectFollowUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CorrectFollowUp($input: CorrectFollowUpInput!) {
  correctFollowUp(input: $input) {
    followUp {
      ...FollowUpLine
    }
    ...Outcome
  }
}
    fragment FollowUpLine on FollowUp {
  id
  text
  owner
  ownerTitle
  ownerMembershipId
  dueOn
  firstDueOn
  late
  itemTitle
  outcome
  settledOn
  note
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"ebe783998446c587f8fd332ca019f4368f453554cd40010fef7c0f8e3b695602"}) as unknown as TypedDocumentString<CorrectFollowUpMutation, CorrectFollowUpMutationVariables>;
export const CorrectOpinionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CorrectOpinion($input: CorrectOpinionInput!) {
  correctOpinion(input: $input) {
    opinion {
      id
      sense
      manner
      hasReserves
      votesFor
      votesAgainst
      abstentions
      chairVote
      treatedAt
      version
      corrections {
        version
        sense
        manner
        votesFor
        votesAgainst
        correctedAt
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"d6b7c5102175aa55ba354bca819ac4c19f7140dc71722f87a9235cea74a64f6d"}) as unknown as TypedDocumentString<CorrectOpinionMutation, CorrectOpinionMutationVariables>;
export const DeferAgendaItemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeferAgendaItem($input: AgendaItemInput!) {
  deferAgendaItem(input: $input) {
    item {
      id
      kind
      status
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"5505fd740941c3299d5cf0521a598c85c7adea6b065d9a4bcfde0efb6a82bffe"}) as unknown as TypedDocumentString<DeferAgendaItemMutation, DeferAgendaItemMutationVariables>;
export const FollowUpsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FollowUps($code: DepartementCode!, $session: ID!, $after: String) {
  departement(code: $code) {
    session(id: $session) {
      ...Sitting
      followUps(first: 50, after: $after) {
        nodes {
          ...FollowUpLine
          session {
            id
            heldOn
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      decidedFollowUps(first: 50) {
        nodes {
          ...FollowUpLine
        }
      }
    }
  }
}
    fragment FollowUpLine on FollowUp {
  id
  text
  owner
  ownerTitle
  ownerMembershipId
  dueOn
  firstDueOn
  late
  itemTitle
  outcome
  settledOn
  note
  version
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"37749bdae0df26f430c00c58a11a6ea76874a6a36deb43c99bccdb9e649fd524"}) as unknown as TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>;
export const InviteToItemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InviteToItem($input: InviteToItemInput!) {
  inviteToItem(input: $input) {
    guest {
      id
      quality
      expectedFrom
      expectedUntil
      state
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"135fc58762657841c6f4d4c8c830c06c6f93b2c65b46d10f243e18824af08bce"}) as unknown as TypedDocumentString<InviteToItemMutation, InviteToItemMutationVariables>;
export const MakeRoomCopiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MakeRoomCopies($input: MakeRoomCopiesInput!) {
  makeRoomCopies(input: $input) {
    session {
      ...Sitting
      roomCopies {
        id
        number
        memberId
        quality
        state
        madeAt
        url
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"4f8e278cca8c4d552402cf4f554946080bad6047743670f7488d77e7a218d68e"}) as unknown as TypedDocumentString<MakeRoomCopiesMutation, MakeRoomCopiesMutationVariables>;
export const MinutesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Minutes($code: DepartementCode!, $session: ID!) {
  departement(code: $code) {
    session(id: $session) {
      ...Sitting
      minutesApprovedOn
      minutes {
        state
        approvedOn
        sealedAt
        seal
        editions {
          audience
          title
          url
          sealedHash
        }
      }
    }
  }
}
    fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"e95e34b0afb1efc28b70aa693fc550133b40ef2687ed3663c1bd8a38bc700ec6"}) as unknown as TypedDocumentString<MinutesQuery, MinutesQueryVariables>;
export const MoveAgendaItemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveAgendaItem($input: MoveAgendaItemInput!) {
  moveAgendaItem(input: $input) {
    item {
      id
      kind
      status
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"d7f2ed277b3e9c109b1b5961f9a9aba86f78fb18e32a0dc169a8ffb70a8d622f"}) as unknown as TypedDocumentString<MoveAgendaItemMutation, MoveAgendaItemMutationVariables>;
export const OpenSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenSession($input: SessionInput!) {
  openSession(input: $input) {
    session {
      ...Sitting
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"8a2c704b51be7f22489cb54fb5b0f6a290aea5cdea0c59922e0576894846604d"}) as unknown as TypedDocumentString<OpenSessionMutation, OpenSessionMutationVariables>;
export const PlaceOnAgendaDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PlaceOnAgenda($input: PlaceOnAgendaInput!) {
  placeOnAgenda(input: $input) {
    item {
      id
      kind
      title
      minutes
      late
      status
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"9dfd9c2c201fe9b9443ebae4d3dacf8e08c1cc624b771e2996a80c8fe2f12af8"}) as unknown as TypedDocumentString<PlaceOnAgendaMutation, PlaceOnAgendaMutationVariables>;
export const PostponeSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PostponeSession($input: PostponeSessionInput!) {
  postponeSession(input: $input) {
    session {
      ...Sitting
      postponedFrom
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"24d0ced2def2d0e5c2e91f5be2f0be5fedf4fd368074636fc1cb008f0cfdd866"}) as unknown as TypedDocumentString<PostponeSessionMutation, PostponeSessionMutationVariables>;
export const RecordAnnulmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordAnnulment($input: RecordAnnulmentInput!) {
  recordAnnulment(input: $input) {
    referral {
      id
      stage
      decision {
        id
      }
      formerDecisions {
        endedAs
        endedOn
        authority
        sense
        signatory
        signedOn
        startsOn
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"12eee50729efd0a5680c1fc201be56b701c788c6d7d00d3dceb38868665f1b82"}) as unknown as TypedDocumentString<RecordAnnulmentMutation, RecordAnnulmentMutationVariables>;
export const RecordAttendanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordAttendance($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    session {
      ...Sitting
      attendance {
        memberId
        quality
        state
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"94a9c08cf1cc60139927845299813d7c6a6b9b595a53a89f1f0e3c23ac9916a1"}) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const RecordAttendancesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordAttendances($input: RecordAttendancesInput!) {
  recordAttendances(input: $input) {
    session {
      ...Sitting
      quorum {
        rule
        verdict
        value
        limit
        message
      }
      attendance {
        memberId
        quality
        state
        proxyTo
        substituted
        arrivedAt
        leftAt
        version
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"fbd9ab18091549548fd30048fc0b6d18c35354a4332b9af3b524c07347102f89"}) as unknown as TypedDocumentString<RecordAttendancesMutation, RecordAttendancesMutationVariables>;
export const RecordConsensusDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordConsensus($input: RecordConsensusInput!) {
  recordConsensus(input: $input) {
    session {
      ...Sitting
      agenda {
        id
        status
        opinion {
          id
          sense
          manner
          hasReserves
          treatedAt
          version
        }
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"52241b272c77ba2cc9068597d7cf19c0a7f64c5c46341c66e5c375761bfce738"}) as unknown as TypedDocumentString<RecordConsensusMutation, RecordConsensusMutationVariables>;
export const RecordDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordDecision($input: RecordDecisionInput!) {
  recordDecision(input: $input) {
    decision {
      id
      sense
      signatory
      signedOn
      startsOn
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"ef9c7e80ecf68c270314ba17af2b8927fabbe6ff498ebef6c5fac3ccb72a036f"}) as unknown as TypedDocumentString<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const RecordDissentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordDissent($input: RecordDissentInput!) {
  recordDissent(input: $input) {
    opinion {
      id
      version
      dissents {
        quality
        text
        version
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"9c98067244c18971b0bf903702d8fc1283f7258f4f5f614272e8393cfb9ead83"}) as unknown as TypedDocumentString<RecordDissentMutation, RecordDissentMutationVariables>;
export const RecordFollowUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordFollowUp($input: RecordFollowUpInput!) {
  recordFollowUp(input: $input) {
    followUp {
      ...FollowUpLine
    }
    ...Outcome
  }
}
    fragment FollowUpLine on FollowUp {
  id
  text
  owner
  ownerTitle
  ownerMembershipId
  dueOn
  firstDueOn
  late
  itemTitle
  outcome
  settledOn
  note
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"168f156b65b351787fda5246d4e8934212e50f7f272659367efadde3623b0261"}) as unknown as TypedDocumentString<RecordFollowUpMutation, RecordFollowUpMutationVariables>;
export const RecordGuestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordGuest($input: RecordGuestInput!) {
  recordGuest(input: $input) {
    guest {
      id
      state
      leftAt
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"8cfb1617f8443a6254826c24182bdbf46cc2c8d9e879f6ac3c6ca814c5e9f76b"}) as unknown as TypedDocumentString<RecordGuestMutation, RecordGuestMutationVariables>;
export const RecordLegalAidDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordLegalAid($input: RecordLegalAidInput!) {
  recordLegalAid(input: $input) {
    decision {
      id
      legalAidAskedOn
      legalAidAnsweredOn
      remediesUntil
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"c8761de1cab18191b4654338b11d79fe9d4c2848f1456da5338f97878f7974db"}) as unknown as TypedDocumentString<RecordLegalAidMutation, RecordLegalAidMutationVariables>;
export const RecordNotificationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordNotification($input: RecordNotificationInput!) {
  recordNotification(input: $input) {
    decision {
      id
      sense
      notifiedOn
      notificationManner
      interpreter
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"c3907a30f66c5bf8747c910a85eee23f2cea73a77bad136d6bb5e07f2ca5b1d5"}) as unknown as TypedDocumentString<RecordNotificationMutation, RecordNotificationMutationVariables>;
export const RecordOpinionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordOpinion($input: RecordOpinionInput!) {
  recordOpinion(input: $input) {
    opinion {
      id
      sense
      manner
      hasReserves
      givenOn
      votesFor
      votesAgainst
      abstentions
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"4b34275f73d25734b08f669d7cff33098e6911fceec122c3bbbd40722c8a7ae1"}) as unknown as TypedDocumentString<RecordOpinionMutation, RecordOpinionMutationVariables>;
export const RecordRecusalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordRecusal($input: RecordRecusalInput!) {
  recordRecusal(input: $input) {
    item {
      id
      recusedMemberIds
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"8f2ea9874e0ce456171cc19d1fc1804b6d9252daf6d10d6290235f490bc7402d"}) as unknown as TypedDocumentString<RecordRecusalMutation, RecordRecusalMutationVariables>;
export const RecordRoomCopiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordRoomCopies($input: RecordRoomCopiesInput!) {
  recordRoomCopies(input: $input) {
    session {
      ...Sitting
      roomCopies {
        id
        number
        state
        settledOn
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"8d91f79adb015c5f782af0311d9243237e0f248bd38f9d7aff72dbb01e868a9a"}) as unknown as TypedDocumentString<RecordRoomCopiesMutation, RecordRoomCopiesMutationVariables>;
export const RehearseSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RehearseSession($input: RehearseSessionInput!) {
  rehearseSession(input: $input) {
    heldOn
    earliestLawfulDate
    convocationDeadline
    quorum {
      members
      needed
      reachable
    }
    missingSeats {
      role
      quality
      article
    }
    mandatesEnding {
      memberId
      quality
      endsOn
    }
    notReady {
      referralId
      reference
      reason
    }
    pathwaysLapsing {
      referralId
      reference
      lapsesOn
    }
    verdicts {
      ...SaidByTheRules
    }
  }
}
    fragment SaidByTheRules on RuleVerdict {
  rule
  article
  verdict
  message
  value
  limit
  cure
}`, {"hash":"207b1aa1f48201d556335053f20cf0ab4383b5bb7bafc02f7ecd40eac44b31a5"}) as unknown as TypedDocumentString<RehearseSessionQuery, RehearseSessionQueryVariables>;
export const RehearseYearDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RehearseYear($departement: DepartementCode!, $body: BodyKind!, $year: Int!) {
  rehearseYear(departement: $departement, body: $body, year: $year) {
    formation
    proposedDays
    verdict {
      ...SaidByTheRules
    }
  }
}
    fragment SaidByTheRules on RuleVerdict {
  rule
  article
  verdict
  message
  value
  limit
  cure
}`, {"hash":"cceb0d3acddee18ec2f757f0592cf0c58b6aafa4a4599e69272f3eff69dacff9"}) as unknown as TypedDocumentString<RehearseYearQuery, RehearseYearQueryVariables>;
export const RemoveFromAgendaDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveFromAgenda($input: AgendaItemInput!) {
  removeFromAgenda(input: $input) {
    item {
      id
      kind
      status
      version
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"8399f7609f727f8cb05b40f6526b2c7b3c7c8b45d7032f8e5706345f39c86c3a"}) as unknown as TypedDocumentString<RemoveFromAgendaMutation, RemoveFromAgendaMutationVariables>;
export const ReorderAgendaDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReorderAgenda($input: ReorderAgendaInput!) {
  reorderAgenda(input: $input) {
    session {
      ...Sitting
      agenda {
        id
        kind
        minutes
        version
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"b623bc088cfe32dc40a00c6ac8604abc35694456a9a446299b0c3de55e898d1e"}) as unknown as TypedDocumentString<ReorderAgendaMutation, ReorderAgendaMutationVariables>;
export const ScheduleSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ScheduleSession($input: ScheduleSessionInput!) {
  scheduleSession(input: $input) {
    session {
      ...Sitting
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"ecf1a32daa2379040fa587358fac7ae2a83c13b7f9d5c4712635171fcdb8e34d"}) as unknown as TypedDocumentString<ScheduleSessionMutation, ScheduleSessionMutationVariables>;
export const ScheduleYearDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ScheduleYear($input: ScheduleYearInput!) {
  scheduleYear(input: $input) {
    sessions {
      ...Sitting
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"1c1aba9ff75726f688069f594598ba4b9b25648cce2c6432e4651a6d693b5ec2"}) as unknown as TypedDocumentString<ScheduleYearMutation, ScheduleYearMutationVariables>;
export const SessionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Sessions($code: DepartementCode!, $body: BodyKind, $from: LocalDate, $first: Int, $after: String) {
  departement(code: $code) {
    sessions(body: $body, from: $from, first: $first, after: $after) {
      nodes {
        ...Sitting
        body {
          kind
          shortName
        }
        itemCount
        plannedMinutes
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"784183ae0e81dd99624717758cb1e2410ba0ce1491d7e3d89c4226ced53e165e"}) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const SettleFollowUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SettleFollowUp($input: SettleFollowUpInput!) {
  settleFollowUp(input: $input) {
    followUp {
      ...FollowUpLine
    }
    ...Outcome
  }
}
    fragment FollowUpLine on FollowUp {
  id
  text
  owner
  ownerTitle
  ownerMembershipId
  dueOn
  firstDueOn
  late
  itemTitle
  outcome
  settledOn
  note
  version
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"e6ccb4c0710b9f4fb9bb001133472a2051f6dc8a05edbaa3627b9c47f0b2a75f"}) as unknown as TypedDocumentString<SettleFollowUpMutation, SettleFollowUpMutationVariables>;
export const SummonLateMembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SummonLateMembers($input: SummonLateMembersInput!) {
  summonLateMembers(input: $input) {
    session {
      ...Sitting
      convocations {
        memberId
        role
        quality
        onPaper
        sentAt
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment Sitting on Session {
  id
  formation
  heldOn
  startsAt
  place
  capacityMinutes
  status
  urgency
  convenedAt
  version
}`, {"hash":"f307ad79d37543a36c0cc3e104d79551e8f6c587c0959eb77b5ff3a9c918df7c"}) as unknown as TypedDocumentString<SummonLateMembersMutation, SummonLateMembersMutationVariables>;
export const ValidateAgendaDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ValidateAgenda($input: ValidateAgendaInput!) {
  validateAgenda(input: $input) {
    session {
      id
      ...TwoChairs
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}
fragment TwoChairs on Session {
  agendaValidations {
    seat
    stands
    validatedAt
  }
  agendaToValidate {
    digest
    awaited
    points {
      position
      kind
      title
      minutes
      late
      supportAsked
    }
  }
}`, {"hash":"0006b4e40bfec2cbc530a52ae673e1478c52d7720eb599522fd6418c9d2bb073"}) as unknown as TypedDocumentString<ValidateAgendaMutation, ValidateAgendaMutationVariables>;
export const WithdrawDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawDecision($input: WithdrawDecisionInput!) {
  withdrawDecision(input: $input) {
    referral {
      id
      stage
      decision {
        id
      }
      formerDecisions {
        endedAs
        endedOn
        authority
        sense
        signatory
        signedOn
        startsOn
      }
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"9002002bccc8dce00bee54e1763e8ff4dd89bf36815767a1bdccc92d9e330c6c"}) as unknown as TypedDocumentString<WithdrawDecisionMutation, WithdrawDecisionMutationVariables>;
export const ApiTokensDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ApiTokens($code: DepartementCode!) {
  departement(code: $code) {
    apiTokens {
      id
      label
      role
      readOnly
      operations
      createdAt
      expiresAt
      lastUsedOn
      revokedAt
      account {
        id
        name
      }
    }
  }
}
    `, {"hash":"1fbc7c57a6dffeef40af728c4b5978d637f4ea9712e68e2bb8f00851c8eba377"}) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    token {
      id
      label
      role
      readOnly
      operations
      expiresAt
    }
    secret
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"0e4a74336a984ae36e5bd49fa042a15498c46a2166f90795afaf73d46bfe8f6e"}) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const MySignInsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MySignIns {
  viewer {
    signedInBy
    signInExpiresAt
    sessions {
      id
      browser
      signedInAt
      seenAt
      expiresAt
      current
    }
    apiTokens {
      id
      label
      departement
      role
      readOnly
      operations
      createdAt
      expiresAt
      lastUsedOn
      revokedAt
    }
  }
}
    `, {"hash":"bc3688da06af6d09f283a6df9a65c666a3fd2c1ba4d9914d7047535a871c9aee"}) as unknown as TypedDocumentString<MySignInsQuery, MySignInsQueryVariables>;
export const RevokeAccountSessionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeAccountSessions($input: RevokeAccountSessionsInput!) {
  revokeAccountSessions(input: $input) {
    account {
      id
      name
      active
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"b2a80db265f880e97ed23b5a030c3788ecd532d0f11da9bb90c6324c63c2a89b"}) as unknown as TypedDocumentString<RevokeAccountSessionsMutation, RevokeAccountSessionsMutationVariables>;
export const RevokeApiTokenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeApiToken($input: RevokeApiTokenInput!) {
  revokeApiToken(input: $input) {
    token {
      id
      label
      revokedAt
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"9b86bbd10d2676106aeb837938271a6fbda1288f74fd1b7a0236b9708d907ada"}) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const RevokeSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    sessionId
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"a7c7d15db83c79feeff3ffc6f59bb1fc2300c7594aad6946f28e4ad88588b191"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const BulletinDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Bulletin($release: ID!) {
  national {
    release(id: $release) {
      id
      bulletin {
        edition
        html
        documents {
          format
          audience
          name
          mediaType
          size
          path
        }
      }
    }
  }
}
    `, {"hash":"394c424c11c336eaf894f739158f3d0c8585302a5812197851460c73269bb7c9"}) as unknown as TypedDocumentString<BulletinQuery, BulletinQueryVariables>;
export const CompareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Compare($from: ID!, $to: ID!, $node: ID!) {
  national {
    compare(from: $from, to: $to, node: $node) {
      node {
        id
        question
        margin
      }
      cells {
        label
        before
        after
        difference
        margin
        trend
      }
      cautions
    }
  }
}
    `, {"hash":"a7c69a55bcd5c7760d1c33cb2169b05a91ca078febc7261c196bbbe99920dfe1"}) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const OfficialPathwaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OfficialPathways {
  national {
    officialPathways {
      on
      pathways
      departementsWithOne
      source
      departements {
        code
        name
        pathways
      }
      classes {
        from
        to
        departements
      }
      caution
      gap
    }
  }
}
    `, {"hash":"5d75dda8a591b610fe997dc0bdf4002bb423eea6b7f281f65f24b0b06cb4711f"}) as unknown as TypedDocumentString<OfficialPathwaysQuery, OfficialPathwaysQueryVariables>;
export const OwnFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnFigures($departement: DepartementCode!, $release: ID!, $dimension: String) {
  departement(code: $departement) {
    ownFigures(release: $release, dimension: $dimension) {
      notice
      figures {
        coordinates {
          dimension
          code
          label
        }
        label
        exact
        published {
          value
          masked
          margin
        }
      }
    }
  }
}
    `, {"hash":"2c0e1550dd6188f91e5a5c0fc6f4e6ec0457e118b683d2cc27de980eb67932bd"}) as unknown as TypedDocumentString<OwnFiguresQuery, OwnFiguresQueryVariables>;
export const ReleaseDelaysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReleaseDelays($release: ID!) {
  national {
    release(id: $release) {
      id
      delays {
        median {
          days
          from
          to
        }
        ninthDecile {
          days
          from
          to
        }
      }
    }
  }
}
    `, {"hash":"5afa8d6ea251e678abc45dcbd870e839240b026bd1eb9ce490987ee5d7df1562"}) as unknown as TypedDocumentString<ReleaseDelaysQuery, ReleaseDelaysQueryVariables>;
export const ReleaseTableDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReleaseTable($release: ID!, $node: ID!, $coordinates: [CoordinateInput!]! = []) {
  national {
    release(id: $release) {
      id
      table(node: $node, coordinates: $coordinates) {
        node {
          id
          place
          dimensions
          margin
          floor
          mostMasked
          question
        }
        cells {
          coordinates {
            dimension
            code
            label
          }
          label
          value
          masked
          withheld
          atLeast
          margin
          share
          shareOf
        }
      }
    }
  }
}
    `, {"hash":"c43ec9dddf6dbf6560b1f61588244f1e2cdc531ecacec2ffe83e6037f3912e5d"}) as unknown as TypedDocumentString<ReleaseTableQuery, ReleaseTableQueryVariables>;
export const ReleaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Release($release: ID!) {
  national {
    release(id: $release) {
      id
      years
      from
      until
      cutOff
      frozenOn
      population
      coverage {
        territory {
          code
          name
        }
        bodies
        late
      }
      method {
        paragraphs
        threshold
      }
      errata {
        number
        dated
        words
      }
      lattice {
        version
        nodes {
          id
          place
          dimensions
          audience
          margin
          floor
          mostMasked
          question
        }
        dimensions {
          code
          label
          codes {
            code
            label
          }
        }
      }
      bulletin {
        edition
        documents {
          format
          audience
          name
          mediaType
          size
          path
        }
      }
    }
  }
}
    `, {"hash":"b38a6514f620e81781fe4108c4e7a53527e8f4222734009a940ff8d900f9636c"}) as unknown as TypedDocumentString<ReleaseQuery, ReleaseQueryVariables>;
export const ReleasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Releases {
  national {
    releases {
      id
      from
      until
      cutOff
      frozenOn
      errata {
        number
        dated
        words
      }
    }
  }
}
    `, {"hash":"1ca230921a6151f81afb57309a19c8f6de9c67a6dea0e9d9c7ec7d0936288f15"}) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const AcceptTransferDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptTransfer($input: TransferActInput!) {
  acceptTransfer(input: $input) {
    case {
      ...File
    }
    ...Outcome
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}
fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"9c75b670050ad2d17fd0bde954e665a38878d30d02e09930b7133c5394afe097"}) as unknown as TypedDocumentString<AcceptTransferMutation, AcceptTransferMutationVariables>;
export const CancelTransferDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelTransfer($input: TransferActInput!) {
  cancelTransfer(input: $input) {
    transfer {
      id
      state
      proposedOn
      expiresOn
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"b9edf7bc01c0bbb7fceed5565f95366cf7652c2b3ba75a2da1630dea0cc46c95"}) as unknown as TypedDocumentString<CancelTransferMutation, CancelTransferMutationVariables>;
export const DeclineTransferDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineTransfer($input: TransferActInput!) {
  declineTransfer(input: $input) {
    declined
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"89a0b61af194c1cb4363bc760d7606bc414aff99369496bca4b0618ef502cc20"}) as unknown as TypedDocumentString<DeclineTransferMutation, DeclineTransferMutationVariables>;
export const IncomingTransfersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query IncomingTransfers($code: DepartementCode!) {
  departement(code: $code) {
    incomingTransfers {
      id
      fromOrganisation
      proposedOn
      expiresOn
      adultOrMinor
      principalForm
    }
  }
}
    `, {"hash":"8789437fc40b9a2337db3dde4ae5fc09b8716a38d2c24d9af56df597287945f5"}) as unknown as TypedDocumentString<IncomingTransfersQuery, IncomingTransfersQueryVariables>;
export const ProposeTransferDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposeTransfer($input: ProposeTransferInput!) {
  proposeTransfer(input: $input) {
    transfer {
      id
      state
      proposedOn
      expiresOn
    }
    ...Outcome
  }
}
    fragment Outcome on Payload {
  userErrors {
    code
    message
    path
    rule
    operation
    acknowledge
  }
  warnings {
    rule
    article
    verdict
    message
    value
    limit
    cure
  }
}`, {"hash":"c710342cc088abb457b9b31c647def15242b16e64788ae535b57718e5913eece"}) as unknown as TypedDocumentString<ProposeTransferMutation, ProposeTransferMutationVariables>;
export const TransferOfCaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TransferOfCase($code: DepartementCode!, $id: ID!) {
  departement(code: $code) {
    case(id: $id) {
      ...File
      transfer {
        id
        state
        proposedOn
        expiresOn
      }
    }
  }
}
    fragment File on CaseFile {
  id
  reference
  stage
  version
  submittedAt
}`, {"hash":"731f58fac96da725056053216f9adb6075ace5741e0c16fa07c4ccfc12e9ebd2"}) as unknown as TypedDocumentString<TransferOfCaseQuery, TransferOfCaseQueryVariables>;