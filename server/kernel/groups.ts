/** Information groups of a case sheet, and the bit that each has in a grant. */
export const groupBits = {
  identity: 1,
  contact: 2,
  socialSituation: 4,
  health: 8,
  family: 16,
  residence: 32,
  complaint: 64,
  proceedings: 128,
  exploitation: 256,
} as const;

export type Group = keyof typeof groupBits;
export const groups = Object.keys(groupBits) as Group[];

/** The text of an alert: a holder of its own, with no person. */
export const ALERT_BIT = 512;
export const ALL_BITS = 1023;

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

/** The bits of a list of groups. */
export const maskOf = (list: readonly Group[]): number => list.reduce((mask, group) => mask | groupBits[group], 0);
