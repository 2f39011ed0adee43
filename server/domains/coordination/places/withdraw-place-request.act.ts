import { WithdrawPlaceRequestInput } from '../../../../schema/place-acts.types';
import { defineAct } from '../../../acts/define-act';
import { Refusal } from '../../../kernel/refusal';
import { ownRequest, requireLive } from './found-place';
import { requestAnswer } from './place-answers';
import { placeRights } from './places.access';

export const withdrawPlaceRequest = defineAct({
  name: 'withdrawPlaceRequest',
  description: 'Withdraws a request to one shelter, which is told. Association’s caseworker.',
  input: WithdrawPlaceRequestInput,
  where: 'requestId',
  may: placeRights.withdrawPlaceRequest,
  find: (act, { requestId }) => ownRequest(act, requestId),
  async work(act, { expectedVersion }, found) {
    requireLive(found);
    const [updated] = await act.tx.query({ text: CLOSE, values: [found.id, expectedVersion ?? found.version] });
    if (!updated) throw Refusal.stale();
    act.tell('PLACE_CLOSED', found.id);
    return found.id;
  },
  answer: requestAnswer,
});

const CLOSE = `
  update tenant.place_request set state = 'CLOSED', version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
