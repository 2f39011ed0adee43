import { RecordSecureReturnInput } from '../../../../schema/formalities.types';
import { defineAct } from '../../../acts/define-act';
import { corrected } from '../../../kernel/corrected';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { ownCase, requireFollowed } from '../cases';
import { checkedCountry } from './checked-country';
import { formalityRights } from './formalities.access';
import { returnVerdict } from './formalities.rules';
import type { ReturnBody } from './formalities.view';
import { returnAnswer } from './formality-answers';
import { keepRow, knownRow } from './kept-row';

const LONGEST = 200;

export const recordSecureReturn = defineAct({
  name: 'recordSecureReturn',
  description:
    'Records or corrects a voluntary return and the risk that was assessed (retour volontaire). Association’s caseworker.',
  input: RecordSecureReturnInput,
  where: 'caseId',
  may: formalityRights.recordSecureReturn,
  texts: { country: 'CODED', assessedBy: 'SHEET' },
  dates: { assessedOn: 'RETURN_ASSESSED' },
  find: (act, { caseId }) => ownCase(act, caseId),
  async work(act, input, found, { gate, vault }) {
    await requireFollowed(act, found);
    const named = input.returnId ?? null;
    const id = named === null ? null : act.uuid(named, 'SecureReturn', ['returnId']);
    const known = id && (await knownRow<ReturnBody>(act, gate, found.id, 'RETURN', id));
    if (id && !known) throw Refusal.notFound(['returnId']);
    const before = known ? known.body : null;
    const body: ReturnBody = {
      country: checkedCountry(input.country)!,
      stage: input.stage,
      risk: corrected(input.risk, before?.risk ?? null, null),
      assessedOn: corrected(input.assessedOn, before?.assessedOn ?? null, null),
      assessedBy: corrected(input.assessedBy, before?.assessedBy ?? null, null)?.trim() || null,
    };
    check(body);
    act.apply(returnVerdict(body));
    const { expectedVersion } = input;
    return keepRow(act, vault, { caseId: found.id, kind: 'RETURN', known: known || null, body, expectedVersion });
  },
  answer: returnAnswer,
});

function check({ risk, assessedOn, assessedBy }: ReturnBody): void {
  if ((risk === null) !== (assessedOn === null))
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'Le risque évalué se dit avec le jour de son évaluation.', [
      risk === null ? 'risk' : 'assessedOn',
    ]);
  if (assessedBy !== null && assessedBy.length > LONGEST)
    throw Refusal.of(ErrorCode.INVALID_VALUE, `Nommez l’organisme en ${LONGEST} caractères au plus.`, ['assessedBy']);
}
