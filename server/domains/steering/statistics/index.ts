export { unnamedProducer, type Producer } from './bulletin/bulletin-file';
export { addErratum } from './documents/add-erratum';
export { makeDocuments, type StoredDocument } from './documents/make-documents';
export { freezeRelease } from './freeze/freeze-release';
export { releaseSecret } from './freeze/release-secret';
export { verifyReleases, type Standing } from './freeze/verify-release';
export { PERSON_BUDGET, trienniumLattice, yearLattice } from './lattice';
export { budgetOf, costOf, floorOf, lawOf, type Lattice, type Audience, type LatticeNode } from './lattice.rules';
export { nameOf, periodOf, trienniumOf, type Period } from './period.rules';
