import type { Rights } from '../../../acts/right';

/** By its link, whoever holds it, without a mandate: no role, no relation. */
export const convocationRights = { answerConvocation: {} } as const satisfies Rights;
