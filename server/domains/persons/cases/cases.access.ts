import type { Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

/** A file is its team's; the secretariat that instructs it asks, and writes nothing of it. */
export const caseRights = {
  openCase: { OWN_TEAM: CASEWORKER, otherwise: "Votre mandat n'indique pas d'équipe : demandez à votre responsable." },
  writeGroup: { OWN_TEAM: CASEWORKER },
  answerCompletion: { OWN_TEAM: CASEWORKER },
  requestCompletion: {
    SECRETARIAT: ['COORDINATOR'],
    otherwise: 'La demande de complément revient au secrétariat qui instruit.',
  },
  withdrawCase: { OWN_TEAM: CASEWORKER },
  handOverCase: { OWN_TEAM: CASEWORKER },
  retainAge: { OWN_TEAM: CASEWORKER },
} as const satisfies Rights;
