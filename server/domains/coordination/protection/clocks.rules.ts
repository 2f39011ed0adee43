import { addDays, instantAt, localDateAt, localTimeAt, type LocalDate } from '../../../kernel/local-date';
import type { RuleName } from '../../../kernel/rule-names';
import type { CircuitClockName, CircuitEventKind, ClockState } from '../../../kernel/words';

/** The target of local conventions, and of none of the codes: Paris, 1 June 2016. */
const ORDER_HOURS = 48;
/** Code civil 375-5: the procureur who placed the child seizes the judge within eight days. */
const JUDGE_DAYS = 8;
/** CPC 1184: the judge hears the parties within fifteen days of being seized. */
const HEARING_DAYS = 15;
const HOUR = 3_600_000;

/** Who called calls again after half an hour without a word, and again after two hours. */
export const SILENCE_MINUTES: readonly [number, ...number[]] = [30, 120];
export const SILENCE_TOLD = `PT${SILENCE_MINUTES[0]}M`;
/** An older call is told again: what was said then may not hold. */
export const CALL_IS_OLD_HOURS = 24;

export const silentFrom = (openedAt: Date): Date => new Date(openedAt.getTime() + SILENCE_MINUTES[0] * 60_000);
export const isSilent = (openedAt: Date, now: Date): boolean => now >= silentFrom(openedAt);

export interface Happened {
  kind: CircuitEventKind;
  occurredOn: LocalDate;
  occurredAt: string | null;
}

export interface Clock {
  clock: CircuitClockName;
  rule: RuleName;
  article: string;
  state: ClockState;
  dueOn: LocalDate | null;
  dueAt: string | null;
  doneOn: LocalDate | null;
}

interface Moment {
  now: Date;
  timeZone: string;
}

/** The delays of a child's protection from what was written down: what nobody wrote is UNKNOWN, and blames nobody. */
export function clocksOf(calledAt: Date, events: readonly Happened[], { now, timeZone }: Moment): Clock[] {
  const today = localDateAt(now, timeZone);
  const granted = first(events, 'ORDER_GRANTED');
  const order = orderClock(calledAt, granted ?? first(events, 'ORDER_REFUSED'), { now, timeZone });
  if (!granted && first(events, 'ORDER_REFUSED')) return [order];
  const seized = first(events, 'JUDGE_SEIZED');
  const judge = { clock: 'JUDGE', rule: 'JUDGE_SEIZED', article: 'C. civ. art. 375-5', done: seized } as const;
  const heard = first(events, 'HEARING');
  const hearing = { clock: 'HEARING', rule: 'JUVENILE_HEARING', article: 'CPC art. 1184', done: heard } as const;
  return [
    order,
    dayClock({ ...judge, dueOn: granted && addDays(granted.occurredOn, JUDGE_DAYS) }, today),
    dayClock({ ...hearing, dueOn: seized && addDays(seized.occurredOn, HEARING_DAYS) }, today),
  ];
}

const first = (events: readonly Happened[], kind: CircuitEventKind): Happened | null =>
  events
    .filter((event) => event.kind === kind)
    .sort((one, other) => (momentOf(one) < momentOf(other) ? -1 : 1))
    .at(0) ?? null;

/** Those of a day of which no hour was said come first in it. */
export const momentOf = ({ occurredOn, occurredAt }: Omit<Happened, 'kind'>): string =>
  `${occurredOn} ${occurredAt ?? ''}`;

function orderClock(calledAt: Date, done: Happened | null, { now, timeZone }: Moment): Clock {
  const due = new Date(calledAt.getTime() + ORDER_HOURS * HOUR);
  const dueOn = localDateAt(due, timeZone);
  const state = (): ClockState => {
    if (!done) return now <= due ? 'RUNNING' : 'UNKNOWN';
    if (done.occurredAt) return instantAt(done.occurredOn, done.occurredAt, timeZone) <= due ? 'MET' : 'LATE';
    // On the last day, without its hour, nobody can tell.
    if (done.occurredOn === dueOn) return 'UNKNOWN';
    return done.occurredOn < dueOn ? 'MET' : 'LATE';
  };
  return {
    clock: 'ORDER',
    rule: 'PLACEMENT_TARGET',
    article: 'Objectif de la convention locale',
    state: state(),
    dueOn,
    dueAt: localTimeAt(due, timeZone),
    doneOn: done?.occurredOn ?? null,
  };
}

function dayClock(
  { done, ...told }: Pick<Clock, 'clock' | 'rule' | 'article' | 'dueOn'> & { done: Happened | null },
  today: LocalDate,
): Clock {
  const state = (): ClockState => {
    const { dueOn } = told;
    if (dueOn === null) return 'UNKNOWN';
    if (done && done.occurredOn > dueOn) return 'LATE';
    if (done && done.occurredOn <= today) return 'MET';
    return today <= dueOn ? 'RUNNING' : 'UNKNOWN';
  };
  return { ...told, state: state(), dueAt: null, doneOn: done?.occurredOn ?? null };
}

/** Whether the last that was said of it is that the child ran away. */
export function isAway(events: readonly Happened[]): boolean {
  const moves = events.filter(({ kind }) => kind === 'RUNAWAY' || kind === 'RETURN');
  return moves.sort((one, other) => (momentOf(one) < momentOf(other) ? -1 : 1)).at(-1)?.kind === 'RUNAWAY';
}
