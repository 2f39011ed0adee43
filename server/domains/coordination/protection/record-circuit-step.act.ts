import { RecordCircuitStepInput } from '../../../../schema/protection.types';
import { defineAct } from '../../../acts/define-act';
import { circuitAnswer, circuitOf, requireOpenCircuit } from './found-circuit';
import { protectionRights } from './protection.access';
import { writeEvent } from './write-event';

/** From the paper, by whoever received it: a parquet that is on the road at night will not type it. */
export const recordCircuitStep = defineAct({
  name: 'recordCircuitStep',
  description:
    'Records a step of the protection from its paper: order of placement, judge, hearing, ad hoc administrator, lawyer; with `eventId`, ' +
    'corrects it. Association’s caseworker, the parquet of the convention, child welfare.',
  input: RecordCircuitStepInput,
  where: 'circuitId',
  may: protectionRights.recordCircuitStep,
  texts: { name: 'SHEET', occurredAt: 'CODED' },
  dates: { occurredOn: 'CIRCUIT_STEP' },
  find: (act, { circuitId }) => circuitOf(act, circuitId),
  async work(act, { step, ...input }, circuit, platform) {
    requireOpenCircuit(circuit);
    act.tell(circuit.own ? 'CIRCUIT_TOLD' : 'CIRCUIT_FOLLOWED', circuit.referralId);
    return writeEvent(act, platform, circuit, { ...input, kind: step });
  },
  answer: circuitAnswer,
});
