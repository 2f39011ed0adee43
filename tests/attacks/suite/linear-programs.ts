import { formerLattice as lattice } from '../targets/former-lattice';
import { floorOf } from '../../../server/domains/steering/statistics/lattice.rules';
import { mean } from '../tools/figures';
import { Reconstruction, type Known } from '../tools/reconstruction';
import { codesOf, countsOf, departementsOf, regionCodes, type Crossing, type Person } from '../world/person';
import type { Exposure } from './exposure';
import { judged, type Finding } from './finding';

interface Widths {
  readonly determined: number;
  readonly widths: readonly number[];
}

const product = (...axes: (readonly string[])[]): string[][] =>
  axes.reduce<string[][]>((all, codes) => all.flatMap((one) => codes.map((code) => [...one, code])), [[]]);

/** What a shown number or a mask says of the sum of the unknowns behind it; nothing where the whole slice is masked. */
function knownOf(exposure: Exposure, node: string, key: string, of: readonly string[]): Known[] {
  const { margin, floor, place, dimensions } = exposure.nodes.find(({ id }) => id === node)!;
  const seen = exposure.tables.get(node)!.get(key) ?? null;
  if (seen !== null) return [{ of, least: Math.max(lattice.threshold, seen - margin), most: seen + margin }];
  const total = exposure.tables.get(place.toLowerCase())!.get(key.split('|')[0]!) ?? null;
  return dimensions.length > 0 && total === null ? [] : [{ of, least: 0, most: floor - 1 + margin }];
}

/** Unknowns: département × form. The matrix is that of a transport problem, so the linear bounds are the integer ones. */
function byDepartement(exposure: Exposure, region: string): Known[] {
  const [inside, forms] = [departementsOf(region), codesOf('FORM')];
  const all = product(inside, forms).map((cell) => cell.join('|'));
  const where = (test: (departement: string, form: string) => boolean) =>
    all.filter((cell) => test(...(cell.split('|') as [string, string])));
  return [
    ...knownOf(exposure, 'region', region, all),
    ...forms.flatMap((form) =>
      knownOf(
        exposure,
        'region.form',
        `${region}|${form}`,
        where((_, found) => found === form),
      ),
    ),
    ...inside.flatMap((code) =>
      knownOf(
        exposure,
        'departement',
        code,
        where((found) => found === code),
      ),
    ),
    ...all.flatMap((cell) => knownOf(exposure, 'departement.form', cell, [cell])),
  ];
}

/** Unknowns: form × sex × age in one region. */
function byRegion(exposure: Exposure, region: string): Known[] {
  const dimensions = ['FORM', 'SEX', 'AGE'];
  const all = product(...dimensions.map(codesOf));
  const where = (at: number, code: string) => all.filter((cell) => cell[at] === code).map((cell) => cell.join('|'));
  return [
    ...knownOf(
      exposure,
      'region',
      region,
      all.map((cell) => cell.join('|')),
    ),
    ...dimensions.flatMap((dimension, at) =>
      codesOf(dimension).flatMap((code) =>
        knownOf(exposure, `region.${dimension.toLowerCase()}`, `${region}|${code}`, where(at, code)),
      ),
    ),
  ];
}

function attackOurs(exposure: Exposure, persons: readonly Person[]): Widths {
  const widths: number[] = [];
  const measure = (known: readonly Known[], aims: readonly (readonly string[])[]) => {
    const reconstruction = new Reconstruction(known);
    for (const aim of aims) {
      const feasible = reconstruction.feasible(aim);
      if (feasible === null)
        throw new Error('the published numbers contradict one another: the attack states something wrong');
      widths.push(feasible.most - feasible.least);
    }
  };
  const small = (node: Crossing) =>
    [...countsOf(persons, node)].filter(([, n]) => n < lattice.threshold).map(([key]) => key);
  const [departements, forms] = [
    small({ id: 'departement.form', place: 'DEPARTEMENT', dimensions: ['FORM'] }),
    small({ id: 'region.form', place: 'REGION', dimensions: ['FORM'] }),
  ];
  for (const region of regionCodes.filter((code) => departementsOf(code).length > 2)) {
    measure(
      byDepartement(exposure, region),
      departements.filter((key) => departementsOf(region).includes(key.split('|')[0]!)).map((key) => [key]),
    );
    const cells = product(codesOf('SEX'), codesOf('AGE')).map((cell) => cell.join('|'));
    measure(
      byRegion(exposure, region),
      forms
        .filter((key) => key.startsWith(`${region}|`))
        .map((key) => cells.map((cell) => `${key.split('|')[1]}|${cell}`)),
    );
  }
  return { determined: widths.filter((width) => width === 0).length, widths };
}

/** Naive, finer than the lattice as the reference attack was: form × age by region, exact, "<5" in the place of one to four. */
function attackNaive(persons: readonly Person[]): Widths {
  const widths: number[] = [];
  for (const region of regionCodes.filter((code) => departementsOf(code).length > 2)) {
    const counts = countsOf(
      persons.filter((person) => person.region === region),
      { id: '', place: 'NATIONAL', dimensions: ['FORM', 'AGE'] },
    );
    const all = product(codesOf('FORM'), codesOf('AGE')).map((cell) => cell.join('|'));
    const printed = (of: readonly string[]): Known => {
      const n = of.reduce((total, cell) => total + (counts.get(cell) ?? 0), 0);
      return n === 0 || n >= lattice.threshold
        ? { of, least: n, most: n }
        : { of, least: 1, most: lattice.threshold - 1 };
    };
    const margins = [
      ...codesOf('FORM').map((form) => all.filter((cell) => cell.startsWith(`${form}|`))),
      ...codesOf('AGE').map((age) => all.filter((cell) => cell.endsWith(`|${age}`))),
      all,
    ];
    const reconstruction = new Reconstruction([...all.map((cell) => printed([cell])), ...margins.map(printed)], true);
    for (const [cell, n] of counts) {
      if (n >= lattice.threshold) continue;
      const feasible = reconstruction.feasible([cell])!;
      widths.push(feasible.most - feasible.least);
    }
  }
  return { determined: widths.filter((width) => width === 0).length, widths };
}

/** B: the least and the most that each cell of one to four can be, given everything that is published. */
export function linearPrograms(exposure: Exposure, persons: readonly Person[]): Finding {
  const [ours, naive] = [attackOurs(exposure, persons), attackNaive(persons)];
  const naiveRate = naive.determined / naive.widths.length;
  return judged(
    {
      id: 'B',
      name: 'Reconstruction linéaire (LP/ILP)',
      naive: naiveRate,
      ours: ours.determined / ours.widths.length,
      criterion: '0 cell determined, mean width ≥ 5',
      detail: {
        cells: ours.widths.length,
        meanWidth: mean(ours.widths),
        leastWidth: Math.min(...ours.widths),
        naiveCells: naive.widths.length,
        naiveMeanWidth: mean(naive.widths),
        departementFloor: floorOf(
          lattice,
          lattice.nodes.find(({ id }) => id === 'departement')!,
        ),
      },
    },
    { naiveBroken: naiveRate > 0.4, met: ours.determined === 0 && mean(ours.widths) >= 5 },
  );
}
