import { EndStayInput } from '../../../../schema/place-acts.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { ownStay } from './found-place';
import { keepStay, requireRunning } from './known-stay';
import { stayAnswer } from './place-answers';
import { placeRights } from './places.access';

export const endStay = defineAct({
  name: 'endStay',
  description: 'Ends a stay, and says what comes next. Association’s caseworker.',
  input: EndStayInput,
  where: 'stayId',
  may: placeRights.endStay,
  dates: { endedOn: 'STAY_STAGE' },
  find: (act, { stayId }) => ownStay(act, stayId),
  async work(act, { endedOn, ending, sequel, expectedVersion }, row, { gate, vault }) {
    const body = requireRunning(gate, row);
    if (endedOn < body.startsOn)
      throw Refusal.of(ErrorCode.INVALID_VALUE, 'Un hébergement ne finit pas avant d’avoir commencé.', ['endedOn']);
    return keepStay(act, vault, row, { ...body, endedOn, ending, sequel }, expectedVersion);
  },
  answer: stayAnswer,
});
