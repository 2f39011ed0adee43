import type { FeatureModule, Platform } from '../../../platform';
import { DecisionActsResolver } from './decision-acts.resolver';
import { DecisionLoader } from './decisions.loader';
import { DecisionQueries } from './decisions.queries';
import {
  AgendaItemOpinionResolver,
  DecisionResolver,
  OpinionResolver,
  ReferralDecisionResolver,
} from './decisions.resolver';
import { DecisionService } from './decisions.service';
import { HandoverService } from './handover.service';
import { NotificationService } from './notification.service';
import { OpinionService } from './opinions.service';
import { ReferralNotes } from './referral-notes';

export function decisionsModule({ database, gate, acts, vault }: Platform): FeatureModule {
  const queries = new DecisionQueries(database);
  const loader = new DecisionLoader(queries, gate);
  const notes = new ReferralNotes(vault);
  const services = {
    opinions: new OpinionService(acts, notes),
    decisions: new DecisionService(acts, notes),
    notifications: new NotificationService(acts),
    handovers: new HandoverService(acts),
  };
  return {
    resolvers: [
      new ReferralDecisionResolver(loader),
      new AgendaItemOpinionResolver(loader),
      new OpinionResolver(loader),
      new DecisionResolver(loader),
      new DecisionActsResolver(services, queries),
    ],
    nodes: { Decision: (context, departement, uuid) => queries.decision(context.actor(departement), uuid) },
  };
}
