import type { Place } from '../../../server/domains/steering/statistics/lattice.rules';
import type { Coordinate, Person } from '../world/person';

export interface SeenCell {
  readonly coordinates: readonly Coordinate[];
  /** Null when masked. */
  readonly value: number | null;
}

/** A table as the catalogue announces it. */
export interface SeenNode {
  readonly id: string;
  readonly place: Place;
  readonly dimensions: readonly string[];
  /** D. */
  readonly margin: number;
  /** K + D. */
  readonly floor: number;
}

/** What an attacker may ask. */
export interface Target {
  readonly nodes: readonly SeenNode[];
  table(node: string): Promise<readonly SeenCell[]>;
  /** One cell each of several tables, in the order asked. */
  cells(wanted: readonly { node: string; coordinates: readonly Coordinate[] }[]): Promise<readonly (number | null)[]>;
}

/**
 * What only the test can do, as the database's administrator: publish its world again under another secret, with or without some
 * persons. The truth stays here; a target sees nothing of it.
 */
export interface Laboratory {
  readonly persons: readonly Person[];
  publish(secret: string, without?: readonly Person[]): Promise<Target>;
}
