import { acceptReferral } from './accept-referral.act';
import { declineReferral } from './decline-referral.act';
import { recordAftercare } from './record-aftercare.act';
import { referCase } from './refer-case.act';
import { suggestReferral } from './suggest-referral.act';
import { withdrawReferral } from './withdraw-referral.act';

export const referralActs = [
  suggestReferral,
  referCase,
  acceptReferral,
  declineReferral,
  withdrawReferral,
  recordAftercare,
];
