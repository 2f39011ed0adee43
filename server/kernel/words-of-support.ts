/** What the committee is asked for, of a situation without a person. */
export const SUPPORTS_ASKED = [
  'ORIENTATION',
  'SERVICE_COORDINATION',
  'COMPLAINT_FOLLOW_UP',
  'HOUSING',
  'OTHER',
] as const;
export type SupportAsked = (typeof SUPPORTS_ASKED)[number];

/** What came out of the committee: it decides of nobody. */
export const SUPPORT_OUTCOMES = ['ORIENTED', 'SERVICE_DESIGNATED', 'COMPLAINT_FOLLOWED', 'NO_MEASURE'] as const;
export type SupportOutcomeKind = (typeof SUPPORT_OUTCOMES)[number];

/** The two who chair the committee together, each from their own seat. */
export const CO_CHAIRS = ['PREFECTURE', 'PARQUET'] as const;
export type CoChair = (typeof CO_CHAIRS)[number];
