import type { Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

/** What a team presents to the commission. */
export const submissionRights = {
  submitCase: { OWN_TEAM: CASEWORKER },
  registerRunningPathway: {
    OWN_TEAM: CASEWORKER,
    otherwise: "Votre mandat n'indique pas d'équipe : demandez à votre responsable.",
  },
} as const satisfies Rights;
