import type { Route } from '../../http/route';
import { addPolicyPoint, deferItem, moveItem, removeItem, reorderAgenda } from './agenda.acts';
import { agendaPage } from './agenda.page';
import { calendarPage } from './calendar.page';
import { closeSession, openSession, recordAllPresent, recordAttendance } from './held.acts';
import { conveneSessions } from './convene-sessions.action';
import { heldPage } from './held.page';
import { lettersPage, recordLetterOutcome } from './letters.page';
import { newSittingPage } from './new-sitting.page';
import { placeReferrals } from './place-referrals.action';
import { recordPoints } from './record-points.action';
import { scheduleSession } from './schedule.act';
import { cancelSession, conveneSession, postponeSession } from './session.acts';

/** Sittings, their agendas, and what happens in them. */
export const sittings: Route[] = [
  calendarPage,
  newSittingPage,
  scheduleSession,
  agendaPage,
  placeReferrals,
  addPolicyPoint,
  reorderAgenda,
  deferItem,
  removeItem,
  moveItem,
  conveneSession,
  conveneSessions,
  postponeSession,
  cancelSession,
  lettersPage,
  recordLetterOutcome,
  heldPage,
  openSession,
  closeSession,
  recordAttendance,
  recordAllPresent,
  recordPoints,
];
