import type { Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

/** The person tells her own team what she agrees to. */
export const accordRights = {
  recordAccord: { OWN_TEAM: CASEWORKER },
  withdrawAccord: { OWN_TEAM: CASEWORKER },
} as const satisfies Rights;
