import { WithdrawPleadingInput } from '../../../../schema/pleadings.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { ownPleading, pleadingAnswer } from './found-pleading';
import { pleadingRights } from './pleadings.access';

/** What was read was read: from this commit on, the parquet reads it no longer here. */
export const withdrawPleading = defineAct({
  name: 'withdrawPleading',
  description:
    'The person withdraws the accord by which a pleading was sent: its parquet reads it no longer. Association’s caseworker.',
  input: WithdrawPleadingInput,
  where: 'pleadingId',
  may: pleadingRights.withdrawPleading,
  find: (act, { pleadingId }) => ownPleading(act, pleadingId),
  async work(act, _input, { id, sentOn, withdrawnOn }) {
    if (!sentOn)
      throw Refusal.of(ErrorCode.WRONG_STATE, "Cet écrit n'est pas envoyé : personne ne le lit hors de votre équipe.");
    if (withdrawnOn)
      throw Refusal.of(ErrorCode.WRONG_STATE, "L'accord est déjà retiré : le parquet ne lit plus cet écrit.");
    const [withdrawn] = await act.tx.query({ text: WITHDRAW, values: [id, act.actor.today] });
    if (!withdrawn) throw Refusal.stale();
    act.touch(id);
    return id;
  },
  answer: pleadingAnswer,
});

const WITHDRAW = `
  update tenant.pleading set withdrawn_on = $2, version = version + 1
  where departement_code = access.departement() and id = $1 and sent_on is not null and withdrawn_on is null returning id`;
