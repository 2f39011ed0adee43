import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { formerLattice as lattice } from '../attacks/targets/former-lattice';
import { floorOf, lawOf } from '../../server/domains/steering/statistics/lattice.rules';
import { unexplained } from '../attacks/suite/catalogue';
import { expose } from '../attacks/suite/exposure';
import { invariants } from '../attacks/suite/invariants';
import { exactEvidence, membership, protectedEvidence, textbookEvidence } from '../attacks/suite/membership';
import {
  cellKeyPerTable,
  coordinateKeyed,
  exactUnderFive,
  freshNoise,
  keyedNoise,
  keySum,
  type Mechanism,
} from '../attacks/targets/mechanism';
import { ModelTarget, modelLaboratory, naiveLaboratory } from '../attacks/targets/model-target';
import { twentyEach, zeroInference } from '../attacks/suite/zero-inference';
import { drawWorld } from '../attacks/world/draw-world';
import { cellOf, codesOf, countsOf, domainOf } from '../attacks/world/person';

const persons = drawWorld('a small test');

describe('the world that is attacked', () => {
  test('is the same for the same seed, and every code of it is one of the lattice', () => {
    expect(drawWorld('a small test')).toEqual(persons);
    for (const { codes } of persons)
      for (const [dimension, code] of Object.entries(codes)) expect(codesOf(dimension)).toContain(code);
  });

  test('a person weighs on one cell at most of each table, and on none of a partial dimension without a code', () => {
    for (const node of lattice.nodes) {
      const counted = [...countsOf(persons, node).values()].reduce((sum, n) => sum + n, 0);
      expect(counted).toBe(persons.filter((person) => cellOf(person, node) !== null).length);
      const isPartial = node.dimensions.some(
        (name) => lattice.dimensions.find(({ code }) => code === name)!.omits !== undefined,
      );
      expect(counted < persons.length).toBe(isPartial);
    }
  });
});

describe('attacks on the model of the rule and on naive resolvers', () => {
  test('F: exact numbers and the textbook fall, the rule holds', async () => {
    const options = { pairs: 25, seed: 'quick' };
    const exact = await membership(
      naiveLaboratory(persons, () => exactUnderFive),
      exactEvidence,
      { ...options, structured: false },
    );
    expect(exact.anyone).toMatchObject({ accuracy: { rate: 1 }, certain: { rate: 1 } });
    const textbook = await membership(naiveLaboratory(persons, cellKeyPerTable), textbookEvidence, {
      ...options,
      structured: false,
    });
    expect(textbook.anyone.accuracy.rate).toBeGreaterThan(0.8);
    const ours = await membership(modelLaboratory(persons), protectedEvidence, options);
    expect(ours.anyone.accuracy.interval[0]).toBeLessThan(0.85);
    expect(ours.anyone.certain.rate).toBeLessThanOrEqual(0.05);
  });

  test('G: the rule keeps what the textbook breaks', async () => {
    const finding = await invariants([await expose(await modelLaboratory(persons).publish('one'))], persons);
    expect(finding).toMatchObject({ ours: 0, detail: { floor: 0, few: 0, far: 0 } });
    expect(finding.naive).toBeGreaterThan(100);
  });

  test('D, C1: noise of the coordinates shows one newcomer; fresh noise is another one each time', async () => {
    const asked = [{ node: 'national', coordinates: [] }];
    const [before] = await new ModelTarget(persons, coordinateKeyed('s')).cells(asked);
    const [after] = await new ModelTarget([...persons, persons[0]!], coordinateKeyed('s')).cells(asked);
    expect(after! - before!).toBe(1);
    const fresh = new ModelTarget(persons, freshNoise('s'));
    const seen = await Promise.all(Array.from({ length: 10 }, () => fresh.cells(asked)));
    expect(new Set(seen.flat()).size).toBeGreaterThan(3);
  });

  test('a rule that is weaker in one point does not pass', async () => {
    const floorless = await invariants([await expose(new ModelTarget(persons, cellKeyPerTable('s')))], persons);
    expect(floorless.pass).toBe(false);
    const keyedByMembersAlone =
      (secret: string): Mechanism =>
      ({ node, members }) => {
        const value = members.length + keyedNoise(lawOf(lattice, node), `${secret}#${keySum(members)}`);
        return value >= floorOf(lattice, node) ? value : null;
      };
    const inferred = await zeroInference(naiveLaboratory(twentyEach('s'), keyedByMembersAlone), {
      seed: 's',
      times: 5,
      faces: ['same', 'same'],
    });
    expect(inferred).toMatchObject({ pass: false, detail: { missed: 'the criterion is not met' } });
    const sound = await zeroInference(modelLaboratory(twentyEach('s')), {
      seed: 's',
      times: 5,
      faces: ['same', 'same'],
    });
    expect(sound.pass).toBe(true);
    expect(
      (await zeroInference(modelLaboratory(twentyEach('s')), { seed: 's', times: 5, faces: ['0', '<5'] })).pass,
    ).toBe(false);
  });

  test('the whole domain is answered, in the order of the codes', async () => {
    const target = await modelLaboratory(persons).publish('one');
    for (const node of lattice.nodes)
      expect((await target.table(node.id)).map(({ coordinates }) => coordinates)).toEqual(domainOf(node));
  });
});

test('H: every number of the API is explained, and none that is explained is gone', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));
  expect(unexplained(schema)).toEqual({ unknown: [], gone: [] });
});
