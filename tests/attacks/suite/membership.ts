import { formerLattice as lattice } from '../targets/former-lattice';
import {
  floorOf,
  lawOf,
  type LatticeNode,
  type Place,
} from '../../../server/domains/steering/statistics/lattice.rules';
import { Random } from '../../../server/demonstration/draw/random';
import type { Laboratory, Target } from '../targets/target';
import { TEXTBOOK } from '../targets/mechanism';
import { areaUnderCurve, rateOf, type Rate } from '../tools/figures';
import { Likelihood } from '../tools/likelihood';
import { cellOf, countsOf, departementsOf, keyOf, type Coordinate, type Person } from '../world/person';

/** Log of P(what is seen | n persons) - log of P(what is seen | one person less), for a cell of n with the target. */
export type Evidence = (node: LatticeNode, seen: number | null, n: number) => number;

const likelihoods = new Map(
  lattice.nodes.map((node) => [node.id, new Likelihood(lawOf(lattice, node), floorOf(lattice, node))]),
);

const logRatio = (present: number, absent: number): number =>
  present === absent ? 0 : Math.log(present) - Math.log(absent);

export const protectedEvidence: Evidence = (node, seen, n) => {
  const likelihood = likelihoods.get(node.id)!;
  return logRatio(likelihood.of(seen, n), likelihood.of(seen, n - 1));
};

/** Against the textbook's method: zeros stay zero, nothing is masked. */
const textbook = new Likelihood(TEXTBOOK, -Infinity);
export const textbookEvidence: Evidence = (_, seen, n) => {
  const of = (persons: number) =>
    persons === 0
      ? Number(seen === null)
      : seen === null
        ? 0
        : seen === 0
          ? textbook.upTo(-persons)
          : textbook.of(seen, persons);
  return logRatio(of(n), of(n - 1));
};

/** Against exact numbers: one look decides. */
export const exactEvidence: Evidence = (_, seen, n) => {
  const print = (persons: number) => (persons === 0 || persons >= lattice.threshold ? persons : null);
  return logRatio(Number(seen === print(n)), Number(seen === print(n - 1)));
};

interface Look {
  readonly node: LatticeNode;
  readonly coordinates: readonly Coordinate[];
  /** Persons in the cell other than the target: the attacker knows them all. */
  readonly others: number;
  /** The look at the total of the place, without which a breakdown is masked whatever it holds. */
  readonly total: LatticeNode | null;
}

/** The cells on which the target would weigh, each told once: aliases and regions without figures say nothing. */
function looksAt(
  person: Person,
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
  structured: boolean,
): Look[] {
  const size = departementsOf(person.region).length;
  return lattice.nodes.flatMap((node) => {
    const coordinates = cellOf(person, node);
    if (coordinates === null) return [];
    const twin = lattice.nodes.some(
      ({ place, dimensions }) => place === 'DEPARTEMENT' && dimensions.join() === node.dimensions.join(),
    );
    if (structured && node.place === 'REGION' && (size === 2 || (size === 1 && twin))) return [];
    const total =
      structured && node.place !== 'NATIONAL' && node.dimensions.length > 0
        ? lattice.nodes.find(({ place, dimensions }) => place === node.place && dimensions.length === 0)!
        : null;
    return [{ node, coordinates, others: counts.get(node.id)!.get(keyOf(coordinates))! - 1, total }];
  });
}

/** A breakdown counts only where the total of its place is shown. */
const weightOf = (
  { node, others, total }: Look,
  { seen, slice }: Record<'seen' | 'slice', number | null>,
  evidence: Evidence,
): number => (total && slice === null ? 0 : evidence(node, seen, others + 1));

/** Evidence of every table, and of the public ones. */
interface Ratios {
  readonly all: number;
  readonly open: number;
}

export interface Trial {
  readonly present: Ratios[];
  readonly absent: Ratios[];
}

export interface MembershipRun {
  readonly accuracy: Rate;
  readonly certain: Rate;
  readonly area: number;
  /** With the public tables alone. */
  readonly publicAccuracy: Rate;
}

export function concluded({ present, absent }: Trial, seed: string): MembershipRun {
  const random = new Random(seed);
  const says = (ratio: number) => ratio > 0 || (ratio === 0 && random.chance(0.5));
  const trials = present.length + absent.length;
  const accuracyOf = (by: keyof Ratios) =>
    rateOf(
      present.filter((ratios) => says(ratios[by])).length + absent.filter((ratios) => !says(ratios[by])).length,
      trials,
    );
  const certain = [...present, ...absent].filter(({ all }) => !Number.isFinite(all)).length;
  const area = areaUnderCurve(
    present.map(({ all }) => all),
    absent.map(({ all }) => all),
  );
  return { accuracy: accuracyOf('all'), certain: rateOf(certain, trials), area, publicAccuracy: accuracyOf('open') };
}

/** Kinds of targets: anybody; whom nobody resembles; who weighs on every table of the lattice, the partial ones included (a minor with a decision). */
export const targetGroups = ['anyone', 'unique', 'everywhere'] as const;
export type TargetGroup = (typeof targetGroups)[number];

const everywhereOf = (persons: readonly Person[]): Person[] =>
  persons.filter((person) => lattice.nodes.every((node) => cellOf(person, node) !== null));

/** Persons whom nobody else resembles: the only one of their département, form, sex, age and origin. */
export function uniqueOf(persons: readonly Person[]): Person[] {
  const likeness = ({ departement, codes }: Person) =>
    [departement, codes.FORM, codes.SEX, codes.AGE, codes.ORIGIN].join('|');
  const seen = new Map<string, number>();
  for (const person of persons) seen.set(likeness(person), (seen.get(likeness(person)) ?? 0) + 1);
  return persons.filter((person) => seen.get(likeness(person)) === 1);
}

export interface MembershipOptions {
  readonly pairs: number;
  readonly seed: string;
  /** Whether the target has what follows from our rule: aliases, masked regions, slices. */
  readonly structured?: boolean;
  readonly onProgress?: (done: number) => void;
  /** Another attack may look at each publication on the way. */
  readonly onPublished?: (target: Target, present: readonly Person[]) => Promise<void>;
}

/**
 * F: the attacker knows every record but the target's (docs/figures-method.md#attacks). One publication serves two persons of each group, one who is in
 * it and another who was left out; each has a secret of its own, for the noise of a national number is the same for everybody.
 */
export async function membership(
  laboratory: Laboratory,
  evidence: Evidence,
  { pairs, seed, structured = true, onProgress = () => undefined, onPublished }: MembershipOptions,
): Promise<Record<TargetGroup, MembershipRun>> {
  const random = new Random(seed);
  const groups: Record<TargetGroup, readonly Person[]> = {
    anyone: laboratory.persons,
    unique: uniqueOf(laboratory.persons),
    everywhere: everywhereOf(laboratory.persons),
  };
  const trials = Object.fromEntries(
    targetGroups.map((name) => [name, { present: [], absent: [] }]),
  ) as unknown as Record<TargetGroup, Trial>;
  const whole = new Map(lattice.nodes.map((node) => [node.id, countsOf(laboratory.persons, node)]));
  for (let pair = 0; pair < pairs; pair += 1) {
    const drawn = distinct(
      random,
      targetGroups.flatMap((name) => [groups[name], groups[name]]),
    );
    const chosen = targetGroups.map((name, at) => ({ name, present: drawn[2 * at]!, absent: drawn[2 * at + 1]! }));
    const away = chosen.map(({ absent }) => absent);
    const target = await laboratory.publish(`${seed} ${pair}`, away);
    const knowledge = { whole, away, structured, evidence };
    for (const { name, present, absent } of chosen) {
      trials[name].present.push(await ask(target, present, knowledge));
      trials[name].absent.push(await ask(target, absent, knowledge));
    }
    await onPublished?.(
      target,
      laboratory.persons.filter((person) => !away.includes(person)),
    );
    onProgress(pair + 1);
  }
  return Object.fromEntries(targetGroups.map((name) => [name, concluded(trials[name], seed)])) as Record<
    TargetGroup,
    MembershipRun
  >;
}

interface Knowledge {
  readonly whole: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly away: readonly Person[];
  readonly structured: boolean;
  readonly evidence: Evidence;
}

async function ask(target: Target, person: Person, { whole, away, structured, evidence }: Knowledge): Promise<Ratios> {
  const looks = looksAt(person, knownTo(whole, away, person), structured);
  const asked = looks.map(({ node, coordinates }) => ({ node: node.id, coordinates }));
  const slices = looks.map(({ total, coordinates, node }) => ({
    node: (total ?? node).id,
    coordinates: total ? coordinates.slice(0, 1) : coordinates,
  }));
  const seen = await target.cells([...asked, ...slices]);
  const told = looks.map((look, at) => ({
    audience: look.node.audience,
    weight: weightOf(look, { seen: seen[at]!, slice: seen[asked.length + at]! }, evidence),
  }));
  const add = (some: typeof told) => some.reduce((sum, { weight }) => sum + weight, 0);
  return { all: add(told), open: add(told.filter(({ audience }) => audience === 'PUBLIC')) };
}

/** One of each group, none of them twice. */
function distinct(random: Random, groups: readonly (readonly Person[])[]): Person[] {
  const taken = new Set<Person>();
  for (const group of groups) {
    let person = random.pick(group);
    while (taken.has(person)) person = random.pick(group);
    taken.add(person);
  }
  return [...taken];
}

/** Counts with the target in and the others who were left out, out. */
function knownTo(
  whole: ReadonlyMap<string, ReadonlyMap<string, number>>,
  away: readonly Person[],
  target: Person,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const gone = away.filter((person) => person !== target);
  return new Map(
    lattice.nodes.map((node) => {
      const counts = new Map(whole.get(node.id)!);
      for (const person of gone) {
        const cell = cellOf(person, node);
        if (cell) counts.set(keyOf(cell), counts.get(keyOf(cell))! - 1);
      }
      return [node.id, counts];
    }),
  );
}

/** How what is seen of n persons is distributed. */
type Sight = (seen: number | null, n: number) => number;

export const exactSight: Sight = (seen, n) => Number(seen === (n === 0 || n >= lattice.threshold ? n : null));
const protectedSight = (place: Place): Sight => {
  const node = lattice.nodes.find((found) => found.place === place && found.dimensions.length === 0)!;
  return (seen, n) => likelihoods.get(node.id)!.of(seen, n);
};

/** F': the attacker knows nothing else (docs/figures-method.md#attacks). Distance between what is seen of Poisson's n persons and of n + 1. */
export function poissonDistance(mean: number, sight: Sight = protectedSight('DEPARTEMENT')): number {
  const most = Math.ceil(mean + 12 * Math.sqrt(mean) + 12);
  const weights = Array.from({ length: most }, (_, n) => n).reduce<number[]>(
    (known, n) => [...known, n === 0 ? Math.exp(-mean) : (known[n - 1]! * mean) / n],
    [],
  );
  const of = (seen: number | null, more: number) =>
    weights.reduce((total, weight, n) => total + weight * sight(seen, n + more), 0);
  // Noise never takes a number further than that; under the floor nothing is seen.
  const numbers = Array.from({ length: most + 30 }, (_, value) => value);
  return [null, ...numbers].reduce<number>((total, seen) => total + Math.abs(of(seen, 0) - of(seen, 1)), 0) / 2;
}
