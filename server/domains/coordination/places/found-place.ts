import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import {
  ASKED_IN_ACT,
  REQUEST_IN_ACT,
  STAY_IN_ACT,
  type AskedPlaceRow,
  type PlaceRequestRow,
  type StayRow,
} from './places.queries';
import { SHELTER_IN_ACT, type ShelterRow } from './shelters.queries';

/** A shelter for which whoever acts answers. */
export async function answeredShelter(act: Act, globalId: string): Promise<ShelterRow> {
  const id = act.uuid(globalId, 'Shelter', ['shelterId']);
  const [found] = await act.tx.query<ShelterRow>({ text: SHELTER_IN_ACT, values: [[id]] });
  if (!found) throw Refusal.notFound(['shelterId']);
  act.requireAs('OWN_TEAM', ({ teamId }) => found.own && teamId !== null);
  return found;
}

/** A request to a shelter for which whoever acts answers; any other is no different from none. */
export async function askedPlace(act: Act, globalId: string): Promise<AskedPlaceRow> {
  const id = act.uuid(globalId, 'PlaceRequest', ['requestId']);
  const [found] = await act.tx.query<AskedPlaceRow>({ text: ASKED_IN_ACT, values: [id] });
  if (!found) throw Refusal.notFound(['requestId']);
  act.requireAs('OWN_TEAM', ({ teamId }) => teamId !== null);
  return found;
}

/** A request that whoever acts made. */
export async function ownRequest(act: Act, globalId: string): Promise<PlaceRequestRow> {
  const id = act.uuid(globalId, 'PlaceRequest', ['requestId']);
  const [found] = await act.tx.query<PlaceRequestRow>({ text: REQUEST_IN_ACT, values: [id] });
  if (!found) throw Refusal.notFound(['requestId']);
  act.requireAs('OWN_TEAM', ({ teamId }) => teamId !== null);
  return found;
}

export async function ownStay(act: Act, globalId: string): Promise<StayRow> {
  const id = act.uuid(globalId, 'Stay', ['stayId']);
  const [found] = await act.tx.query<StayRow>({ text: STAY_IN_ACT, values: [id] });
  if (!found) throw Refusal.notFound(['stayId']);
  act.requireAs('OWN_TEAM', ({ teamId }) => teamId !== null);
  return found;
}

/** Nothing more is said of what was taken or closed. */
export function requireLive({ state }: { state: string }): void {
  if (state === 'TAKEN' || state === 'CLOSED')
    throw Refusal.of(
      ErrorCode.WRONG_STATE,
      state === 'TAKEN'
        ? 'Cette place est déjà prise : téléphonez à l’équipe si elle ne l’est plus.'
        : 'Cette demande est close : l’équipe l’a retirée, ou a trouvé une autre place.',
    );
}
