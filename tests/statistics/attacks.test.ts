import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { liveReads } from '../attacks/suite/before-after';
import { paidInAll, unexplained } from '../attacks/suite/catalogue';
import { LEAST_SD, leastSds } from '../attacks/suite/collusion';
import {
  departementsEveryYear,
  finestEveryYear,
  fixedThreshold,
  narrowDepartements,
  oneNarrowTable,
} from '../attacks/suite/designs';
import { invariants } from '../attacks/suite/invariants';
import { linearPrograms } from '../attacks/suite/linear-programs';
import { maskedTwins } from '../attacks/suite/masked-twins';
import { exactEvidence, membership, protectedEvidence, textbookEvidence } from '../attacks/suite/membership';
import { holds } from '../attacks/suite/membership-findings';
import { officialStocks } from '../attacks/suite/official-stocks';
import { oracles } from '../attacks/suite/oracles';
import { scaleOf, usefulness } from '../attacks/suite/scales';
import { unexplainedLists } from '../attacks/suite/schema-lists';
import { truthOf } from '../attacks/suite/truth';
import { zeroInference } from '../attacks/suite/zero-inference';
import {
  cellKeyPerTable,
  exactUnderFive,
  freshNoise,
  keyedWithout,
  protectedBy,
  type Mechanism,
} from '../attacks/targets/mechanism';
import { modelLaboratory, naiveLaboratory } from '../attacks/targets/model-laboratory';
import { publications } from '../attacks/targets/target';
import { drawLives, TRUE_SCALE } from '../attacks/world/draw-world';
import { editionIn, theEditions, TRIENNIUM, YEARS } from '../attacks/world/editions';
import { FINE } from '../attacks/world/fine-codes';
import { recordsOf, type Edition } from '../attacks/world/life';
import { countsOf, domainOf, keyIn, keyOf } from '../attacks/world/person';
import { twinOf } from '../attacks/world/twins';

const lives = drawLives('a small test', TRUE_SCALE, YEARS);
const whole = editionIn(theEditions, TRIENNIUM);
const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));

describe('the world that is attacked', () => {
  test('is the same for the same seed, and every code of it is one of a file', () => {
    expect(drawLives('a small test', TRUE_SCALE, YEARS)).toEqual(lives);
    for (const { codes } of lives.flatMap(({ files }) => files))
      for (const [dimension, code] of Object.entries(codes)) expect(FINE[dimension]).toContain(code);
  });

  test('some persons come back in another year, elsewhere or not, and each is one record of the triennium', () => {
    const several = lives.filter(({ files }) => new Set(files.map(({ year }) => year)).size > 1);
    expect(several.length / lives.length).toBeGreaterThan(0.01);
    expect(several.length / lives.length).toBeLessThan(0.045);
    expect(lives.some(({ files }) => new Set(files.map(({ departement }) => departement)).size > 1)).toBe(true);
    expect(recordsOf(lives, whole)).toHaveLength(lives.length);
    const years = theEditions
      .filter(({ years: of }) => of.length === 1)
      .map((edition) => recordsOf(lives, edition).length);
    expect(years.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(lives.length);
  });

  test('a person weighs on one cell at most of each table, and on none of a partial dimension without a code', () => {
    for (const edition of theEditions) {
      const records = recordsOf(lives, edition);
      for (const node of edition.lattice.nodes) {
        const counted = [...countsOf(records, node).values()].reduce((sum, n) => sum + n, 0);
        expect(counted).toBe(records.filter((record) => keyIn(record, node) !== null).length);
        const isPartial = node.dimensions.some(
          (name) => edition.lattice.dimensions.find(({ code }) => code === name)!.omits !== undefined,
        );
        expect(counted < records.length).toBe(isPartial);
      }
    }
  });

  test('the whole domain is answered, in the order of the codes', async () => {
    const publication = await modelLaboratory(lives, theEditions).publish('one');
    for (const { id, lattice } of theEditions)
      for (const node of lattice.nodes)
        expect([...publication.get(id)!.tables.get(node.id)!.keys()]).toEqual(domainOf(lattice, node).map(keyOf));
  });
});

describe('the rule, over everything that is published of three years', () => {
  const options = { pairs: 250, seed: 'quick' };

  test('F: somebody in every release or in none is not told from chance oftener than the bound', async () => {
    const ours = await membership(modelLaboratory(lives, theEditions), protectedEvidence, options);
    for (const [group, run] of Object.entries(ours)) expect([group, holds(group as never, run)]).toEqual([group, true]);
    expect(ours.anyone.accuracy.rate).toBeLessThanOrEqual(0.8);
  });

  test('B: no masked département is determined, whoever puts exact figures together', async () => {
    const [publication] = await publications(modelLaboratory(lives, theEditions), 'B', 1);
    expect(linearPrograms(theEditions, lives, [publication!], 12)).toMatchObject({
      ours: 0,
      detail: { leastWidth: 8, leastWidthColluding: 8 },
    });
  });

  test('J: the last département is known no better than the bound, to anybody or to the MIPROF', () => {
    for (const audience of ['PUBLIC', 'MIPROF'] as const)
      for (const sd of leastSds(theEditions, audience).values()) expect(sd).toBeGreaterThanOrEqual(LEAST_SD);
  });

  test('K: official stocks leave the rest in doubt', async () => {
    const seen = await publications(modelLaboratory(lives, theEditions), 'K', 120);
    expect(officialStocks(whole, lives, seen)).toMatchObject({ pass: true, naive: 1 });
  });

  test('G: the rule keeps what the textbook breaks', async () => {
    const seen = [
      {
        publications: await publications(modelLaboratory(lives, theEditions), 'G', 20),
        truth: truthOf(lives, theEditions),
      },
    ];
    const finding = await invariants(theEditions, lives, { seen, differing: { cells: 0, publications: 0 } });
    expect(finding).toMatchObject({ ours: 0, pass: true, detail: { floor: 0, few: 0, far: 0 } });
    expect(finding.naive).toBeGreaterThan(20);
  });

  test('U: three persons in four are in sight of their département, at the true scale', async () => {
    expect(usefulness([await scaleOf(TRUE_SCALE, 'quick', 8)])).toMatchObject({ pass: true });
  });
});

describe('a naive resolver falls', () => {
  test('F: exact numbers and the textbook tell who is there', async () => {
    const options = { pairs: 25, seed: 'naive', structured: false };
    const exact = await membership(
      naiveLaboratory(lives, theEditions, () => exactUnderFive),
      exactEvidence,
      options,
    );
    expect(exact.anyone).toMatchObject({ accuracy: { rate: 1 }, certain: { rate: 1 } });
    const textbook = await membership(naiveLaboratory(lives, theEditions, cellKeyPerTable), textbookEvidence, options);
    expect(textbook.anyone.accuracy.rate).toBeGreaterThan(0.8);
  });

  test('C1: fresh noise is another one each time', async () => {
    const seen = await publications(naiveLaboratory(lives, [whole], freshNoise), 's', 10);
    expect(new Set(seen.map((one) => one.get(TRIENNIUM)!.tables.get('national')!.get(''))).size).toBeGreaterThan(3);
  });
});

describe('a design that is weaker in one point does not pass', () => {
  const withinF = async (editions: readonly Edition[], persons: number) =>
    membership(modelLaboratory(drawLives('weak', persons, YEARS), editions), protectedEvidence, {
      pairs: 150,
      seed: 'weak',
    });

  test('F: the fine tables every year, as they were before', async () => {
    const runs = await withinF(finestEveryYear, 2_800);
    expect(runs.anyone.accuracy.rate).toBeGreaterThan(0.82);
    expect(holds('anyone', runs.anyone)).toBe(false);
    expect(holds('everywhere', runs.everywhere)).toBe(false);
    expect(paidInAll(finestEveryYear, 'MIPROF')).toBeGreaterThan(3);
  });

  test('F: narrow noise at one level, though it is within the bound of accuracy', async () => {
    const { anyone } = await withinF(oneNarrowTable, TRUE_SCALE);
    expect(anyone.accuracy.rate).toBeGreaterThan(0.75);
    expect(anyone.accuracy.rate).toBeLessThanOrEqual(0.85);
    expect(holds('anyone', anyone)).toBe(false);
  });

  test('F: a threshold that is hardly drawn, for whoever stands at it', async () => {
    const { edge } = await withinF(fixedThreshold, TRUE_SCALE);
    expect(edge.certain.rate).toBeGreaterThan(0.2);
    expect(holds('edge', edge)).toBe(false);
  });

  test('J: départements every year', () => {
    expect(Math.min(...leastSds(departementsEveryYear, 'PUBLIC').values())).toBeLessThan(LEAST_SD);
  });

  test('K: the noise of the first edition at the départements', async () => {
    const seen = await publications(modelLaboratory(lives, narrowDepartements), 'K', 120);
    const finding = officialStocks(editionIn(narrowDepartements, TRIENNIUM), lives, seen);
    expect(finding).toMatchObject({ pass: false, naive: 1, detail: { missed: 'the criterion is not met' } });
  });

  const zeros = (mechanism?: (secret: string) => Mechanism, faces = ['same', 'same']) =>
    zeroInference(theEditions, { seed: 's', times: 40, faces, ...(mechanism && { mechanism }) });

  test('E: a key without the release, or without the table, shows what did not change', async () => {
    expect(await zeros()).toMatchObject({ pass: true });
    expect(await zeros(keyedWithout('release'))).toMatchObject({ pass: false });
    expect(await zeros(keyedWithout('node'))).toMatchObject({ pass: false });
    expect(await zeros(protectedBy, ['0', '<5'])).toMatchObject({ pass: false });
  });

  test('D: a key without the number and who is counted shows one newcomer', async () => {
    const year = editionIn(theEditions, '2025');
    expect((await liveReads(year, lives, keyedWithout('members'))).total.rate).toBe(1);
    expect((await liveReads(year, lives, protectedBy)).total.rate).toBeLessThan(0.2);
  });

  test('G: numbers without a floor', async () => {
    const seen = [
      {
        publications: await publications(naiveLaboratory(lives, theEditions, cellKeyPerTable), 's', 1),
        truth: truthOf(lives, theEditions),
      },
    ];
    expect((await invariants(theEditions, lives, { seen, differing: { cells: 0, publications: 0 } })).pass).toBe(false);
  });

  test('M: one byte that follows a masked cell', async () => {
    const { lives: twins, moved } = twinOf(lives, whole, { except: [] });
    const answers = (more: string) =>
      new Map(Array.from({ length: 30 }, (_, at) => [`anybody /releases/${at}`, `"value":1${at === 7 ? more : ''}`]));
    const found = (more: string) =>
      maskedTwins(theEditions, { lives, twins, moved, answers: [answers(''), answers(more)] });
    expect(await found('')).toMatchObject({ pass: true, ours: 0 });
    expect(await found(' ')).toMatchObject({ pass: false, ours: 1 });
  });

  test('O: a return that is another number, and an answer to whoever may not open the file', async () => {
    const reader = (answer: string) =>
      new Map([
        ['coordinator\nyearlyReturn', answer],
        ...Array.from({ length: 60 }, (_, at) => [`x\n${at}`, '"exact":3'] as const),
      ]);
    const scene = (after: string, mayChange: boolean) => {
      const snapshots = ['"value":1', after];
      let turn = 0;
      return oracles({
        snapshot: async () => reader(snapshots.shift()!),
        naive: async () => String((turn += 1)),
        happenings: [{ name: 'kept away', happen: async () => undefined, mayChange: () => mayChange }],
      });
    };
    expect(await scene('"yearlyReturn":null', true)).toMatchObject({ pass: true });
    expect(await scene('"value":0', true)).toMatchObject({ pass: false, ours: 1 });
    expect(await scene('"yearlyReturn":null', false)).toMatchObject({ pass: false, ours: 1 });
  });
});

describe('twin worlds', () => {
  test('are published alike under the same secret, and are not the same', async () => {
    const { lives: twins, moved } = twinOf(lives, whole, { except: [] });
    expect(moved).toBeGreaterThan(10);
    const [left, right] = await Promise.all(
      [lives, twins].map((some) => modelLaboratory(some, theEditions).publish('twins')),
    );
    expect(right).toEqual(left);
    const departements = (some: typeof twins) => truthOf(some, [whole]).get(TRIENNIUM)!.get('departement');
    expect(departements(twins)).not.toEqual(departements(lives));
  });
});

test('H: every number and every list of the API is explained, and none that is explained is gone', () => {
  expect(unexplained(schema)).toEqual({ unknown: [], gone: [] });
  expect(unexplainedLists(schema)).toEqual({ unknown: [], gone: [] });
});
