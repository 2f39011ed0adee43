import { solveNoiseLaw } from '../../server/domains/steering/statistics/noise-law.rules';
import { areaUnderCurve, chiSquareP, rateOf } from '../attacks/tools/figures';
import { projectOnRelations } from '../attacks/tools/least-squares';
import { Likelihood } from '../attacks/tools/likelihood';
import { Reconstruction, type Known } from '../attacks/tools/reconstruction';
import { certainAt, phi, poissonDistance } from '../attacks/suite/membership-findings';
import { toldApart } from '../attacks/suite/official-stocks';

const half = (bound: number, variance: number) => solveNoiseLaw({ bound, variance }).probabilities.slice(0, bound + 1);

describe('noise laws against published tables (docs/figures-method.md#reference-cases)', () => {
  test.each([
    [0.9, [0.05154609, 0.2438156, 0.4092765]],
    [1, [0.06382714, 0.24469145, 0.38296282]],
  ])('ptable 1.0.0, D = 2, V = %d', (variance, published) => {
    half(2, variance).forEach((probability, at) => expect(probability).toBeCloseTo(published[at]!, 7));
  });

  test('D = 6, V = 3 (docs/figures-method.md#reference-cases)', () => {
    const published = [0.0006, 0.0036, 0.0161, 0.0515, 0.1183, 0.1948, 0.2301];
    half(6, 3).forEach((probability, at) => expect(probability).toBeCloseTo(published[at]!, 4));
    const { probabilities } = solveNoiseLaw({ bound: 6, variance: 3 });
    expect(probabilities.reduce((sum, p, at) => sum + p * (at - 6), 0)).toBeCloseTo(0, 14);
    expect(probabilities.reduce((sum, p, at) => sum + p * (at - 6) ** 2, 0)).toBeCloseTo(3, 10);
    expect(-probabilities.reduce((sum, p) => sum + p * Math.log2(p), 0)).toBeCloseTo(2.839, 3);
  });

  test('ptable, D = 2, V = 1.08, js = 1, i = 1: three values, fixed by the moments', () => {
    // On 0, 2 and 3 with mean 1: the row that "1 victim" would have were 1 forbidden. It prints 2 for one person nearly half the time.
    const third = (1.08 + 1 - 2) / 3;
    const second = (1 - 3 * third) / 2;
    expect([1 - second - third, second, third].map((p) => Number(p.toFixed(4)))).toEqual([0.5133, 0.46, 0.0267]);
  });
});

describe('what an attacker makes of a cell', () => {
  const likelihood = new Likelihood({ bound: 6, variance: 3 }, 11);
  const departement = new Likelihood({ bound: 9, variance: 6, drawnThreshold: { bound: 2, variance: 1 } }, 5);

  test('how often a cell is shown under a floor on the noisy number (docs/figures-method.md#reference-cases)', () => {
    expect([4, 5, 8, 10, 11, 12, 15, 20].map((n) => Number(likelihood.shown(n).toFixed(3)))).toEqual([
      0, 0.001, 0.072, 0.385, 0.615, 0.81, 0.996, 1,
    ]);
  });

  test('how often a département is shown from a drawn threshold (docs/figures-method.md#laws-of-noise)', () => {
    expect([0, 4, 5, 6, 7, 8, 9].map((n) => Number(departement.shown(n).toFixed(2)))).toEqual([
      0, 0, 0.06, 0.31, 0.69, 0.94, 1,
    ]);
  });

  test.each([
    [likelihood, 13],
    [departement, 5],
    [departement, 6],
    [departement, 13],
  ])('what is seen of n persons is one thing or another', (law, n) => {
    const all = [null, ...Array.from({ length: 40 }, (_, at) => at + law.least)];
    expect(all.reduce<number>((sum, seen) => sum + law.of(seen, n), 0)).toBeCloseTo(1, 12);
  });

  test('what may be behind a number, and behind a mask', () => {
    expect([null, 20].map((seen) => likelihood.range(seen))).toEqual([
      [0, 16],
      [14, 26],
    ]);
    expect([null, 5, 20].map((seen) => departement.range(seen))).toEqual([
      [0, 8],
      [5, 14],
      [11, 29],
    ]);
  });

  test('who knows nothing else learns little (docs/figures-method.md#reference-cases, F′)', () => {
    const former = (mean: number) => poissonDistance(mean, (seen, n) => likelihood.of(seen, n));
    expect(former(3)).toBeCloseTo(0.004, 3);
    expect(former(10)).toBeCloseTo(0.11, 2);
    expect(former(30)).toBeCloseTo(0.069, 3);
    expect([3, 6, 10, 30].map((mean) => Number(poissonDistance(mean).toFixed(3)))).toEqual([0.061, 0.15, 0.102, 0.066]);
  });

  test('nobody and five persons beside a known stock are told apart as the bound of F allows, away from the threshold', () => {
    expect(toldApart(departement, 60, 120)).toBeCloseTo(0.848, 3);
    expect(phi(5 / (2 * 2.4))).toBeCloseTo(0.85, 2);
  });

  test('what an accuracy of 0.80 implies of certainty, by the normal law', () => {
    expect([phi(0), phi(1.959964), phi(-1)].map((p) => Number(p.toFixed(4)))).toEqual([0.5, 0.975, 0.1587]);
    expect(certainAt(0.8)).toBeCloseTo(0.187, 3);
    expect(certainAt(0.7)).toBeCloseTo(0.0116, 3);
  });
});

describe('linear programs', () => {
  const ages = ['young', 'old'];
  const places = ['Spain', 'Iceland', 'Portugal'];
  const truth: Record<string, number> = {
    'young Spain': 5,
    'young Iceland': 2,
    'young Portugal': 0,
    'old Spain': 6,
    'old Iceland': 3,
    'old Portugal': 4,
  };
  const cells = Object.keys(truth);

  /** Margins are published, and the inner cells that are not suppressed. */
  const published = (suppressed: readonly string[]): Known[] => {
    const exact = (of: readonly string[]): Known => {
      const n = of.reduce((sum, cell) => sum + truth[cell]!, 0);
      return { of, least: n, most: n };
    };
    const margins = [...ages, ...places].map((word) => cells.filter((cell) => cell.split(' ').includes(word)));
    return [
      ...cells.filter((cell) => !suppressed.includes(cell)).map((cell) => exact([cell])),
      ...margins.map(exact),
      exact(cells),
      ...cells.map((cell) => ({ of: [cell], least: 0, most: Infinity })),
    ];
  };

  test('GaussSuppression, dataset_a: the primary cell alone is found again', () => {
    expect(new Reconstruction(published(['young Portugal'])).feasible(['young Portugal'])).toEqual({
      least: 0,
      most: 0,
    });
  });

  test('GaussSuppression, dataset_a: with its secondary cells, none is determined', () => {
    const suppressed = ['young Iceland', 'young Portugal', 'old Iceland', 'old Portugal'];
    for (const cell of suppressed) {
      const { least, most } = new Reconstruction(published(suppressed)).feasible([cell])!;
      expect(most).toBeGreaterThan(least);
      expect(truth[cell]).toBeGreaterThanOrEqual(least);
      expect(truth[cell]).toBeLessThanOrEqual(most);
    }
  });

  test('SmallCountRounding, base 5: the bounds hold the truth, and no small cell is determined', () => {
    const counts = [
      [6, 0, 1, 3, 4],
      [1, 2, 3, 1, 2],
      [0, 1, 1, 0, 2],
    ];
    const rounded = [
      [6, 0, 0, 5, 5],
      [0, 0, 5, 0, 0],
      [0, 0, 0, 0, 5],
    ];
    expect(rounded.flat().reduce((sum, n) => sum + n, 0)).toBe(26);
    const known = rounded.flatMap((row, i) =>
      row.map((n, j): Known => ({ of: [`${i} ${j}`], least: n === 0 ? 0 : n === 5 ? 1 : n, most: n === 0 ? 4 : n })),
    );
    const total: Known = { of: known.flatMap(({ of }) => of), least: 27, most: 27 };
    const reconstruction = new Reconstruction([...known, total]);
    counts.forEach((row, i) =>
      row.forEach((n, j) => {
        const { least, most } = reconstruction.feasible([`${i} ${j}`])!;
        expect(n).toBeGreaterThanOrEqual(least);
        expect(n).toBeLessThanOrEqual(most);
        expect(most > least).toBe(n !== 6);
      }),
    );
  });

  test('what contradicts itself has no solution; whole numbers narrow what fractions allow', () => {
    expect(
      new Reconstruction([
        { of: ['a'], least: 3, most: 3 },
        { of: ['a'], least: 4, most: 4 },
      ]).feasible(['a']),
    ).toBeNull();
    const odd: Known[] = [
      { of: ['a', 'b'], least: 1, most: 1 },
      { of: ['b', 'c'], least: 1, most: 1 },
      { of: ['a', 'c'], least: 1, most: 1 },
    ];
    expect(new Reconstruction(odd).feasible(['a', 'b', 'c'])).toMatchObject({ least: 2, most: 1 });
    expect(new Reconstruction(odd, true).feasible(['a'])).toBeNull();
  });
});

describe('least squares', () => {
  test('a total and its two halves: the total keeps two thirds of its variance', () => {
    const weights = projectOnRelations([
      { kinds: [0, 1], variance: 3 },
      { kinds: [0], variance: 3 },
      { kinds: [1], variance: 3 },
    ]);
    expect(weights[0]![0]).toBeCloseTo(2 / 3, 12);
    expect(weights[1]![1]).toBeCloseTo(2 / 3, 12);
    expect([...weights[0]!].map((weight) => Number(weight.toFixed(6)))).toEqual([0.666667, 0.333333, 0.333333]);
  });

  test('the same number twice is halved, an unrelated one stays', () => {
    const weights = projectOnRelations([
      { kinds: [0, 1], variance: 16 },
      { kinds: [0, 1], variance: 16 },
      { kinds: [2], variance: 6 },
    ]);
    expect([weights[0]![0], weights[1]![1], weights[2]![2]].map((weight) => Number(weight!.toFixed(9)))).toEqual([
      0.5, 0.5, 1,
    ]);
  });
});

describe('rates', () => {
  test('Wilson, Mann-Whitney, chi-square against known values', () => {
    const { interval } = rateOf(489, 600);
    expect(interval[0]).toBeCloseTo(0.782, 3);
    expect(interval[1]).toBeCloseTo(0.844, 3);
    expect(rateOf(0, 0).interval).toEqual([0, 1]);
    expect(areaUnderCurve([3, 4, 5], [1, 2, 3])).toBeCloseTo(8.5 / 9, 12);
    expect(areaUnderCurve([1, 1], [1, 1])).toBe(0.5);
    expect(chiSquareP([10, 20, 30], [1 / 3, 1 / 3, 1 / 3])).toMatchObject({
      statistic: expect.closeTo(10, 9),
      freedom: 2,
      p: expect.closeTo(Math.exp(-5), 9),
    });
    expect(chiSquareP([44, 56], [0.5, 0.5]).p).toBeCloseTo(0.23014, 4);
  });
});
