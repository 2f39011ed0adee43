import type { Route } from '..';
import { addPolicyPoint, deferItem, moveItem, removeItem, reorderAgenda } from './agenda.acts';
import { agendaPage } from './agenda.page';
import { calendarPage } from './calendar.page';
import { newSittingPage } from './new-sitting.page';
import { placeReferrals } from './place-referrals.action';
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
  postponeSession,
  cancelSession,
];
