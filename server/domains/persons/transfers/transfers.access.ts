import type { Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

/** Proposed and taken back by the team that holds the file; answered by a team of the association that is asked. */
export const transferRights = {
  proposeTransfer: { OWN_TEAM: CASEWORKER },
  cancelTransfer: { OWN_TEAM: CASEWORKER },
  acceptTransfer: { OWN_TEAM: CASEWORKER },
  declineTransfer: { OWN_TEAM: CASEWORKER },
} as const satisfies Rights;
