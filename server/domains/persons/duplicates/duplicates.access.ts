import type { Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

/** Whether a person may be matched, and with whom, is said by the team that holds her file. */
export const duplicateRights = {
  markMovedToSafety: { OWN_TEAM: CASEWORKER },
  answerPossibleDuplicate: { OWN_TEAM: CASEWORKER },
} as const satisfies Rights;
