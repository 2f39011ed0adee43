import { acknowledgeCircuit } from './acknowledge-circuit.act';
import { closeProtectionCircuit } from './close-protection-circuit.act';
import { endConvention } from './end-convention.act';
import { endDuty } from './end-duty.act';
import { openProtectionCircuit } from './open-protection-circuit.act';
import { recordCircuitStep } from './record-circuit-step.act';
import { recordConvention } from './record-convention.act';
import { recordDuty } from './record-duty.act';
import { recordReturn } from './record-return.act';
import { recordRunaway } from './record-runaway.act';

export const protectionActs = [
  recordConvention,
  endConvention,
  recordDuty,
  endDuty,
  openProtectionCircuit,
  acknowledgeCircuit,
  recordCircuitStep,
  recordRunaway,
  recordReturn,
  closeProtectionCircuit,
];
