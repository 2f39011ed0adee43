import type { FeatureModule, Platform } from '../../../platform';
import { AgendaActsResolver } from './agenda-acts.resolver';
import { AgendaQueries } from './agenda.queries';
import { agendaReactions } from './agenda.reactions';
import { AgendaItemResolver, ReferralAgendaResolver } from './agenda.resolver';
import { AgendaService } from './agenda.service';
import { ConveningService } from './convening.service';
import { PlacingService } from './place-on-agenda.service';
import { RecusalService } from './recusal.service';
import { SessionActsResolver } from './session-acts.resolver';
import { AttendanceResolver, ConvocationResolver, SessionFieldsResolver } from './session-fields.resolver';
import { SessionLoader } from './sessions.loader';
import { SessionQueries } from './sessions.queries';
import { DepartementSessionResolver } from './sessions.resolver';
import { SessionService } from './sessions.service';

export function sittingsModule({ database, acts, cursors }: Platform): FeatureModule {
  const sessions = new SessionQueries(database);
  const agenda = new AgendaQueries(database);
  const loader = new SessionLoader(sessions);
  return {
    resolvers: [
      new DepartementSessionResolver(sessions, cursors, loader),
      new SessionFieldsResolver(loader),
      new ConvocationResolver(),
      new AttendanceResolver(),
      new SessionActsResolver(new SessionService(acts), new ConveningService(acts), sessions),
      new AgendaItemResolver(loader),
      new ReferralAgendaResolver(agenda),
      new AgendaActsResolver(
        new PlacingService(acts),
        new AgendaService(acts),
        new RecusalService(acts),
        agenda,
        sessions,
      ),
    ],
    reactions: agendaReactions,
    nodes: {
      Session: (context, departement, uuid) => sessions.byId(context.actor(departement), uuid, 'BARE'),
      AgendaItem: (context, departement, uuid) => agenda.byId(context.actor(departement), uuid),
    },
  };
}
