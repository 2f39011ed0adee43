import { K } from '../targets/mechanism';
import type { Publication } from '../targets/target';
import { mean } from '../tools/figures';
import { Reconstruction, type Known } from '../tools/reconstruction';
import { FINE } from '../world/fine-codes';
import { recordsOf, type Edition, type Life } from '../world/life';
import { countsOf, departementCodes, departementsOf, regionCodes, type Person } from '../world/person';
import { judged, type Finding } from './finding';
import { circlesOf, JointProgram } from './joint-program';
import type { Truth } from './truth';

interface Widths {
  readonly determined: number;
  readonly widths: readonly number[];
}

const widthsOf = (widths: readonly number[]): Widths => ({
  determined: widths.filter((width) => width === 0).length,
  widths,
});

const DEPARTEMENT = { id: 'counted', place: 'DEPARTEMENT', dimensions: [] } as const;

/** Persons by département and release, whether or not the release has such a table. */
const departementsIn = (lives: readonly Life[], editions: readonly Edition[]): Truth =>
  new Map(
    editions.map((edition) => [edition.id, new Map([['counted', countsOf(recordsOf(lives, edition), DEPARTEMENT)]])]),
  );

function attackOurs(
  publication: Publication,
  editions: readonly Edition[],
  { lives, every }: { lives: readonly Life[]; every: number },
): Widths[] {
  const whole = editions.find(({ years }) => years.length > 1)!;
  const table = publication.get(whole.id)!.tables.get('departement')!;
  const masked = departementCodes.filter((code) => table.get(code) === null);
  const truth = departementsIn(lives, editions);
  const programme = new JointProgram(editions, publication, truth);
  const widths: Record<'alone' | 'circle', number[]> = { alone: [], circle: [] };
  circlesOf(masked.filter((_, at) => at % every === 0)).forEach(({ known, aims }, at) => {
    for (const [aim, { least, most }] of programme.bounds(aims, known)) {
      const n = truth.get(whole.id)!.get('counted')!.get(aim) ?? 0;
      if (n < least || n > most) throw new Error(`${aim}: ${n} is not within ${least} and ${most}`);
      widths[at === 0 ? 'alone' : 'circle'].push(most - least);
    }
  });
  return [widthsOf(widths.alone), widthsOf(widths.circle)];
}

/** Naive, finer than the lattice as the reference attack was: form × age by region, exact, "<5" in the place of one to four. */
function attackNaive(persons: readonly Person[]): Widths {
  const widths: number[] = [];
  const [forms, ages] = [FINE.FORM!, FINE.AGE!];
  const all = forms.flatMap((form) => ages.map((age) => `${form}|${age}`));
  for (const region of regionCodes.filter((code) => departementsOf(code).length > 2)) {
    const inside = persons.filter((person) => person.region === region);
    const counts = countsOf(inside, { id: '', place: 'NATIONAL', dimensions: ['FORM', 'AGE'] });
    const printed = (of: readonly string[]): Known => {
      const n = of.reduce((total, cell) => total + (counts.get(cell) ?? 0), 0);
      return n === 0 || n >= K ? { of, least: n, most: n } : { of, least: 1, most: K - 1 };
    };
    const margins = [
      ...forms.map((form) => all.filter((cell) => cell.startsWith(`${form}|`))),
      ...ages.map((age) => all.filter((cell) => cell.endsWith(`|${age}`))),
      all,
    ];
    const reconstruction = new Reconstruction([...all.map((cell) => printed([cell])), ...margins.map(printed)], true);
    for (const [cell, n] of counts) {
      if (n >= K) continue;
      const feasible = reconstruction.feasible([cell])!;
      widths.push(feasible.most - feasible.least);
    }
  }
  return widthsOf(widths);
}

/** B: the least and the most that each masked, or one of `every` so many, département can be, given every release of a triennium and what its neighbours know. */
export function linearPrograms(
  editions: readonly Edition[],
  lives: readonly Life[],
  publications: readonly Publication[],
  every = 1,
): Finding {
  const found = publications.map((publication) => attackOurs(publication, editions, { lives, every }));
  const [alone, circle] = [0, 1].map((at) => widthsOf(found.flatMap((widths) => widths[at]!.widths))) as [
    Widths,
    Widths,
  ];
  const naive = attackNaive(lives.map(({ files }) => files[0]!));
  const naiveRate = naive.determined / naive.widths.length;
  const cells = alone.widths.length + circle.widths.length;
  const determined = alone.determined + circle.determined;
  return judged(
    {
      id: 'B',
      name: 'Reconstruction linéaire (LP/ILP)',
      naive: naiveRate,
      ours: determined / cells,
      criterion:
        '0 masked département determined, mean width ≥ 5, over all releases together and with neighbours’ exact figures',
      detail: {
        cells,
        meanWidth: mean(alone.widths),
        leastWidth: Math.min(...alone.widths),
        meanWidthColluding: mean(circle.widths),
        leastWidthColluding: Math.min(...circle.widths),
        naiveCells: naive.widths.length,
        naiveMeanWidth: mean(naive.widths),
      },
    },
    { naiveBroken: naiveRate > 0.25, met: determined === 0 && mean(alone.widths) >= 5 && mean(circle.widths) >= 5 },
  );
}
