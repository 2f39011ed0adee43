import type { LocalDate } from '../../../kernel/local-date';

export interface ReturnYear {
  year: number;
  /** The day at which what runs is counted: the last of the year, or today. */
  asOf: LocalDate;
  /** The year has not ended: figures will still change. */
  provisional: boolean;
}

/** The commission exists since décret n° 2016-1467 of 28 October 2016; the MIPROF survey counts the year 2015 first. */
export const FIRST_YEAR = { yearlyReturn: 2016, commissionAnalysis: 2016, surveyAnswers: 2015 } as const;

/** The year asked for, or in French why there is nothing to say of it. */
export function returnYear(year: number, today: LocalDate, kind: keyof typeof FIRST_YEAR): ReturnYear | string {
  const current = Number(today.slice(0, 4));
  if (year > current)
    return `L'année ${year} n'a pas commencé : demandez ${current}, à titre provisoire, ou une année passée.`;
  if (year < FIRST_YEAR[kind])
    return `Rien n'est compté avant ${FIRST_YEAR[kind]} : demandez une année à partir de celle-là.`;
  const lastDay = `${year}-12-31`;
  return { year, asOf: today < lastDay ? today : lastDay, provisional: year === current };
}
