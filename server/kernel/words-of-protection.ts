/** Words of the urgent circuit of a minor, and of the local convention on which it rests. */

/** On whose side somebody is on duty (permanence). */
export const DUTY_SIDES = ['PARQUET', 'CHILD_WELFARE'] as const;
export type DutySide = (typeof DUTY_SIDES)[number];

/** What the parquet, the judge or child welfare did, each on its day (code civil 375-5; CPC 1184; CPP 706-50). */
export const CIRCUIT_STEPS = [
  'ORDER_GRANTED',
  'ORDER_REFUSED',
  'JUDGE_SEIZED',
  'HEARING',
  'AD_HOC_ADMINISTRATOR',
  'LAWYER',
] as const;
export type CircuitStepKind = (typeof CIRCUIT_STEPS)[number];

/** The same, and where the child went. */
export const CIRCUIT_EVENTS = [...CIRCUIT_STEPS, 'RUNAWAY', 'RETURN'] as const;
export type CircuitEventKind = (typeof CIRCUIT_EVENTS)[number];

export const CIRCUIT_CLOCKS = ['ORDER', 'JUDGE', 'HEARING'] as const;
export type CircuitClockName = (typeof CIRCUIT_CLOCKS)[number];

/** UNKNOWN: nobody wrote it down, which says nothing of whether it was done. */
export const CLOCK_STATES = ['RUNNING', 'MET', 'LATE', 'UNKNOWN'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** As the pilot of 2018 counted them. */
export const CIRCUIT_OUTCOMES = [
  'PLACED_LASTING',
  'PLACED_LEFT',
  'RUNAWAY_NOT_FOUND',
  'RETURNED_TO_FAMILY',
  'ORDER_REFUSED',
  'ADULT_IN_FACT',
  'OTHER',
] as const;
export type CircuitOutcome = (typeof CIRCUIT_OUTCOMES)[number];
