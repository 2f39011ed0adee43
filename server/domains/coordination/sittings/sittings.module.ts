import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import { AgendaQueries } from './agenda.queries';
import { agendaReactions } from './agenda.reactions';
import { AgendaItemResolver, ReferralAgendaResolver } from './agenda.resolver';
import { AttendanceLoader } from './attendance.loader';
import { AttendanceQueries } from './attendance.queries';
import {
  AttendanceResolver,
  FormerAttendanceResolver,
  ItemRecusalResolver,
  SessionAttendanceResolver,
} from './attendance.resolver';
import { CoChairQueries } from './co-chairs.queries';
import { CoChairsResolver } from './co-chairs.resolver';
import { ConvocationResolver, SessionFieldsResolver } from './session-fields.resolver';
import { GuestQueries } from './guests.queries';
import { GuestResolver, ItemGuestsResolver } from './guests.resolver';
import { RehearsalQueries } from './rehearsal.queries';
import { RehearsalResolver } from './rehearsal.resolver';
import { RehearsalService } from './rehearsal.service';
import { SessionLoader } from './sessions.loader';
import { SessionQueries } from './sessions.queries';
import { DepartementSessionResolver } from './sessions.resolver';
import { sittingActs } from './sittings.acts';

export function sittingsModule(platform: Platform): FeatureModule {
  const { database, cursors } = platform;
  const sessions = new SessionQueries(database);
  const agenda = new AgendaQueries(database);
  const loader = new SessionLoader(sessions);
  const attendance = new AttendanceLoader(new AttendanceQueries(database));
  return {
    resolvers: [
      new DepartementSessionResolver(sessions, cursors),
      new RehearsalResolver(new RehearsalService(new RehearsalQueries(database), sessions)),
      new SessionFieldsResolver(loader),
      new ConvocationResolver(),
      new CoChairsResolver(new CoChairQueries(database)),
      new SessionAttendanceResolver(attendance),
      new AttendanceResolver(attendance),
      new FormerAttendanceResolver(),
      new ItemRecusalResolver(attendance),
      new ItemGuestsResolver(new GuestQueries(database)),
      new GuestResolver(),
      new AgendaItemResolver(loader),
      new ReferralAgendaResolver(agenda),
      actResolver(platform, sittingActs),
    ],
    reactions: agendaReactions,
    nodes: {
      Session: (context, departement, uuid) => sessions.byId(context.actor(departement), uuid, 'BARE'),
      AgendaItem: (context, departement, uuid) => agenda.byId(context.actor(departement), uuid),
    },
  };
}
