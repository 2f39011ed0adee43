import type { Random } from '../../../server/demonstration/draw/random';
import { K } from '../targets/mechanism';
import { drawLives, everyYear } from '../world/draw-world';
import { YEARS } from '../world/editions';
import { recordsOf, type Edition, type Filed, type Life } from '../world/life';
import { countsOf, keyIn, type Person } from '../world/person';

/**
 * Kinds of targets: anybody; whom nobody resembles; who weighs on every table, the partial ones included (a minor with a decision);
 * whose département has so few others that one more may lift it into sight.
 */
export const targetGroups = ['anyone', 'unique', 'everywhere', 'edge'] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** Persons like those of the world, from whom targets are drawn. */
const MODELS = 12_000;
const DEPARTEMENT = { id: 'departement', place: 'DEPARTEMENT', dimensions: [] } as const;

const likeness = ({ departement, codes }: Person): string =>
  [departement, codes.FORM, codes.SEX, codes.AGE, codes.ORIGIN].join('|');

const firstOf = ({ files }: Life): Filed => files[0]!;

/** Models of each group: persons of the world's own places and shares, none of whom is in it. */
export function targetsFor(
  lives: readonly Life[],
  editions: readonly Edition[],
  seed: string,
): Record<TargetGroup, readonly Filed[]> {
  const years = [...new Set(editions.flatMap((edition) => edition.years))];
  const others = lives.map(firstOf);
  const inPlace = countsOf(others, DEPARTEMENT);
  const models = drawLives(`${seed} models`, MODELS, years)
    .map(firstOf)
    .map((model, at) => {
      // In the places of the world that is attacked, as often as its persons are.
      const { departement, region } = others[at % others.length]!;
      return { ...model, departement, region };
    });
  const seen = new Set(others.map(likeness));
  const edge = new Set([...inPlace].filter(([, n]) => n >= K - 1 && n <= K + 2).map(([code]) => code));
  const weighsEverywhere = (model: Filed) =>
    editions.every((edition) => {
      const [record] = recordsOf([everyYear(unused, model, years)], edition);
      return edition.lattice.nodes.every((node) => keyIn(record!, node) !== null);
    });
  return {
    anyone: models,
    unique: models.filter((model) => !seen.has(likeness(model))),
    everywhere: models.filter(({ codes }) => codes.MINORITY && codes.DECISION).filter(weighsEverywhere),
    // A country of so many that no département stands at the threshold has nobody to look for there.
    edge: edge.size > 0 ? models.filter(({ departement }) => edge.has(departement)) : models,
  };
}

const unused = { recordKey: () => '0' } as Random;

/** Present in every year, or in the one of the model. */
export const drawTarget = (random: Random, models: readonly Filed[], years: 'every' | 'one'): Life => {
  const model = random.pick(models);
  return everyYear(random, model, years === 'every' ? YEARS : [model.year]);
};
