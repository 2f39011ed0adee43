import type { Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

const BY_BOTH = {
  OWN_TEAM: CASEWORKER,
  SEATED: ['PARQUET'],
  CONSULTED: ['PARQUET'],
  otherwise:
    "Une audience et les suites d'une plainte sont écrites par l'équipe qui suit la personne, ou par le parquet.",
} as const;

/** The notice of a hearing reaches the victim and her association; the parquet, which sends it, corrects it. */
export const proceedingRights = {
  recordHearing: BY_BOTH,
  recordHearingOutcome: BY_BOTH,
  recordComplaintStep: BY_BOTH,
} as const satisfies Rights;
