import { WritePleadingInput } from '../../../../schema/pleadings.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { saysSomething } from '../../../kernel/fold-name';
import { PLEADING_BIT } from '../../../kernel/groups';
import { newReference } from '../../../kernel/reference-code';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { keepNewKey, writingKey, type HolderKey } from '../../../vault/holder-key';
import type { Sealing } from '../../../vault/sealing';
import { ownCase, refuseInTransfer } from '../../persons/cases';
import { pleadingAnswer } from './found-pleading';
import { pleadingRights } from './pleadings.access';
import { DRAFT_OF_CASE, type PleadingRow } from './pleadings.queries';

const LONGEST = 10_000;

/** Constraint and necessity are hers to plead, or her lawyer's (code pénal art. 122-2, 122-7): kept apart from what the file says. */
export const writePleading = defineAct({
  name: 'writePleading',
  description:
    'Writes what is pleaded for the person (écrit), with them or their lawyer; writes the draft again where there is one. Sends ' +
    'nothing. Association’s caseworker.',
  input: WritePleadingInput,
  where: 'caseId',
  may: pleadingRights.writePleading,
  texts: { text: 'SHEET' },
  async find(act, { caseId }) {
    await takeTurn(act.tx, `pleading ${act.uuid(caseId, 'CaseFile', ['caseId'])}`);
    return ownCase(act, caseId);
  },
  async work(act, input, { id: caseId }, { vault }) {
    checkText(input.text);
    await refuseInTransfer(act, caseId);
    const [draft] = await act.tx.query<PleadingRow>({ text: DRAFT_OF_CASE, values: [caseId] });
    const id = draft?.id ?? act.newId;
    const key = draft ? await writingKey(act.tx, vault, id) : await begin(act, vault, caseId, input);
    if (draft) await rewrite(act, draft, input);
    await writeText(act, vault, key, input.text);
    act.touch(id);
    return id;
  },
  answer: pleadingAnswer,
});

function checkText(text: string): void {
  if (!saysSomething(text))
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'Écrivez le texte, avec la personne ou son avocat.', ['text']);
  if (text.length > LONGEST)
    throw Refusal.of(ErrorCode.INVALID_VALUE, `Ce texte compte ${LONGEST} caractères au plus.`, ['text']);
}

/** A holder of its own, whose door opens before its text is sealed. */
async function begin(
  act: Act,
  vault: Sealing,
  caseId: string,
  { writtenWith }: WritePleadingInput,
): Promise<HolderKey> {
  const { departement, today, accountId } = act.actor;
  const key = await keepNewKey(act.tx, vault, act.newId);
  const values = [departement, act.newId, caseId, newReference(), writtenWith, today, accountId];
  await act.tx.query({ text: INSERT, values });
  await act.tx.query({ text: 'select access.refresh($1::uuid[])', values: [[act.newId]] });
  return key;
}

async function rewrite(act: Act, { id, version }: PleadingRow, input: WritePleadingInput): Promise<void> {
  const { today, accountId } = act.actor;
  const values = [id, input.expectedVersion ?? version, input.writtenWith, today, accountId];
  const [written] = await act.tx.query({ text: UPDATE, values });
  if (!written) throw Refusal.stale();
}

async function writeText(act: Act, vault: Sealing, { holder, key }: HolderKey, text: string): Promise<void> {
  const part = (name: 'minimised' | 'rest', value: object) => vault.sealJson(key, holder, 'pleading', name, value);
  const values = [act.actor.departement, holder.id, PLEADING_BIT, part('minimised', {}), part('rest', { text })];
  await act.tx.query({ text: WRITE, values });
}

const INSERT = `
  insert into tenant.pleading (departement_code, id, case_id, reference, written_with, written_on, written_by)
  values ($1, $2, $3, $4, $5, $6, $7)`;

const UPDATE = `
  update tenant.pleading set written_with = $3, written_on = $4, written_by = $5, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 and sent_on is null returning id`;

const WRITE = `
  with changed as (
    update tenant.case_part set minimised = $4, rest = $5, version = version + 1
    where departement_code = $1 and holder_id = $2 and "group" = 'pleading' returning version)
  insert into tenant.case_part (departement_code, holder_id, "group", bit, version, minimised, rest)
  select $1, $2, 'pleading', $3, 1, $4, $5 where not exists (select from changed)`;
