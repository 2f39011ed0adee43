import { budgetFaults, faultsOf, type Audience, type Dimension, type Lattice } from './lattice.rules';
import shared from './lattices/dimensions.json';
import triennial from './lattices/triennium.json';
import yearly from './lattices/year.json';
import type { Period } from './period.rules';

/**
 * Σ 1/(2V) over everything that one person may weigh on in three years: each of the three yearly releases, and the release of the
 * triennium (ADR 0096). Policy, with the bound of attack F.
 */
export const PERSON_BUDGET: Readonly<Record<Audience, number>> = { PUBLIC: 0.92, MIPROF: 1.09 };

const composed = (document: Omit<Lattice, 'dimensions'>): Lattice => ({
  ...document,
  dimensions: shared.dimensions as readonly Dimension[],
});

/** The lattices of the releases to come. A build or a start with a faulty one fails. */
export const yearLattice: Lattice = composed(yearly as Omit<Lattice, 'dimensions'>);
export const trienniumLattice: Lattice = composed(triennial as Omit<Lattice, 'dimensions'>);

export const latticeOf = ({ years }: Pick<Period, 'years'>): Lattice =>
  years.length === 1 ? yearLattice : trienniumLattice;

const faults = [
  ...[yearLattice, trienniumLattice].flatMap((lattice) =>
    faultsOf(lattice).map((fault) => `${lattice.version}: ${fault}`),
  ),
  ...budgetFaults([yearLattice, yearLattice, yearLattice, trienniumLattice], PERSON_BUDGET),
];
if (faults.length > 0) throw new Error(`lattices: ${faults.join('; ')}`);
