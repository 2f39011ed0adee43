import type { ageClasses, lodgings, residenceKinds, sexes } from '../../kernel/sheet-fields';
import type { ExploitationForm } from '../../reference/body-types';
import type { Weighted } from './random';

export type Sex = (typeof sexes)[number];
export type AgeClass = (typeof ageClasses)[number];
export type Residence = (typeof residenceKinds)[number];
export type Lodging = (typeof lodgings)[number];
export type Origin = 'AFRICA' | 'EUROPE' | 'FRANCE' | 'LATIN_AMERICA' | 'ASIA' | 'UNKNOWN';
export type YesNo = 'YES' | 'NO' | 'UNKNOWN';

/** MIPROF 2024 (persons accompanied by 44 associations): 86 % sexual, 11 % labour, 2 % forced crime, 1 % begging. */
export const forms: Weighted<ExploitationForm> = [
  ['SEXUAL', 86],
  ['LABOUR', 8],
  ['DOMESTIC', 3],
  ['FORCED_CRIME', 2],
  ['BEGGING', 1],
];

/** MIPROF 2024: 89 % women over all forms; the split by form is an assumption that gives back that total. */
export const sexByForm: Readonly<Record<ExploitationForm, Weighted<Sex>>> = {
  SEXUAL: [
    ['FEMALE', 94],
    ['MALE', 4],
    ['OTHER', 2],
  ],
  LABOUR: [
    ['FEMALE', 45],
    ['MALE', 55],
  ],
  DOMESTIC: [
    ['FEMALE', 95],
    ['MALE', 5],
  ],
  FORCED_CRIME: [
    ['FEMALE', 35],
    ['MALE', 65],
  ],
  BEGGING: [
    ['FEMALE', 60],
    ['MALE', 40],
  ],
  ORGAN: [
    ['FEMALE', 50],
    ['MALE', 50],
  ],
  OTHER: [
    ['FEMALE', 50],
    ['MALE', 50],
  ],
};

/** MIPROF 2024: 14 % minors over all forms; the split by form is an assumption. */
export const minorByForm: Readonly<Record<ExploitationForm, number>> = {
  SEXUAL: 0.13,
  LABOUR: 0.04,
  DOMESTIC: 0.1,
  FORCED_CRIME: 0.7,
  BEGGING: 0.5,
  ORGAN: 0.1,
  OTHER: 0.1,
};

/** MIPROF 2023: 129 unaccompanied among the 471 minors whose age was known. */
export const UNACCOMPANIED = 0.27;

/** Assumptions: no age pyramid is published. */
export const minorAges: Weighted<AgeClass> = [
  ['UNDER_10', 3],
  ['FROM_10_TO_14', 27],
  ['FROM_15_TO_17', 70],
];
export const adultAges: Weighted<AgeClass> = [
  ['FROM_18_TO_24', 34],
  ['FROM_25_TO_29', 26],
  ['FROM_30_TO_39', 27],
  ['FROM_40', 13],
];

/** MIPROF 2022: Africa 7 in 10, Europe 17 % of which French 11 %, Latin America 10 %. */
export const origins: Weighted<Origin> = [
  ['AFRICA', 69],
  ['FRANCE', 11],
  ['EUROPE', 6],
  ['LATIN_AMERICA', 10],
  ['ASIA', 3],
  ['UNKNOWN', 1],
];

/** MIPROF editions of 2019 and 2020: a complaint in 28 % of the situations. */
export const complaints: Weighted<YesNo> = [
  ['YES', 28],
  ['NO', 64],
  ['UNKNOWN', 8],
];

/** MIPROF 2024: 66 % lodged by the exploiter; the rest is an assumption. */
export const lodgingKinds: Weighted<Lodging> = [
  ['EXPLOITER', 66],
  ['ASSOCIATION', 9],
  ['SHELTER', 8],
  ['PRIVATE', 9],
  ['STREET', 5],
  ['OTHER', 1],
  ['UNKNOWN', 2],
];

/** MIPROF 2024: exploitation began before 18 for 52 % of the adults. */
export const STARTED_AS_MINOR = 0.52;

/** Assumption, for persons from outside the European Union. */
export const foreignResidences: Weighted<Residence> = [
  ['NONE', 40],
  ['ASYLUM', 22],
  ['RECEIPT', 12],
  ['PERMIT', 14],
  ['APS', 5],
  ['UNKNOWN', 7],
];

/** 10 % of the first requests refused in 2023, 18 % in 2024. */
export const REFUSED = 0.14;

/** 534 AFIS paid for 903 pathways running at the end of 2024. */
export const AFIS_PAID = 0.55;

/** Periods of six months, four at most (CASF L.121-9): assumption on how many each pathway lasts. */
export const pathwayPeriods: Weighted<number> = [
  [1, 12],
  [2, 22],
  [3, 22],
  [4, 44],
];

/** How a pathway ends; in 2022, 95 % of the 161 that had ended led to training, work or housing. */
export const endings: Weighted<string> = [
  ['COMPLETED_24M', 48],
  ['EXIT_EARLY_INSERTED', 34],
  ['OTHER_STATUS', 9],
  ['WITHDRAWN_BY_PERSON', 4],
  ['LOST_CONTACT', 3],
  ['NOT_RENEWED', 2],
];

/** Fourteen files in two hours, mostly "favorable, par consensus" (practitioners). */
export const FILES_PER_SITTING = 14;
export const FAVOURABLE = 0.92;
export const CONSENSUS = 0.88;
export const RESERVES = 0.15;
