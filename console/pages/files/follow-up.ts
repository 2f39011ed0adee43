import type { Route } from '../../http/route';

/** What becomes of a file: accord, referrals, submission, completion, alert, transfer, erasure. */
export const followUp: Route[] = [];
