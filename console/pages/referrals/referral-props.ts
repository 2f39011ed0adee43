import type { ConsoleReferralQuery } from '../../../client-sdk/src';

export type OpenReferral = Extract<NonNullable<ConsoleReferralQuery['node']>, { __typename: 'Referral' }>;

/** What each section of a referral's page is given. */
export interface ReferralProps {
  referral: OpenReferral;
  departement: string;
}

export const referralAddress = (departement: string, id: string): string => `/${departement}/saisines/${id}`;
