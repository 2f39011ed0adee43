export {
  REFERRAL,
  REFERRAL_HEAD,
  REFERRAL_IN_ACT,
  ReferralQueries,
  type ReferralHead,
  type ReferralInAct,
} from './referrals.queries';
export { closeReferral, receivedReferral, requireOpen, requireUnanswered } from './found-referral';
export { seizeCommission } from './refer-again';
export { sharingOf, sheetDoorOf } from './referrals.view';
export { referralAnswer } from './referral-answer';
