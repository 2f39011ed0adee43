import type { Rights } from '../../../acts/right';
import { CASEWORKER, MANAGER } from '../../../acts/roles';

/** Destroying is for whoever answers for the association; taking back, for anybody who holds the file. */
export const retentionRights = {
  eraseCase: {
    OWN_ASSOCIATION: MANAGER,
    otherwise: "L'effacement revient à la personne responsable de l'association qui tient le dossier.",
  },
  cancelErasure: { OWN_TEAM: CASEWORKER, OWN_ASSOCIATION: MANAGER },
} as const satisfies Rights;
