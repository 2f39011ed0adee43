import type { NodeLoaders } from '../../../http/node-loaders';
import type { FeatureModule, Platform } from '../../../platform';
import { bodyById } from './bodies.loader';
import { BodyQueries } from './bodies.queries';
import { BodyResolver, DepartementBodiesResolver, MembershipResolver } from './bodies.resolver';
import { BodyService } from './bodies.service';
import { MandateBodyResolver, ReferralBodyResolver, SessionBodyResolver } from './body-edges.resolver';
import { BodyActsResolver } from './body-acts.resolver';

export function bodiesModule({ database, acts }: Platform): FeatureModule & { nodes: NodeLoaders } {
  const queries = new BodyQueries(database);
  return {
    resolvers: [
      new BodyResolver(queries),
      new MembershipResolver(queries),
      new DepartementBodiesResolver(queries),
      new SessionBodyResolver(queries),
      new ReferralBodyResolver(queries),
      new MandateBodyResolver(queries),
      new BodyActsResolver(new BodyService(acts), queries),
    ],
    nodes: {
      Body: (context, departement, uuid) => bodyById(context, queries, departement, uuid),
      Membership: (context, departement, uuid) => queries.membership(context.actor(departement), uuid),
    },
  };
}
