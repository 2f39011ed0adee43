import { formerLattice as lattice } from '../targets/former-lattice';
import { keyedNoise, keySum, TEXTBOOK } from '../targets/mechanism';
import { rateOf } from '../tools/figures';
import type { Laboratory } from '../targets/target';
import { departementCodes, departementsOf, type Person } from '../world/person';
import { territories } from '../../../server/reference/reference-data';
import { Random } from '../../../server/demonstration/draw/random';
import { judged, type Finding } from './finding';

const PARENT = 20;
const ASIDE = [0, 1, 2, 3];

/** How many persons of each département are not of the principal form: 0, 1, 2, 3, 0, 1… */
export const asideOf = (departement: string): number => departementCodes.indexOf(departement) % ASIDE.length;

/** A France where each département has twenty victims, all of one form but the few set aside. */
export function twentyEach(seed: string): Person[] {
  const random = new Random(seed);
  return territories.flatMap(({ code, region }) =>
    Array.from({ length: PARENT }, (_, at): Person => ({
      departement: code,
      region,
      recordKey: random.recordKey(),
      codes: {
        FORM: at < asideOf(code) ? 'BEGGING' : 'SEXUAL',
        AGE: 'FROM_25_TO_39',
        SEX: 'FEMALE',
        ORIGIN: 'AFRICA',
        COMPLAINT: 'NO',
        RESIDENCE: 'NONE',
        LODGING: 'EXPLOITER',
        BODY: 'NONE',
      },
    })),
  );
}

/** By how many are aside: the differences between the child and the parent, where both are shown. */
type Differences = readonly (readonly number[])[];

async function differencesOf(laboratory: Laboratory, seed: string, times: number): Promise<Differences> {
  const found: number[][] = ASIDE.map(() => []);
  // Overseas the region repeats the département: the same cells, told once.
  const places = departementCodes.filter(
    (code) => departementsOf(territories.find((territory) => territory.code === code)!.region).length > 2,
  );
  for (let turn = 0; turn < times; turn += 1) {
    const target = await laboratory.publish(`${seed} ${turn}`);
    const asked = places.flatMap((code) => {
      const where = { dimension: 'DEPARTEMENT', code };
      return [
        { node: 'departement', coordinates: [where] },
        { node: 'departement.form', coordinates: [where, { dimension: 'FORM', code: 'SEXUAL' }] },
      ];
    });
    const seen = await target.cells(asked);
    places.forEach((code, at) => {
      const [parent, child] = [seen[2 * at]!, seen[2 * at + 1]!];
      if (parent !== null && child !== null) found[asideOf(code)]!.push(child - parent);
    });
  }
  return found;
}

/** The best rule that a difference allows: nobody is aside if the child is not below the parent. */
const advantageAt = (differences: Differences, aside: number) => {
  const positive = (values: readonly number[]) =>
    rateOf(values.filter((value) => value >= -Math.floor(aside / 2)).length, values.length);
  return positive(differences[0]!).rate - positive(differences[aside]!).rate;
};

/** Differences that one number aside allows and the other excludes: with them, the rule is certain. */
function certainAt(differences: Differences): number {
  const reach = 2 * lattice.laws.DEPARTEMENT.bound;
  const sure = (values: readonly number[], aside: number) =>
    values.filter((value) => (aside === 0 ? value > reach - 1 : value < -reach)).length;
  return (
    sure(differences[0]!, 0) + ASIDE.slice(1).reduce((total, aside) => total + sure(differences[aside]!, aside), 0)
  );
}

/** Keyed by who is in the cell alone: two cells of the same persons are equal, so that two that differ prove somebody is aside. */
function naiveProof(persons: readonly Person[], times: number) {
  const of = (code: string) => persons.filter(({ departement }) => departement === code);
  const places = departementCodes.filter((code) => asideOf(code) === 1).map(of);
  const noise = (members: readonly Person[], turn: number) =>
    members.length + keyedNoise(TEXTBOOK, `E${turn}#${keySum(members)}`);
  let proofs = 0;
  for (let turn = 0; turn < times; turn += 1) {
    proofs += places.filter(
      (members) =>
        noise(members, turn) !==
        noise(
          members.filter(({ codes }) => codes.FORM === 'SEXUAL'),
          turn,
        ),
    ).length;
  }
  return rateOf(proofs, places.length * times);
}

export interface ZeroInferenceOptions {
  readonly seed: string;
  readonly times: number;
  /** Cells of nobody, of one, of four, and of a place with nobody, as they are answered, without their coordinates. */
  readonly faces: readonly string[];
}

/** E: (i) nobody, one, four and absent look alike; (ii) a child equal to its parent does not tell that nobody is aside. */
export async function zeroInference(
  laboratory: Laboratory,
  { seed, times, faces }: ZeroInferenceOptions,
): Promise<Finding> {
  const differences = await differencesOf(laboratory, seed, times);
  const naive = naiveProof(laboratory.persons, times);
  const [one, two, three] = [1, 2, 3].map((aside) => advantageAt(differences, aside)) as [number, number, number];
  const trials = Math.min(...differences.map(({ length }) => length));
  const half = 1.96 * Math.sqrt(0.5 / trials);
  const [alike, certain] = [new Set(faces).size === 1, certainAt(differences)];
  return judged(
    {
      id: 'E',
      name: 'Déduction du zéro (zero inference)',
      naive: naive.rate,
      ours: one,
      interval: [one - half, one + half],
      criterion: '(i) byte-identical; (ii) |TPR − FPR| ≤ 0.25 with one aside, nothing certain',
      detail: {
        identical: alike,
        faces: faces.length,
        pairs: trials,
        advantageTwo: two,
        advantageThree: three,
        certain,
        naiveTrials: naive.trials,
      },
    },
    { naiveBroken: naive.rate > 0.7, met: alike && Math.abs(one) <= 0.25 && certain === 0 },
  );
}
