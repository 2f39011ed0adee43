import document from './lattice.json';
import { faultsOf, type Lattice } from './lattice.rules';

/** The lattice of the releases to come. A build or a start with a faulty one fails. */
export const lattice: Lattice = checked(document as Lattice);

function checked(given: Lattice): Lattice {
  const faults = faultsOf(given);
  if (faults.length > 0) throw new Error(`lattice.json: ${faults.join('; ')}`);
  return given;
}
