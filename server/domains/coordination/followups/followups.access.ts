import type { Rights } from '../../../acts/right';
import { SECRETARIATS } from '../../../acts/roles';

/** What a sitting decided is kept by whoever keeps the sitting. */
export const followUpRights = {
  recordFollowUp: { SECRETARIAT: SECRETARIATS },
  correctFollowUp: { SECRETARIAT: SECRETARIATS },
  settleFollowUp: { SECRETARIAT: SECRETARIATS },
} as const satisfies Rights;
