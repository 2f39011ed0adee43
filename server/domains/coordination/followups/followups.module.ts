import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import { SessionLoader, SessionQueries } from '../sittings';
import { followUpActs } from './followups.acts';
import { FollowUpQueries } from './followups.queries';
import { BodyFollowUpsResolver, FollowUpPages, FollowUpResolver, SessionFollowUpsResolver } from './followups.resolver';

export function followUpsModule(platform: Platform): FeatureModule {
  const { database, cursors } = platform;
  const queries = new FollowUpQueries(database);
  const pages = new FollowUpPages(queries, cursors);
  return {
    resolvers: [
      new SessionFollowUpsResolver(pages),
      new BodyFollowUpsResolver(pages),
      new FollowUpResolver(new SessionLoader(new SessionQueries(database))),
      actResolver(platform, followUpActs),
    ],
    nodes: { FollowUp: (context, departement, uuid) => queries.byId(context.actor(departement), uuid) },
  };
}
