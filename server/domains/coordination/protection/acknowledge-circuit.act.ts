import { AcknowledgeCircuitInput } from '../../../../schema/protection.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { recordEvent } from '../../persons/cases';
import type { CircuitRow } from './circuits.queries';
import { ON_DUTY, type DutyRow } from './conventions.queries';
import { numbersOf } from './conventions.rules';
import { circuitAnswer, circuitOf, requireOpenCircuit } from './found-circuit';
import { protectionRights } from './protection.access';

/** Somebody has it in hand: said by whoever is on duty at this hour, or the caller believes in a help that is asleep. */
export const acknowledgeCircuit = defineAct({
  name: 'acknowledgeCircuit',
  description:
    'Acknowledges a circuit (accuser réception): whoever is on duty at this hour, of the parquet of the convention or of child welfare.',
  input: AcknowledgeCircuitInput,
  where: 'circuitId',
  may: protectionRights.acknowledgeCircuit,
  find: (act, { circuitId }) => circuitOf(act, circuitId),
  async work(act, { expectedVersion }, circuit) {
    requireOpenCircuit(circuit);
    requireUnacknowledged(circuit);
    const duty = await act.tx.query<DutyRow & { me: boolean | null }>({
      text: ON_DUTY,
      values: [circuit.conventionId],
    });
    const mine = duty.find(({ me }) => me);
    if (!mine) throw offDuty(duty);
    const { accountId, now } = act.actor;
    const values = [circuit.id, expectedVersion ?? circuit.version, now, accountId, mine.side];
    const [written] = await act.tx.query({ text: ACKNOWLEDGE, values });
    if (!written) throw Refusal.stale();
    await recordEvent(act, circuit.holder, 'CIRCUIT_ACKNOWLEDGED', { referralId: circuit.referralId });
    act.tell('CIRCUIT_FOLLOWED', circuit.referralId);
    act.touch(circuit.holder);
    return circuit.id;
  },
  answer: circuitAnswer,
});

function requireUnacknowledged({ acknowledgedAt }: CircuitRow): void {
  if (acknowledgedAt === null) return;
  throw Refusal.of(ErrorCode.WRONG_STATE, 'Il a déjà été accusé réception de ce circuit.', ['circuitId']);
}

function offDuty(duty: readonly DutyRow[]): Refusal {
  const numbers = numbersOf(duty);
  return Refusal.of(
    ErrorCode.NOT_COMPETENT,
    numbers
      ? `Vous n'êtes pas de permanence à cette heure. En répond maintenant : ${numbers}.`
      : "Vous n'êtes pas de permanence à cette heure, et aucune n'est enregistrée : faites-la enregistrer, ou appelez qui répond.",
    ['circuitId'],
  ).curedBy('recordDuty');
}

const ACKNOWLEDGE = `
  update tenant.protection_circuit set acknowledged_at = $3, acknowledged_by = $4, acknowledged_side = $5, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
