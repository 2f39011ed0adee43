import type { Rights } from '../../../acts/right';
import { SECRETARIATS } from '../../../acts/roles';

/** What leaves on paper is counted by who keeps the sitting. */
export const minutesRights = {
  makeRoomCopies: { SECRETARIAT: SECRETARIATS },
  recordRoomCopies: { SECRETARIAT: SECRETARIATS },
} as const satisfies Rights;
