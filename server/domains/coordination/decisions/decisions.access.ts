import type { Rights } from '../../../acts/right';
import { CASEWORKER, MANAGER, SECRETARIATS } from '../../../acts/roles';

const BY_AUTHORITY = "est enregistrée par l'autorité qui décide ou par le secrétariat de la commission.";

const ENREGISTRE = BY_AUTHORITY.replace('enregistrée', 'enregistré');
const BY_THE_AUTHORITY = { SECRETARIAT: ['COORDINATOR'], DECIDING: ['PREFECTURE'] } as const;

/** The body thinks, through its secretariat; the authority decides, and either of them writes it down and tells the person. */
export const decisionRights = {
  recordOpinion: { SECRETARIAT: SECRETARIATS },
  recordConsensus: { SECRETARIAT: SECRETARIATS },
  correctOpinion: { SECRETARIAT: SECRETARIATS },
  recordDissent: { SECRETARIAT: SECRETARIATS },
  recordDecision: { ...BY_THE_AUTHORITY, otherwise: `La décision ${BY_AUTHORITY}` },
  recordNotification: { ...BY_THE_AUTHORITY, otherwise: `La notification ${BY_AUTHORITY}` },
  correctDecision: { ...BY_THE_AUTHORITY, otherwise: `Sa correction ${BY_AUTHORITY}` },
  withdrawDecision: { ...BY_THE_AUTHORITY, otherwise: `Son retrait ${ENREGISTRE}` },
  abrogateDecision: { ...BY_THE_AUTHORITY, otherwise: `Son abrogation ${BY_AUTHORITY}` },
  recordAnnulment: { ...BY_THE_AUTHORITY, otherwise: `Son annulation ${BY_AUTHORITY}` },
  recordLegalAid: { ...BY_THE_AUTHORITY, otherwise: `Cette demande ${BY_AUTHORITY}` },
  recordHandover: {
    SECRETARIAT: SECRETARIATS,
    OWN_TEAM: CASEWORKER,
    OWN_ASSOCIATION: MANAGER,
    otherwise: "La remise est enregistrée par l'association qui a saisi l'instance ou par le secrétariat de celle-ci.",
  },
} as const satisfies Rights;
