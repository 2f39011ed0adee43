/** What a person asks of a consulate, of a préfecture or of the asylum office, with her team's help. */
export const FORMALITY_OBJECTS = [
  'PASSPORT',
  'CONSULAR_CARD',
  'CIVIL_STATUS_RECORD',
  'NATIONALITY_CERTIFICATE',
  'TRAVEL_DOCUMENT',
  'PROVISIONAL_PERMIT',
  'VICTIM_PERMIT',
  'RESIDENT_CARD',
  'ASYLUM',
  'OTHER_PERMIT',
  'ASYLUM_ALLOWANCE',
] as const;
export type FormalityObject = (typeof FORMALITY_OBJECTS)[number];

/** What a consulate alone can make: a country is written beside it, and never a person. */
export const OF_A_CONSULATE: readonly FormalityObject[] = [
  'PASSPORT',
  'CONSULAR_CARD',
  'CIVIL_STATUS_RECORD',
  'NATIONALITY_CERTIFICATE',
  'TRAVEL_DOCUMENT',
];

/** What was answered; without any, it is still waited for. */
export const FORMALITY_OUTCOMES = ['OBTAINED', 'REFUSED', 'ABANDONED'] as const;
export type FormalityOutcome = (typeof FORMALITY_OUTCOMES)[number];

/** Why a reflection period ended before its term (CESEDA R.425-2). */
export const REFLECTION_ENDINGS = ['COMPLAINT_OR_TESTIMONY', 'TIES_RESUMED', 'RENOUNCED', 'PUBLIC_ORDER'] as const;
export type ReflectionEnding = (typeof REFLECTION_ENDINGS)[number];

/** Where a voluntary return stands. */
export const RETURN_STAGES = ['CONSIDERED', 'ASKED', 'PREPARED', 'RETURNED', 'ABANDONED'] as const;
export type ReturnStage = (typeof RETURN_STAGES)[number];

/** What the assessment of the risk found. */
export const RETURN_RISKS = ['LOW', 'SERIOUS', 'NOT_POSSIBLE'] as const;
export type ReturnRisk = (typeof RETURN_RISKS)[number];
