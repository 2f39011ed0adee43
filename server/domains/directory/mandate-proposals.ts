import type { Act } from '../../acts/act';
import { encodeId, newUuid } from '../../kernel/id';
import { ErrorCode, Refusal } from '../../kernel/refusal';
import { takeTurn } from '../../tenancy/take-turn';
import { takesTwo } from './directory.access';
import { MandateProposalEntity } from './directory.entity';
import { checkMandate, insertChecked, knownAccount, type CheckedMandate } from './grant-mandate';
import type { GrantMandate } from './mandate-seat';
import type { Role } from '../../kernel/words';

export interface AnswerProposal {
  proposalId: string;
  expectedVersion?: number;
  acknowledgedWarnings?: string[];
}

interface Waiting {
  id: string;
  departement: string;
  role: Role;
  email: string;
  displayName: string | null;
  authorityId: string | null;
  bodyId: string | null;
  quality: string;
  validFrom: string | null;
  validUntil: string | null;
  standsInFor: string | null;
  proposedBy: string;
  state: string;
  version: number;
}

/** The same checks as a mandate given at once; what comes of it opens nothing. */
export async function proposeMandate(act: Act, input: GrantMandate): Promise<string> {
  const checked = await checkMandate(act, input);
  if (!takesTwo(checked.seat.role))
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'Ce mandat se donne directement : utilisez grantMandate.', ['role']);
  await knownAccount(act, checked.email, input.displayName);
  await refuseTwice(act, checked);
  const { role, authorityId, bodyId, departement } = checked.seat;
  await act.tx.insert(MandateProposalEntity, {
    id: act.newId,
    departementCode: departement!,
    role,
    email: checked.email,
    displayName: input.displayName?.trim() || null,
    authorityId,
    bodyId,
    quality: input.quality?.trim() ?? '',
    validFrom: input.validFrom ?? null,
    validUntil: input.validUntil ?? null,
    standsInFor: checked.principal?.id ?? null,
    proposedBy: act.actor.accountId,
    proposedAt: act.actor.now,
    state: 'PENDING',
    version: 1,
  });
  return act.newId;
}

/** By another administrator, for somebody else: everything is checked again, as it stands today. */
export async function approveMandate(act: Act, input: AnswerProposal): Promise<string> {
  const waiting = await waitingProposal(act, input);
  if (waiting.proposedBy === act.actor.accountId) {
    throw Refusal.of(
      ErrorCode.SECOND_PERSON_REQUIRED,
      'Vous avez proposé ce mandat : un autre administrateur doit l’approuver.',
      ['proposalId'],
    );
  }
  const asked = askedBy(waiting);
  const checked = await checkMandate(act, asked);
  const mandateId = newUuid();
  await answer(act, waiting, 'APPROVED', mandateId);
  return insertChecked(act, asked, checked, mandateId);
}

/** By an administrator, or by whoever proposed it and thinks better of it. */
export async function declineMandateProposal(act: Act, input: AnswerProposal): Promise<string> {
  const waiting = await waitingProposal(act, input);
  await answer(act, waiting, 'DECLINED', null);
  return waiting.id;
}

/** In turn: two administrators who answer at once answer one after the other. */
async function waitingProposal(act: Act, { proposalId, expectedVersion }: AnswerProposal): Promise<Waiting> {
  const uuid = act.uuid(proposalId, 'MandateProposal', ['proposalId']);
  await takeTurn(act.tx, `mandate proposal ${uuid}`);
  const [waiting] = await act.tx.query<Waiting>({ text: PROPOSAL, values: [uuid] });
  if (!waiting) throw Refusal.notFound(['proposalId']);
  if (waiting.state !== 'PENDING')
    throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette proposition a déjà reçu sa réponse.', ['proposalId']);
  if (expectedVersion !== undefined && expectedVersion !== waiting.version) throw Refusal.stale();
  return waiting;
}

function askedBy(waiting: Waiting): GrantMandate {
  const { departement, email, displayName, role, quality, authorityId, bodyId, standsInFor, validFrom, validUntil } =
    waiting;
  return {
    departement,
    email,
    role,
    quality,
    displayName: displayName ?? undefined,
    validFrom: validFrom ?? undefined,
    validUntil: validUntil ?? undefined,
    authorityId: authorityId ? encodeId('Authority', departement, authorityId) : undefined,
    bodyId: bodyId ? encodeId('Body', departement, bodyId) : undefined,
    standsInForId: standsInFor ? encodeId('Mandate', departement, standsInFor) : undefined,
  };
}

async function answer(
  act: Act,
  { id, version }: Waiting,
  state: 'APPROVED' | 'DECLINED',
  mandateId: string | null,
): Promise<void> {
  const [answered] = await act.tx.query({ text: ANSWER, values: [id, version, state, act.actor.now, mandateId] });
  if (!answered) throw Refusal.stale();
}

async function refuseTwice(act: Act, { email, seat }: CheckedMandate): Promise<void> {
  const [same] = await act.tx.query({ text: SAME, values: [email, seat.role, seat.bodyId, seat.authorityId] });
  if (same)
    throw Refusal.of(
      ErrorCode.ALREADY_EXISTS,
      'Ce mandat est déjà proposé pour cette personne : il attend un autre administrateur.',
      ['email'],
    );
}

const PROPOSAL = `
  select p.id, p.departement_code as departement, p.role, p.email, p.display_name as "displayName", p.authority_id as "authorityId",
    p.body_id as "bodyId", p.quality, p.valid_from::text as "validFrom", p.valid_until::text as "validUntil",
      p.stands_in_for as "standsInFor",
    p.proposed_by as "proposedBy", p.state, p.version
  from directory.mandate_proposal p where p.id = $1 and p.departement_code = access.departement()`;

const ANSWER = `
  with answered as (
    update directory.mandate_proposal set state = $3, answered_by = access.account(), answered_at = $4, mandate_id = $5,
      version = version + 1
    where id = $1 and version = $2 and state = 'PENDING' returning true)
  select true from answered`;

const SAME = `
  select true from directory.mandate_proposal p
  where p.departement_code = access.departement() and p.state = 'PENDING' and p.email = $1 and p.role = $2
    and p.body_id is not distinct from $3::uuid and p.authority_id is not distinct from $4::uuid`;
