import { RecordUnmetNeedInput } from '../../../../schema/place-acts.types';
import { defineAct } from '../../../acts/define-act';
import { uuidOf } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { caseAnswer, ownCase, recordEvent, requireFollowed } from '../../persons/cases';
import { closeRequests } from './close-requests';
import { placeRights } from './places.access';
import { RUNNING_STAY } from './places.queries';

/** Whoever reads the file reads in its history that she needed a place, and that there was none. */
export const recordUnmetNeed = defineAct({
  name: 'recordUnmetNeed',
  description:
    'Notes in the history of the file that a need of a place has no answer, and closes what was asked. Association’s caseworker.',
  input: RecordUnmetNeedInput,
  where: 'caseId',
  may: placeRights.recordUnmetNeed,
  find: (act, { caseId }) => ownCase(act, caseId),
  async work(act, { reason }, found) {
    await requireFollowed(act, found);
    const [running] = await act.tx.query({ text: RUNNING_STAY, values: [found.id] });
    if (running)
      throw Refusal.of(ErrorCode.WRONG_STATE, 'Un hébergement est en cours : dites d’abord sa fin.', [
        'caseId',
      ]).curedBy('endStay');
    await closeRequests(act, found.id);
    await recordEvent(act, found.id, 'NEED_UNMET', { detail: reason });
    act.touch(found.id);
    return found.id;
  },
  answer: caseAnswer,
  replay: ({ caseId }, { departement }) => uuidOf(caseId, 'CaseFile', departement),
});
