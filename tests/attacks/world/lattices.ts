import type { Lattice, Place } from '../../../server/domains/steering/statistics/lattice.rules';
import type { LawParameters } from '../../../server/domains/steering/statistics/noise-law.rules';
import { FINE } from './fine-codes';

interface Made {
  readonly laws: Readonly<Record<Place, LawParameters>>;
  readonly open: readonly string[];
  readonly closed: readonly string[];
}

/** A lattice for a test, named by its tables alone, on the codes of the files. */
export function latticeOf({ laws, open, closed }: Made): Lattice {
  const nodes = [...open, ...closed].map((id) => {
    const [place, ...dimensions] = id.toUpperCase().split('.') as [Place, ...string[]];
    return { id, place, dimensions, audience: open.includes(id) ? ('PUBLIC' as const) : ('MIPROF' as const), question: id };
  });
  return {
    version: 'test',
    threshold: 5,
    budgets: { PUBLIC: Infinity, MIPROF: Infinity },
    laws,
    dimensions: Object.entries(FINE).map(([code, codes]) => ({
      code,
      label: code,
      codes: codes.map((fine) => ({ code: fine, label: fine })),
    })),
    nodes,
  } as Lattice;
}

/** The first edition of the figures: twenty-three tables of every year (ADR 0036). Kept because it must fail over three years. */
export const firstEdition = latticeOf({
  laws: {
    NATIONAL: { bound: 15, variance: 16 },
    REGION: { bound: 9, variance: 6 },
    DEPARTEMENT: { bound: 6, variance: 3 },
  },
  open: ['national', 'national.form', 'national.sex', 'national.age', 'national.form.sex', 'region', 'region.form', 'departement'],
  closed: [
    ...['origin', 'minority', 'complaint', 'residence', 'lodging', 'body', 'opinion', 'decision', 'delay'].map(
      (dimension) => `national.${dimension}`,
    ),
    ...['national.form.age', 'national.form.origin', 'national.sex.age', 'region.sex', 'region.age', 'departement.form'],
  ],
});
