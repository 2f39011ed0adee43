import { formerLattice } from '../targets/former-lattice';
import { modelLaboratory } from '../targets/model-laboratory';
import type { Publication } from '../targets/target';
import { mean } from '../tools/figures';
import { drawLives, SCALES, TRUE_SCALE } from '../world/draw-world';
import { editionsOf, theEditions, YEARS } from '../world/editions';
import type { Edition } from '../world/life';
import { judged, type Finding } from './finding';
import { truthOf, type Truth } from './truth';

/** What one release shows, over many drawn countries. */
export interface Shown {
  /** Persons in a shown cell of their département; null where the release has no such table. */
  readonly personsInADepartement: number | null;
  readonly departements: number | null;
  readonly regions: number | null;
  readonly forms: number;
  /** Codes of a form of exploitation that the release has. */
  readonly formsOf: number;
}

/** At one number of distinct persons in three years: the first edition's years, and the years and the triennium of this one. */
export interface Scale {
  readonly persons: number;
  readonly worlds: number;
  readonly formerYear: Shown;
  readonly year: Shown;
  readonly triennium: Shown;
}

/** Null as soon as one is. */
const average = (values: readonly (number | null)[]): number | null =>
  values.some((value) => value === null) ? null : mean(values as number[]);

function shownIn({ id, lattice }: Edition, publication: Publication, truth: Truth): Shown {
  const { tables } = publication.get(id)!;
  const seen = (node: string) => {
    const table = tables.get(node);
    return table ? [...table].filter(([, value]) => value !== null).map(([key]) => key) : null;
  };
  const counts = truth.get(id)!.get('departement');
  const all = truth.get(id)!.get('national')!.get('') ?? 0;
  const inSight = seen('departement');
  return {
    personsInADepartement: inSight && inSight.reduce((sum, code) => sum + (counts!.get(code) ?? 0), 0) / all,
    departements: inSight && inSight.length,
    regions: seen('region')?.length ?? null,
    forms: seen('national.form')!.length,
    formsOf: lattice.dimensions.find(({ code }) => code === 'FORM')!.codes.length,
  };
}

const merged = (all: readonly Shown[]): Shown => ({
  personsInADepartement: average(all.map(({ personsInADepartement }) => personsInADepartement)),
  departements: average(all.map(({ departements }) => departements)),
  regions: average(all.map(({ regions }) => regions)),
  forms: mean(all.map(({ forms }) => forms)),
  formsOf: all[0]!.formsOf,
});

/** One scale, as the mean over drawn countries, each published once. */
export async function scaleOf(persons: number, seed: string, worlds: number): Promise<Scale> {
  const former = editionsOf(formerLattice, null);
  const found: Record<'formerYear' | 'year' | 'triennium', Shown[]> = { formerYear: [], year: [], triennium: [] };
  for (let world = 0; world < worlds; world += 1) {
    const lives = drawLives(`${seed} scale ${persons} ${world}`, persons, YEARS);
    for (const editions of [former, theEditions]) {
      const publication = await modelLaboratory(lives, editions).publish(`${seed} ${world}`);
      const truth = truthOf(lives, editions);
      for (const edition of editions) {
        const kind = editions === former ? 'formerYear' : edition.years.length === 1 ? 'year' : 'triennium';
        found[kind].push(shownIn(edition, publication, truth));
      }
    }
  }
  return {
    persons,
    worlds,
    formerYear: merged(found.formerYear),
    year: merged(found.year),
    triennium: merged(found.triennium),
  };
}

export async function scalesOf(seed: string, worlds: number): Promise<Scale[]> {
  const scales: Scale[] = [];
  for (const persons of SCALES) scales.push(await scaleOf(persons, seed, worlds));
  return scales;
}

const LEAST_IN_SIGHT = 0.75;

/** U: figures that protect and show nothing are of no use. */
export function usefulness(scales: readonly Scale[]): Finding {
  const { persons, formerYear, triennium } = scales.find((scale) => scale.persons === TRUE_SCALE)!;
  const [before, after] = [formerYear.personsInADepartement!, triennium.personsInADepartement!];
  return judged(
    {
      id: 'U',
      name: 'Utilité à l’échelle vraie (usefulness)',
      naive: before,
      ours: after,
      criterion: `with ${persons} persons in three years, ≥ 75 % of them in a shown département cell (the first edition shows fewer)`,
      detail: Object.fromEntries(
        scales.flatMap((scale) => [
          [`before ${scale.persons}`, scale.formerYear.personsInADepartement!],
          [`after ${scale.persons}`, scale.triennium.personsInADepartement!],
        ]),
      ),
    },
    { naiveBroken: before < LEAST_IN_SIGHT, met: after >= LEAST_IN_SIGHT },
  );
}
