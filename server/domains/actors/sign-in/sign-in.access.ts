import type { Rights } from '../../../acts/right';
import { ADMIN, EVERYBODY, OFFICER, WITH_TOKENS } from '../../../acts/roles';

/** Everybody closes what is their own; the administrator and the officer, what worries them. */
export const signInRights = {
  revokeSession: { ONESELF: EVERYBODY, anywhere: true, inPerson: true },
  revokeAccountSessions: { MANDATED: ADMIN, inPerson: true },
  createApiToken: {
    ONESELF: WITH_TOKENS,
    otherwise: 'Ce mandat s’exerce en personne : il ne reçoit pas de jeton d’API.',
    inPerson: true,
  },
  revokeApiToken: { ONESELF: EVERYBODY, MANDATED: [...ADMIN, ...OFFICER], inPerson: true },
} as const satisfies Rights;
