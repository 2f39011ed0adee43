import { approveMinutes } from './approve-minutes.act';
import { cancelSession } from './cancel-session.act';
import { closeSession } from './close-session.act';
import { conveneAgain } from './convene-again.act';
import { conveneSession } from './convene-session.act';
import { deferAgendaItem } from './defer-agenda-item.act';
import { inviteToItem } from './invite-to-item.act';
import { moveAgendaItem } from './move-agenda-item.act';
import { openSession } from './open-session.act';
import { placeOnAgenda } from './place-on-agenda.act';
import { postponeSession } from './postpone-session.act';
import { recordAttendance } from './record-attendance.act';
import { recordAttendances } from './record-attendances.act';
import { recordGuest } from './record-guest.act';
import { recordRecusal } from './record-recusal.act';
import { recuse } from './recuse.act';
import { removeFromAgenda } from './remove-from-agenda.act';
import { reorderAgenda } from './reorder-agenda.act';
import { scheduleSession } from './schedule-session.act';
import { scheduleYear } from './schedule-year.act';
import { summonLateMembers } from './summon-late-members.act';
import { validateAgenda } from './validate-agenda.act';

export const sittingActs = [
  scheduleSession,
  scheduleYear,
  postponeSession,
  cancelSession,
  placeOnAgenda,
  moveAgendaItem,
  reorderAgenda,
  deferAgendaItem,
  removeFromAgenda,
  validateAgenda,
  conveneSession,
  summonLateMembers,
  conveneAgain,
  openSession,
  recordAttendance,
  recordAttendances,
  recordRecusal,
  inviteToItem,
  recordGuest,
  closeSession,
  approveMinutes,
  recuse,
];
