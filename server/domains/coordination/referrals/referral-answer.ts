import { Referral } from '../../../../schema/referrals.types';

export const referralAnswer = { field: 'referral', type: () => Referral, description: 'At the caller’s level.' };
