/** What a victim is summoned or told to come to. */
export const HEARING_KINDS = [
  'TRIAL',
  'INVESTIGATING_JUDGE',
  'APPEAL',
  'CIVIL_INTERESTS',
  'JUVENILE',
  'OTHER',
] as const;
export type HearingKind = (typeof HEARING_KINDS)[number];

/** What a parquet tells of an inquiry, and no more (CPP art. 11). */
export const PROCEEDINGS_STATES = ['OPEN', 'NOT_STATED'] as const;
export type ProceedingsState = (typeof PROCEEDINGS_STATES)[number];

/** What came of it; without any, it is asked for once the day has passed. */
export const HEARING_OUTCOMES = ['HELD', 'RESERVED', 'JUDGED', 'POSTPONED', 'CANCELLED'] as const;
export type HearingOutcome = (typeof HEARING_OUTCOMES)[number];

/** What becomes of a complaint; the last two end it. */
export const COMPLAINT_STEPS = ['FILED', 'INVESTIGATED', 'REFERRED', 'CLASSIFIED', 'JUDGED'] as const;
export type ComplaintStepKind = (typeof COMPLAINT_STEPS)[number];

/** Why a complaint was closed without action (classement sans suite, CPP art. 40-1), as the notice gives it. */
export const COMPLAINT_CLOSURES = [
  'NO_OFFENCE',
  'NOT_ENOUGH_PROOF',
  'AUTHOR_UNKNOWN',
  'NOT_EXPEDIENT',
  'ALTERNATIVE',
  'TIME_BARRED',
  'OTHER',
] as const;
export type ComplaintClosure = (typeof COMPLAINT_CLOSURES)[number];
