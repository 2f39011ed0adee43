import type { Rights } from '../../../acts/right';
import { CASEWORKER, MANAGER, SECRETARIATS } from '../../../acts/roles';

const BY_THE_AUTHORITY = { SECRETARIAT: ['COORDINATOR'], DECIDING: ['PREFECTURE'] } as const;
const BY_WHOM = "par l'autorité qui décide ou par le secrétariat de la commission.";

/** The body thinks, through its secretariat; the authority decides, and either of them writes it down and tells the person. */
export const decisionRights = {
  recordOpinion: { SECRETARIAT: SECRETARIATS },
  recordConsensus: { SECRETARIAT: SECRETARIATS },
  correctOpinion: { SECRETARIAT: SECRETARIATS },
  recordDissent: { SECRETARIAT: SECRETARIATS },
  recordDecision: { ...BY_THE_AUTHORITY, otherwise: `La décision est enregistrée ${BY_WHOM}` },
  recordNotification: { ...BY_THE_AUTHORITY, otherwise: `La notification est enregistrée ${BY_WHOM}` },
  correctDecision: { ...BY_THE_AUTHORITY, otherwise: `Sa correction est enregistrée ${BY_WHOM}` },
  withdrawDecision: { ...BY_THE_AUTHORITY, otherwise: `Son retrait est enregistré ${BY_WHOM}` },
  abrogateDecision: { ...BY_THE_AUTHORITY, otherwise: `Son abrogation est enregistrée ${BY_WHOM}` },
  recordAnnulment: { ...BY_THE_AUTHORITY, otherwise: `Son annulation est enregistrée ${BY_WHOM}` },
  recordLegalAid: { ...BY_THE_AUTHORITY, otherwise: `Cette demande est enregistrée ${BY_WHOM}` },
  recordHandover: {
    SECRETARIAT: SECRETARIATS,
    OWN_TEAM: CASEWORKER,
    OWN_ASSOCIATION: MANAGER,
    otherwise: "La remise est enregistrée par l'association qui a saisi l'instance ou par le secrétariat de celle-ci.",
  },
} as const satisfies Rights;
