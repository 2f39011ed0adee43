import { floorOf, lawOf, type Dimension, type Lattice } from './lattice.rules';

/** The published total of the last release that ended before a period begins, and how many years that release was of. */
export interface Past {
  readonly value: number | null;
  readonly years: number;
}

/** The rarest form in the MIPROF’s survey of 2021: one person in a hundred (mendicité forcée; other forms). */
const SHARE_OF_RAREST = 0.01;

/**
 * The lattice as a release of so many years is frozen under. Its finer codes are published only if a code as rare as the rarest form
 * of the survey would have been shown, whatever the noise, in a country of as many persons as the last release told. The choice
 * follows from numbers that are published already, never from the period’s own: it tells nothing of them.
 */
export function settled(lattice: Lattice, past: Past | null, years: number): Lattice {
  const expected = past?.value ? (past.value / past.years) * years * SHARE_OF_RAREST : 0;
  const country = lattice.nodes.find(({ place }) => place === 'NATIONAL')!;
  const isFine = expected >= floorOf(lattice, country) + lawOf(lattice, country).bound;
  return { ...lattice, dimensions: lattice.dimensions.map((dimension) => atGrain(dimension, isFine)) };
}

function atGrain({ wide, ...dimension }: Dimension, isFine: boolean): Dimension {
  return wide && !isFine ? { ...dimension, codes: wide } : dimension;
}
