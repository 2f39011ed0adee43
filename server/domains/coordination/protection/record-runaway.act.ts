import { RecordAwayInput } from '../../../../schema/protection.types';
import { defineAct } from '../../../acts/define-act';
import { circuitAnswer, circuitOf, requireOpenCircuit } from './found-circuit';
import { protectionRights } from './protection.access';
import { writeEvent } from './write-event';

/** A child who runs away is in danger again: the parquet and child welfare hear of it at once, and the caller is told to call. */
export const recordRunaway = defineAct({
  name: 'recordRunaway',
  description:
    'Records that the child ran away (fugue): the parquet and child welfare are told; with `eventId`, corrects it. ' +
    'Association’s caseworker, the parquet of the convention, child welfare.',
  input: RecordAwayInput,
  where: 'circuitId',
  may: protectionRights.recordRunaway,
  texts: { occurredAt: 'CODED' },
  dates: { occurredOn: 'AWAY' },
  find: (act, { circuitId }) => circuitOf(act, circuitId),
  async work(act, input, circuit, platform) {
    requireOpenCircuit(circuit);
    act.tell('CIRCUIT_TOLD', circuit.referralId);
    if (!circuit.own) act.tell('CIRCUIT_FOLLOWED', circuit.referralId);
    return writeEvent(act, platform, circuit, { ...input, kind: 'RUNAWAY' });
  },
  answer: circuitAnswer,
});
