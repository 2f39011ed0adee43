import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureOf, neighbourhoods, taken } from '../support/features';

const root = join(__dirname, '../..');
const features = Object.entries(neighbourhoods).flatMap(([name, within]) =>
  within.map((feature) => `${name}/${feature}`),
);
const lending = features.filter((feature) => existsSync(join(root, 'server/domains', feature, 'index.ts')));

const PROGRAM = /^server\/(cli\/|demonstration\/|composition\.ts$)/;

/** Features of which this one takes something, and those of which they do. */
function lendersOf(feature: string, known = new Set<string>()): Set<string> {
  const direct = taken.filter(({ by }) => featureOf(by) === feature).map(({ file }) => featureOf(`${file}/`));
  for (const lender of direct) {
    if (!lender || lender === feature || known.has(lender)) continue;
    known.add(lender);
    lendersOf(lender, known);
  }
  return known;
}

describe('a neighbourhood', () => {
  it('is built on those before it: the order of the import rules names every folder, and no other', () => {
    const [, order] = readFileSync(join(root, '.dependency-cruiser.cjs'), 'utf8').match(/neighbourhoods = \[(.*)\]/)!;
    const named = [...order!.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(neighbourhoods).sort());
  });
});

describe('a feature', () => {
  it.each(features)('is wired by a module of its own: %s', (feature) => {
    const module = `server/domains/${feature}/${feature.split('/')[1]}.module`;
    expect(taken.filter(({ by, file }) => by === 'server/domains/index.ts' && file === module)).toHaveLength(1);
  });

  it('takes of none that takes of it, by whatever way', () => {
    expect(features.filter((feature) => lendersOf(feature).has(feature))).toEqual([]);
    expect(lendersOf('coordination/decisions')).toContain('actors/bodies');
  });
});

describe('the face of a feature', () => {
  it.each(lending)('lends only what another feature or a program takes: %s', (feature) => {
    const face = `server/domains/${feature}`;
    const lent = taken.filter(({ by }) => by === `${face}/index.ts`).map(({ name }) => name);
    const takers = taken.filter(({ by, file }) => {
      const elsewhere = featureOf(by);
      return file === face && (elsewhere ? elsewhere !== feature : PROGRAM.test(by));
    });
    expect(lent.length).toBeGreaterThan(0);
    expect(lent.filter((name) => !takers.some((taker) => taker.name === name))).toEqual([]);
  });
});
