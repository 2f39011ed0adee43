import { RecordAccordInput } from '../../../../schema/referrals.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { DESTINATIONS, purposesOf } from '../../../kernel/purposes';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { sharedMaskOf } from '../../../kernel/shared-mask';
import type { BodyKind } from '../../../kernel/words';
import { findBody } from '../../actors/bodies';
import { ownCase, recordEvent } from '../cases';
import { accordAnswer } from './accord-answer';
import { accordRights } from './accords.access';
import { insertAccord } from './insert-accord';

export const recordAccord = defineAct({
  name: 'recordAccord',
  description:
    'Records what the person agrees to share, with which body, for what. Before anything is shared. Association’s caseworker.',
  input: RecordAccordInput,
  where: 'caseId',
  may: accordRights.recordAccord,
  dates: { givenOn: 'ACCORD_GIVEN' },
  find: (act, { caseId }) => ownCase(act, caseId),
  async work(act, input, { id: caseId }) {
    checkAccord(input);
    const { purpose, givenOn, manner } = input;
    const bodyId = await bodyOf(act, input.body);
    const groups = sharedMaskOf(input.groups, 'groups');
    const before = [caseId, bodyId, purpose, act.actor.now];
    const [replaced] = await act.tx.query<{ id: string }>({ text: REPLACE, values: before });
    await insertAccord(act, { id: act.newId, caseId, bodyId, purpose, groups, givenOn, manner });
    if (replaced) await narrow(act, caseId, replaced.id, groups);
    else await act.raise({ type: 'AccordGiven', caseId, bodyId, purpose, accordId: act.newId, groups });
    await recordEvent(act, caseId, 'ACCORD', { detail: input.body });
    return act.newId;
  },
  answer: accordAnswer,
});

/** What the person no longer agrees to share is shared no more, from this commit on. */
async function narrow(act: Act, caseId: string, replacedId: string, groups: number): Promise<void> {
  await act.raise({ type: 'AccordReplaced', caseId, replacedId, accordId: act.newId, groups });
  act.touch(caseId);
}

function checkAccord({ groups, body, purpose }: RecordAccordInput): void {
  if (DESTINATIONS[purpose].body !== body) {
    const fitting = purposesOf(body).map((fit) => DESTINATIONS[fit].label);
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      `Un accord vaut pour une instance et un but : celle-ci n'est pas saisie pour ${DESTINATIONS[purpose].label}. ` +
        `Elle l'est pour ${fitting.join(', ou pour ')}.`,
      ['purpose'],
    );
  }
  if (groups.length === 0)
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'Indiquez les groupes que la personne accepte de partager.', ['groups']);
}

async function bodyOf(act: Act, kind: BodyKind): Promise<string> {
  const body = await findBody(act, { kind });
  if (body) return body.id;
  throw Refusal.of(ErrorCode.BODY_NOT_AVAILABLE, "Cette instance n'existe pas encore dans ce département.", ['body']);
}

/** A newer accord takes the place of the older one, without closing what the older one opened: that rests on the newer from then on. */
const REPLACE = `
  update tenant.accord set withdrawn_at = $4
  where departement_code = access.departement() and case_id = $1 and body_id = $2 and purpose = $3 and withdrawn_at is null returning id`;
