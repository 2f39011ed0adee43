export { ReferralQueries } from './referrals.queries';
export { sheetDoorOf } from './referrals.view';
