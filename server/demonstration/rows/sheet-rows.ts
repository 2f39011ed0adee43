import { groupBits, groups, restrictedGroups, type Group } from '../../kernel/groups';
import { parquetGroup, splitParts, type TypedGroup } from '../../kernel/sheet-fields';
import type { Stage } from '../../kernel/words';
import { namesIn } from '../../vault/name-tokens';
import { dateOf } from '../draw/days';
import { drawGroup } from '../draw/sheet';
import type { DrawnCase } from './drawn-case';
import { writeFormalities } from './formality-rows';
import { writeStay } from './place-rows';
import { writeComplaint, writeHearing } from './proceeding-rows';
import type { Writing } from './writing';

/** Of an old file that has ended, what still serves: who, and why. */
const KEPT: readonly Group[] = ['identity', 'exploitation'];
/** A recent file whose needs were corrected after submission keeps the version that was submitted. */
const CORRECTED: Group = 'socialSituation';
const CORRECTED_WITHIN = 180;
/** The parquet reads a file, and states what it states, once a sitting is convened. */
const BEFORE_THE_PARQUET: readonly Stage[] = ['DRAFT', 'SUBMITTED'];

export function writeSheet(writing: Writing, drawn: DrawnCase): void {
  for (const group of drawn.full ? groups : KEPT) writeGroup(writing, drawn, group);
  if (!drawn.full) return;
  writeFormalities(writing, drawn);
  writeStay(writing, drawn);
}

function writeGroup(writing: Writing, drawn: DrawnCase, group: Group): void {
  const { random } = writing;
  const { submitted } = drawn.outline;
  const values = drawGroup(group, random, drawn.person, submitted, drawn.team.address);
  if (restrictedGroups.includes(group) && Object.keys(values).length === 0) return;
  if (values.state === 'OPEN' && random.chance(0.3))
    writeHearing(writing, drawn, dateOf(submitted + random.between(60, 300)));
  if (group === parquetGroup && BEFORE_THE_PARQUET.includes(drawn.life.stage)) return;
  if (typeof values.month === 'string') writeComplaint(writing, drawn, `${values.month}-15`);
  if (group === 'identity') writing.addNames(drawn.id, namesIn(values));
  const corrected = group === CORRECTED && isRecent(writing, drawn) && random.chance(0.4);
  if (corrected) writeVersion(writing, drawn, group, { ...values, needsHousing: !values.needsHousing });
  writing.add('tenant.case_part', {
    holder_id: drawn.id,
    group,
    bit: groupBits[group],
    version: corrected ? 2 : 1,
    ...seal(drawn, group, values),
  });
}

function writeVersion(writing: Writing, drawn: DrawnCase, group: Group, values: TypedGroup): void {
  writing.add('tenant.case_part_version', {
    holder_id: drawn.id,
    group,
    version: 1,
    ...seal(drawn, group, values),
    written_at: writing.at(drawn.life.opened),
    written_by: drawn.team.accountId,
  });
}

function seal({ holder }: DrawnCase, group: Group, values: TypedGroup): { minimised: Buffer; rest: Buffer } {
  const { minimised, rest } = splitParts(group, values);
  return { minimised: holder.part(group, 'minimised', minimised), rest: holder.part(group, 'rest', rest) };
}

function isRecent({ today }: Writing, { life }: DrawnCase): boolean {
  return life.submitted !== null && life.submitted >= today - CORRECTED_WITHIN;
}
