import { floorOf, lawOf } from '../../../server/domains/steering/statistics/lattice.rules';
import type { Publication } from '../targets/target';
import { likelihoodOf } from '../tools/likelihood';
import { Reconstruction, type Feasible, type Known } from '../tools/reconstruction';
import type { Edition } from '../world/life';
import { departementCodes, departementsOf, hasNoNumber, regionCodes, regionOf } from '../world/person';
import { trulyIn, type Truth } from './truth';

/** Persons who came back in another year: how many more the years of a département count than its triennium. Given to the attacker. */
type Returned = ReadonlyMap<string, number>;

interface Unknown {
  readonly code: string;
  readonly year: string;
}

const unknownOf = (departement: string, year: string): string => `${departement} ${year}`;

/**
 * Every release of a triennium as one integer programme: the persons of each département in each year, whom the national rows, the
 * regions of each year and the départements of the triennium hold within what noise can do. The rows are two nested families (years
 * with their regions, départements with all of theirs), so that the linear bounds are whole numbers already.
 */
export class JointProgram {
  private readonly rows: { readonly of: readonly Unknown[]; readonly least: number; readonly most: number }[];
  readonly returned: Returned;

  constructor(
    private readonly editions: readonly Edition[],
    publication: Publication,
    private readonly truth: Truth,
  ) {
    this.returned = new Map(departementCodes.map((code) => [code, this.returnedTo([code])]));
    this.rows = editions.flatMap((edition) =>
      edition.lattice.nodes
        .filter(({ dimensions }) => dimensions.length === 0)
        .flatMap((node) => {
          const likelihood = likelihoodOf(lawOf(edition.lattice, node), floorOf(edition.lattice, node));
          return [...publication.get(edition.id)!.tables.get(node.id)!].flatMap(([key, value]) => {
            const inside = insideOf(node.place, key);
            // Such a region shows nothing, whoever is in it.
            if (node.place === 'REGION' && hasNoNumber(edition.lattice, key)) return [];
            const [least, most] = likelihood.range(value);
            const more = edition.years.length > 1 ? this.returnedTo(inside) : 0;
            const of = inside.flatMap((code) => edition.years.map((year) => ({ code, year })));
            return [{ of, least: least + more, most: most + more }];
          });
        }),
    );
  }

  private exactly(departement: string, year: string): number {
    return trulyIn(this.truth, year, 'counted', departement);
  }

  /** The least and the most that each aim may count in the triennium, for whoever knows some départements exactly. */
  bounds(aims: readonly string[], known: readonly string[]): Map<string, Feasible> {
    const programmes = new Map<string, Reconstruction>();
    return new Map(
      aims.map((aim) => {
        const region = regionOf(aim);
        const programme = programmes.get(region) ?? new Reconstruction(this.around(region, new Set(known)));
        programmes.set(region, programme);
        const found = programme.feasible(this.years.map((year) => unknownOf(aim, year)));
        if (!found) throw new Error('the published numbers contradict one another: the attack states something wrong');
        const more = this.returned.get(aim)!;
        return [aim, { least: Math.max(0, found.least - more), most: found.most - more }];
      }),
    );
  }

  /**
   * What holds of one region's départements. Elsewhere, those that are not known exactly are one unknown a region and a year: their
   * rows and columns are those of a transport problem, so that nothing is lost by adding them up.
   */
  private around(region: string, known: ReadonlySet<string>): Known[] {
    const elsewhere = new Map<string, { of: string[]; least: number; most: number }>();
    const rows = this.rows.flatMap(({ of, least, most }): Known[] => {
      const unknown = of.filter(({ code }) => !known.has(code));
      const told = of
        .filter(({ code }) => known.has(code))
        .reduce((sum, { code, year }) => sum + this.exactly(code, year), 0);
      if (unknown.length === 0) return [];
      const names = new Set(
        unknown.map(({ code, year }) => unknownOf(regionOf(code) === region ? code : `of ${regionOf(code)}`, year)),
      );
      const row = { of: [...names], least: Math.max(0, least - told), most: most - told };
      const [{ code }] = of as [Unknown];
      const isOne = of.every((other) => other.code === code);
      if (!isOne || regionOf(code) === region) return [row];
      const sum = elsewhere.get(regionOf(code)) ?? { of: row.of, least: 0, most: 0 };
      elsewhere.set(regionOf(code), { of: row.of, least: sum.least + row.least, most: sum.most + row.most });
      return [];
    });
    return [...rows, ...elsewhere.values()];
  }

  private get years(): readonly string[] {
    return this.editions.filter(({ years }) => years.length === 1).map(({ id }) => id);
  }

  private returnedTo(departements: readonly string[]): number {
    const whole = this.editions.find(({ years }) => years.length > 1)!;
    return departements.reduce(
      (sum, code) =>
        sum +
        this.years.reduce((all, year) => all + this.exactly(code, year), 0) -
        trulyIn(this.truth, whole.id, 'counted', code),
      0,
    );
  }
}

function insideOf(place: string, key: string): readonly string[] {
  if (place === 'NATIONAL') return departementCodes;
  return place === 'REGION' ? departementsOf(key) : [key];
}

/** Who puts exact figures together: nobody, one's own département alone, all the coordinators of a region but one. */
export const circlesOf = (
  masked: readonly string[],
): { readonly known: readonly string[]; readonly aims: readonly string[] }[] => {
  const alone = { known: departementCodes.filter((code) => !masked.includes(code)).slice(0, 1), aims: masked };
  const regions = regionCodes.flatMap((region) => {
    const inside = departementsOf(region);
    return inside.length === 1
      ? []
      : inside
          .filter((code) => masked.includes(code))
          .map((code) => ({ known: inside.filter((other) => other !== code), aims: [code] }));
  });
  const everybody = masked.map((code) => ({ known: departementCodes.filter((other) => other !== code), aims: [code] }));
  return [alone, ...regions, ...everybody];
};
