import type { Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

/** The pathway is built with the person by her association; the authority allows it, and the secretariat writes down what it decides. */
export const pathwayRights = {
  registerRunningPathway: {
    OWN_TEAM: CASEWORKER,
    otherwise: "Votre mandat n'indique pas d'équipe : demandez à votre responsable.",
  },
  requestRenewal: { OWN_TEAM: CASEWORKER },
  endPathway: {
    OWN_TEAM: CASEWORKER,
    SECRETARIAT: ['COORDINATOR'],
    DECIDING: ['PREFECTURE'],
    otherwise:
      "La fin d'un parcours est enregistrée par l'équipe qui suit la personne, l'autorité qui décide ou le secrétariat.",
  },
  recordBenefit: { OWN_TEAM: CASEWORKER, SECRETARIAT: ['COORDINATOR'] },
  resumePathway: {
    OWN_TEAM: CASEWORKER,
    otherwise: "Un parcours est repris par l'équipe qui suit la personne, avec son accord.",
  },
} as const satisfies Rights;
