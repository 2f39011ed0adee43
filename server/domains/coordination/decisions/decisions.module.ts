import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import { ItemQuorum } from '../sittings';
import { decisionActs } from './decisions.acts';
import { DecisionLoader } from './decisions.loader';
import { DecisionQueries } from './decisions.queries';
import {
  AgendaItemOpinionResolver,
  DecisionResolver,
  DissentResolver,
  OpinionResolver,
  PeriodDecisionResolver,
  ReferralDecisionResolver,
} from './decisions.resolver';

export function decisionsModule(platform: Platform): FeatureModule {
  const { database, gate } = platform;
  const queries = new DecisionQueries(database);
  const loader = new DecisionLoader(queries, gate);
  return {
    resolvers: [
      new ReferralDecisionResolver(loader),
      new AgendaItemOpinionResolver(loader, new ItemQuorum(database)),
      new OpinionResolver(loader),
      new DissentResolver(loader),
      new DecisionResolver(loader),
      new PeriodDecisionResolver(queries),
      actResolver(platform, decisionActs),
    ],
    nodes: { Decision: (context, departement, uuid) => queries.decision(context.actor(departement), uuid) },
  };
}
