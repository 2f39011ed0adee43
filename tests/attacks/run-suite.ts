import { beforeAfter } from './suite/before-after';
import { catalogue } from './suite/catalogue';
import { Collusion, collusion } from './suite/collusion';
import { differencing, type Seen } from './suite/differencing';
import type { Finding } from './suite/finding';
import { differingCells, invariants } from './suite/invariants';
import { leastSquares } from './suite/least-squares';
import { linearPrograms } from './suite/linear-programs';
import { maskedTwins } from './suite/masked-twins';
import { membership, protectedEvidence } from './suite/membership';
import { ignorantFinding, membershipFindings, naiveMembership } from './suite/membership-findings';
import { officialStocks } from './suite/official-stocks';
import { repetition } from './suite/repetition';
import { scalesOf, usefulness, type Scale } from './suite/scales';
import { sideChannels } from './suite/side-channels';
import { truthOf, type Truth } from './suite/truth';
import { utilityOf, type Utility } from './suite/utility';
import { zeroInference } from './suite/zero-inference';
import { announced, graphqlLaboratory } from './targets/graphql-laboratory';
import { exactUnderFive } from './targets/mechanism';
import { modelLaboratory, naiveLaboratory } from './targets/model-laboratory';
import { publications, type Publication, type SeenNode } from './targets/target';
import { askCell, checksOn, extentOf } from './world/checks';
import { wholeOf, type Ground } from './world/ground';
import { drawLives, TRUE_SCALE } from './world/draw-world';
import { editionIn, theEditions, YEARS } from './world/editions';
import type { Life } from './world/life';
import { facesOf, frozenOn, publishWhole, racesOn, schemaOf, twinsOn, waysOfAsking } from './world/scenes';
import { writeLives } from './world/write-world';
import type { Platform } from './world/platform';

/** Worlds in which the naive resolver is attacked by subtraction: one has too few cells. */
const NAIVE_WORLDS = 5;
/** Publications that programmes and the heavier estimates look at. */
const SOME = 2;
/** Pairs of F on the model, whose releases are those of the platform, beside those on the platform. */
const MODEL_PAIRS = 4;

export interface SuiteOptions {
  readonly seed: string;
  /** Pairs of F; each is a publication of four releases by the platform. */
  readonly pairs: number;
  /** Publications of one world by the model, for A, C2, G, J, K and the utility. */
  readonly publications: number;
  /** Countries that are drawn for each scale. */
  readonly worlds: number;
  /** Pairs of timed questions. */
  readonly races: number;
  readonly say: (line: string) => void;
}

export interface SuiteResult {
  readonly attacks: Finding[];
  readonly utility: Utility;
}

export const inOrder = (attacks: readonly Finding[]): Finding[] =>
  [...attacks].sort((a, b) => a.id.localeCompare(b.id));

/** Every attack of docs/figures-method.md#attacks but O, against one platform. */
export async function runSuite(platform: Platform, options: SuiteOptions): Promise<SuiteResult> {
  const { seed, say } = options;
  const lives = drawLives(seed, TRUE_SCALE, YEARS);
  await writeLives(platform.admin, lives);
  await platform.admin.query('analyze');
  const ground: Ground = {
    platform,
    editions: theEditions,
    lives,
    readers: {
      miprof: (await platform.token('miprof'))!,
      coordinator: (await platform.token('coordinator-38'))!,
      association: (await platform.token('association-38'))!,
    },
  };
  say(`usefulness at several scales, ${options.worlds} countries each`);
  const scales = await scalesOf(seed, options.worlds);
  const known = await onMembership(ground, options, usefulness(scales).pass);
  const { findings, utility } = await onPublications(ground, options, { ...known, scales });
  const attacks = [...known.findings, ...findings, usefulness(scales), ...(await onOne(ground, options))];
  return { attacks: inOrder(attacks), utility };
}

/** What the platform published on the way of F: its releases, those of the model under the same secrets, and the truth. */
interface Tried {
  readonly open: Collusion;
  readonly whole: Collusion;
  readonly differing: { cells: number; publications: number };
  /** Each with a world of its own: the persons who were added. */
  readonly kept: { readonly publication: Publication; readonly truth: Truth }[];
}

/** F and F', and on the way what G and J need of each publication. */
async function onMembership(ground: Ground, { seed, pairs, say }: SuiteOptions, useful: boolean) {
  const { platform, lives, editions, readers } = ground;
  say('F against the naive resolvers');
  const naive = await naiveMembership(lives, editions, seed);
  const model = modelLaboratory(lives, editions);
  const tried: Tried = {
    open: new Collusion(editions, 'PUBLIC'),
    whole: new Collusion(editions, 'MIPROF'),
    differing: { cells: 0, publications: 0 },
    kept: [],
  };
  const look = async (publication: Publication, added: readonly Life[], secret: string) => {
    const truth = truthOf([...lives, ...added], editions);
    tried.differing.cells += differingCells(publication, await model.publish(secret, added));
    tried.differing.publications += 1;
    tried.open.look(publication, truth);
    if (tried.kept.length < SOME) tried.whole.look(publication, truth);
    tried.kept.push({ publication, truth });
  };
  say(
    `F: ${pairs} publications of four releases by the platform, ${MODEL_PAIRS * pairs} by the model that they are compared with`,
  );
  const onPlatform = await membership(graphqlLaboratory(platform, lives, editions, readers.miprof), protectedEvidence, {
    pairs,
    seed: `${seed} membership`,
    onProgress: (done) => void (done % 50 === 0 && say(`F: ${done} of ${pairs}`)),
    onPublished: look,
  });
  const options = { pairs: MODEL_PAIRS * pairs, seed: `${seed} model` };
  const ours = await membership(model, protectedEvidence, options);
  const oneYear = await membership(model, protectedEvidence, { ...options, years: 'one' });
  const findings = membershipFindings({ onPlatform, ours, oneYear, naive }, useful);
  return { findings: [...findings, ignorantFinding()], tried };
}

/** A, B, C2, G, J and K: out of the publications alone. */
async function onPublications(
  { lives, editions }: Ground,
  { seed, publications: times, say }: SuiteOptions,
  { tried, scales }: { tried: Tried; scales: readonly Scale[] },
): Promise<{ findings: Finding[]; utility: Utility }> {
  say('A, B, C2, G, J, K: subtraction, programmes, least squares, invariants, collusion, official stocks');
  const seen: Seen = {
    publications: await publications(modelLaboratory(lives, editions), `${seed} whole`, times),
    truth: truthOf(lives, editions),
  };
  const naive: Seen[] = [];
  for (let world = 0; world < NAIVE_WORLDS; world += 1) {
    const theirs = drawLives(`${seed} ${world}`, TRUE_SCALE, YEARS);
    const laboratory = naiveLaboratory(theirs, editions, () => exactUnderFive);
    naive.push({ publications: await publications(laboratory, seed, 1), truth: truthOf(theirs, editions) });
  }
  for (const publication of seen.publications) tried.open.look(publication, seen.truth);
  const whole = editions.at(-1)!;
  const onPlatform = tried.kept.map(({ publication, truth }) => ({ publications: [publication], truth }));
  const findings = [
    differencing(editions, seen, naive),
    linearPrograms(editions, lives, seen.publications.slice(0, SOME)),
    leastSquares(editions, seen),
    await invariants(editions, lives, { seen: [seen, ...onPlatform], differing: tried.differing }),
    collusion(editions, lives, { ...tried, publications: seen.publications }),
    officialStocks(whole, lives, seen.publications),
  ];
  return { findings, utility: utilityOf(editions, lives, seen, scales) };
}

/** C1, D, E, H, I and M: against releases that stay. */
async function onOne(ground: Ground, { seed, races, say }: SuiteOptions): Promise<Finding[]> {
  const { platform, lives, editions, readers } = ground;
  say('M: two worlds that differ in masked cells alone');
  const twins = await maskedTwins(editions, await twinsOn(ground, `${seed} one`));
  await publishWhole(ground, `${seed} one`);
  say('E, C1: zeros; a hundred times, in every way');
  const zero = await zeroInference(editions, { seed: `${seed} zero`, times: 300, faces: await facesOf(ground) });
  const again = await repetition(waysOfAsking(ground), wholeOf(ground), lives);
  say('I: timed questions, and what is beside the numbers');
  const beside = await sideChannels({
    edition: wholeOf(ground),
    lives,
    races: racesOn(ground, (departement) => askCell(ground, departement)),
    checks: checksOn(ground),
    times: races,
    seed,
    extent: () => extentOf(ground),
  });
  say('D, H: before and after; the catalogue');
  const frozen = frozenOn(ground);
  const before = await beforeAfter(frozen, editionIn(editions, YEARS.at(-1)!), lives);
  const { rows } = await platform.admin.query<{ twice: number }>(
    'select count(*)::integer as twice from (select 1 from published.release_cell group by release_id, node, coordinates having count(*) > 1) as x',
  );
  const tables = new Map<string, SeenNode[]>();
  for (const { id } of editions) tables.set(id, await announced(platform, id, readers.miprof));
  const price = catalogue({
    schema: schemaOf(),
    editions,
    announced: tables,
    storedTwice: rows[0]!.twice,
    frozenAgain: !(await frozen.refused[0]!.attempt()),
  });
  return [twins, zero, again, beside, before, price];
}
