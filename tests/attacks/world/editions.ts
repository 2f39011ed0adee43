import type { Lattice } from '../../../server/domains/steering/statistics/lattice.rules';
import type { Edition } from './life';
import { latticeOf } from './lattices';
const DEP = { bound: 9, variance: 6, threshold: { bound: 2, variance: 1 } };
const laws = { NATIONAL: { bound: 21, variance: 36 }, REGION: { bound: 13, variance: 14 }, DEPARTEMENT: DEP };
const coarse = (lattice: Lattice): Lattice => ({ ...lattice, dimensions: lattice.dimensions.map((d) => d.code === 'FORM' ? { ...d, codes: [{ code: 'SEXUAL', label: '' }, { code: 'LABOUR_OR_DOMESTIC', label: '', of: ['LABOUR', 'DOMESTIC'] }, { code: 'ANY_OTHER', label: '', of: ['BEGGING', 'FORCED_CRIME', 'OTHER'] }] } : d.code === 'DELAY' ? { ...d, codes: [{ code: 'UP_TO_30', label: '', of: ['UP_TO_7', 'FROM_8_TO_30'] }, ...d.codes.slice(2)] } : d.code === 'ORIGIN' ? { ...d, codes: [...d.codes.slice(0, 5), { code: 'OTHER_OR_UNKNOWN', label: '', of: ['OTHER', 'UNKNOWN'] }] } : d) });
const yearLattice = coarse(latticeOf({ laws, open: ['national', 'national.form', 'national.sex', 'national.age', 'region'], closed: [] }));
const trienniumLattice = coarse(latticeOf({ laws, open: ['national', 'national.form', 'national.form.sex', 'departement'], closed: ['origin', 'minority', 'complaint', 'residence', 'lodging', 'body', 'opinion', 'decision', 'delay', 'form.age', 'form.origin', 'sex.age'].map((x) => `national.${x}`) }));

/** The triennium that is attacked: its three yearly releases and its own. */
export const TRIENNIUM = '2023-2025';
export const YEARS = ['2023', '2024', '2025'] as const;

/** A lattice for each year, and one for all of them where there is one. */
export const editionsOf = (year: Lattice, triennium: Lattice | null = null): Edition[] => [
  ...YEARS.map((id) => ({ id, years: [id], lattice: year })),
  ...(triennium ? [{ id: TRIENNIUM, years: YEARS, lattice: triennium }] : []),
];

export const theEditions: readonly Edition[] = editionsOf(yearLattice, trienniumLattice);
