const REFERENCE = 'reference data, the same on every platform';
const LATTICE = 'the lattice, which is public and fixed before anything is counted';
const CODES = 'the whole domain of codes, whoever is in the cells';

/** Every list that national figures answer with, and why its length tells of no person. A new one asks for a line, hence for a thought. */
export const allowedLists: Readonly<Record<string, string>> = {
  'BodyKindReference.formations': REFERENCE,
  'BodyKindReference.legalBasis': REFERENCE,
  'BodyKindReference.minimumSittings': REFERENCE,
  'Bulletin.documents': 'the formats of the program',
  'Cell.coordinates': CODES,
  'ComparedCell.coordinates': CODES,
  'Comparison.cautions': 'the bodies that were installed, and the lattices of both releases',
  'Comparison.cells': CODES,
  'FormationReference.seats': REFERENCE,
  'FormationReference.treats': REFERENCE,
  'Lattice.dimensions': LATTICE,
  'Lattice.nodes': LATTICE,
  'LatticeDimension.codes': LATTICE,
  'LatticeNode.dimensions': LATTICE,
  'National.bodyKinds': REFERENCE,
  'National.coverage': 'every body of every département',
  'National.coverageTotals': 'the country, or its regions',
  'National.regions': REFERENCE,
  'National.releases': 'the periods that were frozen',
  'National.territories': REFERENCE,
  'ParquetCoverage.departements': 'every département',
  'Region.territories': REFERENCE,
  'Release.coverage': 'every département',
  'Release.errata': 'what the administrator wrote',
  'Release.years': 'the years of the period',
  'ReleaseCoverage.bodies': 'bodies that were installed',
  'ReleaseCoverage.late': 'bodies that were installed',
  'ReleaseMethod.paragraphs': 'the words of the method, from the lattice',
  'ReleaseTable.cells': CODES,
};
