import type { Rights } from '../../../acts/right';
import { CASEWORKER, OFFICER } from '../../../acts/roles';

/** A person’s copy is made by her team; breaches are the officer’s to write down. */
export const privacyRights = {
  producePersonExport: { OWN_TEAM: CASEWORKER },
  recordBreach: { MANDATED: OFFICER },
  updateBreach: { MANDATED: OFFICER },
} as const satisfies Rights;
