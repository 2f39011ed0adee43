import { WriteGroupInput } from '../../../../schema/cases.types';
import type { Gate } from '../../../access/gate';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import type { Group } from '../../../kernel/groups';
import { uuidOf } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { isUnknownPerson } from '../../../kernel/sheet-fields';
import type { Stage } from '../../../kernel/words';
import { takeTurn } from '../../../tenancy/take-turn';
import { writingKey } from '../../../vault/holder-key';
import { caseAnswer } from './case-answer';
import { namedSheet, readGroup, readSheet, refuseEmptied, rewritten, writeSheet } from './case-draft';
import type { Sheet } from './case-facts.rules';
import { recordEvent } from './case-records';
import { caseRights } from './cases.access';
import { requestMatch } from './match-request';
import { namedInTexts } from './named-in-sheet.rules';
import { tellNamesakes } from './namesakes';
import { changeCase, ownCase, refuseInTransfer, requireStage, type OwnCase } from './own-case';
import { codeSheet, offerUrgentWays, tellFormation } from './retained-ages';

const WRITABLE: readonly Stage[] = ['DRAFT', 'SUBMITTED', 'RUNNING', 'DECIDED'];
/** A decision needs to know whom it is about: what nobody knew at submission is written whenever it is learnt. */
const WHILE_UNKNOWN: readonly Stage[] = [...WRITABLE, 'LISTED', 'IN_SESSION'];

/** One group, kept as typed, under the group's own version. Open as a draft, or when the secretariat asked for more. */
export const writeGroup = defineAct({
  name: 'writeGroup',
  description: 'Writes one group of a draft, kept as typed. Association’s caseworker.',
  input: WriteGroupInput,
  where: 'caseId',
  may: caseRights.writeGroup,
  texts: { sheet: 'SHEET' },
  async find(act, { caseId }) {
    await takeTurn(act.tx, `sheet ${act.uuid(caseId, 'CaseFile', ['caseId'])}`);
    return ownCase(act, caseId);
  },
  async work(act, input, found, platform) {
    requireWritable(found, input.sheet);
    await refuseInTransfer(act, found.id);
    const sheet = await rewrittenSheet(act, platform.gate, found, namedSheet(input.sheet));
    const key = await writingKey(act.tx, platform.vault, found.id);
    await writeSheet(act, platform, key, sheet, input.expectedVersion);
    const whole = await readSheet(act, platform.gate, found.id);
    const coded = await codeSheet(act, found.id, whole);
    if (sheet.identity || sheet.exploitation) offerUrgentWays(act, coded, whole);
    tellFormation(act, found, coded);
    await changeCase(act, found, { ...coded, identityUnknown: isUnknownPerson(whole.identity) });
    const named = found.stage === 'DRAFT' ? null : namedInTexts(sheet, whole.identity);
    if (named) act.apply(named);
    await tellNamesakes(act, platform.names, found.id, sheet.identity);
    await requestMatch(act, platform.keys.of('fingerprint of persons'), found, sheet.identity);
    if (found.stage !== 'DRAFT') await recordEvent(act, found.id, 'SHEET_WRITTEN');
    return found.id;
  },
  answer: caseAnswer,
  replay: ({ caseId }, { departement }) => uuidOf(caseId, 'CaseFile', departement),
});

function requireWritable(found: OwnCase, sheet: object): void {
  const completesIdentity = found.identityUnknown && Object.keys(namedSheet(sheet)).join() === 'identity';
  requireStage(
    found,
    completesIdentity ? WHILE_UNKNOWN : WRITABLE,
    "Le dossier est inscrit à une séance convoquée : il ne se modifie plus jusqu'à la décision.",
  );
}

/** The one group that is named, as it will be: what is not named stays. */
async function rewrittenSheet(act: Act, gate: Gate, found: OwnCase, named: Sheet): Promise<Sheet> {
  const [group, ...others] = Object.keys(named) as Group[];
  if (!group || others.length > 0) throw Refusal.of(ErrorCode.INVALID_VALUE, 'Envoyez un groupe à la fois.', ['sheet']);
  const before = await readGroup(act, gate, found.id, group);
  const after = rewritten(group, before, named[group]!);
  if (found.stage !== 'DRAFT') refuseEmptied(group, before, after);
  return { [group]: after };
}
