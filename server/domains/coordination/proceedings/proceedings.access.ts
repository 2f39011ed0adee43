import type { Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

const BY_BOTH = {
  OWN_TEAM: CASEWORKER,
  SEATED: ['PARQUET'],
  CONSULTED: ['PARQUET'],
  otherwise:
    "Une audience et les suites d'une plainte sont écrites par l'équipe qui suit la personne, ou par le parquet.",
} as const;

const BY_PARQUET = {
  SEATED: ['PARQUET'],
  CONSULTED: ['PARQUET'],
  otherwise: 'Le parquet seul dit ce qu’il en est de la procédure : écrivez-lui.',
} as const;

/** The notice of a hearing reaches the victim and her association; the parquet, which sends it, corrects it. */
export const proceedingRights = {
  recordHearing: BY_BOTH,
  recordHearingOutcome: BY_BOTH,
  recordComplaintStep: BY_BOTH,
  stateProceedings: BY_PARQUET,
} as const satisfies Rights;
