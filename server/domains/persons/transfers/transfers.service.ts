import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Act, HeldMandate, Reactions } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { Actor } from '../../../tenancy/database';
import { type CaseDraft, codeDraft, insertDraft, recordEvent } from '../cases';
import { CANCEL, CARRY_OVER, DECLINE, OPEN_BY_ID, OPEN_OF_CASE, RECALL, TAKE } from './transfers.sql';
import type { TransferState } from '../../../kernel/words';

interface AnswerRequest {
  transferId: string;
  acknowledgedWarnings?: string[];
}

interface Taken {
  holderId: string;
  organisationId: string;
  sex: string;
  ageClass: string;
  facts: number;
  principalForm: string | null;
}

/** The answers to a proposal, each in its own département: the other side follows by a job. */
export class TransferService {
  constructor(
    private readonly acts: ActRunner,
    private readonly draft: CaseDraft,
  ) {}

  /** The person changed her mind, or somebody mistook the association: from this commit on nobody can accept. */
  cancel(actor: Actor, input: AnswerRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'cancelTransfer', actor, input }, async (act) => {
      const id = act.uuid(input.transferId, 'Transfer', ['transferId']);
      const [found] = await act.tx.query<{ caseId: string; state: TransferState }>({ text: OPEN_BY_ID, values: [id] });
      if (!found) throw Refusal.notFound(['transferId']);
      act.requireAs('OWN_TEAM', ({ teamId }) => teamId !== null);
      if (found.state !== 'PROPOSED' || !(await recall(act, id))) {
        throw Refusal.of(ErrorCode.WRONG_STATE, 'Ce transfert a déjà reçu une réponse : il ne s’annule plus.', [
          'transferId',
        ]);
      }
      await recordEvent(act, found.caseId, 'TRANSFER_CANCELLED');
      return id;
    });
  }

  /** The file begins here as a draft of the team: whoever is to read it is asked about again, with the person. */
  accept(actor: Actor, input: AnswerRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'acceptTransfer', actor, input }, async (act) => {
      const id = act.uuid(input.transferId, 'Transfer', ['transferId']);
      const [taken] = await act.tx.query<Taken>({ text: TAKE, values: [id] });
      if (!taken) throw Refusal.notFound(['transferId']);
      const receives = ({ role, organisationId, teamId }: HeldMandate) =>
        role === 'ASSOCIATION_CASEWORKER' && organisationId === taken.organisationId && teamId !== null;
      if (!act.mandates.some(receives)) throw Refusal.notFound(['transferId']);
      const { teamId } = act.requireAs('OWN_TEAM', receives);
      const { holderId, organisationId, ...coded } = taken;
      await insertDraft(act, { id: holderId, organisationId, teamId: teamId!, ...coded });
      await act.tx.query({ text: CARRY_OVER, values: [id] });
      await this.openHere(act, holderId);
      return holderId;
    });
  }

  decline(actor: Actor, input: AnswerRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'declineTransfer', actor, input }, async (act) => {
      const id = act.uuid(input.transferId, 'Transfer', ['transferId']);
      act.requireAs('OWN_TEAM', ({ teamId }) => teamId !== null);
      const [answer] = await act.tx.query<{ declined: boolean }>({ text: DECLINE, values: [id] });
      if (!answer?.declined) throw Refusal.notFound(['transferId']);
      return id;
    });
  }

  /** The door first, then what is written behind it. */
  private async openHere(act: Act, caseId: string): Promise<void> {
    await act.tx.query({ text: 'select access.refresh($1::uuid[])', values: [[caseId]] });
    const sheet = await this.draft.read(act, caseId);
    if (sheet.identity) await this.draft.indexNames(act, caseId, sheet.identity);
    await codeDraft(act, caseId, sheet);
    await recordEvent(act, caseId, 'TRANSFER_RECEIVED');
    act.touch(caseId);
  }
}

async function recall(act: Act, transferId: string): Promise<boolean> {
  const [answer] = await act.tx.query<{ recalled: boolean }>({ text: RECALL, values: [transferId] });
  if (!answer?.recalled) return false;
  return (await act.tx.query({ text: CANCEL, values: [transferId, act.actor.now] })).length > 0;
}

/** A file that is taken back is no longer anybody's to receive. */
export const transferReactions: Reactions = {
  CaseWithdrawn: [
    async (act, { caseId }) => {
      const [open] = await act.tx.query<{ id: string }>({ text: OPEN_OF_CASE, values: [caseId] });
      if (open) await recall(act, open.id);
    },
  ],
};
