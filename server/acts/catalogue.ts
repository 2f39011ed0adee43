import { createMongoAbility } from '@casl/ability';
import type { Role } from '../kernel/words';

const SECRETARIATS = ['COORDINATOR', 'CODAF_SECRETARIAT', 'COMMITTEE_SECRETARIAT'] as const;
const ASSOCIATION = ['ASSOCIATION_CASEWORKER', 'ASSOCIATION_MANAGER'] as const;
/** What they read, or open to others, asks for a person who is there: they have no API token. */
const IN_PERSON = ['ADMIN', 'PARQUET', 'DPO', 'MIPROF', 'REGIONAL_DIRECTORATE', 'SECRETARY_GENERAL'] as const;
const SECOND_PERSONS = ['ADMIN', 'REGIONAL_DIRECTORATE', 'SECRETARY_GENERAL'] as const;
const WITH_TOKENS = [
  ...SECRETARIATS,
  ...ASSOCIATION,
  'PREFECTURE',
  'FOREIGNERS_SERVICE',
  'MAGISTRATE',
  'POLICE',
  'DDETS',
  'HEALTH',
  'CHILD_WELFARE',
  'OTHER_ASSOCIATION',
  'LABOUR_CONTROL',
  'OTHER_MEMBER',
  'AFIS_PAYER',
] as const;

/** Which roles may attempt each act. The relation to the thing at hand is asked afterwards, by the feature. */
export const actCatalogue = {
  registerOrganisation: ['ADMIN', 'COORDINATOR'],
  recordApproval: ['ADMIN', 'COORDINATOR', 'PREFECTURE'],
  installBody: ['ADMIN', ...SECRETARIATS, 'PREFECTURE'],
  appointMember: ['ADMIN', ...SECRETARIATS],
  grantMandate: ['ADMIN', ...SECRETARIATS, 'ASSOCIATION_MANAGER'],
  revokeMandate: ['ADMIN', ...SECRETARIATS, 'ASSOCIATION_MANAGER'],
  deactivateAccount: ['ADMIN'],
  proposeMandate: ['ADMIN', ...SECRETARIATS],
  approveMandate: SECOND_PERSONS,
  declineMandateProposal: [...SECOND_PERSONS, ...SECRETARIATS, 'ASSOCIATION_MANAGER'],
  answerInvitation: [...WITH_TOKENS, ...IN_PERSON],
  revokeSession: [...WITH_TOKENS, ...IN_PERSON],
  revokeAccountSessions: ['ADMIN'],
  createApiToken: WITH_TOKENS,
  revokeApiToken: [...WITH_TOKENS, ...IN_PERSON],

  openCase: ['ASSOCIATION_CASEWORKER'],
  writeGroup: ['ASSOCIATION_CASEWORKER'],
  recordAccord: ['ASSOCIATION_CASEWORKER'],
  withdrawAccord: ['ASSOCIATION_CASEWORKER'],
  attachDocument: ['ASSOCIATION_CASEWORKER'],
  removeDocument: ['ASSOCIATION_CASEWORKER'],
  submitCase: ['ASSOCIATION_CASEWORKER'],
  answerCompletion: ['ASSOCIATION_CASEWORKER'],
  requestCompletion: ['COORDINATOR'],
  withdrawCase: ['ASSOCIATION_CASEWORKER'],
  registerRunningPathway: ['ASSOCIATION_CASEWORKER'],
  handOverCase: ['ASSOCIATION_CASEWORKER'],
  retainAge: ['ASSOCIATION_CASEWORKER'],
  eraseCase: ['ASSOCIATION_MANAGER'],
  cancelErasure: ASSOCIATION,

  markMovedToSafety: ['ASSOCIATION_CASEWORKER'],
  answerPossibleDuplicate: ['ASSOCIATION_CASEWORKER'],
  proposeTransfer: ['ASSOCIATION_CASEWORKER'],
  cancelTransfer: ['ASSOCIATION_CASEWORKER'],
  acceptTransfer: ['ASSOCIATION_CASEWORKER'],
  declineTransfer: ['ASSOCIATION_CASEWORKER'],

  suggestReferral: ['COORDINATOR'],
  referCase: ['ASSOCIATION_CASEWORKER'],
  acceptReferral: [...SECRETARIATS, 'PARQUET'],
  declineReferral: [...SECRETARIATS, 'PARQUET'],
  withdrawReferral: ['ASSOCIATION_CASEWORKER'],
  recordAftercare: ['ASSOCIATION_CASEWORKER'],

  scheduleSession: SECRETARIATS,
  postponeSession: SECRETARIATS,
  cancelSession: SECRETARIATS,
  placeOnAgenda: SECRETARIATS,
  moveAgendaItem: SECRETARIATS,
  reorderAgenda: SECRETARIATS,
  deferAgendaItem: SECRETARIATS,
  removeFromAgenda: SECRETARIATS,
  conveneSession: SECRETARIATS,
  openSession: SECRETARIATS,
  recordAttendance: SECRETARIATS,
  recuse: [
    'COORDINATOR',
    'PREFECTURE',
    'MAGISTRATE',
    'PARQUET',
    'POLICE',
    'DDETS',
    'HEALTH',
    'CHILD_WELFARE',
    'OTHER_ASSOCIATION',
    'LABOUR_CONTROL',
    'FOREIGNERS_SERVICE',
  ],
  recordOpinion: SECRETARIATS,
  closeSession: SECRETARIATS,
  recordDecision: ['COORDINATOR', 'PREFECTURE'],
  recordNotification: ['COORDINATOR', 'PREFECTURE'],
  consultService: SECRETARIATS,
  answerConsultation: [
    'FOREIGNERS_SERVICE',
    'MAGISTRATE',
    'PARQUET',
    'POLICE',
    'DDETS',
    'HEALTH',
    'CHILD_WELFARE',
    'OTHER_ASSOCIATION',
  ],
  withdrawConsultation: SECRETARIATS,
  breakGlass: ['COORDINATOR', 'PARQUET', 'CHILD_WELFARE'],
  reviewBreakGlass: ['DPO', 'PARQUET'],
  secondBreakGlass: ['DPO', 'PARQUET'],
  closeBreakGlass: ['COORDINATOR', 'PARQUET', 'CHILD_WELFARE'],
  keepReaderAway: ASSOCIATION,
  answerKeptReader: ['PREFECTURE', 'DPO'],
  recordHandover: [...SECRETARIATS, ...ASSOCIATION],

  producePersonExport: ['ASSOCIATION_CASEWORKER'],
  recordBreach: ['DPO'],
  updateBreach: ['DPO'],
} satisfies Record<string, readonly Role[]>;

/** About one's own account, wherever its mandates hold: done in no département. */
const ownAccount: ReadonlySet<string> = new Set<ActName>(['revokeSession', 'answerInvitation']);

/** Done by whoever signs in, before they hold any mandate. */
const byAnyAccount: ReadonlySet<string> = new Set<ActName>(['answerInvitation']);

/** Who gives rights, or opens what the levels close, is there in person: an API token never does. */
const inPerson: ReadonlySet<string> = new Set<ActName>([
  'grantMandate',
  'revokeMandate',
  'proposeMandate',
  'approveMandate',
  'declineMandateProposal',
  'answerInvitation',
  'deactivateAccount',
  'appointMember',
  'createApiToken',
  'revokeApiToken',
  'revokeSession',
  'revokeAccountSessions',
  'breakGlass',
  'reviewBreakGlass',
  'secondBreakGlass',
  'closeBreakGlass',
  'answerKeptReader',
]);

export const concernsOwnAccount = (act: string): boolean => ownAccount.has(act);
export const needsNoMandate = (act: string): boolean => byAnyAccount.has(act);
export const needsPerson = (act: string): boolean => inPerson.has(act);

export type ActName = keyof typeof actCatalogue;
export const actNames = Object.keys(actCatalogue) as ActName[];

const ability = new Map<string, ReturnType<typeof createMongoAbility>>();

/** The one question about acts: may somebody with this role attempt it? */
export function mayAttempt(role: Role, act: ActName): boolean {
  let answer = ability.get(role);
  if (!answer) ability.set(role, (answer = createMongoAbility(rulesOf(role))));
  return answer.can(act, 'act');
}

function rulesOf(role: Role) {
  return actNames
    .filter((act) => (actCatalogue[act] as readonly string[]).includes(role))
    .map((action) => ({ action, subject: 'act' }));
}
