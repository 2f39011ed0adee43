import type { Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

const OF_SHELTER = 'Cet acte revient à l’équipe qui répond pour cette structure.';

/** A team asks and chooses for the persons whom it follows; the team of a shelter answers for it, and for no other. */
export const placeRights = {
  registerShelter: {
    OWN_TEAM: CASEWORKER,
    otherwise: "Votre mandat n'indique pas d'équipe : demandez à votre responsable.",
  },
  confirmShelter: { OWN_TEAM: CASEWORKER, otherwise: OF_SHELTER },
  closeShelter: { OWN_TEAM: CASEWORKER, otherwise: OF_SHELTER },
  answerPlaceRequest: { OWN_TEAM: CASEWORKER, otherwise: OF_SHELTER },
  requestPlace: { OWN_TEAM: CASEWORKER },
  withdrawPlaceRequest: { OWN_TEAM: CASEWORKER },
  recordUnmetNeed: { OWN_TEAM: CASEWORKER },
  recordStay: { OWN_TEAM: CASEWORKER },
  recordStayStage: { OWN_TEAM: CASEWORKER },
  endStay: { OWN_TEAM: CASEWORKER },
} as const satisfies Rights;
