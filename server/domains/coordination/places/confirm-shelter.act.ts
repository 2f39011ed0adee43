import { ConfirmShelterInput } from '../../../../schema/place-acts.types';
import { defineAct } from '../../../acts/define-act';
import { corrected } from '../../../kernel/corrected';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { answeredShelter } from './found-place';
import { requireNewName } from './new-name';
import { placeRights } from './places.access';
import { shelterAnswer } from './place-answers';
import { checkedShelter } from './shelter-words';

/** Each quarter: as it stands, or corrected. A shelter that had closed opens again. */
export const confirmShelter = defineAct({
  name: 'confirmShelter',
  description: 'Confirms what is told of a shelter, as it stands or corrected, today. The team that answers.',
  input: ConfirmShelterInput,
  where: 'shelterId',
  may: placeRights.confirmShelter,
  texts: { name: 'OFFICIAL', conditions: 'OFFICIAL', phone: 'OFFICIAL' },
  find: (act, { shelterId }) => answeredShelter(act, shelterId),
  async work(act, input, found) {
    const { name, publics, withChildren, phone } = input;
    for (const [field, value] of Object.entries({ name, publics, withChildren, phone }))
      if (value === null) throw Refusal.notEmptied(field);
    const shelter = checkedShelter({
      name: name ?? found.name,
      publics: publics ?? found.publics,
      withChildren: withChildren ?? found.withChildren,
      conditions: corrected(input.conditions, found.conditions, null),
      phone: phone ?? found.phone,
    });
    await requireNewName(act, shelter.name, found.id);
    const said = [shelter.name, shelter.publics, shelter.withChildren, shelter.conditions, shelter.phone];
    const values = [found.id, input.expectedVersion ?? found.version, ...said, act.actor.today];
    const [updated] = await act.tx.query({ text: UPDATE, values });
    if (!updated) throw Refusal.stale();
    return found.id;
  },
  answer: shelterAnswer,
});

export const requireTakingRequests = ({ closedOn, name }: { closedOn: string | null; name: string }): void => {
  if (closedOn !== null)
    throw Refusal.of(ErrorCode.WRONG_STATE, `« ${name} » ne reçoit plus de demandes.`, ['shelterIds']);
};

const UPDATE = `
  update tenant.shelter set name = $3, publics = $4, with_children = $5, conditions = $6, phone = $7, confirmed_on = $8,
    closed_on = null, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
