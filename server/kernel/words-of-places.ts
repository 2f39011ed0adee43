/** Whom a shelter receives; whether with children is said beside it. */
export const PLACE_PUBLICS = ['WOMEN', 'MEN', 'MINORS', 'COUPLES'] as const;
export type PlacePublic = (typeof PLACE_PUBLICS)[number];

/** What a place must have: a closed list, so that nothing of a person can be typed into a request. */
export const PLACE_NEEDS = ['STEP_FREE', 'INTERPRETER', 'CARE_NEARBY', 'SECRET_ADDRESS', 'PET'] as const;
export type PlaceNeed = (typeof PLACE_NEEDS)[number];

/** Where a request to one shelter stands. */
export const PLACE_STATES = ['ASKED', 'OFFERED', 'WAITING', 'DECLINED', 'TAKEN', 'CLOSED'] as const;
export type PlaceState = (typeof PLACE_STATES)[number];

/** What a shelter answers. */
export const PLACE_ANSWERS = ['OFFERED', 'WAITING', 'DECLINED'] as const;
export type PlaceAnswer = (typeof PLACE_ANSWERS)[number];

/** Why a shelter has no place for that request. */
export const PLACE_REFUSALS = ['FULL', 'OTHER_PUBLIC', 'NEEDS_NOT_MET', 'CLOSED_THEN', 'OTHER'] as const;
export type PlaceRefusal = (typeof PLACE_REFUSALS)[number];

/** Why a need has no answer. */
export const UNMET_REASONS = ['NO_SHELTER_FOR_PUBLIC', 'ALL_DECLINED', 'NO_ANSWER', 'REFUSED_BY_PERSON'] as const;
export type UnmetReason = (typeof UNMET_REASONS)[number];

/** By whom a stay was found. */
export const STAY_MEANS = ['SHELTER', 'SIAO', 'AC_SE', 'OTHER'] as const;
export type StayMeans = (typeof STAY_MEANS)[number];

/** From the first weeks of calm to a life of one's own. */
export const STAY_STAGES = ['DECOMPRESSION', 'STABILISATION', 'AUTONOMY'] as const;
export type StayStage = (typeof STAY_STAGES)[number];

/** Why a stay ended. */
export const STAY_ENDINGS = ['COMPLETED', 'LEFT', 'LOST_CONTACT', 'EXCLUDED', 'UNSAFE', 'OTHER'] as const;
export type StayEnding = (typeof STAY_ENDINGS)[number];

/** What comes after it. */
export const STAY_SEQUELS = ['OWN_HOUSING', 'OTHER_SHELTER', 'RELATIVES', 'STREET', 'UNKNOWN'] as const;
export type StaySequel = (typeof STAY_SEQUELS)[number];
