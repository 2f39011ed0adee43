import { AnswerPlaceRequestInput } from '../../../../schema/place-acts.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { askedPlace, requireLive } from './found-place';
import { askedPlaceAnswer } from './place-answers';
import { placeRights } from './places.access';

/** Yes from a day on, no and why, or a waiting list; it may change until the place is taken. */
export const answerPlaceRequest = defineAct({
  name: 'answerPlaceRequest',
  description:
    'Answers a request for a place: yes from a day on, a waiting list, or no and why. The team of that shelter.',
  input: AnswerPlaceRequestInput,
  where: 'requestId',
  may: placeRights.answerPlaceRequest,
  dates: { availableFrom: 'PLACE_OFFERED' },
  find: (act, { requestId }) => askedPlace(act, requestId),
  async work(act, input, found) {
    requireLive(found);
    const { answer, availableFrom = null, refusal = null } = input;
    check(answer, availableFrom, refusal);
    const values = [found.id, input.expectedVersion ?? found.version, answer, availableFrom, refusal, act.actor.now];
    const [updated] = await act.tx.query({ text: ANSWER, values });
    if (!updated) throw Refusal.stale();
    act.tell('PLACE_ANSWERED', found.id);
    return found.id;
  },
  answer: askedPlaceAnswer,
});

function check(answer: string, availableFrom: string | null, refusal: string | null): void {
  if ((answer === 'OFFERED') !== (availableFrom !== null))
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      'Une place se propose à partir d’un jour ; un refus ou une attente n’en a pas.',
      ['availableFrom'],
    );
  if ((answer === 'DECLINED') !== (refusal !== null))
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'Un refus a sa raison, et lui seul.', ['refusal']);
}

const ANSWER = `
  update tenant.place_request set state = $3, available_from = $4, refusal = $5, answered_at = $6, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
