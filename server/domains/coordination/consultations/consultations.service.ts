import { levelRules } from '../../../access/levels';
import { roleLabel } from '../../../access/labels';
import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { requiredText } from '../../../kernel/free-text';
import { groupBits, type Group } from '../../../kernel/groups';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { sharedMaskOf } from '../../../kernel/shared-mask';
import type { RowOf } from '../../../tenancy/columns';
import type { Actor } from '../../../tenancy/database';
import { takeTurn } from '../../../tenancy/take-turn';
import type { Sealing } from '../../../vault/sealing';
import { recordEvent, writeNote } from '../../persons/cases';
import { seatsOf } from '../../actors/bodies';
import { requireSecretariat } from '../sittings';
import { dueDateFault } from './consultations.rules';
import {
  ANSWER,
  ASK,
  INSTRUCTED_REFERRAL,
  OPEN_QUESTION,
  PENDING_CONSULTATION,
  WITHDRAW,
  type INSTRUCTED,
  type PENDING,
} from './consultations.sql';
import type { Role } from '../../../kernel/words';

interface ConsultRequest {
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
  referralId: string;
  role: Role;
  groups: Group[];
  question: string;
  dueOn: string;
}

type InstructedReferral = RowOf<typeof INSTRUCTED>;
type PendingConsultation = RowOf<typeof PENDING>;

interface Answering {
  consultationId: string;
  acknowledgedWarnings?: string[];
}

/** A service gives its view in writing before the sitting: it reads what the question opens, until it has answered. */
export class ConsultationService {
  constructor(
    private readonly acts: ActRunner,
    private readonly vault: Sealing,
  ) {}

  consult(actor: Actor, input: ConsultRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'consultService', actor, input }, async (act) => {
      const referral = await instructed(act, input.referralId);
      checkQuestion(referral, input, actor.today);
      await requireReader(act, referral, input.role);
      await makeRoom(act, referral.id, input.role);
      const note = await writeNote(
        act,
        this.vault,
        referral.holderId,
        'QUESTION',
        requiredText(input.question, 'question'),
        referral.id,
      );
      const values = [
        act.newId,
        referral.id,
        input.role,
        sharedMaskOf(input.groups, 'groups'),
        input.dueOn,
        actor.now,
        actor.accountId,
        note,
      ];
      await act.tx.query({ text: ASK, values });
      await recordEvent(act, referral.holderId, 'CONSULTED', { referralId: referral.id, detail: input.role });
      act.touch(referral.holderId);
      act.tell('CONSULTATION_ASKED', act.newId);
      return act.newId;
    });
  }

  /** The door closes with the answer. */
  answer(actor: Actor, input: Answering & { view: string }): Promise<Outcome> {
    return this.acts.run({ operation: 'answerConsultation', actor, input }, async (act) => {
      const found = await pending(act, input.consultationId);
      act.requireAs('CONSULTED', ({ role }) => found.asked && role === found.role);
      const note = await writeNote(
        act,
        this.vault,
        found.holderId,
        'VIEW',
        requiredText(input.view, 'view'),
        found.referralId,
      );
      await act.tx.query({ text: ANSWER, values: [found.id, actor.now, actor.accountId, note] });
      act.touch(found.holderId);
      act.tell('CONSULTATION_ANSWERED', found.id);
      return found.id;
    });
  }

  withdraw(actor: Actor, input: Answering): Promise<Outcome> {
    return this.acts.run({ operation: 'withdrawConsultation', actor, input }, async (act) => {
      const found = await pending(act, input.consultationId);
      requireSecretariat(act, found.bodyId, found.bodyKind);
      await act.tx.query({ text: WITHDRAW, values: [found.id, actor.now] });
      act.touch(found.holderId);
      return found.id;
    });
  }
}

async function instructed(act: Act, globalId: string): Promise<InstructedReferral> {
  const [found] = await act.tx.query<InstructedReferral>({
    text: INSTRUCTED_REFERRAL,
    values: [act.uuid(globalId, 'Referral', ['referralId'])],
  });
  if (!found) throw Refusal.notFound(['referralId']);
  requireSecretariat(act, found.bodyId, found.bodyKind);
  return found;
}

/** One question at a time to one service; an old one that nobody answered gives way. */
async function makeRoom(act: Act, referralId: string, role: Role): Promise<void> {
  await takeTurn(act.tx, `consultation ${referralId} ${role}`);
  const [open] = await act.tx.query<{ id: string; past: boolean }>({ text: OPEN_QUESTION, values: [referralId, role] });
  if (!open) return;
  if (open.past) return void (await act.tx.query({ text: WITHDRAW, values: [open.id, act.actor.now] }));
  throw Refusal.of(
    ErrorCode.ALREADY_EXISTS,
    'Ce service est déjà consulté sur cette saisine : attendez sa réponse, ou retirez la question.',
    ['role'],
  ).curedBy('withdrawConsultation');
}

/** Asked of nobody, a question would wait for its last day in silence. */
async function requireReader(act: Act, { bodyId, formation, stage, holderId }: InstructedReferral, role: Role) {
  const seats = await seatsOf(act, { bodyId, formation, stage, relation: 'CONSULTED', caseId: holderId });
  if (seats.some((seat) => seat.role === role && seat.attended)) return;
  throw Refusal.of(
    ErrorCode.ADDRESSEE_UNATTENDED,
    `Personne n'a aujourd'hui de mandat ici pour ce service (${roleLabel(role)}) : la question n'est pas posée. ` +
      'Demandez-le à un administrateur, ou interrogez ce service par vos voies habituelles.',
    ['role'],
  );
}

/** Only what the levels table has a line for, and no group that it would not open. */
function checkQuestion(referral: InstructedReferral, { role, groups, dueOn }: ConsultRequest, today: string): void {
  const lines = levelRules.filter(
    (rule) =>
      rule.relation === 'CONSULTED' &&
      rule.role === role &&
      rule.body === referral.bodyKind &&
      rule.formation === referral.formation,
  );
  if (lines.length === 0) {
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      `Cette instance ne consulte pas ce service par écrit (${roleLabel(role)}). Choisissez un service membre.`,
      ['role'],
    );
  }
  if (!lines.some((rule) => rule.stage === referral.stage)) {
    throw Refusal.of(
      ErrorCode.WRONG_STATE,
      "Un service se consulte avant l'avis de l'instance : cette saisine est décidée ou close.",
      ['referralId'],
    );
  }
  if (groups.length === 0)
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'Indiquez les groupes dont le service a besoin pour répondre.', [
      'groups',
    ]);
  sharedMaskOf(groups, 'groups');
  const closed = groups.filter(
    (group) => !lines.some((rule) => rule.seen & groupBits[group] || (group === 'identity' && rule.pseudonym)),
  );
  if (closed.length > 0) {
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      `La table des niveaux n'ouvre pas à ce service : ${closed.join(', ')}. Retirez ce qui n'est pas lisible.`,
      ['groups'],
    );
  }
  const fault = dueDateFault(dueOn, today);
  if (fault) throw Refusal.of(ErrorCode.INVALID_VALUE, fault, ['dueOn']);
}

async function pending(act: Act, globalId: string): Promise<PendingConsultation> {
  const id = act.uuid(globalId, 'Consultation', ['consultationId']);
  const [found] = await act.tx.query<PendingConsultation & { open: boolean }>({
    text: PENDING_CONSULTATION,
    values: [id],
  });
  if (!found) throw Refusal.notFound(['consultationId']);
  if (!found.open)
    throw Refusal.of(ErrorCode.WRONG_STATE, "Cette question n'attend plus de réponse.", ['consultationId']);
  return found;
}
