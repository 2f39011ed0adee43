import type { Rights } from '../../../acts/right';
import { EVERYBODY, SECRETARIATS } from '../../../acts/roles';

/** A reply is by its link, whoever holds it: no role, no relation. A calendar is one's own. */
export const convocationRights = {
  answerConvocation: {},
  recordLetterOutcome: { SECRETARIAT: SECRETARIATS },
  openCalendarFeed: { ONESELF: EVERYBODY, inPerson: true },
  revokeCalendarFeed: { ONESELF: EVERYBODY, inPerson: true },
} as const satisfies Rights;
