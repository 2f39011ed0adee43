/**
 * What a grant opens, in the order of its bits: information groups of a case sheet, and two holders of their
 * own: the text of an alert, with no person; a pleading, apart from the file. Grants are stored: a column is added at the end, never moved.
 */
export const columns = [
  'identity',
  'contact',
  'socialSituation',
  'health',
  'family',
  'residence',
  'complaint',
  'proceedings',
  'exploitation',
  'alert',
  'coercion',
  'pressure',
  'pleading',
] as const;

export type Column = (typeof columns)[number];
export type Group = Exclude<Column, 'alert' | 'pleading'>;

/** A grant holds its bits in a smallint. */
const ROOM = 15;

/** One bit each, by place: two columns on one bit would open each other. */
export function bitsOf(names: readonly Column[]): Record<Column, number> {
  const bits = Object.fromEntries(names.map((name, at) => [name, 1 << at])) as Record<Column, number>;
  const all = Object.values(bits).reduce((mask, bit) => mask | bit, 0);
  if (names.length > ROOM || all !== 2 ** names.length - 1) {
    throw new Error(
      'Each column of a grant needs a bit of its own, and a grant has fifteen: see server/kernel/groups.ts.',
    );
  }
  return bits;
}

export const columnBits = bitsOf(columns);

const { alert, pleading, ...ofGroups } = columnBits;
/** Information groups of a case sheet, and the bit that each has in a grant. */
export const groupBits: Readonly<Record<Group, number>> = ofGroups;
export const groups = Object.keys(groupBits) as Group[];

export const ALERT_BIT = alert;
export const PLEADING_BIT = pleading;
/** Every group; every group, an alert and a pleading. */
export const GROUP_BITS = Object.values(groupBits).reduce((mask, bit) => mask | bit, 0);
export const ALL_BITS = GROUP_BITS | ALERT_BIT | PLEADING_BIT;

/** The own team's alone: no accord, lens, question or glass takes them in. */
export const restrictedGroups: readonly Group[] = ['coercion', 'pressure'];
export const RESTRICTED_BITS = restrictedGroups.reduce((mask, group) => mask | groupBits[group], 0);
/** All that a door of somebody else may open. */
export const SHARED_BITS = ALL_BITS & ~RESTRICTED_BITS & ~PLEADING_BIT;
/** What a person may agree to share. */
export const sharedGroups: readonly Group[] = groups.filter((group) => !restrictedGroups.includes(group));

export const levels = ['NONE', 'PSEUDONYM', 'MINIMISED', 'FULL'] as const;
export type Level = (typeof levels)[number];

/** What a door opens: bits per group, and the pseudonym for identity. */
export interface Mask {
  pseudonym: boolean;
  seen: number;
  full: number;
}

export const CLOSED: Mask = { pseudonym: false, seen: 0, full: 0 };

export function levelOf(mask: Mask, group: Group): Level {
  const bit = groupBits[group];
  if (mask.full & bit) return 'FULL';
  if (mask.seen & bit) return 'MINIMISED';
  return group === 'identity' && mask.pseudonym ? 'PSEUDONYM' : 'NONE';
}

/** Two guards: nothing passes that either closes. */
export function intersect(a: Mask, b: Mask): Mask {
  return { pseudonym: a.pseudonym && b.pseudonym, seen: a.seen & b.seen, full: a.full & b.full };
}

export function union(a: Mask, b: Mask): Mask {
  return { pseudonym: a.pseudonym || b.pseudonym, seen: a.seen | b.seen, full: a.full | b.full };
}

/** Facts about a case on which a level may depend. */
export const factBits = { ANY: 0, MINOR: 1, HAS_CHILD: 2, APS_ASKED: 4, AFIS_OPEN: 8, HEALTH_ASKED: 16 } as const;
export type Fact = keyof typeof factBits;

/** Beside the facts: data allow both sides of eighteen. No line of the levels table speaks of it, and no body's door opens. */
export const AGE_UNDETERMINED = 32;

/** The bits of a list of groups. */
export const maskOf = (list: readonly Group[]): number => list.reduce((mask, group) => mask | groupBits[group], 0);
