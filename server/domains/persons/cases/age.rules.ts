import { addDays, addMonths, ageAt, parseLocalDate, type LocalDate } from '../../../kernel/local-date';
import { ageClasses, type TypedGroup } from '../../../kernel/sheet-fields';
import type { Age, AgeBasis } from '../../../kernel/words';

/** An age that somebody retained: on what, and when. */
export interface RetainedAge {
  age: Age;
  basis: AgeBasis;
  retainedOn: LocalDate;
  /** First day of the month of birth that was retained with it. */
  birthMonth: LocalDate | null;
}

/** What is known of an age: birth as typed, adult or minor as declared, and what was retained, in the order of its recording. */
export interface AgeFacts {
  identity: TypedGroup | undefined;
  declared: unknown;
  retained: readonly RetainedAge[];
}

export interface AgeVerdict {
  /** Data that allow both sides of eighteen, or contradict each other, or are none, are in doubt. */
  state: Age | 'UNDETERMINED';
  ageClass: string;
  /** Of a minor, the month from which she is one no longer; null when nothing tells it. */
  majorityMonth: LocalDate | null;
}

/** The days on which somebody may be born. */
interface Birth {
  earliest: LocalDate;
  latest: LocalDate;
}

export const OLDEST = 120;
const MAJORITY_MONTHS = 18 * 12;

const bounds: [from: number, ageClass: string][] = [
  [40, 'FROM_40'],
  [30, 'FROM_30_TO_39'],
  [25, 'FROM_25_TO_29'],
  [18, 'FROM_18_TO_24'],
  [15, 'FROM_15_TO_17'],
  [10, 'FROM_10_TO_14'],
  [0, 'UNDER_10'],
];

/**
 * Whoever says that they are a minor is one until a judge says otherwise: a paper or an evaluation does not undo that word
 * (code civil 388: the doubt benefits the person). Only time does, when the birth that she tells makes her eighteen.
 */
export function ageOf({ identity, declared, retained }: AgeFacts, today: LocalDate): AgeVerdict {
  const birth = birthOf(identity);
  const ruling = rulingOf(retained, declared, today);
  if (ruling?.age === 'MINOR') return minorSince(ruling, birth, today);
  const known = ruling?.birthMonth ? monthOfBirth(ruling.birthMonth) : birth;
  const told = toldBy(birth, today);
  if (ruling?.basis === 'JUDGE') return verdict('ADULT', known, today, null);
  if (told === 'MINOR' && (ruling || declared === 'ADULT')) return verdict('UNDETERMINED', null, today, null);
  if (ruling) return verdict('ADULT', known, today, null);
  // Of a year alone, the first day on which she may be of age: from then on it is in doubt.
  return verdict(told, birth, today, told === 'MINOR' ? majorityMonthOf(birth!.earliest) : null);
}

/** The ages that the data of birth allow today; null when they are none, or contradict each other. */
export function agesToday(identity: TypedGroup | undefined, today: LocalDate): [from: number, to: number] | null {
  const birth = birthOf(identity);
  return birth && [ageAt(birth.latest, today), ageAt(birth.earliest, today)];
}

/** Whether somebody born in that month can be of that age on that day. */
export function agrees(age: Age, birthMonth: LocalDate, on: LocalDate): boolean {
  const { earliest, latest } = monthOfBirth(birthMonth);
  return age === 'MINOR' ? earliest <= on && ageAt(latest, on) < 18 : ageAt(earliest, on) >= 18;
}

/** The judge's latest word; else that of a minor about herself; else the latest of the rest. */
function rulingOf(retained: readonly RetainedAge[], declared: unknown, today: LocalDate): RetainedAge | undefined {
  const words = retained.filter(({ age, basis }) => basis === 'PERSON_WORD' && age === 'MINOR');
  const said: RetainedAge = { age: 'MINOR', basis: 'PERSON_WORD', retainedOn: today, birthMonth: null };
  return (
    retained.findLast(({ basis }) => basis === 'JUDGE') ??
    words.at(-1) ??
    (declared === 'MINOR' ? said : undefined) ??
    retained.at(-1)
  );
}

/** A minor on the day when that was retained, until the last day on which she may turn eighteen; without end if her birth denies it. */
function minorSince({ retainedOn, birthMonth }: RetainedAge, typed: Birth | null, today: LocalDate): AgeVerdict {
  const birth = birthMonth ? monthOfBirth(birthMonth) : typed;
  if (!birth || ageAt(birth.latest, retainedOn) >= 18) return verdict('MINOR', null, today, null);
  const adult = ageAt(birth.latest, today) >= 18;
  return verdict(adult ? 'ADULT' : 'MINOR', birth, today, adult ? null : majorityMonthOf(birth.latest));
}

function verdict(
  state: AgeVerdict['state'],
  birth: Birth | null,
  today: LocalDate,
  majorityMonth: LocalDate | null,
): AgeVerdict {
  return { state, ageClass: classOf(state, birth, today), majorityMonth };
}

/** One class only where every day of birth gives the same, on the side of eighteen that was retained. */
function classOf(state: AgeVerdict['state'], birth: Birth | null, today: LocalDate): string {
  const unknown = ageClasses.at(-1)!;
  if (!birth || state === 'UNDETERMINED' || toldBy(birth, today) !== state) return unknown;
  const [younger, older] = [birth.latest, birth.earliest].map((day) => classAt(Math.max(0, ageAt(day, today))));
  return younger === older ? younger! : unknown;
}

const classAt = (age: number): string => bounds.find(([from]) => age >= from)![1];

function toldBy(birth: Birth | null, today: LocalDate): AgeVerdict['state'] {
  if (!birth) return 'UNDETERMINED';
  const [youngest, oldest] = [ageAt(birth.latest, today), ageAt(birth.earliest, today)];
  if (oldest < 0 || youngest > OLDEST) return 'UNDETERMINED';
  if (youngest >= 18) return 'ADULT';
  return oldest < 18 ? 'MINOR' : 'UNDETERMINED';
}

/** From the date, or from the year alone. What cannot be read is no date: it leaves a doubt, and not the year beside it. */
function birthOf(identity: TypedGroup | undefined): Birth | null {
  const [typedDate, typedYear] = [typed(identity?.birthDate), typed(identity?.birthYear)];
  const date = parseLocalDate(typedDate);
  if ((typedDate && !date) || (typedYear && !/^(19|20)\d{2}$/.test(typedYear))) return null;
  if (date) return typedYear && !date.startsWith(typedYear) ? null : { earliest: date, latest: date };
  return typedYear ? { earliest: `${typedYear}-01-01`, latest: `${typedYear}-12-31` } : null;
}

const typed = (value: unknown): string => (value === undefined || value === null ? '' : String(value).trim());

const monthOfBirth = (month: LocalDate): Birth => ({ earliest: month, latest: addDays(addMonths(month, 1), -1) });

/** First of the month after the eighteenth birthday. */
const majorityMonthOf = (birthDate: LocalDate): LocalDate =>
  `${addMonths(birthDate, MAJORITY_MONTHS + 1).slice(0, 7)}-01`;
