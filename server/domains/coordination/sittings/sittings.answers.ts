import { AgendaItem } from '../../../../schema/agenda.types';
import { Session } from '../../../../schema/sessions.types';
import type { Answer } from '../../../acts/define-act';
import { Guest } from '../../../../schema/guests.types';
import { GuestQueries } from './guests.queries';
import { shapeOf } from './session-shape';
import { SessionQueries } from './sessions.queries';

/** In one statement, as wide as what is asked of it. */
export const sessionAnswer: Answer = {
  field: 'session',
  type: () => Session,
  description: 'The sitting, as the caller reads it.',
  read: ({ database }, actor, id, info) => new SessionQueries(database).byId(actor, id, shapeOf(info, 'session.')),
};

export const itemAnswer: Answer = {
  field: 'item',
  type: () => AgendaItem,
  description: 'The point, as the caller reads it.',
};

export const guestAnswer: Answer = {
  field: 'guest',
  type: () => Guest,
  description: 'Who is heard, as the caller reads it.',
  read: ({ database }, actor, id) => new GuestQueries(database).byId(actor, id),
};
