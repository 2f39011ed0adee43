import type { Lattice, LatticeNode, NodeLaw, Place } from '../../../server/domains/steering/statistics/lattice.rules';
import { formerLattice } from '../targets/former-lattice';
import { editionsOf, triennial, yearly } from '../world/editions';
import type { Edition } from '../world/life';

const withLaw = (lattice: Lattice, place: Place, law: NodeLaw): Lattice => ({
  ...lattice,
  laws: { ...lattice.laws, [place]: law },
});

const withNode = (lattice: Lattice, node: LatticeNode): Lattice => ({ ...lattice, nodes: [...lattice.nodes, node] });

const departements: LatticeNode = triennial.nodes.find(({ id }) => id === 'departement')!;
const law: NodeLaw = triennial.laws.DEPARTEMENT!;

/** The first edition: twenty-three tables of every year (ADR 0036), over a triennium. */
export const finestEveryYear: Edition[] = editionsOf(formerLattice, null);

/** Départements shown from K and one on, but for a few: a mask, or its absence, is a fact about one person. */
export const fixedThreshold: Edition[] = editionsOf(
  yearly,
  withLaw(triennial, 'DEPARTEMENT', { ...law, drawnThreshold: { bound: 1, variance: 0.12 } }),
);

/** Départements with the noise of the first edition. */
export const narrowDepartements: Edition[] = editionsOf(
  yearly,
  withLaw(triennial, 'DEPARTEMENT', { ...law, bound: 6, variance: 3 }),
);

/** Départements every year, as well as in the triennium. */
export const departementsEveryYear: Edition[] = editionsOf(
  withLaw(withNode(yearly, departements), 'DEPARTEMENT', law),
  triennial,
);

/** Everything else as it is, and narrow noise in the national tables of the triennium: right in four cases of five. */
export const oneNarrowTable: Edition[] = editionsOf(yearly, withLaw(triennial, 'NATIONAL', { bound: 8, variance: 6 }));
