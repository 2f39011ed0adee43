import type { DecidedReferralFragment } from '../../../client-sdk/src';
import type { Visit } from '../../http/visit';

export interface DecidedProps {
  referral: DecidedReferralFragment;
  visit: Visit;
}
