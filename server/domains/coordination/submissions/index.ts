export { commissionFor, insertCommissionReferral } from './commission-referral';
