import fc from 'fast-check';
import type { Client } from 'pg';
import { CLOSED, type Mask } from '../../server/kernel/groups';
import { observe, type Observation } from './observe';
import { oracleOfOwnFile, oracleOfReferral } from './oracle';
import { oracleOfPleading } from './oracle-pleadings';
import type { Sheet } from './oracle-words';
import { answersByCasl, type Answer } from './relations';
import { stageWorld } from './stage-world';
import { judgeRows } from './judge-rows';
import { worlds, type WorldSize } from './world';
import { territories, type World } from './world-rows';

export interface Proof {
  draws: number;
  worlds: number;
  /** Draws at which a door was open. */
  open: number;
  /** Lines of the levels table that were the reason of at least one open door. */
  lines: Set<string>;
}

/**
 * Draws worlds until at least so many (account, door of one département) pairs have been judged; those of the other
 * département are judged too, and not counted. CASL, the database and the oracle must give the same answer at each.
 * Everything is rolled back. Throws at the first disagreement, with the three answers.
 */
export async function proveLevels(client: Client, draws: number, seed: number, size: WorldSize): Promise<Proof> {
  const proof: Proof = { draws: 0, worlds: 0, open: 0, lines: new Set() };
  await client.query('set plan_cache_mode = force_generic_plan');
  await client.query('set jit = off');
  for (let batch = 0; proof.draws < draws; batch++) {
    await fc.assert(
      fc.asyncProperty(worlds(size), (world) => judgeWorld(client, world, proof)),
      { seed: seed + batch, numRuns: 4, endOnFailure: true },
    );
  }
  return proof;
}

async function judgeWorld(client: Client, world: World, proof: Proof): Promise<void> {
  await client.query('begin');
  try {
    await stageWorld(client, world);
    for (const departement of Object.keys(territories)) await judgeDepartement(client, world, departement, proof);
    proof.worlds += 1;
  } finally {
    await client.query('rollback');
  }
}

async function judgeDepartement(client: Client, world: World, departement: string, proof: Proof): Promise<void> {
  for (const { id } of world.accounts) {
    judgeAccount(
      world,
      id,
      departement,
      await observe(client, id, departement, world.readAt, world.tokens.get(id)),
      proof,
    );
  }
}

function judgeAccount(
  world: World,
  account: string,
  departement: string,
  observation: Observation,
  proof: Proof,
): void {
  const casl = answersByCasl(world, account, departement);
  const sources = sourcesOf(world);
  for (const source of sources) {
    if (departementOf(world, source) === departement) proof.draws += 1;
    proof.open += casl.has(source) ? 1 : 0;
    for (const line of casl.get(source)?.lines ?? []) proof.lines.add(line);
    judgeDoor(world, { account, departement, source }, casl.get(source), observation);
  }
  const strangers = [...observation.doors.keys()].filter((source) => !sources.includes(source));
  if (strangers.length) throw new Error(`account ${account} has doors that the world does not know: ${strangers}`);
  judgeRows(world, account, departement, casl, observation);
}

const placesOf = (world: World) => [...world.cases, ...world.referrals, ...world.pleadings];
const sourcesOf = (world: World) => placesOf(world).map((row) => row.id);

const departementOf = (world: World, source: string) =>
  placesOf(world).find((row) => row.id === source)!.departement_code;

interface Draw {
  account: string;
  departement: string;
  source: string;
}

function judgeDoor(world: World, draw: Draw, casl: Answer | undefined, observation: Observation): void {
  const found = observation.doors.get(draw.source);
  const isCase = world.cases.some((row) => row.id === draw.source);
  const isPleading = world.pleadings.some((row) => row.id === draw.source);
  const oracle = isCase ? oracleOfOwnFile : isPleading ? oracleOfPleading : oracleOfReferral;
  const here = departementOf(world, draw.source) === draw.departement;
  const law = here ? oracle(world, draw.account, draw.departement, draw.source) : null;
  const answers = {
    casl: casl ? text(casl) : 'no door',
    database: found ? text(found) : 'no door',
    oracle: law ? text(maskOf(law)) : 'no door',
  };
  const agree =
    answers.casl === answers.database &&
    answers.casl === answers.oracle &&
    (!found || text(found.door) === answers.database);
  if (!agree) throw new Error(explain(world, draw, { ...answers, door: found?.door }));
}

/** The pseudonym is a column of the person: an alert has none. */
function text({ pseudonym, seen, full }: Mask): string {
  return JSON.stringify({ pseudonym, seen, full });
}

function maskOf(sheet: Sheet): Mask {
  return Object.values(sheet).reduce<Mask>(
    (mask, word, position) => ({
      pseudonym: mask.pseudonym || (position === 0 && word !== 'nothing'),
      seen: word === 'named fields' || word === 'everything' ? mask.seen | (1 << position) : mask.seen,
      full: word === 'everything' ? mask.full | (1 << position) : mask.full,
    }),
    CLOSED,
  );
}

function explain(world: World, draw: Draw, answers: object): string {
  const referral = world.referrals.find((row) => row.id === draw.source);
  const items = world.items.filter((item) => item.referral_id === draw.source);
  return JSON.stringify(
    {
      answers,
      draw,
      readAt: world.readAt,
      mandates: world.mandates.filter((row) => row.account_id === draw.account),
      account: world.accounts.find((row) => row.id === draw.account),
      file: world.cases.find((row) => row.id === (referral?.case_id ?? draw.source)),
      referral,
      items,
      sessions: world.sessions.filter((session) => items.some((item) => item.session_id === session.id)),
      convocations: world.convocations.filter(
        (row) => items.some((item) => item.session_id === row.session_id) && row.account_id === draw.account,
      ),
      recusals: world.recusals.filter((row) => row.account_id === draw.account),
      token: world.tokens.get(draw.account),
      consultations: world.consultations.filter((row) => row.referral_id === draw.source),
      dangers: world.dangers.filter((row) => row.referral_id === draw.source),
      kept: world.kept.filter((row) => row.case_id === referral?.case_id),
    },
    null,
    1,
  );
}
