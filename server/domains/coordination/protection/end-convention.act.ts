import { EndConventionInput, LocalConvention } from '../../../../schema/conventions.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { requireInOrder } from './conventions.rules';
import { conventionOf, requireOffice } from './found-convention';
import { protectionRights } from './protection.access';

/** No circuit opens by it any more; those that are open go on, with the same readers. */
export const endConvention = defineAct({
  name: 'endConvention',
  description:
    'Ends a local convention: no circuit opens by it any more (mettre fin à la convention locale). The commission’s secretariat, or ' +
    'that parquet.',
  input: EndConventionInput,
  where: 'conventionId',
  may: protectionRights.endConvention,
  dates: { until: 'CONVENTION_DAY' },
  async find(act, { conventionId }) {
    const found = await conventionOf(act, conventionId);
    requireOffice(act, found.parquetId, 'PARQUET');
    return found;
  },
  async work(act, input, { id, since, until: before, version }) {
    const { today } = act.actor;
    if (before !== null && before <= today)
      throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette convention a déjà pris fin.', ['conventionId']);
    const until = input.until ?? (today < since ? since : today);
    requireInOrder(since, until);
    const [ended] = await act.tx.query({ text: END, values: [id, input.expectedVersion ?? version, until] });
    if (!ended) throw Refusal.stale();
    return id;
  },
  answer: { field: 'convention', type: () => LocalConvention, description: 'The convention, as it now stands.' },
});

const END = `
  update directory.local_convention set until = $3, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
