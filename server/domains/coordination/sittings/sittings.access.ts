import type { Rights } from '../../../acts/right';
import { CO_CHAIRS } from '../../../kernel/words';
import { CONSULTED_ROLES, SEATED_ROLES, SECRETARIATS } from '../../../acts/roles';

/** A sitting is its body’s secretariat’s; standing back from a referral, each reader’s own (CRPA R.133-12). */
export const sittingRights = {
  scheduleSession: { SECRETARIAT: SECRETARIATS },
  postponeSession: { SECRETARIAT: SECRETARIATS },
  cancelSession: { SECRETARIAT: SECRETARIATS },
  placeOnAgenda: { SECRETARIAT: SECRETARIATS },
  moveAgendaItem: { SECRETARIAT: SECRETARIATS },
  reorderAgenda: { SECRETARIAT: SECRETARIATS },
  deferAgendaItem: { SECRETARIAT: SECRETARIATS },
  removeFromAgenda: { SECRETARIAT: SECRETARIATS },
  validateAgenda: {
    ANSWERING: CO_CHAIRS,
    otherwise:
      'L’ordre du jour du comité se valide par ses deux coprésidents, le préfet et le procureur du chef-lieu, chacun pour son siège.',
  },
  conveneSession: { SECRETARIAT: SECRETARIATS },
  openSession: { SECRETARIAT: SECRETARIATS },
  recordAttendance: { SECRETARIAT: SECRETARIATS },
  recordAttendances: { SECRETARIAT: SECRETARIATS },
  recordRecusal: { SECRETARIAT: SECRETARIATS },
  inviteToItem: { SECRETARIAT: SECRETARIATS },
  recordGuest: { SECRETARIAT: SECRETARIATS },
  closeSession: { SECRETARIAT: SECRETARIATS },
  scheduleYear: { SECRETARIAT: SECRETARIATS },
  summonLateMembers: { SECRETARIAT: SECRETARIATS },
  conveneAgain: { SECRETARIAT: SECRETARIATS },
  approveMinutes: { SECRETARIAT: SECRETARIATS },
  recuse: {
    SECRETARIAT: ['COORDINATOR'],
    DECIDING: ['PREFECTURE', 'PARQUET'],
    SEATED: SEATED_ROLES,
    CONSULTED: CONSULTED_ROLES,
    ADDRESSEE: ['FOREIGNERS_SERVICE', 'CHILD_WELFARE'],
    BREAK_GLASS: ['COORDINATOR', 'PARQUET', 'CHILD_WELFARE'],
  },
} as const satisfies Rights;
