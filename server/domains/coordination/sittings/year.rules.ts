import { nextWorkingDay } from '../../../kernel/calendar';
import { dayFigures } from '../../../kernel/french-date';
import { addDays, daysBetween, type LocalDate } from '../../../kernel/local-date';
import type { RuleName } from '../../../kernel/rule-names';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { BodyKind, MinimumSittings } from '../../../reference/body-types';
import { bodyKindReference } from '../../../reference/reference-data';

const RULES: Readonly<Record<BodyKind, RuleName | null>> = {
  PROSTITUTION_EXIT_COMMISSION: 'MINIMUM_SITTINGS_2026',
  CODAF: null,
  VICTIM_SUPPORT_COMMITTEE: 'MINIMUM_SITTINGS_COMMITTEE',
};

/** What the texts ask of a year; null where they set no number, or left it to an older rule. */
export function minimumOfYear(kind: BodyKind, year: number): MinimumSittings | null {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const ruled = bodyKindReference(kind).minimumSittings.filter(({ statutory }) => statutory && RULES[kind] !== null);
  return ruled.find(({ from, until }) => from <= first && (until === null || last < until)) ?? null;
}

/** Whether the year has the sittings that it must; `proposed` are days that would do. */
export function minimumVerdict(
  kind: BodyKind,
  { minimum, article }: MinimumSittings,
  planned: number,
  proposed: readonly LocalDate[],
): RuleVerdict {
  const base = { rule: RULES[kind]!, article, value: String(planned), limit: String(minimum) } as const;
  if (planned >= minimum)
    return { ...base, verdict: 'OK', message: 'L’année compte les séances que les textes prévoient.' };
  return {
    ...base,
    verdict: 'WARNING',
    message: `L’année compte ${planned} séance(s) d’orientation ou plénière(s), pour ${minimum} au moins.`,
    cure: proposed.length > 0 ? `Jours possibles : ${proposed.map(dayFigures).join(', ')}.` : undefined,
  };
}

/** Working days spread over what is left of the year, none before the earliest day that the notice allows. */
export function proposedDays(departement: string, year: number, earliest: LocalDate, count: number): LocalDate[] {
  const first = earliest > `${year}-01-01` ? earliest : `${year}-01-01`;
  const left = daysBetween(first, `${year}-12-31`);
  if (left < 0) return [];
  const share = left / (2 * count);
  const days = Array.from({ length: count }, (_, index) =>
    nextWorkingDay(departement, addDays(first, Math.floor(share * (2 * index + 1)))),
  );
  return [...new Set(days)].filter((day) => day.startsWith(`${year}-`));
}
