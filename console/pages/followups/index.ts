import type { Route } from '../../http/route';
import { followUpPage } from './follow-up.page';
import { followUpsPage } from './follow-ups.page';
import { correctFollowUp, recordFollowUp, reopenFollowUp, settleFollowUp, settleInSitting } from './follow-ups.acts';

/** What a sitting had somebody do, until it is done. */
export const followUps: Route[] = [
  followUpsPage,
  followUpPage,
  recordFollowUp,
  settleInSitting,
  settleFollowUp,
  correctFollowUp,
  reopenFollowUp,
];
