import { RegisterShelterInput } from '../../../../schema/place-acts.types';
import { defineAct } from '../../../acts/define-act';
import { requireNewName } from './new-name';
import { placeRights } from './places.access';
import { shelterAnswer } from './place-answers';
import { checkedShelter } from './shelter-words';

/** The team that answers registers it, from each département that may ask it: where it is stands nowhere. */
export const registerShelter = defineAct({
  name: 'registerShelter',
  description:
    'Registers a shelter (structure d’accueil): whom it receives, on what conditions, its telephone; never where it is. ' +
    'The team that answers.',
  input: RegisterShelterInput,
  where: 'departement',
  may: placeRights.registerShelter,
  texts: { name: 'OFFICIAL', conditions: 'OFFICIAL', phone: 'OFFICIAL' },
  find: async (act) =>
    act.requireAs('OWN_TEAM', ({ teamId, organisationId }) => teamId !== null && organisationId !== null),
  async work(act, input, { teamId, organisationId }) {
    const shelter = checkedShelter({ ...input, conditions: input.conditions ?? null });
    await requireNewName(act, shelter.name);
    const { name, publics, withChildren, conditions, phone } = shelter;
    const values = [act.newId, teamId, organisationId, name, publics, withChildren, conditions, phone, act.actor.today];
    await act.tx.query({ text: INSERT, values });
    return act.newId;
  },
  answer: shelterAnswer,
});

const INSERT = `
  insert into tenant.shelter (departement_code, id, team_id, organisation_id, name, publics, with_children, conditions, phone, confirmed_on)
  values (access.departement(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`;
