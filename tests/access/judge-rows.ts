import assert from 'node:assert/strict';
import { tableMask } from '../../server/access/ability';
import { doorsOf } from '../../server/access/door';
import { intersect } from '../../server/kernel/groups';
import { maskAt } from '../../server/access/mask-at';
import type { CaseSeen, Observation, ReferralSeen } from './observe';
import type { Answer } from './relations';
import { localDate, type CaseRow, type World } from './world-rows';

/** Rows beside the masks: which files and referrals come back, and what their coded columns tell. */
export function judgeRows(
  world: World,
  account: string,
  departement: string,
  casl: Map<string, Answer>,
  seen: Observation,
): void {
  const who = `account ${account} in ${departement}`;
  const files = [...casl.values()].filter((answer) => answer.opensFile);
  assert.deepEqual(
    sorted(seen.cases.map(({ id, source }) => `${id} ${source}`)),
    sorted(files.map(({ holder, source }) => `${holder} ${source}`)),
    `${who}: files`,
  );
  assert.deepEqual(
    sorted(seen.referrals.map(({ id, source }) => `${id} ${source}`)),
    sorted(referralsOf(world, departement, casl)),
    `${who}: referrals`,
  );
  const few = openAtLastClose(world, departement).length < 10;
  for (const row of seen.cases) {
    const answer = casl.get(row.source)!;
    const file = world.cases.find(({ id }) => id === row.id);
    judgeCoded(world, row, { ...answer, ...answer.file }, file, few, who);
  }
  for (const row of seen.cases) judgeGate(row, casl.get(row.source)!, true, who);
  for (const row of seen.referrals) judgeGate(row, casl.get(row.source)!, false, who);
  for (const row of seen.referrals) judgeReferral(world, row, casl.get(row.source)!, few, who);
  judgePseudonyms(world, seen, who);
}

/** Files that were open when the last civil year ended: what may move the coarseness of a pseudonym, once a year. */
function openAtLastClose(world: World, departement: string): CaseRow[] {
  const close = new Date(`${localDate(world.readAt, departement).slice(0, 4)}-01-01T00:00:00Z`);
  return world.cases.filter(
    (file) =>
      file.departement_code === departement &&
      new Date(file.opened_at) < close &&
      (file.ended_at === null || new Date(file.ended_at) >= close),
  );
}

const sorted = (list: string[]) => [...list].sort();

/** A referral shows at its own door, and at its association's. */
function referralsOf(world: World, departement: string, casl: Map<string, Answer>): string[] {
  return world.referrals
    .filter((row) => row.departement_code === departement)
    .flatMap((row) =>
      [...new Set([row.id, row.holder_id])].filter((source) => casl.has(source)).map((source) => `${row.id} ${source}`),
    );
}

function judgeReferral(world: World, row: ReferralSeen, answer: Answer, few: boolean, who: string): void {
  const referral = world.referrals.find((candidate) => candidate.id === row.id)!;
  const opens = answer.own || answer.opensFile;
  assert.equal(row.caseId, opens ? referral.case_id : null, `${who}: the file behind referral ${row.id}`);
  judgeCoded(
    world,
    row,
    answer,
    world.cases.find((file) => file.id === referral.case_id),
    few,
    who,
  );
}

/** The class that was written, or the one that follows majority; under ten files a pseudonym tells the side alone. */
function ageTold(world: World, file: CaseRow, coarse: boolean): string {
  const past = file.majority_month !== null && file.majority_month <= localDate(world.readAt, file.departement_code);
  if (!coarse) return past ? 'FROM_18_TO_24' : file.age_class;
  if (file.facts & 32) return 'UNKNOWN';
  return file.facts & 1 && !past ? 'MINOR' : 'ADULT';
}

function judgeCoded(
  world: World,
  row: ReferralSeen | CaseSeen,
  answer: Answer,
  file: CaseRow | undefined,
  few: boolean,
  who: string,
): void {
  const age = file && ageTold(world, file, few && !(answer.seen & 1));
  assert.equal(row.ageClass, file && answer.pseudonym ? age : null, `${who}: age class at ${row.source}`);
  assert.equal(
    row.sex,
    file && answer.pseudonym && (answer.seen & 1 || !few) ? file.sex : null,
    `${who}: sex at ${row.source}`,
  );
  assert.equal(
    row.principalForm,
    file && answer.seen & 256 ? file.principal_form : null,
    `${who}: form at ${row.source}`,
  );
}

/**
 * What the gate works out from the doors that came with a row is what CASL, lens and accord give by themselves. A file comes
 * with the doors that open it alone: glass broken at the same referral is not one of them.
 */
function judgeGate(row: ReferralSeen | CaseSeen, answer: Answer, isFile: boolean, who: string): void {
  const doors = doorsOf(row.subjects);
  const { pseudonym, seen, full } = answer;
  const gate = maskAt({ doors });
  const expected = isFile ? intersect(gate, { pseudonym, seen, full }) : { pseudonym, seen, full };
  assert.deepEqual(gate, expected, `${who}: the gate at ${row.source}`);
  for (const door of doors)
    assert.deepEqual(door.table, tableMask(door), `${who}: the database's copy of the table at ${row.source}`);
}

/** Nothing that a referral shows is equal across two referrals, nor to the reference of the file. */
function judgePseudonyms(world: World, seen: Observation, who: string): void {
  const byReference = new Map(seen.referrals.map((row) => [row.reference, row.id]));
  assert.equal(
    byReference.size,
    new Set(seen.referrals.map((row) => row.id)).size,
    `${who}: two referrals share a pseudonym`,
  );
  const references = new Set(world.cases.map((file) => file.reference));
  assert.ok(
    seen.referrals.every((row) => !references.has(row.reference)),
    `${who}: a referral shows the reference of its file`,
  );
}
