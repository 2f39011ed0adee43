import type { Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

/** What a team presents to the commission. */
export const submissionRights = { submitCase: { OWN_TEAM: CASEWORKER } } as const satisfies Rights;
