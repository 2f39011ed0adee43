import { daysBetween, type LocalDate } from '../../../kernel/local-date';
import type { BodyKind, Role } from '../../../kernel/words';

export type SeatEffort = {
  role: Role;
  organisation: string | null;
  quality: string;
  summoned: number;
  attended: number;
  minutes: number;
};

export type NearSittings = {
  sessionId: string;
  heldOn: LocalDate;
  otherSessionId: string;
  otherHeldOn: LocalDate;
  otherBody: BodyKind;
  shared: Role[];
};

/** How far apart two sittings may be to be brought to one day, and from how many shared services on it saves somebody's day. */
export const JOINT_WITHIN_DAYS = 31;
const JOINT_FROM_SERVICES = 3;

/** The nearest first; each sitting of the other bodies with one of ours, and none with one of the same day. */
export function worthJoining(near: readonly NearSittings[]): NearSittings[] {
  const [joined, found] = [new Set<string>(), [] as NearSittings[]];
  for (const each of [...near].sort((one, other) => apart(one) - apart(other))) {
    if (joined.has(each.otherSessionId) || joined.has(`${each.sessionId} ${each.otherBody}`)) continue;
    joined.add(each.otherSessionId).add(`${each.sessionId} ${each.otherBody}`);
    if (apart(each) > 0 && each.shared.length >= JOINT_FROM_SERVICES) found.push(each);
  }
  return found.sort((one, other) => one.heldOn.localeCompare(other.heldOn));
}

const apart = ({ heldOn, otherHeldOn }: NearSittings): number => Math.abs(daysBetween(heldOn, otherHeldOn));

/** Services and associations, each with its members; who gave most first. */
export function servicesOf(seats: readonly SeatEffort[]) {
  const services = new Map<string, SeatEffort[]>();
  for (const seat of seats) {
    const key = `${seat.role} ${seat.organisation ?? ''}`;
    services.set(key, [...(services.get(key) ?? []), seat]);
  }
  return [...services.values()].map(serviceOf).sort(mostFirst);
}

function serviceOf(members: readonly SeatEffort[]) {
  const { role, organisation } = members[0]!;
  return {
    role,
    organisation,
    seats: members.length,
    attended: sum(members, ({ attended }) => attended),
    minutes: sum(members, ({ minutes }) => minutes),
    members: [...members].sort(mostFirst),
  };
}

export const sum = <T>(lines: readonly T[], of: (line: T) => number): number =>
  lines.reduce((total, line) => total + of(line), 0);

const mostFirst = (one: { minutes: number }, other: { minutes: number }): number => other.minutes - one.minutes;
