import type { Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

/** Papers are the team’s; what the authority signed is joined by whoever records what it decided. */
export const documentRights = {
  attachDocument: { OWN_TEAM: CASEWORKER },
  removeDocument: { OWN_TEAM: CASEWORKER },
  attachSignedCopy: {
    SECRETARIAT: ['COORDINATOR'],
    DECIDING: ['PREFECTURE'],
    otherwise:
      "L'exemplaire signé porte le nom de la personne : il est joint par l'autorité qui décide, ou par le secrétariat de la commission " +
      'tant que le dossier est en cours.',
  },
} as const satisfies Rights;
