/** Six months, renewable; twenty-four at most from the first day (CASF L.121-9). */
export const PERIOD_MONTHS = 6;
export const LONGEST_MONTHS = 24;
