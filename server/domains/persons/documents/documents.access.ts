import type { Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

/** Papers are the team’s. */
export const documentRights = {
  attachDocument: { OWN_TEAM: CASEWORKER },
  removeDocument: { OWN_TEAM: CASEWORKER },
} as const satisfies Rights;
