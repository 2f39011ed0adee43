import { RecordFormalityInput } from '../../../../schema/formalities.types';
import { defineAct } from '../../../acts/define-act';
import { corrected } from '../../../kernel/corrected';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { OF_A_CONSULATE } from '../../../kernel/words';
import { ownCase, requireFollowed } from '../cases';
import { checkedCountry } from './checked-country';
import { formalityRights } from './formalities.access';
import type { FormalityBody } from './formalities.view';
import { formalityAnswer } from './formality-answers';
import { keepRow, knownRow } from './kept-row';

/** The paper and the country, never the mission nor its staff: naming the mission names the person. */
export const recordFormality = defineAct({
  name: 'recordFormality',
  description:
    'Records or corrects what was asked of a consulate or of a préfecture for the person (démarche). Association’s caseworker.',
  input: RecordFormalityInput,
  where: 'caseId',
  may: formalityRights.recordFormality,
  texts: { country: 'CODED' },
  dates: { askedOn: 'FORMALITY_ASKED', answeredOn: 'FORMALITY_ANSWERED' },
  find: (act, { caseId }) => ownCase(act, caseId),
  async work(act, input, found, { gate, vault }) {
    await requireFollowed(act, found);
    const named = input.formalityId ?? null;
    const id = named === null ? null : act.uuid(named, 'Formality', ['formalityId']);
    const known = id && (await knownRow<FormalityBody>(act, gate, found.id, 'FORMALITY', id));
    if (id && !known) throw Refusal.notFound(['formalityId']);
    const before = known ? known.body : null;
    const body: FormalityBody = {
      object: input.object,
      country: checkedCountry(corrected(input.country, before?.country ?? null, null)),
      askedOn: input.askedOn,
      outcome: corrected(input.outcome, before?.outcome ?? null, null),
      answeredOn: corrected(input.answeredOn, before?.answeredOn ?? null, null),
    };
    check(body);
    const { expectedVersion } = input;
    return keepRow(act, vault, { caseId: found.id, kind: 'FORMALITY', known: known || null, body, expectedVersion });
  },
  answer: formalityAnswer,
});

function check({ object, country, askedOn, outcome, answeredOn }: FormalityBody): void {
  const ofConsulate = OF_A_CONSULATE.includes(object);
  if (ofConsulate && country === null)
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'Dites de quel pays est le consulat : NG pour le Nigeria.', ['country']);
  if (!ofConsulate && country !== null)
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'Un pays ne se dit que pour un papier demandé à un consulat.', [
      'country',
    ]);
  if ((outcome === null) !== (answeredOn === null))
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'La réponse se dit avec son jour.', [
      outcome === null ? 'outcome' : 'answeredOn',
    ]);
  if (answeredOn !== null && answeredOn < askedOn)
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'La réponse ne précède pas la demande.', ['answeredOn']);
}
