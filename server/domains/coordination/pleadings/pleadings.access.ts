import type { Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

/** Written with the person or her lawyer: by whoever is there with her. */
const BY_TEAM = {
  OWN_TEAM: CASEWORKER,
  otherwise: "Cet écrit se fait avec la personne, ou avec son avocat : il revient à l'équipe qui tient le dossier.",
} as const;

export const pleadingRights = {
  writePleading: BY_TEAM,
  sendPleading: BY_TEAM,
  withdrawPleading: BY_TEAM,
} as const satisfies Rights;
