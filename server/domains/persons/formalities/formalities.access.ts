import type { Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

/** What a person asks for, and where she might go: her team alone reads and writes it. */
export const formalityRights = {
  recordReflectionPeriod: { OWN_TEAM: CASEWORKER },
  recordFormality: { OWN_TEAM: CASEWORKER },
  recordSecureReturn: { OWN_TEAM: CASEWORKER },
} as const satisfies Rights;
