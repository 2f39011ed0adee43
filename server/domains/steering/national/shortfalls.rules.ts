import type { LocalDate } from '../../../kernel/local-date';
import { addMonths } from '../../../kernel/local-date';
import type { BodyKind, BodyState } from '../../../kernel/words';

/** What one body lacks, of whichever département. */
export interface BodyShortfallView {
  body: BodyKind;
  state: BodyState;
  stateSince: LocalDate | null;
  vacantSeats: number;
  vacantSince: LocalDate | null;
  endingSeats: number;
  firstEnding: LocalDate | null;
  hasSecretariat: boolean;
  withoutSecretariatSince: LocalDate | null;
  secretariatEndsOn: LocalDate | null;
  held: number | null;
  legalMinimum: number | null;
  underLegalMinimum: boolean | null;
}

export interface ReturnsReceivedView {
  yearlyReturnSentOn: LocalDate | null;
  yearlyReturnAwaited: boolean;
  associations: number;
  surveysSent: number;
  lastSurveySentOn: LocalDate | null;
  withoutAnswer: string[];
}

export interface ShortfallLine {
  territory: { code: string; name: string; chefLieu: string; timeZone: string };
  bodies: BodyShortfallView[];
  parquets: number;
  parquetsWithoutReferent: { name: string; since: LocalDate | null }[];
  /** Null until the year is over. */
  returns: ReturnsReceivedView | null;
}

export const COMMISSION = 'PROSTITUTION_EXIT_COMMISSION';
const NEAR_MONTHS = 3;

/** Within three months, as a vacant seat is told to its own département. */
export const isNear = (day: LocalDate, today: LocalDate): boolean => day <= addMonths(today, NEAR_MONTHS);

interface Year {
  year: number;
  over: boolean;
}

/** Of a body that is installed and was before the year ended: one that came later, or sleeps, owed nothing, and is told as such. */
export function isUnderMinimum(
  body: { state: BodyState; stateSince: LocalDate | null; held: number },
  legalMinimum: number | null,
  { year, over }: Year,
): boolean | null {
  if (!over) return null;
  const owed = body.state === 'INSTALLED' && wasInstalledAtEndOf(year, body);
  return owed && legalMinimum !== null && body.held < legalMinimum;
}

/** Its state since then is told, not the one before: what sleeps since a later day did not sleep. */
export function wasInstalledAtEndOf(
  year: number,
  { state, stateSince }: { state: BodyState; stateSince: LocalDate | null },
): boolean {
  if (state === 'NOT_INSTALLED' || stateSince === null) return false;
  return state === 'INSTALLED' ? stateSince <= `${year}-12-31` : stateSince > `${year}-12-31`;
}

/** Sums of what the lines say: exact, because nothing here counts a person. */
export function shortfallTotal(lines: readonly ShortfallLine[], { over }: Year) {
  const sum = <T>(all: readonly T[], value: (one: T) => number) => all.reduce((total, one) => total + value(one), 0);
  const count = <T>(all: readonly T[], when: (one: T) => boolean) => all.filter(when).length;
  const bodies = lines.flatMap((line) => line.bodies);
  const commissions = bodies.filter(({ body }) => body === COMMISSION);
  const told = (value: number) => (over ? value : null);
  return {
    notInstalled: count(bodies, ({ state }) => state === 'NOT_INSTALLED'),
    dormant: count(bodies, ({ state }) => state === 'DORMANT'),
    underLegalMinimum: told(count(bodies, ({ underLegalMinimum }) => underLegalMinimum === true)),
    vacantSeats: sum(bodies, ({ vacantSeats }) => vacantSeats),
    endingSeats: sum(bodies, ({ endingSeats }) => endingSeats),
    withoutCoordinator: count(commissions, ({ hasSecretariat }) => !hasSecretariat),
    coordinatorsEnding: count(commissions, ({ secretariatEndsOn }) => secretariatEndsOn !== null),
    parquetsWithoutReferent: sum(lines, (line) => line.parquetsWithoutReferent.length),
    departementsWithoutReferent: count(
      lines,
      ({ parquets, parquetsWithoutReferent }) => parquetsWithoutReferent.length === parquets,
    ),
    yearlyReturnsAwaited: told(count(lines, ({ returns }) => returns?.yearlyReturnAwaited === true)),
    surveysAwaited: told(sum(lines, ({ returns }) => (returns ? returns.associations - returns.surveysSent : 0))),
  };
}
