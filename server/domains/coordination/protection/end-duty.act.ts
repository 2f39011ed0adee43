import { Duty, EndDutyInput } from '../../../../schema/conventions.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { DUTY, type DutyRow } from './conventions.queries';
import { requireInOrder } from './conventions.rules';
import { requireOffice } from './found-convention';
import { protectionRights } from './protection.access';

export const endDuty = defineAct({
  name: 'endDuty',
  description: 'Ends a duty (mettre fin à une permanence). The commission’s secretariat, or each side of its own.',
  input: EndDutyInput,
  where: 'dutyId',
  may: protectionRights.endDuty,
  dates: { until: 'DUTY_DAY' },
  async find(act, { dutyId }) {
    const values = [act.uuid(dutyId, 'Duty', ['dutyId'])];
    const [found] = await act.tx.query<DutyRow & { parquetId: string }>({ text: DUTY_HERE, values });
    if (!found) throw Refusal.notFound(['dutyId']);
    requireOffice(act, found.parquetId, found.side);
    return found;
  },
  async work(act, input, { id, since, until: before, version }) {
    const { today } = act.actor;
    if (before !== null && before <= today)
      throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette permanence a déjà pris fin.', ['dutyId']);
    const until = input.until ?? (today < since ? since : today);
    requireInOrder(since, until);
    const [ended] = await act.tx.query({ text: END, values: [id, input.expectedVersion ?? version, until] });
    if (!ended) throw Refusal.stale();
    return id;
  },
  answer: { field: 'duty', type: () => Duty, description: 'The duty, as it now stands.' },
});

const DUTY_HERE = `
  select ${DUTY.select('d')}, c.parquet_id as "parquetId" from directory.duty d
  join directory.local_convention c on c.departement_code = d.departement_code and c.id = d.convention_id
  where d.departement_code = access.departement() and d.id = $1`;

const END = `
  update directory.duty set until = $3, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
