import type { LocalDate } from '../../../kernel/local-date';
import type { BodyKind } from '../../../reference/body-types';
import type { Quantile } from './delays.rules';
import type { Audience, Coordinate, Lattice, LatticeNode } from './lattice.rules';

export type { Coordinate } from './lattice.rules';

/** Zero, small and absent look the same: `value` is null, and nothing else tells them apart. */
export interface PublishedCell {
  readonly coordinates: readonly Coordinate[];
  /** Labels of the coordinates, joined; « Ensemble » when there is none. */
  readonly label: string;
  /** Persons, noise included; null when masked. */
  readonly value: number | null;
  /** Of a place of which the release tells nothing, whatever it counts (silent-regions.rules.ts): that mask says nothing of persons. */
  readonly withheld: boolean;
  /** D: the true number is at most so far; that of the département where a region is one alone. */
  readonly margin: number;
  /** Whole percent of `shareOf`; null when either is masked, or under 30 persons. */
  readonly share: number | null;
  /**
   * The printed number within which the share is told: the published total of its place, that of its row in a crossing, or the sum
   * of a table that counts some persons only. Null without a share.
   */
  readonly shareOf: number | null;
}

export interface PublishedTable {
  readonly node: LatticeNode;
  /** D of its level of geography. */
  readonly margin: number;
  /** Smallest number that is shown at that level. */
  readonly floor: number;
  /** Every cell of the domain, in the order of the codes. */
  readonly cells: readonly PublishedCell[];
}

/** Interpolated in the published brackets; null where noise or masks could move it to another bracket. */
export interface PublishedDelays {
  readonly median: Quantile | null;
  readonly ninthDecile: Quantile | null;
}

/**
 * Institutions alone: which bodies were installed before the end of the period, and still on the day of the freeze.
 * Never told from cases.
 */
export interface CoverageLine {
  readonly departement: string;
  readonly bodies: readonly BodyKind[];
  /** Those of them that were installed after the first day of the period. */
  readonly late: readonly BodyKind[];
}

export interface Erratum {
  readonly number: number;
  readonly dated: LocalDate;
  /** In French. */
  readonly words: string;
}

/** A release as one audience is shown it: all that a document may draw on. */
export interface PublishedRelease {
  /** Civil year or triennium: `2025`, `2023-2025`. */
  readonly id: string;
  readonly from: LocalDate;
  /** First day after the period. */
  readonly until: LocalDate;
  /** Opinions, decisions and delays dated up to that day (date d’arrêté), as they were recorded on the day of the freeze. */
  readonly cutOff: LocalDate;
  readonly frozenOn: LocalDate;
  readonly audience: Audience;
  readonly lattice: Lattice;
  readonly tables: readonly PublishedTable[];
  readonly delays: PublishedDelays | null;
  readonly coverage: readonly CoverageLine[];
  readonly errata: readonly Erratum[];
}
