import type {
  ConsoleFileReferralsFragment,
  ConsoleInboxQuery,
  ConsoleNewAlertQuery,
  ConsoleSubmissionQuery,
} from '../../../client-sdk/src';
import type { Proposal } from './proposal';

export type SubmissionPlace = NonNullable<ConsoleSubmissionQuery['departement']>;
export type SubmissionFile = NonNullable<SubmissionPlace['case']>;

export type AlertPlace = NonNullable<ConsoleNewAlertQuery['departement']>;

export type InboxPlace = NonNullable<ConsoleInboxQuery['departement']>;
export type InboxBody = NonNullable<InboxPlace['body']>;

export type FileReferral = ConsoleFileReferralsFragment['referrals'][number];

export interface ReferralProps {
  referral: FileReferral;
  departement: string;
  caseId: string;
  /** The reader's own team keeps this file. */
  own: boolean;
}

export interface ProposalProps {
  proposal: Proposal;
  departement: string;
  caseId: string;
  stage: string;
  own: boolean;
}
