import type { Rights } from '../../../acts/right';

/** What came out of the committee is written by its own secretariat. */
export const supportRights = {
  recordSupportOutcome: { SECRETARIAT: ['COMMITTEE_SECRETARIAT'] },
} as const satisfies Rights;
