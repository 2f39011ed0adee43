import { SentReturn, WithdrawReturnSentInput } from '../../../../schema/sent-returns.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { requireSender, returnRights } from './returns.access';
import { SENT_RETURN, type SentReturnRow } from './sent-returns.queries';

/** Of a return that did not leave, or left on another day: it is then awaited again. */
export const withdrawReturnSent = defineAct({
  name: 'withdrawReturnSent',
  description:
    'Withdraws the declaration that a return was sent, made by mistake (retirer la déclaration d’envoi). Whoever may declare it.',
  input: WithdrawReturnSentInput,
  where: 'sentReturnId',
  may: returnRights.withdrawReturnSent,
  async find(act, { sentReturnId }) {
    const values = [act.uuid(sentReturnId, 'SentReturn', ['sentReturnId'])];
    const [found] = await act.tx.query<SentReturnRow>({ text: HERE, values });
    if (!found) throw Refusal.notFound(['sentReturnId']);
    requireSender(act, found.kind, found.organisationId);
    return found;
  },
  async work(act, input, { id, version, withdrawnAt }) {
    if (withdrawnAt !== null)
      throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette déclaration est déjà retirée.', ['sentReturnId']);
    const values = [id, input.expectedVersion ?? version, act.actor.now.toISOString()];
    const [withdrawn] = await act.tx.query({ text: WITHDRAW, values });
    if (!withdrawn) throw Refusal.stale();
    return id;
  },
  answer: { field: 'sentReturn', type: () => SentReturn, description: 'The declaration, as it now stands.' },
});

const HERE = `
  select ${SENT_RETURN.select('r')} from directory.sent_return r where r.departement_code = access.departement() and r.id = $1`;

const WITHDRAW = `
  update directory.sent_return set withdrawn_at = $3, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
