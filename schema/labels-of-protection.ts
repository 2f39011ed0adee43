import type * as words from '../server/kernel/words';
import type { Labels } from './labels-of-codes';

const steps = {
  ORDER_GRANTED: 'placement provisoire ordonné (OPP)',
  ORDER_REFUSED: 'placement provisoire refusé',
  JUDGE_SEIZED: 'juge des enfants saisi',
  HEARING: 'audience du juge des enfants',
  AD_HOC_ADMINISTRATOR: 'administrateur ad hoc désigné',
  LAWYER: 'avocat désigné',
} satisfies Labels<words.CircuitStepKind>;

/** French labels, by enumeration, of the urgent protection of minors. */
export const labelsOfProtection = {
  DutySide: { PARQUET: 'parquet', CHILD_WELFARE: 'aide sociale à l’enfance' } satisfies Labels<words.DutySide>,
  CircuitStepKind: steps,
  CircuitEventKind: { ...steps, RUNAWAY: 'fugue', RETURN: 'retour' } satisfies Labels<words.CircuitEventKind>,
  CircuitClockName: {
    ORDER: 'ordonnance de placement',
    JUDGE: 'saisine du juge des enfants',
    HEARING: 'audience du juge des enfants',
  } satisfies Labels<words.CircuitClockName>,
  ClockState: {
    RUNNING: 'en cours',
    MET: 'tenu',
    LATE: 'après le délai',
    UNKNOWN: 'non renseigné',
  } satisfies Labels<words.ClockState>,
  CircuitOutcome: {
    PLACED_LASTING: 'placement qui dure',
    PLACED_LEFT: 'placement quitté',
    RUNAWAY_NOT_FOUND: 'en fugue, non retrouvé',
    RETURNED_TO_FAMILY: 'retour en famille',
    ORDER_REFUSED: 'placement refusé',
    ADULT_IN_FACT: 'personne majeure en fait',
    OTHER: 'autre',
  } satisfies Labels<words.CircuitOutcome>,
};
