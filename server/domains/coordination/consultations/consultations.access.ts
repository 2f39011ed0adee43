import type { Rights } from '../../../acts/right';
import { CONSULTED_ROLES, SECRETARIATS } from '../../../acts/roles';

/** The secretariat asks a service, and takes the question back; the service that is asked answers. */
export const consultationRights = {
  consultService: { SECRETARIAT: SECRETARIATS },
  answerConsultation: { CONSULTED: CONSULTED_ROLES, otherwise: 'Seul le service consulté répond à cette question.' },
  withdrawConsultation: { SECRETARIAT: SECRETARIATS },
} as const satisfies Rights;
