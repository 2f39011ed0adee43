export { commissionFor, insertCommissionReferral } from './commission-referral';
export { asksForPathway } from './submission.rules';
