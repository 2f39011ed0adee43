import type { FeatureModule, Platform } from '../../platform';
import { ConveningService } from './convening.service';
import { SessionActsResolver } from './session-acts.resolver';
import { AttendanceResolver, ConvocationResolver, SessionFieldsResolver } from './session-fields.resolver';
import { SessionLoader } from './sessions.loader';
import { SessionQueries } from './sessions.queries';
import { DepartementSessionResolver } from './sessions.resolver';
import { SessionService } from './sessions.service';

export function sessionsModule({ database, acts, cursors }: Platform): FeatureModule {
  const queries = new SessionQueries(database);
  const loader = new SessionLoader(queries);
  return {
    resolvers: [
      new DepartementSessionResolver(queries, cursors, loader),
      new SessionFieldsResolver(loader),
      new ConvocationResolver(),
      new AttendanceResolver(),
      new SessionActsResolver(new SessionService(acts), new ConveningService(acts), queries),
    ],
    nodes: { Session: (context, departement, uuid) => queries.byId(context.actor(departement), uuid, 'BARE') },
  };
}
