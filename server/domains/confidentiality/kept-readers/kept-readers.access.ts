import type { Rights } from '../../../acts/right';
import { CASEWORKER, MANAGER, OFFICER } from '../../../acts/roles';

/** Asked by whoever holds the file; answered by the chair, or by the officer where no chair may. */
export const keptReaderRights = {
  keepReaderAway: { OWN_TEAM: CASEWORKER, OWN_ASSOCIATION: MANAGER },
  answerKeptReader: { ANSWERING: ['PREFECTURE', ...OFFICER], inPerson: true },
} as const satisfies Rights;
