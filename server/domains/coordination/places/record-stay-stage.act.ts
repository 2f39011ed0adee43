import { RecordStayStageInput } from '../../../../schema/place-acts.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { ownStay } from './found-place';
import { keepStay, requireRunning } from './known-stay';
import { stayAnswer } from './place-answers';
import { placeRights } from './places.access';

export const recordStayStage = defineAct({
  name: 'recordStayStage',
  description: 'Says at which stage a stay is, from the first calm to autonomy. Association’s caseworker.',
  input: RecordStayStageInput,
  where: 'stayId',
  may: placeRights.recordStayStage,
  dates: { since: 'STAY_STAGE' },
  find: (act, { stayId }) => ownStay(act, stayId),
  async work(act, { stage, since, expectedVersion }, row, { gate, vault }) {
    const body = requireRunning(gate, row);
    if (since < body.startsOn)
      throw Refusal.of(ErrorCode.INVALID_VALUE, 'Une étape ne précède pas la première nuit.', ['since']);
    return keepStay(act, vault, row, { ...body, stage, stageSince: since }, expectedVersion);
  },
  answer: stayAnswer,
});
