import { lawOf, floorOf, type LatticeNode } from '../../../server/domains/steering/statistics/lattice.rules';
import { Random } from '../../../server/demonstration/draw/random';
import { K, TEXTBOOK } from '../targets/mechanism';
import type { Laboratory, Publication } from '../targets/target';
import { likelihoodOf } from '../tools/likelihood';
import { recordsOf, type Edition, type Life } from '../world/life';
import { departementsOf, hasNoNumber, keyIn, type Person } from '../world/person';
import { concluded, type MembershipRun, type Ratios, type Trial } from './membership-run';
import { drawTarget, targetGroups, targetsFor, type TargetGroup } from './membership-targets';
import { truthOf, trulyIn, type Truth } from './truth';

/** Log of P(what is seen | n persons) - log of P(what is seen | one person less), for a cell of n with the target. */
export type Evidence = (edition: Edition, node: LatticeNode, seen: number | null, n: number) => number;

const logRatio = (present: number, absent: number): number =>
  present === absent ? 0 : Math.log(present) - Math.log(absent);

export const protectedEvidence: Evidence = ({ lattice }, node, seen, n) => {
  const likelihood = likelihoodOf(lawOf(lattice, node), floorOf(lattice, node));
  return logRatio(likelihood.of(seen, n), likelihood.of(seen, n - 1));
};

/** Against the textbook's method: zeros stay zero, nothing is masked. */
export const textbookEvidence: Evidence = (_, __, seen, n) => {
  const textbook = likelihoodOf(TEXTBOOK, -Infinity);
  const of = (persons: number) => {
    if (persons === 0 || seen === null) return Number(persons === 0 && seen === null);
    return seen === 0 ? tailOf(persons) : textbook.of(seen, persons);
  };
  return logRatio(of(n), of(n - 1));
};

const tailOf = (persons: number): number =>
  Array.from({ length: 2 * TEXTBOOK.bound + 1 }, (_, at) => at - TEXTBOOK.bound)
    .filter((noise) => noise <= -persons)
    .reduce((sum, noise) => sum + likelihoodOf(TEXTBOOK, -Infinity).of(persons + noise, persons), 0);

/** Against exact numbers: one look decides. */
export const exactEvidence: Evidence = (_, __, seen, n) => {
  const print = (persons: number) => (persons === 0 || persons >= K ? persons : null);
  return logRatio(Number(seen === print(n)), Number(seen === print(n - 1)));
};

/** A region without figures, or drawn elsewhere already, says nothing. */
function isSilent({ lattice }: Edition, node: LatticeNode, region: string): boolean {
  if (node.place !== 'REGION') return false;
  const size = departementsOf(region).length;
  const twin = lattice.nodes.some(
    ({ place, dimensions }) => place === 'DEPARTEMENT' && dimensions.join() === node.dimensions.join(),
  );
  return hasNoNumber(lattice, region) || (size === 1 && twin);
}

interface Question {
  readonly target: Life;
  /** The counts of everybody but those who were added. */
  readonly known: Truth;
  /** Others who were added to the world that `known` counts. */
  readonly beside: readonly Life[];
  readonly structured: boolean;
  readonly evidence: Evidence;
}

/** What all the releases say of one person, who is in each of them or in none. */
export function weigh(
  publication: Publication,
  editions: readonly Edition[],
  { target, known, beside, structured, evidence }: Question,
): Ratios {
  let [all, open] = [0, 0];
  for (const edition of editions) {
    const [record] = recordsOf([target], edition) as [Person | undefined];
    if (!record) continue;
    const others = recordsOf(beside, edition);
    const { tables } = publication.get(edition.id)!;
    for (const node of edition.lattice.nodes) {
      const key = keyIn(record, node);
      if (key === null || (structured && isSilent(edition, node, record.region))) continue;
      const total = node.place !== 'NATIONAL' && node.dimensions.length > 0 ? node.place.toLowerCase() : null;
      // A breakdown is masked whatever it holds where the total of its place is.
      if (structured && total && tables.get(total)!.get(key.split('|')[0]!) === null) continue;
      const n = trulyIn(known, edition.id, node.id, key) + others.filter((one) => keyIn(one, node) === key).length;
      const weight = evidence(edition, node, tables.get(node.id)!.get(key) ?? null, n + 1);
      all += weight;
      if (node.audience === 'PUBLIC') open += weight;
    }
  }
  return { all, open };
}

export interface MembershipOptions {
  readonly pairs: number;
  readonly seed: string;
  /** Whether the releases have what follows from our rule: masked regions, slices. */
  readonly structured?: boolean;
  /** The target is in every year of the triennium, or in one drawn year. */
  readonly years?: 'every' | 'one';
  readonly onProgress?: (done: number) => void;
  /** Another attack may look at each publication on the way. */
  readonly onPublished?: (publication: Publication, added: readonly Life[], secret: string) => Promise<void>;
}

/**
 * F: the attacker knows every record but the target's, who is in all the releases or in none (docs/figures-method.md#attacks). One
 * publication serves two persons of each group, one who was added to it and another who was not; each has secrets of its own, for the
 * noise of a national number is the same for everybody.
 */
export async function membership(
  laboratory: Laboratory,
  evidence: Evidence,
  { pairs, seed, structured = true, years = 'every', onProgress = () => undefined, onPublished }: MembershipOptions,
): Promise<Record<TargetGroup, MembershipRun>> {
  const { lives, editions } = laboratory;
  const random = new Random(seed);
  const pools = targetsFor(lives, editions, seed);
  const trials = new Map<TargetGroup, Trial>(targetGroups.map((name) => [name, { present: [], absent: [] }]));
  const known = truthOf(lives, editions);
  for (let pair = 0; pair < pairs; pair += 1) {
    const chosen = targetGroups.map((name) => ({
      name,
      present: drawTarget(random, pools[name], years),
      absent: drawTarget(random, pools[name], years),
    }));
    const added = chosen.map(({ present }) => present);
    const secret = `${seed} ${pair}`;
    const publication = await laboratory.publish(secret, added);
    for (const { name, present, absent } of chosen) {
      const ask = (target: Life) =>
        weigh(publication, editions, {
          target,
          known,
          beside: added.filter((one) => one !== target),
          structured,
          evidence,
        });
      trials.get(name)!.present.push(ask(present));
      trials.get(name)!.absent.push(ask(absent));
    }
    await onPublished?.(publication, added, secret);
    onProgress(pair + 1);
  }
  return Object.fromEntries(targetGroups.map((name) => [name, concluded(trials.get(name)!, seed)])) as Record<
    TargetGroup,
    MembershipRun
  >;
}
