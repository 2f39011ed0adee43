import { CloseProtectionCircuitInput } from '../../../../schema/protection.types';
import { defineAct } from '../../../acts/define-act';
import { Refusal } from '../../../kernel/refusal';
import { recordEvent } from '../../persons/cases';
import { circuitAnswer, circuitOf, requireOpenCircuit } from './found-circuit';
import { protectionRights } from './protection.access';

/** The doors shut with it. Nobody is told: whoever read it by this circuit would find nothing any more. */
export const closeProtectionCircuit = defineAct({
  name: 'closeProtectionCircuit',
  description:
    'Closes a circuit with its outcome, and with it the doors of the parquet and of child welfare (clore le circuit). Association’s ' +
    'caseworker.',
  input: CloseProtectionCircuitInput,
  where: 'circuitId',
  may: protectionRights.closeProtectionCircuit,
  find: (act, { circuitId }) => circuitOf(act, circuitId),
  async work(act, { outcome, expectedVersion }, circuit) {
    requireOpenCircuit(circuit);
    const values = [circuit.id, expectedVersion ?? circuit.version, outcome, act.actor.today];
    const [closed] = await act.tx.query({ text: CLOSE, values });
    if (!closed) throw Refusal.stale();
    await act.tx.query({ text: CLOSE_REFERRAL, values: [circuit.referralId] });
    await recordEvent(act, circuit.holder, 'CIRCUIT_CLOSED', { referralId: circuit.referralId });
    act.touch(circuit.holder);
    return circuit.id;
  },
  answer: circuitAnswer,
});

const CLOSE = `
  update tenant.protection_circuit set outcome = $3, closed_on = $4, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;

const CLOSE_REFERRAL = `
  update tenant.referral set status = 'CLOSED', stage = 'ENDED', closed_reason = 'COMPLETED', version = version + 1
  where departement_code = access.departement() and id = $1`;
