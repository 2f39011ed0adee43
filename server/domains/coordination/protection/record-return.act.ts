import { RecordAwayInput } from '../../../../schema/protection.types';
import { defineAct } from '../../../acts/define-act';
import { circuitAnswer, circuitOf, requireOpenCircuit } from './found-circuit';
import { protectionRights } from './protection.access';
import { writeEvent } from './write-event';

/** Told as the runaway was: whoever searched may stop. */
export const recordReturn = defineAct({
  name: 'recordReturn',
  description:
    'Records that the child came back (retour); with `eventId`, corrects it. Association’s caseworker, the ' +
    'parquet of the convention, child welfare.',
  input: RecordAwayInput,
  where: 'circuitId',
  may: protectionRights.recordReturn,
  texts: { occurredAt: 'CODED' },
  dates: { occurredOn: 'AWAY' },
  find: (act, { circuitId }) => circuitOf(act, circuitId),
  async work(act, input, circuit, platform) {
    requireOpenCircuit(circuit);
    act.tell('CIRCUIT_TOLD', circuit.referralId);
    if (!circuit.own) act.tell('CIRCUIT_FOLLOWED', circuit.referralId);
    return writeEvent(act, platform, circuit, { ...input, kind: 'RETURN' });
  },
  answer: circuitAnswer,
});
