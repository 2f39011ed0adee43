import type { Act } from '../../../acts/act';
import { newUuid } from '../../../kernel/id';
import { addDays } from '../../../kernel/local-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { MandateEntity } from './directory.entity';
import { INVITATION_DAYS } from './giving.rules';
import { answerProposal, proposalFor, type Proposal } from './mandate-proposal.rows';
import type { AnswerProposal } from './mandate-proposals';

export interface AnswerInvitation extends AnswerProposal {
  accepted: boolean;
}

/** The holder's own act, and the only one that makes a mandate: what was offered to their address, as it was offered. */
export async function answerInvitation(act: Act, input: AnswerInvitation): Promise<string> {
  const proposal = await proposalFor(act, input.proposalId, input.expectedVersion);
  if (!proposal.mine || proposal.state === 'PENDING') throw Refusal.notFound(['proposalId']);
  if (proposal.state !== 'OFFERED')
    throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette invitation a déjà reçu sa réponse.', ['proposalId']);
  if (!input.accepted) {
    await answerProposal(act, proposal, 'DECLINED');
    return proposal.id;
  }
  await refuseLapsed(act, proposal);
  const mandateId = newUuid();
  await answerProposal(act, proposal, 'ACCEPTED', mandateId);
  await takeUp(act, mandateId, proposal);
  await tellOfficer(act, mandateId);
  return proposal.id;
}

/** Given alone by somebody who is kept from a file: neither they nor the holder learn anything, the data protection officer looks. */
async function tellOfficer(act: Act, id: string): Promise<void> {
  const [given] = await act.tx.query<{ told: boolean }>({ text: TO_BE_EXAMINED, values: [id] });
  if (given?.told) act.tell('MANDATE_TO_EXAMINE', id);
}

const TO_BE_EXAMINED = 'select access.to_be_examined($1, null) as told';

/** Too late; or by somebody who has since left their office. */
async function refuseLapsed(act: Act, proposal: Proposal): Promise<void> {
  const { today } = act.actor;
  const [giver] = await act.tx.query<{ holds: boolean }>({
    text: 'select access.in_office($1, $2) as holds',
    values: [proposal.proposedBy, proposal.departement],
  });
  const late = addDays(proposal.offeredOn, INVITATION_DAYS) <= today;
  const over = proposal.validUntil !== null && proposal.validUntil <= today;
  if (giver?.holds && !late && !over) return;
  throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette invitation n’a plus cours : demandez qu’on vous invite de nouveau.', [
    'proposalId',
  ]);
}

async function takeUp(act: Act, id: string, proposal: Proposal): Promise<void> {
  const { role, departement, organisationId, teamId, authorityId, bodyId, quality, validUntil, standsInFor } = proposal;
  await act.tx.insert(MandateEntity, {
    id,
    accountId: act.actor.accountId,
    role,
    departementCode: departement,
    organisationId,
    teamId,
    authorityId,
    bodyId,
    quality,
    validFrom: proposal.validFrom ?? act.actor.today,
    validUntil,
    standsInFor,
    grantedBy: proposal.approvedBy ?? proposal.proposedBy,
    grantedAt: act.actor.now,
    version: 1,
  });
}
