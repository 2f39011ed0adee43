import type { Route } from '..';

/** What becomes of a file: accord, referrals, submission, completion, alert, transfer, erasure. */
export const followUp: Route[] = [];
