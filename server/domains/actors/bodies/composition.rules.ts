import { addMonths, type LocalDate } from '../../../kernel/local-date';
import type { BodyKind, Formation, Role } from '../../../kernel/words';
import type { SeatReference } from '../../../reference/body-types';
import { bodyKindReference, placesOf } from '../../../reference/reference-data';

/** A member in office or to come, and until when their appointment, and their mandate, hold. */
export interface Holder {
  formation: Formation;
  role: Role;
  quality: string;
  until: LocalDate | null;
}

/** Seats that a text names for a formation and that nobody holds: today, or from a day that is near. */
export interface Vacancy {
  formation: Formation;
  seat: SeatReference;
  count: number;
  vacantFrom: LocalDate | null;
}

interface Composed {
  departement: string;
  kind: BodyKind;
  on: LocalDate;
  /** Whether its rules create a follow-up cell: no text does. */
  cell?: boolean;
}

const NEAR_MONTHS = 3;

export function vacanciesOf(body: Composed, holders: readonly Holder[]): Vacancy[] {
  const formations = bodyKindReference(body.kind).formations.filter(
    ({ code }) => code !== 'FOLLOW_UP_CELL' || body.cell,
  );
  const near = addMonths(body.on, NEAR_MONTHS);
  return formations.flatMap(({ code, composition }) => {
    const seats = composition.filter(({ from }) => !from || from <= body.on);
    const held = heldIn(
      body,
      seats,
      holders.filter(({ formation }) => formation === code),
    );
    return seats.flatMap((seat) => missing({ ...body, near }, code, seat, held.get(seat)!));
  });
}

/** A member holds the seat of their quality, else one of their role; whoever stays longest comes first. */
function heldIn(body: Composed, seats: readonly SeatReference[], holders: readonly Holder[]) {
  const free = new Set([...holders].sort(longestFirst));
  const held = new Map(seats.map((seat) => [seat, [] as Holder[]]));
  const take = (seat: SeatReference, fits: (holder: Holder) => boolean) => {
    for (const holder of free) {
      if (held.get(seat)!.length === placesOf(seat, body.departement)) return;
      if (holder.role === seat.seatRole && fits(holder)) {
        held.get(seat)!.push(holder);
        free.delete(holder);
      }
    }
  };
  for (const seat of seats) take(seat, ({ quality }) => quality === seat.quality);
  for (const seat of seats) take(seat, () => true);
  return held;
}

const FOR_EVER = '9999';
const lasting = ({ until }: Holder): string => until ?? FOR_EVER;
/** Days compare as they are written: no language has a say, and the whole country is counted at once. */
const longestFirst = (one: Holder, other: Holder): number =>
  lasting(one) === lasting(other) ? 0 : lasting(one) > lasting(other) ? -1 : 1;

function missing(
  { departement, near }: Composed & { near: LocalDate },
  formation: Formation,
  seat: SeatReference,
  held: readonly Holder[],
): Vacancy[] {
  const count = placesOf(seat, departement) - held.length;
  const ending = held.filter(({ until }) => until !== null && until <= near);
  return [
    ...(count > 0 ? [{ formation, seat, count, vacantFrom: null }] : []),
    ...ending.map(({ until }) => ({ formation, seat, count: 1, vacantFrom: until })),
  ];
}
