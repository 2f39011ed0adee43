import type { ActRelation } from '../../server/acts/right';
import type { Role } from '../../server/kernel/words';

/** Of what everybody who signs in closes or answers, of themselves. */
const ONES_OWN = 'answerInvitation revokeSession revokeApiToken openCalendarFeed revokeCalendarFeed';
const WITH_A_PROGRAM = `${ONES_OWN} createApiToken`;

const SITTING =
  'scheduleSession postponeSession cancelSession placeOnAgenda moveAgendaItem reorderAgenda deferAgendaItem ' +
  'removeFromAgenda conveneSession openSession recordAttendance recordAttendances recordRecusal closeSession recordOpinion ' +
  'recordConsensus correctOpinion recordDissent inviteToItem recordGuest consultService withdrawConsultation ' +
  'scheduleYear summonLateMembers conveneAgain approveMinutes ' +
  'makeRoomCopies recordRoomCopies recordFollowUp correctFollowUp settleFollowUp';

/** Who sits, by whose act, until when: kept by the body's secretariat, or by an administrator. */
const COMPOSES = 'appointMember appointMembers endMembership replaceMember correctMembership nameSubstitute';
const SIGNS = `${WITH_A_PROGRAM} recordUndertaking`;

/** What becomes of a decision once it is recorded. */
const DECISION_LIFE =
  'attachSignedCopy correctDecision withdrawDecision abrogateDecision recordAnnulment recordLegalAid';

/** A préfecture words its own papers. */
const WORDS_PAPERS = 'writePaperWording resetPaperWording';

/** A parquet corrects the notice, and alone states what it alone knows (CPP art. 11). */
const OF_THE_TRIAL = 'recordHearing recordHearingOutcome recordComplaintStep stateProceedings';

/** From the paper, by whoever follows the child; a runaway too. */
const FOLLOWS_CHILD = 'recordCircuitStep recordRunaway recordReturn';
const KEEPS_DUTY = 'recordDuty endDuty';
const KEEPS_CONVENTION = `recordConvention endConvention ${KEEPS_DUTY}`;

/** Whoever sends a return says that it left. */
const SENDS_RETURNS = 'declareReturnSent withdrawReturnSent';

const SECRETARIAT = `installBody ${COMPOSES} recordUndertaking ${SITTING} recordLetterOutcome acceptReferral declineReferral recordHandover`;
const GIVES = 'grantMandate revokeMandate proposeMandate declineMandateProposal';

/** Who may do what, written by hand from the law and the design, role by role: the rights of the features say it act by act. */
type Duties = Partial<Record<ActRelation, string>>;

const secretariat: Duties = { ONESELF: `${WITH_A_PROGRAM} revokeMandate`, SECRETARIAT, GIVER: GIVES };
const member: Duties = { ONESELF: SIGNS, SEATED: 'recuse', CONSULTED: 'recuse answerConsultation' };
const secondPerson: Duties = { ONESELF: ONES_OWN, SECOND_PERSON: 'approveMandate declineMandateProposal' };

export const DUTIES: Readonly<Record<Role, Duties>> = {
  ASSOCIATION_CASEWORKER: {
    ONESELF: WITH_A_PROGRAM,
    OWN_TEAM:
      'openCase writeGroup answerCompletion withdrawCase handOverCase retainAge recordAccord withdrawAccord attachDocument ' +
      'removeDocument submitCase registerRunningPathway cancelErasure markMovedToSafety answerPossibleDuplicate proposeTransfer ' +
      'cancelTransfer acceptTransfer declineTransfer referCase withdrawReferral recordAftercare recordHandover keepReaderAway ' +
      'requestRenewal recordBenefit endPathway resumePathway recordHearing recordHearingOutcome recordComplaintStep ' +
      'recordReflectionPeriod recordFormality recordSecureReturn registerShelter requestPlace withdrawPlaceRequest ' +
      'recordUnmetNeed recordStay recordStayStage endStay producePersonExport confirmShelter closeShelter answerPlaceRequest ' +
      'writePleading sendPleading withdrawPleading' +
      ` openProtectionCircuit closeProtectionCircuit ${FOLLOWS_CHILD}`,
  },
  ASSOCIATION_MANAGER: {
    ONESELF: `${WITH_A_PROGRAM} revokeMandate`,
    OWN_ASSOCIATION: `eraseCase cancelErasure recordHandover keepReaderAway ${SENDS_RETURNS}`,
    GIVER: 'grantMandate revokeMandate declineMandateProposal',
  },
  COORDINATOR: {
    ...secretariat,
    SECRETARIAT:
      `${SECRETARIAT} requestCompletion suggestReferral recuse recordDecision recordNotification ${DECISION_LIFE} ` +
      'endPathway recordBenefit',
    MANDATED: `registerOrganisation recordApproval nameReferent endReferent ${KEEPS_CONVENTION} ${WORDS_PAPERS} ${SENDS_RETURNS}`,
    ONESELF: `${WITH_A_PROGRAM} revokeMandate closeBreakGlass`,
    BREAK_GLASS: 'breakGlass recuse',
  },
  CODAF_SECRETARIAT: secretariat,
  COMMITTEE_SECRETARIAT: {
    ...secretariat,
    SECRETARIAT: `${SECRETARIAT} recordFollowUpCell endFollowUpCell recordSupportOutcome`,
  },
  PREFECTURE: {
    ONESELF: SIGNS,
    MANDATED: `recordApproval installBody ${WORDS_PAPERS}`,
    DECIDING: `recordDecision recordNotification ${DECISION_LIFE} endPathway recuse`,
    SEATED: 'recuse',
    ANSWERING: 'answerKeptReader validateAgenda',
  },
  FOREIGNERS_SERVICE: { ONESELF: SIGNS, CONSULTED: 'recuse answerConsultation', ADDRESSEE: 'recuse' },
  MAGISTRATE: member,
  PARQUET: {
    ONESELF: `${ONES_OWN} closeBreakGlass recordUndertaking`,
    SEATED: `recuse ${OF_THE_TRIAL}`,
    CONSULTED: `recuse answerConsultation ${OF_THE_TRIAL}`,
    DECIDING: `recuse acknowledgeCircuit ${FOLLOWS_CHILD}`,
    ANSWERING:
      'acceptReferral declineReferral holdAlert prepareOperation recordOperationResult closeAlert nameReferent endReferent ' +
      `validateAgenda ${KEEPS_CONVENTION}`,
    BREAK_GLASS: 'breakGlass recuse',
    SECOND_PERSON: 'reviewBreakGlass secondBreakGlass',
  },
  POLICE: member,
  DDETS: member,
  HEALTH: member,
  CHILD_WELFARE: {
    ...member,
    ONESELF: `${SIGNS} closeBreakGlass`,
    ADDRESSEE: `recuse acknowledgeCircuit ${FOLLOWS_CHILD}`,
    ANSWERING: KEEPS_DUTY,
    BREAK_GLASS: 'breakGlass recuse',
  },
  OTHER_ASSOCIATION: member,
  LABOUR_CONTROL: { ONESELF: SIGNS, SEATED: 'recuse' },
  OTHER_MEMBER: { ONESELF: SIGNS },
  AFIS_PAYER: { ONESELF: WITH_A_PROGRAM },
  DPO: {
    ONESELF: ONES_OWN,
    MANDATED: 'revokeApiToken recordBreach updateBreach',
    SECOND_PERSON: 'reviewBreakGlass secondBreakGlass',
    ANSWERING: 'answerKeptReader',
  },
  MIPROF: { ONESELF: ONES_OWN },
  REGIONAL_DIRECTORATE: secondPerson,
  SECRETARY_GENERAL: secondPerson,
  ADMIN: {
    ...secondPerson,
    ONESELF: `${ONES_OWN} revokeMandate`,
    GIVER: GIVES,
    MANDATED: `registerOrganisation recordApproval deactivateAccount installBody ${COMPOSES} revokeAccountSessions revokeApiToken`,
  },
};

export const isDuty = (role: Role, relation: ActRelation, act: string): boolean =>
  (DUTIES[role][relation] ?? '').split(' ').includes(act);

/** What asks for a person who is there: it gives a right, or opens what the levels close. */
export const IN_PERSON = [
  'grantMandate revokeMandate deactivateAccount proposeMandate approveMandate declineMandateProposal answerInvitation',
  `${COMPOSES} recordUndertaking revokeSession revokeAccountSessions createApiToken revokeApiToken`,
  'openCalendarFeed revokeCalendarFeed',
  'breakGlass reviewBreakGlass secondBreakGlass closeBreakGlass answerKeptReader',
]
  .join(' ')
  .split(' ');
