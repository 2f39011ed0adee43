import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { projectRoot } from '../../server/config/project-root';
import { beforeAfter } from './suite/before-after';
import { catalogue } from './suite/catalogue';
import { collusion, lastOnes, type LastOnes } from './suite/collusion';
import { differencing } from './suite/differencing';
import { expose, exposures, type Exposure } from './suite/exposure';
import type { Finding } from './suite/finding';
import { invariants } from './suite/invariants';
import { leastSquares } from './suite/least-squares';
import { linearPrograms } from './suite/linear-programs';
import { membership, protectedEvidence } from './suite/membership';
import { ignorantFinding, membershipFindings, naiveMembership } from './suite/membership-findings';
import { repetition } from './suite/repetition';
import { sideChannels } from './suite/side-channels';
import { utilityOf, type Utility } from './suite/utility';
import { twentyEach, zeroInference } from './suite/zero-inference';
import { GraphQLTarget, graphqlLaboratory } from './targets/graphql-target';
import { exactUnderFive } from './targets/mechanism';
import { ModelTarget, naiveLaboratory } from './targets/model-target';
import { askCell, checksOn, extentOf, type Ground } from './world/checks';
import { drawWorld } from './world/draw-world';
import { facesOf, frozenOn, racesOn, waysOfAsking } from './world/scenes';
import { writeWorld } from './world/write-world';
import type { Platform } from './world/platform';

/** The year that is attacked, and one with a world of its own for E. */
export const YEAR = '2025';
const EVEN_YEAR = '2024';
/** Worlds in which the naive resolver is attacked by subtraction: one has too few cells. */
const NAIVE_WORLDS = 5;
const SHARE = 0.84;

export interface SuiteOptions {
  readonly seed: string;
  readonly pairs: number;
  /** Full publications for A, C2, G, J and the utility. */
  readonly publications: number;
  /** Pairs of timed questions. */
  readonly races: number;
  readonly say: (line: string) => void;
}

export interface SuiteResult {
  readonly attacks: Finding[];
  readonly utility: Utility;
}

/** Every attack of docs/figures-method.md#attacks, against one platform. */
export async function runSuite(platform: Platform, options: SuiteOptions): Promise<SuiteResult> {
  const { seed, say } = options;
  const persons = drawWorld(seed);
  await writeWorld(platform.admin, persons, YEAR);
  await writeWorld(platform.admin, twentyEach(seed), EVEN_YEAR);
  await platform.admin.query('analyze');
  const ground: Ground = {
    platform,
    year: YEAR,
    persons,
    readers: {
      miprof: (await platform.token('miprof'))!,
      coordinator: (await platform.token('coordinator-38'))!,
      association: (await platform.token('association-38'))!,
    },
  };
  say(`${persons.length} persons; ${options.publications} publications of the whole catalogue`);
  const laboratory = graphqlLaboratory(platform, persons, YEAR, ground.readers.miprof);
  const seen = await exposures(laboratory, `${seed} whole`, options.publications);
  const utility = utilityOf(seen, persons);
  const published = await onPublications(seen, ground, seed, say);
  const { findings: known, tried } = await onMembership(ground, options, utility);
  const attacks = [
    ...published,
    ...known,
    collusion(tried, seen, lastOnes(await expose(new ModelTarget(persons, ({ members }) => members.length)), persons)),
    ...(await onOne(ground, options)),
  ];
  return { attacks: attacks.sort((a, b) => a.id.localeCompare(b.id)), utility };
}

/** A, B, C2 and G: out of the publications alone. */
async function onPublications(
  seen: readonly Exposure[],
  { persons }: Ground,
  seed: string,
  say: (line: string) => void,
): Promise<Finding[]> {
  const naive = [];
  for (let world = 0; world < NAIVE_WORLDS; world += 1) {
    const theirs = drawWorld(`${seed} ${world}`);
    naive.push({
      persons: theirs,
      exposure: (
        await exposures(
          naiveLaboratory(theirs, () => exactUnderFive),
          seed,
          1,
        )
      )[0]!,
    });
  }
  say('A, B, C2, G: subtraction, linear programs, least squares, invariants');
  return [
    differencing(seen, naive, persons),
    linearPrograms(seen[0]!, persons),
    leastSquares(seen, persons),
    await invariants(seen, persons),
  ];
}

/** F and F', and on the way what J needs of each publication. */
async function onMembership(
  { platform, persons, readers }: Ground,
  { seed, pairs, say }: SuiteOptions,
  utility: Utility,
): Promise<{ findings: Finding[]; tried: LastOnes[] }> {
  say('F against the naive resolvers');
  const naive = await naiveMembership(persons, seed);
  const tried: LastOnes[] = [];
  say(`F: ${pairs} publications, each under a secret of its own`);
  const ours = await membership(graphqlLaboratory(platform, persons, YEAR, readers.miprof), protectedEvidence, {
    pairs,
    seed: `${seed} membership`,
    onProgress: (done) => void (done % 50 === 0 && say(`F: ${done} of ${pairs}`)),
    onPublished: async (target, present) => void tried.push(lastOnes(await expose(target), present)),
  });
  const shownToo = utility.shareOfVictimsShown >= SHARE && utility.meanOverOneWayNodes >= SHARE;
  return { findings: [...membershipFindings(ours, naive, shownToo), ignorantFinding()], tried };
}

/** C1, D, E, H and I: against one release that stays. */
async function onOne(ground: Ground, { seed, races, say }: SuiteOptions): Promise<Finding[]> {
  const { platform, persons, readers } = ground;
  say('E: forty publications of an even world');
  const even = graphqlLaboratory(platform, twentyEach(seed), EVEN_YEAR, readers.miprof);
  await platform.unpublish(YEAR);
  await platform.freeze(YEAR, `${seed} one`);
  await platform.makeDocuments(YEAR);
  const zero = await zeroInference(even, { seed: `${seed} zero`, times: 40, faces: await facesOf(ground) });
  say('C1: a hundred times, in every way');
  const again = await repetition(waysOfAsking(ground), persons);
  say('I: timed questions, and what is beside the numbers');
  const beside = await sideChannels({
    persons,
    races: racesOn(ground, (departement) => askCell(ground, departement)),
    checks: checksOn(ground),
    times: races,
    seed,
    extent: () => extentOf(ground),
  });
  say('D, H: before and after; the catalogue');
  const frozen = frozenOn(ground, EVEN_YEAR);
  const before = await beforeAfter(frozen, persons);
  const schema = buildSchema(readFileSync(join(projectRoot(), 'schema/schema.graphql'), 'utf8'));
  const { rows } = await platform.admin.query<{ twice: number }>(
    'select count(*)::integer as twice from (select 1 from published.release_cell group by release_id, node, coordinates having count(*) > 1) as x',
  );
  const { nodes } = await GraphQLTarget.open(platform, YEAR, readers.miprof);
  return [
    zero,
    again,
    beside,
    before,
    catalogue({
      schema,
      announced: nodes,
      storedTwice: rows[0]!.twice,
      frozenAgain: !(await frozen.refused[0]!.attempt()),
    }),
  ];
}
