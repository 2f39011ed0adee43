export { REFERRAL, REFERRAL_HEAD, ReferralQueries, type ReferralHead } from './referrals.queries';
export { sheetDoorOf } from './referrals.view';
