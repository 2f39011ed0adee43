import { Random } from '../../../server/demonstration/draw/random';
import { areaUnderCurve, rateOf, type Rate } from '../tools/figures';

/** A posterior of 0.95 from even odds: what the attacker would bet nineteen to one on. */
export const CERTAIN_FROM = Math.log(19);

/** Evidence of every table of every release, and of the public ones. */
export interface Ratios {
  readonly all: number;
  readonly open: number;
}

export interface Trial {
  readonly present: Ratios[];
  readonly absent: Ratios[];
}

export interface MembershipRun {
  readonly accuracy: Rate;
  /** Posterior of 0.95 or more, that the person is there or that they are not. */
  readonly certain: Rate;
  /** No doubt left at all: something was seen that one of the two excludes. */
  readonly proven: Rate;
  readonly area: number;
  /** With the public tables alone. */
  readonly publicAccuracy: Rate;
  readonly publicCertain: Rate;
}

export function concluded({ present, absent }: Trial, seed: string): MembershipRun {
  const random = new Random(seed);
  const says = (ratio: number) => ratio > 0 || (ratio === 0 && random.chance(0.5));
  const every = [...present, ...absent];
  const accuracyOf = (by: keyof Ratios) =>
    rateOf(
      present.filter((ratios) => says(ratios[by])).length + absent.filter((ratios) => !says(ratios[by])).length,
      every.length,
    );
  const share = (holds: (ratios: Ratios) => boolean) => rateOf(every.filter(holds).length, every.length);
  return {
    accuracy: accuracyOf('all'),
    certain: share(({ all }) => Math.abs(all) >= CERTAIN_FROM),
    proven: share(({ all }) => !Number.isFinite(all)),
    area: areaUnderCurve(
      present.map(({ all }) => all),
      absent.map(({ all }) => all),
    ),
    publicAccuracy: accuracyOf('open'),
    publicCertain: share(({ open }) => Math.abs(open) >= CERTAIN_FROM),
  };
}

/** Trials of two runs, as if they were one. */
export function joined(left: MembershipRun, right: MembershipRun): MembershipRun {
  const add = (a: Rate, b: Rate) => rateOf(a.successes + b.successes, a.trials + b.trials);
  const trials = left.accuracy.trials + right.accuracy.trials;
  return {
    accuracy: add(left.accuracy, right.accuracy),
    certain: add(left.certain, right.certain),
    proven: add(left.proven, right.proven),
    area: (left.area * left.accuracy.trials + right.area * right.accuracy.trials) / trials,
    publicAccuracy: add(left.publicAccuracy, right.publicAccuracy),
    publicCertain: add(left.publicCertain, right.publicCertain),
  };
}
