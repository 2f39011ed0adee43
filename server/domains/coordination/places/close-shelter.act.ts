import { CloseShelterInput } from '../../../../schema/place-acts.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { answeredShelter } from './found-place';
import { placeRights } from './places.access';
import { shelterAnswer } from './place-answers';

export const closeShelter = defineAct({
  name: 'closeShelter',
  description: 'Closes a shelter to requests; what it was asked stays to be answered. The team that answers.',
  input: CloseShelterInput,
  where: 'shelterId',
  may: placeRights.closeShelter,
  find: (act, { shelterId }) => answeredShelter(act, shelterId),
  async work(act, { expectedVersion }, found) {
    if (found.closedOn !== null)
      throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette structure ne reçoit déjà plus de demandes.');
    const values = [found.id, expectedVersion ?? found.version, act.actor.today];
    const [updated] = await act.tx.query({ text: CLOSE, values });
    if (!updated) throw Refusal.stale();
    return found.id;
  },
  answer: shelterAnswer,
});

const CLOSE = `
  update tenant.shelter set closed_on = $3, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
