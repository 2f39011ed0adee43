import { RecordReflectionPeriodInput } from '../../../../schema/formalities.types';
import { defineAct } from '../../../acts/define-act';
import { corrected } from '../../../kernel/corrected';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { ownCase, requireFollowed } from '../cases';
import { formalityRights } from './formalities.access';
import { reflectionEnd, reflectionVerdict } from './formalities.rules';
import type { ReflectionBody } from './formalities.view';
import { reflectionAnswer } from './formality-answers';
import { keepRow, knownRow } from './kept-row';

const ARTICLE = 'CESEDA R.425-2';

/** From the paper that she holds: the préfecture reads nothing of it here. */
export const recordReflectionPeriod = defineAct({
  name: 'recordReflectionPeriod',
  description:
    'Records or corrects the reflection period of a person (délai de réflexion, CESEDA R.425-2). Association’s caseworker.',
  input: RecordReflectionPeriodInput,
  where: 'caseId',
  may: formalityRights.recordReflectionPeriod,
  dates: { receiptOn: 'RECEIPT_GIVEN', endedOn: 'REFLECTION_ENDED' },
  find: (act, { caseId }) => ownCase(act, caseId),
  async work(act, input, found, { gate, vault }) {
    await requireFollowed(act, found);
    const known = await knownRow<ReflectionBody>(act, gate, found.id, 'REFLECTION', null);
    const body: ReflectionBody = {
      receiptOn: input.receiptOn,
      endedOn: corrected(input.endedOn, known?.body.endedOn ?? null, null),
      ending: corrected(input.ending, known?.body.ending ?? null, null),
    };
    checkEnding(body);
    const endsOn = body.endedOn === null ? reflectionEnd(body.receiptOn) : null;
    if (endsOn) act.notice(reflectionVerdict(body.receiptOn, act.actor.today));
    const { expectedVersion } = input;
    return keepRow(act, vault, { caseId: found.id, kind: 'REFLECTION', known, body, expectedVersion, endsOn });
  },
  answer: reflectionAnswer,
});

function checkEnding({ receiptOn, endedOn, ending }: ReflectionBody): void {
  if ((endedOn === null) !== (ending === null))
    throw Refusal.of(
      ErrorCode.MISSING_VALUE,
      'Une fin anticipée se dit avec son jour et sa raison, ou ne se dit pas.',
      [endedOn === null ? 'endedOn' : 'ending'],
      ARTICLE,
    );
  if (endedOn !== null && (endedOn < receiptOn || endedOn > reflectionEnd(receiptOn)))
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      'Une fin anticipée tombe entre le jour du récépissé et le dernier des trente jours.',
      ['endedOn'],
      ARTICLE,
    );
}
