export { REFERRAL, REFERRAL_HEAD, REFERRAL_IN_ACT, ReferralQueries, type ReferralHead } from './referrals.queries';
export { sheetDoorOf } from './referrals.view';
export { referralAnswer } from './referral-answer';
