import type { Route } from '../../http/route';
import { addPolicyPoint, deferItem, moveItem, removeItem, reorderAgenda } from './agenda.acts';
import { agendaPage } from './agenda.page';
import { calendarPage } from './calendar.page';
import { conveneSessions } from './convene-sessions.action';
import { lettersPage, recordLetterOutcome } from './letters.page';
import { newSittingPage } from './new-sitting.page';
import { placeReferrals } from './place-referrals.action';
import { scheduleSession } from './schedule.act';
import { paperConvocationsPage } from './paper-convocations.page';
import { rehearsalPage } from './rehearsal.page';
import { cancelSession, conveneAgain, conveneSession, postponeSession, summonLateMembers } from './session.acts';
import { scheduleYear } from './year.act';
import { yearPage } from './year.page';

/** Sittings, their agendas, and what happens in them. */
export const sittings: Route[] = [
  calendarPage,
  newSittingPage,
  scheduleSession,
  yearPage,
  scheduleYear,
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
  summonLateMembers,
  conveneAgain,
  rehearsalPage,
  paperConvocationsPage,
  lettersPage,
  recordLetterOutcome,
];
