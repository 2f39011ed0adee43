import type { Route } from '../../http/route';
import { acknowledgeCircuit, circuitEvents, closeCircuit, openCircuit } from './circuit.acts';
import { circuitPage } from './circuit.page';
import { endConvention, endDuty, recordConvention, recordDuty } from './convention.acts';
import { conventionsPage } from './conventions.page';
import { openCircuitPage } from './open-circuit.page';

/** The urgent protection of minors: the telephone first, then what follows it. */
export const protection: Route[] = [
  openCircuitPage,
  openCircuit,
  circuitPage,
  acknowledgeCircuit,
  ...circuitEvents,
  closeCircuit,
  conventionsPage,
  recordConvention,
  endConvention,
  recordDuty,
  endDuty,
];
