import { correctFollowUp } from './correct-follow-up.act';
import { recordFollowUp } from './record-follow-up.act';
import { settleFollowUp } from './settle-follow-up.act';

export const followUpActs = [recordFollowUp, correctFollowUp, settleFollowUp];
