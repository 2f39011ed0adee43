import { RecordOperationResultInput } from '../../../../schema/alert-course.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { corrected } from '../../../kernel/corrected';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { referralAnswer } from '../referrals';
import { operationOf, requireAccepted, type OperationInAct } from './accepted-alert';
import { alertRights } from './alerts.access';
import { RESULT_OF_KNOWN, RESULT_OF_NEW } from './alerts.sql';
import { resultFault, type Result } from './operation.rules';

/** Numbers, and no person: two of them go back to whoever spoke. */
export const recordOperationResult = defineAct({
  name: 'recordOperationResult',
  description:
    'Records what came of an operation, in five fields (résultat d’une opération); again, corrects it. The association reads how many ' +
    'persons were informed and oriented. The parquet of the place of the facts.',
  input: RecordOperationResultInput,
  where: 'referralId',
  may: alertRights.recordOperationResult,
  texts: { controlledMonth: 'CODED' },
  find: (act, { referralId, expectedVersion }) => operationOf(act, referralId, expectedVersion),
  async work(act, input, operation) {
    requireAccepted(operation.referral);
    const before = operation.known?.controlledMonth ?? null;
    const month = input.controlled ? corrected(input.controlledMonth, before, null) : (input.controlledMonth ?? null);
    const result = { ...input, controlledMonth: month };
    const fault = resultFault(result, act.actor.today);
    if (fault) throw Refusal.of(ErrorCode.INVALID_VALUE, fault.message, [fault.field]);
    await write(act, operation, result);
    act.touch(operation.referral.holderId);
    act.tell('ALERT_RESULT', operation.referral.id);
    return operation.referral.id;
  },
  answer: referralAnswer,
});

async function write(act: Act, { referral: { id }, known }: OperationInAct, result: Result): Promise<void> {
  const { controlled, controlledMonth, personsMet, personsInformed, personsOriented, personsSheltered } = result;
  const counts = [personsMet, personsInformed, personsOriented, personsSheltered];
  const { today, accountId, now } = act.actor;
  const told = [id, controlled, controlledMonth && `${controlledMonth}-01`, ...counts, today, accountId, now];
  await act.tx.query({ text: known ? RESULT_OF_KNOWN : RESULT_OF_NEW, values: told });
}
