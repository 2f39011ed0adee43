import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { bracketOf, quantileDays, type Doubt } from '../../server/domains/steering/statistics/delays.rules';
import { compared } from '../../server/domains/steering/statistics/compare.rules';
import {
  domainOf,
  isMaskedRegion,
  keyOf,
  onlyDepartementOf,
} from '../../server/domains/steering/statistics/domain-of-codes.rules';
import {
  shownCells,
  type Counted,
  type Counts,
  type Draw,
} from '../../server/domains/steering/statistics/freeze/protect.rules';
import { PERSON_BUDGET, trienniumLattice, yearLattice } from '../../server/domains/steering/statistics/lattice';
import { settled } from '../../server/domains/steering/statistics/grain.rules';
import {
  budgetFaults,
  faultsOf,
  floorOf,
  lawOf,
  mostMasked,
  twinOf,
  type Lattice,
} from '../../server/domains/steering/statistics/lattice.rules';
import { solveNoiseLaw, thresholdsOf, noiseOf } from '../../server/domains/steering/statistics/noise-law.rules';
import { silentRegions } from '../../server/domains/steering/statistics/silent-regions.rules';
import { shareOf } from '../../server/domains/steering/statistics/shares.rules';
import { regions, territories } from '../../server/reference/reference-data';

const drawing =
  (secret: number): Draw =>
  (node, { coordinates, persons, keys }) => {
    const digest = createHash('sha256').update(`${secret}#${node}#${coordinates}#${persons}#${keys}`).digest();
    return { noise: digest.readUInt32BE(0), threshold: digest.readUInt32BE(4) };
  };

/** Every level of geography in one lattice, with a breakdown by place: more than is published, so that each rule has something to do. */
const lattice: Lattice = {
  ...trienniumLattice,
  laws: { ...trienniumLattice.laws, ...yearLattice.laws },
  nodes: [
    ...trienniumLattice.nodes,
    ...(['REGION', 'DEPARTEMENT'] as const).flatMap((place) =>
      [[], ['FORM'], ['AGE']].map((dimensions) => ({
        id: [place, ...dimensions].join('.').toLowerCase(),
        place,
        dimensions,
        audience: 'MIPROF' as const,
        question: '?',
      })),
    ),
  ].filter(({ id }, at, all) => all.findIndex((node) => node.id === id) === at),
};

const keysOf = (id: string): string[] =>
  domainOf(
    lattice,
    lattice.nodes.find((node) => node.id === id)!,
  ).map((cell) => keyOf(cell.map(({ code }) => code)));
const NODES = ['departement', 'departement.form', 'region', 'region.form', 'region.age', 'national', 'national.form'];

/** Everywhere but in Guyane and in the east of Brittany files could come to a commission. */
const covered = territories
  .filter(({ code }) => !['973', '22', '35'].includes(code))
  .map(({ code }) => ({ departement: code, bodies: ['PROSTITUTION_EXIT_COMMISSION' as const], late: [] }));
const silent = silentRegions(lattice, covered);

/** Small numbers, where everything is decided. */
const counts: fc.Arbitrary<Counts> = fc.infiniteStream(fc.integer({ min: 0, max: 40 })).map((stream) => {
  const next = () => stream.next().value as number;
  return new Map(
    NODES.map((id) => [
      id,
      keysOf(id)
        .map((coordinates): Counted => ({ coordinates, persons: next(), keys: BigInt(next()) }))
        .filter(({ persons }) => persons > 0),
    ]),
  );
});

describe('what is shown of what was counted', () => {
  it('rests on five persons or more, and is within the noise', () => {
    fc.assert(
      fc.property(counts, fc.integer(), (counted, secret) => {
        for (const { node: id, coordinates, value } of shownCells(lattice, counted, drawing(secret), silent)) {
          const node = lattice.nodes.find((found) => found.id === id)!;
          const alone = node.place === 'REGION' ? onlyDepartementOf(coordinates.split('|')[0]!) : null;
          const source = alone ? twinOf(lattice, node) : undefined;
          const key = source ? [alone, ...coordinates.split('|').slice(1)].join('|') : coordinates;
          const n = counted.get((source ?? node).id)!.find((cell) => cell.coordinates === key)!.persons;
          if (
            n < lattice.threshold ||
            Math.abs(value - n) > lawOf(lattice, source ?? node).bound ||
            value < floorOf(lattice, source ?? node)
          )
            return false;
        }
        return true;
      }),
      { numRuns: 60 },
    );
  });

  it('masks no more persons than it says', () => {
    fc.assert(
      fc.property(counts, fc.integer(), (counted, secret) => {
        const shown = new Set(
          shownCells(lattice, counted, drawing(secret), silent).map(
            ({ node, coordinates }) => `${node} ${coordinates}`,
          ),
        );
        return ['departement', 'national'].every((id) =>
          counted.get(id)!.every(
            ({ coordinates, persons }) =>
              shown.has(`${id} ${coordinates}`) ||
              persons <=
                mostMasked(
                  lattice,
                  lattice.nodes.find((node) => node.id === id)!,
                ),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is in a region of one département that département’s cell, and nothing else; in a region of two, nothing', () => {
    fc.assert(
      fc.property(counts, fc.integer(), (counted, secret) => {
        const shown = new Map(
          shownCells(lattice, counted, drawing(secret), silent).map(({ node, coordinates, value }) => [
            `${node} ${coordinates}`,
            value,
          ]),
        );
        return regions.every(({ code }) => {
          const alone = onlyDepartementOf(code);
          if (isMaskedRegion(code))
            return ![...shown.keys()].some(
              (key) => key.startsWith('region') && key.split(' ')[1]!.split('|')[0] === code,
            );
          return !alone || shown.get(`region ${code}`) === shown.get(`departement ${alone}`);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing, each year, in a region where fewer than three départements have a body that files come to', () => {
    const named = (found: ReadonlySet<string>) => regions.filter(({ code }) => found.has(code)).map(({ name }) => name);
    const overseas = ['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte'];
    expect(named(silentRegions(yearLattice, covered))).toEqual([...overseas, 'Bretagne', 'Corse']);
    const codafs = covered.map((line) => ({ ...line, bodies: ['CODAF' as const] }));
    expect(named(silentRegions(yearLattice, codafs))).toHaveLength(18);
    expect(named(silentRegions(lattice, []))).toEqual(['Corse']);
  });

  it('breaks down no place whose total is not shown', () => {
    fc.assert(
      fc.property(counts, fc.integer(), (counted, secret) => {
        const shown = new Set(
          shownCells(lattice, counted, drawing(secret), silent).map(
            ({ node, coordinates }) => `${node} ${coordinates}`,
          ),
        );
        return [...shown].every((key) => {
          const [node, coordinates] = key.split(' ') as [string, string];
          return node.startsWith('national') || shown.has(`${node.split('.')[0]} ${coordinates.split('|')[0]}`);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order in which it was counted', () => {
    fc.assert(
      fc.property(counts, fc.integer(), (counted, secret) => {
        const again = new Map([...counted].reverse().map(([node, cells]) => [node, [...cells].reverse()]));
        const sorted = (of: Counts) =>
          shownCells(lattice, of, drawing(secret), silent)
            .map((cell) => JSON.stringify(cell))
            .sort();
        expect(sorted(again)).toEqual(sorted(counted));
      }),
      { numRuns: 10 },
    );
  });

  it('knows one region of two départements and five of one', () => {
    expect(regions.filter(({ code }) => isMaskedRegion(code)).map(({ name }) => name)).toEqual(['Corse']);
    expect(regions.filter(({ code }) => onlyDepartementOf(code)).length).toBe(5);
    expect(territories).toHaveLength(101);
  });
});

describe('a draw', () => {
  it('gives every noise its share of the words, and no other noise', () => {
    const { NATIONAL, REGION, DEPARTEMENT } = lattice.laws;
    for (const parameters of [NATIONAL!, REGION!, DEPARTEMENT!, DEPARTEMENT!.drawnThreshold!]) {
      const law = solveNoiseLaw(parameters);
      const thresholds = thresholdsOf(law);
      expect(thresholds.at(-1)).toBe(2 ** 32);
      law.probabilities.forEach((probability, at) =>
        expect((thresholds[at]! - (thresholds[at - 1] ?? 0)) / 2 ** 32).toBeCloseTo(probability, 8),
      );
      expect([noiseOf(thresholds, 0), noiseOf(thresholds, 2 ** 32 - 1)]).toEqual([-law.bound, law.bound]);
    }
  });

  it.each([
    [{ bound: 0, variance: 1 }],
    [{ bound: 1.5, variance: 1 }],
    [{ bound: 3, variance: 9 }],
    [{ bound: 3, variance: 0 }],
    [{ bound: 1, variance: 0.05 }],
    [{ bound: 3, variance: Number.NaN }],
  ])('has no law for %j', (parameters) => {
    expect(() => solveNoiseLaw(parameters)).toThrow(RangeError);
  });
});

describe('a lattice', () => {
  const changed = (change: Partial<Lattice>): string[] => faultsOf({ ...lattice, ...change });
  const node = (id: string, place: string, dimensions: string[]) =>
    ({ id, place, dimensions, audience: 'MIPROF', question: '?' }) as Lattice['nodes'][number];

  it('stops the start when it costs more than its budget, repeats itself or crosses finer', () => {
    expect(faultsOf(lattice)).toEqual([]);
    const life = [yearLattice, yearLattice, yearLattice, trienniumLattice];
    expect(budgetFaults(life, PERSON_BUDGET)).toEqual([]);
    expect(budgetFaults([...life, yearLattice], PERSON_BUDGET)).toHaveLength(2);
    expect(budgetFaults(life, { PUBLIC: 0.4, MIPROF: 9 })).toEqual([
      'the nodes of PUBLIC cost a person 0.913, over the budget of 0.4',
    ]);
    const more = (extra: Lattice['nodes'][number]) => changed({ nodes: [...lattice.nodes, extra] });
    expect(more(node('national.form', 'NATIONAL', ['FORM']))).toEqual(
      expect.arrayContaining([expect.stringMatching(/declared twice/), expect.stringMatching(/cross the same/)]),
    );
    expect(more(node('departement.form.sex', 'DEPARTEMENT', ['FORM', 'SEX']))).toEqual([
      expect.stringMatching(/finer than one dimension/),
    ]);
    expect(more(node('national.name', 'NATIONAL', ['NAME']))).toEqual(
      expect.arrayContaining([expect.stringMatching(/unknown dimension: NAME/)]),
    );
    expect(more(node('national.total', 'NATIONAL', ['SEX', 'LODGING']))).toEqual([
      expect.stringMatching(/not named after/),
    ]);
    expect(more(node('national.age.lodging', 'NATIONAL', ['AGE', 'LODGING']))).toEqual([
      'national.age.lodging has no table of its rows, for as many readers, within which its shares are told',
    ]);
    expect(changed({ laws: { ...lattice.laws, REGION: { bound: 1, variance: 0.05 } } })).toEqual([
      expect.stringMatching(/^REGION: no noise law is found/),
    ]);
    expect(changed({ laws: { NATIONAL: lattice.laws.NATIONAL!, REGION: lattice.laws.REGION! } })).toContain(
      'departement has no law of noise for DEPARTEMENT',
    );
    expect(more(node('national.age.form', 'NATIONAL', ['AGE', 'FORM']))).toEqual(
      expect.arrayContaining([expect.stringMatching(/does not follow the order/)]),
    );
    expect(changed({ nodes: lattice.nodes.filter(({ id }) => id !== 'region') })).toEqual(
      expect.arrayContaining([expect.stringMatching(/no total of its places/)]),
    );
  });

  it('has the brackets of the delays in the order in which they are interpolated', () => {
    const brackets = lattice.dimensions.find(({ code }) => code === 'DELAY')!.codes.map(({ code }) => bracketOf(code));
    brackets.forEach(({ from }, at) => expect(from).toBe(at === 0 ? 0 : brackets[at - 1]!.to! + 1));
    expect(brackets.at(-1)!.to).toBeNull();
  });

  it('publishes the finer forms only where the last release bears them, whatever the period holds', () => {
    const forms = (past: Parameters<typeof settled>[1], years: number) =>
      settled(yearLattice, past, years).dimensions.find(({ code }) => code === 'FORM')!.codes.length;
    expect([forms(null, 1), forms({ value: null, years: 1 }, 1), forms({ value: 900, years: 1 }, 1)]).toEqual([
      3, 3, 3,
    ]);
    // One person in a hundred of 4 700 is 47: the floor of 26, and the bound of 21.
    expect([forms({ value: 4_699, years: 1 }, 1), forms({ value: 4_700, years: 1 }, 1)]).toEqual([3, 6]);
    expect([forms({ value: 1_567, years: 1 }, 3), forms({ value: 4_700, years: 3 }, 1)]).toEqual([6, 3]);
  });
});

const FIVE = ['UP_TO_7', 'FROM_8_TO_30', 'FROM_31_TO_90', 'FROM_91_TO_180', 'OVER_180'];

describe('what is computed on published numbers', () => {
  it('gives a share from thirty persons on, never over a hundred', () => {
    expect([shareOf(15, 30), shareOf(15, 29), shareOf(null, 100), shareOf(20, null), shareOf(104, 100)]).toEqual([
      50,
      null,
      null,
      null,
      100,
    ]);
  });

  const histogramOf = (values: readonly (number | null)[]) =>
    values.map((value, at) => ({ value, bracket: bracketOf(FIVE[at]!) }));
  const quantile = (values: readonly (number | null)[], share: number, doubt: Doubt) =>
    quantileDays(histogramOf(values), share, doubt);
  const exact = { margin: 0, most: 0 };
  const national = { margin: 15, most: 34 };

  it('interpolates a quantile, and tells its bracket', () => {
    expect(quantile([0, 50, 50, 0, 0], 0.5, exact)).toEqual({ days: 30, from: 8, to: 30 });
    expect(quantile([20, 20, 40, 40, 40], 0.5, exact)).toEqual({ days: 90, from: 31, to: 90 });
    // At most 34 + 115 of 149 + 385 + 0 come before; at least 470 of 470 + 68 have come by its end.
    expect(quantile([null, 100, 400, null, null], 0.5, national)).toEqual({ days: 54, from: 31, to: 90 });
    expect(quantile([200, 100, 600, 100, null], 0.5, national)).toEqual({ days: 51, from: 31, to: 90 });
    expect(quantile([20, 29, null, null, null], 0.5, exact)).toBeNull();
    expect(quantile([20, 20, 20, 20, 400], 0.9, exact)).toBeNull();
  });

  it('tells no quantile that masks or noise could move', () => {
    // 34 behind the first mask: 74 of 144 came before the third bracket.
    for (const margin of [0, 15]) expect(quantile([null, 40, 30, 40, null], 0.5, { margin, most: 34 })).toBeNull();
    expect(quantile([null, 30, 30, null, null], 0.5, national)).toBeNull();
    // 855 of 1004 may have come by day 90, if the last two brackets hide 149: less than nine in ten.
    expect(quantile([200, 100, 600, 100, null], 0.9, national)).toBeNull();
    // With 15 each, exactly half (75 + 75 of 300) may have come before; with 14, 148 of 300 at most.
    expect(quantile([60, 60, 100, 80, null], 0.5, { margin: 14, most: 34 })).toEqual({ days: 49, from: 31, to: 90 });
    expect(quantile([60, 60, 100, 80, null], 0.5, national)).toBeNull();
  });

  it('tells a quantile where every histogram that could be the true one has it, and nowhere else', () => {
    const bracket = (values: readonly number[], share: number) => {
      const total = values.reduce((sum, value) => sum + value, 0);
      return values.findIndex(
        (_, at) => values.slice(0, at + 1).reduce((sum, value) => sum + value, 0) >= share * total,
      );
    };
    const value = fc.option(fc.integer({ min: 20, max: 300 }), { nil: null, freq: 3 });
    fc.assert(
      fc.property(
        fc.tuple(value, value, value, value, value),
        fc.constantFrom(0.5, 0.9),
        fc.constantFrom(national, { margin: 3, most: 10 }),
        (values, share, doubt) => {
          const told = quantile(values, share, doubt);
          const ends = values.map((each) =>
            each === null ? [0, doubt.most] : [each - doubt.margin, each + doubt.margin],
          );
          const corners = ends
            .reduce<number[][]>((all, pair) => all.flatMap((before) => pair.map((end) => [...before, end])), [[]])
            .filter((corner) => corner.some((each) => each > 0));
          const at = new Set(corners.map((corner) => bracketOf(FIVE[bracket(corner, share)]!)));
          const [only] = at;
          const certain =
            at.size === 1 && only!.to !== null && values.reduce<number>((sum, each) => sum + (each ?? 0), 0) >= 50;
          expect(told && { from: told.from, to: told.to }).toEqual(certain ? { from: only!.from, to: only!.to } : null);
          if (told) expect(told.days >= told.from && told.days <= told.to).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('calls a rise only what noise alone cannot make', () => {
    const cell = (value: number | null, margin = 6) => ({ value, margin });
    expect(compared(cell(20), cell(32))).toEqual({ difference: 12, margin: 12, trend: 'WITHIN_NOISE' });
    expect(compared(cell(20), cell(33))).toEqual({ difference: 13, margin: 12, trend: 'RISE' });
    expect(compared(cell(33), cell(20)).trend).toBe('FALL');
    expect(compared(cell(null), cell(20))).toEqual({ difference: null, margin: 12, trend: 'NOT_COMPARABLE' });
  });
});
