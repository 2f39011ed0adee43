import type { FeatureModule, Platform } from '../../platform';
import { SessionLoader } from '../sessions/sessions.loader';
import { SessionQueries } from '../sessions/sessions.queries';
import { AgendaActsResolver } from './agenda-acts.resolver';
import { AgendaQueries } from './agenda.queries';
import { agendaReactions } from './agenda.reactions';
import { AgendaItemResolver, ReferralAgendaResolver } from './agenda.resolver';
import { AgendaService } from './agenda.service';
import { PlacingService } from './place-on-agenda.service';
import { RecusalService } from './recusal.service';

/** After the referrals: its reactions look at what theirs have closed. */
export function agendaModule({ database, acts }: Platform): FeatureModule {
  const queries = new AgendaQueries(database);
  const sessions = new SessionQueries(database);
  return {
    resolvers: [
      new AgendaItemResolver(new SessionLoader(sessions)),
      new ReferralAgendaResolver(queries),
      new AgendaActsResolver(
        new PlacingService(acts),
        new AgendaService(acts),
        new RecusalService(acts),
        queries,
        sessions,
      ),
    ],
    reactions: agendaReactions,
    nodes: { AgendaItem: (context, departement, uuid) => queries.byId(context.actor(departement), uuid) },
  };
}
