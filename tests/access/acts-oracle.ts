import type { ActRelation } from '../../server/acts/right';
import type { Role } from '../../server/kernel/words';

/** Of what everybody who signs in closes or answers, of themselves. */
const ONES_OWN = 'answerInvitation revokeSession revokeApiToken';
const WITH_A_PROGRAM = `${ONES_OWN} createApiToken`;

const SITTING =
  'scheduleSession postponeSession cancelSession placeOnAgenda moveAgendaItem reorderAgenda deferAgendaItem ' +
  'removeFromAgenda conveneSession openSession recordAttendance closeSession recordOpinion consultService withdrawConsultation';

/** What becomes of a decision once it is recorded. */
const DECISION_LIFE = 'correctDecision withdrawDecision recordAnnulment recordLegalAid';

const SECRETARIAT = `installBody appointMember ${SITTING} acceptReferral declineReferral recordHandover`;
const GIVES = 'grantMandate revokeMandate proposeMandate declineMandateProposal';

/** Who may do what, written by hand from the law and the design, role by role: the rights of the features say it act by act. */
type Duties = Partial<Record<ActRelation, string>>;

const secretariat: Duties = { ONESELF: `${WITH_A_PROGRAM} revokeMandate`, SECRETARIAT, GIVER: GIVES };
const member: Duties = { ONESELF: WITH_A_PROGRAM, SEATED: 'recuse', CONSULTED: 'recuse answerConsultation' };
const secondPerson: Duties = { ONESELF: ONES_OWN, SECOND_PERSON: 'approveMandate declineMandateProposal' };

export const DUTIES: Readonly<Record<Role, Duties>> = {
  ASSOCIATION_CASEWORKER: {
    ONESELF: WITH_A_PROGRAM,
    OWN_TEAM:
      'openCase writeGroup answerCompletion withdrawCase handOverCase retainAge recordAccord withdrawAccord attachDocument ' +
      'removeDocument submitCase registerRunningPathway cancelErasure markMovedToSafety answerPossibleDuplicate proposeTransfer ' +
      'cancelTransfer acceptTransfer declineTransfer referCase withdrawReferral recordAftercare recordHandover keepReaderAway ' +
      'producePersonExport',
  },
  ASSOCIATION_MANAGER: {
    ONESELF: `${WITH_A_PROGRAM} revokeMandate`,
    OWN_ASSOCIATION: 'eraseCase cancelErasure recordHandover keepReaderAway',
    GIVER: 'grantMandate revokeMandate declineMandateProposal',
  },
  COORDINATOR: {
    ...secretariat,
    SECRETARIAT: `${SECRETARIAT} requestCompletion suggestReferral recuse recordDecision recordNotification ${DECISION_LIFE}`,
    MANDATED: 'registerOrganisation recordApproval',
    ONESELF: `${WITH_A_PROGRAM} revokeMandate closeBreakGlass`,
    BREAK_GLASS: 'breakGlass recuse',
  },
  CODAF_SECRETARIAT: secretariat,
  COMMITTEE_SECRETARIAT: secretariat,
  PREFECTURE: {
    ONESELF: WITH_A_PROGRAM,
    MANDATED: 'recordApproval installBody',
    DECIDING: `recordDecision recordNotification ${DECISION_LIFE} recuse`,
    SEATED: 'recuse',
    ANSWERING: 'answerKeptReader',
  },
  FOREIGNERS_SERVICE: { ONESELF: WITH_A_PROGRAM, CONSULTED: 'recuse answerConsultation', ADDRESSEE: 'recuse' },
  MAGISTRATE: member,
  PARQUET: {
    ONESELF: `${ONES_OWN} closeBreakGlass`,
    SEATED: 'recuse',
    CONSULTED: 'recuse answerConsultation',
    DECIDING: 'recuse',
    ANSWERING: 'acceptReferral declineReferral',
    BREAK_GLASS: 'breakGlass recuse',
    SECOND_PERSON: 'reviewBreakGlass secondBreakGlass',
  },
  POLICE: member,
  DDETS: member,
  HEALTH: member,
  CHILD_WELFARE: {
    ...member,
    ONESELF: `${WITH_A_PROGRAM} closeBreakGlass`,
    ADDRESSEE: 'recuse',
    BREAK_GLASS: 'breakGlass recuse',
  },
  OTHER_ASSOCIATION: member,
  LABOUR_CONTROL: { ONESELF: WITH_A_PROGRAM, SEATED: 'recuse' },
  OTHER_MEMBER: { ONESELF: WITH_A_PROGRAM },
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
    MANDATED:
      'registerOrganisation recordApproval deactivateAccount installBody appointMember revokeAccountSessions revokeApiToken',
  },
};

export const isDuty = (role: Role, relation: ActRelation, act: string): boolean =>
  (DUTIES[role][relation] ?? '').split(' ').includes(act);

/** What asks for a person who is there: it gives a right, or opens what the levels close. */
export const IN_PERSON = [
  'grantMandate revokeMandate deactivateAccount proposeMandate approveMandate declineMandateProposal answerInvitation',
  'appointMember revokeSession revokeAccountSessions createApiToken revokeApiToken',
  'breakGlass reviewBreakGlass secondBreakGlass closeBreakGlass answerKeptReader',
]
  .join(' ')
  .split(' ');
