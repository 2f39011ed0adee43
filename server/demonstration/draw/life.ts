import type { Day } from './days';
import * as published from './distributions';
import type { Fate } from './docket';
import type { CaseOutline } from './outline';
import type { Random } from './random';

export type Stage = 'DRAFT' | 'SUBMITTED' | 'LISTED' | 'IN_SESSION' | 'DECIDED' | 'RUNNING' | 'ENDED';

export interface DrawnDecision {
  readonly refused: boolean;
  readonly signed: Day;
  readonly starts: Day | null;
  readonly notified: Day | null;
}

/** What became of a case, from its outline. */
export interface Life {
  readonly stage: Stage;
  readonly opened: Day;
  readonly submitted: Day | null;
  readonly decision: DrawnDecision | null;
  readonly started: Day | null;
  readonly ended: Day | null;
  readonly outcome: string | null;
}

const PERIOD_DAYS = 182;
/** A file without a body's decision is closed by its association about so long after it was submitted. */
const CLOSED_AFTER = 420;

const BEFORE_DECISION: Readonly<Record<Exclude<Fate, 'HELD'>, Stage>> = {
  RECENT: 'IN_SESSION',
  OPEN: 'IN_SESSION',
  CONVENED: 'LISTED',
  PLANNED: 'SUBMITTED',
  WAITING: 'SUBMITTED',
};

export function drawLife(random: Random, outline: CaseOutline, today: Day): Life {
  const opened = outline.submitted - random.between(4, 50);
  const none = { opened, submitted: outline.submitted, decision: null, started: null, ended: null, outcome: null };
  if (outline.draft) return { ...none, stage: 'DRAFT', submitted: null };
  if (!outline.commission) return alone(random, none, outline.submitted, today);
  return outline.minor ? minorsLife(none, outline.commission, today) : pathway(random, none, outline.commission, today);
}

type Empty = Omit<Life, 'stage'>;
type Place = NonNullable<CaseOutline['commission']>;

function alone(random: Random, none: Empty, submitted: Day, today: Day): Life {
  const ended = submitted + CLOSED_AFTER + random.between(-200, 200);
  return ended < today ? { ...none, stage: 'ENDED', ended, outcome: 'OTHER_STATUS' } : { ...none, stage: 'SUBMITTED' };
}

/** Coordination of a minor's pathway: nobody decides of it, and what a sitting treated waits for another. */
function minorsLife(none: Empty, place: Place, today: Day): Life {
  if (place.fate === 'RECENT') return { ...none, stage: 'SUBMITTED' };
  if (place.fate !== 'HELD') return { ...none, stage: BEFORE_DECISION[place.fate] };
  const ended = place.submitted + CLOSED_AFTER;
  return ended < today ? { ...none, stage: 'ENDED', ended, outcome: 'OTHER_STATUS' } : { ...none, stage: 'SUBMITTED' };
}

function pathway(random: Random, none: Empty, place: Place, today: Day): Life {
  const decided = place.fate === 'HELD' || (place.fate === 'RECENT' && random.chance(0.5));
  if (!decided || !place.sitting)
    return { ...none, stage: place.fate === 'HELD' ? 'IN_SESSION' : BEFORE_DECISION[place.fate] };
  const signed = Math.min(place.sitting.day + random.between(2, 18), today - 1);
  const refused = random.chance(published.REFUSED);
  const starts = refused ? null : signed + random.between(1, 20);
  const notified = place.fate === 'HELD' ? Math.min(signed + random.between(2, 12), today - 1) : null;
  const decision = { refused, signed, starts, notified };
  if (starts === null) return { ...none, stage: 'ENDED', decision, ended: signed, outcome: 'REFUSED' };
  return course(random, { ...none, decision }, starts, today);
}

function course(random: Random, none: Empty, starts: Day, today: Day): Life {
  if (starts > today) return { ...none, stage: 'DECIDED' };
  const ended = starts + random.weighted(published.pathwayPeriods) * PERIOD_DAYS;
  if (ended >= today) return { ...none, stage: 'RUNNING', started: starts };
  return { ...none, stage: 'ENDED', started: starts, ended, outcome: random.weighted(published.endings) };
}
