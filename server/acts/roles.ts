import type { Role } from '../kernel/words';

/** Each body's own. */
export const SECRETARIATS = ['COORDINATOR', 'CODAF_SECRETARIAT', 'COMMITTEE_SECRETARIAT'] as const satisfies Role[];

export const CASEWORKER = ['ASSOCIATION_CASEWORKER'] as const satisfies Role[];
export const MANAGER = ['ASSOCIATION_MANAGER'] as const satisfies Role[];
export const ADMIN = ['ADMIN'] as const satisfies Role[];
export const OFFICER = ['DPO'] as const satisfies Role[];

/** Members of the bodies, in the levels table's own words: who sits, and who is asked in writing. */
export const SEATED_ROLES = [
  'MAGISTRATE',
  'PARQUET',
  'POLICE',
  'DDETS',
  'HEALTH',
  'CHILD_WELFARE',
  'OTHER_ASSOCIATION',
  'LABOUR_CONTROL',
  'PREFECTURE',
] as const satisfies Role[];
export const CONSULTED_ROLES = [
  'FOREIGNERS_SERVICE',
  'MAGISTRATE',
  'PARQUET',
  'POLICE',
  'DDETS',
  'HEALTH',
  'CHILD_WELFARE',
  'OTHER_ASSOCIATION',
] as const satisfies Role[];

/** What they read, or open to others, asks for a person who is there: they have no API token. */
export const IN_PERSON = [
  'ADMIN',
  'PARQUET',
  'DPO',
  'MIPROF',
  'REGIONAL_DIRECTORATE',
  'SECRETARY_GENERAL',
] as const satisfies Role[];

export const WITH_TOKENS = [
  ...SECRETARIATS,
  ...CASEWORKER,
  ...MANAGER,
  'PREFECTURE',
  'FOREIGNERS_SERVICE',
  'MAGISTRATE',
  'POLICE',
  'DDETS',
  'HEALTH',
  'CHILD_WELFARE',
  'OTHER_ASSOCIATION',
  'LABOUR_CONTROL',
  'OTHER_MEMBER',
  'AFIS_PAYER',
] as const satisfies Role[];

export const EVERYBODY = [...WITH_TOKENS, ...IN_PERSON] as const satisfies Role[];
