import { isWorkingDay, nextWorkingDay } from '../../kernel/calendar';
import type { BodyKind, FormationCode } from '../../reference/body-types';
import { dateOf, dayOf, type Day } from './days';
import type { Random } from './random';

/** Where a referral stands: at a past sitting, at the last one (minutes not sealed), at one to come, or at none yet. */
export type Fate = 'HELD' | 'RECENT' | 'OPEN' | 'CONVENED' | 'PLANNED' | 'WAITING';

export interface Sitting {
  readonly id: string;
  readonly bodyKind: BodyKind;
  readonly formation: FormationCode;
  readonly day: Day;
  readonly startsAt: string;
  readonly status: 'PLANNED' | 'CONVENED' | 'OPEN' | 'HELD' | 'POSTPONED';
  readonly convened: Day | null;
  readonly sealed: boolean;
  readonly postponedFrom: Day | null;
  /** Nominative items; items of policy come after them. */
  items: number;
  policyItems: number;
}

export interface Placed {
  readonly fate: Fate;
  readonly submitted: Day;
  readonly sitting: Sitting | null;
  readonly position: number;
}

export interface DocketWish {
  readonly bodyKind: BodyKind;
  readonly formation: FormationCode;
  /** Referrals to place, the oldest first. */
  readonly count: number;
  readonly capacity: number;
  readonly sittingsPerYear: number;
  /** Sits at its rhythm even with nothing nominative to treat. */
  readonly sitsEmpty?: boolean;
  /** Sittings to come that exist whatever waits. */
  readonly upcoming: readonly ('CONVENED' | 'PLANNED')[];
  readonly policyItems: readonly [least: number, most: number];
  readonly open?: boolean;
  /** From how many on the last sitting is shown on its own; ten if it is not said. */
  readonly recentFrom?: number;
}

export interface Era {
  readonly departement: string;
  readonly first: Day;
  readonly today: Day;
}

export interface Docket {
  readonly sittings: Sitting[];
  readonly placed: Placed[];
}

const YEAR = 365.25;
/** Days from today to the sitting, and how long before it a referral came in, by fate. */
const PENDING: Readonly<
  Record<Exclude<Fate, 'HELD'>, { at: readonly [number, number]; since: readonly [number, number] }>
> = {
  RECENT: { at: [-9, -6], since: [40, 75] },
  OPEN: { at: [0, 0], since: [30, 60] },
  CONVENED: { at: [8, 14], since: [30, 60] },
  PLANNED: { at: [36, 60], since: [45, 75] },
  WAITING: { at: [0, 0], since: [2, 14] },
};

/** How many of the last referrals have each fate: the whole last ones of a small département, one agenda of a large one. */
function quotas(wish: DocketWish): readonly (readonly [Exclude<Fate, 'HELD'>, number])[] {
  const { count, capacity } = wish;
  const upTo = (divisor: number) => Math.min(capacity, Math.ceil(count / divisor));
  return [
    ['WAITING', Math.max(Math.min(8, Math.floor(count / 14)), Math.floor(count / 3000))],
    ['PLANNED', count > 1 ? upTo(10) : 0],
    ['CONVENED', upTo(8)],
    ['OPEN', wish.open ? upTo(20) : 0],
    ['RECENT', count >= (wish.recentFrom ?? 10) ? upTo(14) : 0],
  ];
}

export function drawDocket(random: Random, era: Era, wish: DocketWish): Docket {
  const docket: Docket = { sittings: [], placed: [] };
  let left = wish.count;
  const pending = quotas(wish).map(([fate, wanted]) => {
    const count = Math.min(left, wanted);
    left -= count;
    return [fate, count] as const;
  });
  drawHeld(random, era, wish, left, docket);
  for (const [fate, count] of pending.reverse()) drawPending(random, era, wish, fate, count, docket);
  return docket;
}

function drawHeld(random: Random, era: Era, wish: DocketWish, count: number, docket: Docket): void {
  const [first, last] = [era.first + 70, era.today - 25];
  const legal = Math.floor(((last - first) / YEAR) * wish.sittingsPerYear);
  const sittings = Math.max(Math.ceil(count / wish.capacity), wish.sitsEmpty ? legal : Math.min(legal, count));
  for (let at = 0; at < sittings; at += 1) {
    const items = Math.floor(((at + 1) * count) / sittings) - Math.floor((at * count) / sittings);
    const day = first + Math.floor(((at + 0.5) * (last - first)) / sittings);
    const postponedFrom = at % 9 === 4 ? workingDay(era, day - 16) : null;
    const sitting = drawSitting(random, era, wish, { day, status: 'HELD', postponedFrom, items });
    if (postponedFrom !== null) docket.sittings.push(postponed(random, sitting, postponedFrom));
    place(random, sitting, 'HELD', [20, 70], docket);
  }
}

function drawPending(
  random: Random,
  era: Era,
  wish: DocketWish,
  fate: Exclude<Fate, 'HELD'>,
  count: number,
  docket: Docket,
): void {
  const { at, since } = PENDING[fate];
  if (fate === 'WAITING') {
    for (let index = 0; index < count; index += 1) {
      docket.placed.push({ fate, submitted: era.today - random.between(...since), sitting: null, position: 0 });
    }
    return;
  }
  if (count === 0 && !wish.upcoming.some((always) => always === fate)) return;
  const status = fate === 'RECENT' ? 'HELD' : fate;
  const day = fate === 'OPEN' ? era.today : era.today + random.between(...at);
  place(
    random,
    drawSitting(random, era, wish, { day, status, postponedFrom: null, items: count, unsealed: fate === 'RECENT' }),
    fate,
    since,
    docket,
  );
}

interface SittingWish {
  day: Day;
  status: Sitting['status'];
  postponedFrom: Day | null;
  items: number;
  unsealed?: boolean;
}

function drawSitting(
  random: Random,
  era: Era,
  wish: DocketWish,
  { day, status, postponedFrom, items, unsealed }: SittingWish,
): Sitting {
  const held = status === 'OPEN' ? day : unsealed ? workingDayBefore(era, day) : workingDay(era, day);
  return {
    id: random.uuid(),
    bodyKind: wish.bodyKind,
    formation: wish.formation,
    day: held,
    startsAt: random.pick(['09:30', '10:00', '14:00', '14:30']),
    status,
    convened: status === 'PLANNED' ? null : Math.min(held - random.between(15, 21), era.today - 1),
    sealed: status === 'HELD' && (!unsealed || wish.bodyKind === 'VICTIM_SUPPORT_COMMITTEE'),
    postponedFrom,
    items,
    policyItems: random.between(...wish.policyItems),
  };
}

function postponed(random: Random, sitting: Sitting, day: Day): Sitting {
  return {
    ...sitting,
    id: random.uuid(),
    day,
    status: 'POSTPONED',
    convened: day - 18,
    sealed: false,
    postponedFrom: null,
    items: 0,
    policyItems: 0,
  };
}

function place(random: Random, sitting: Sitting, fate: Fate, since: readonly [number, number], docket: Docket): void {
  docket.sittings.push(sitting);
  for (let position = 0; position < sitting.items; position += 1) {
    docket.placed.push({ fate, submitted: sitting.day - random.between(...since), sitting, position });
  }
}

function workingDay(era: Era, day: Day): Day {
  return dayOf(nextWorkingDay(era.departement, dateOf(day)));
}

/** What was just held must not slide towards today. */
function workingDayBefore(era: Era, day: Day): Day {
  let held = day;
  while (!isWorkingDay(era.departement, dateOf(held))) held -= 1;
  return held;
}
