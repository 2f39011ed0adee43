import { actResolver } from '../../../acts/act-resolver';
import type { NodeLoaders } from '../../../http/node-loaders';
import type { FeatureModule, Platform } from '../../../platform';
import { bodyActs } from './bodies.acts';
import { bodyById } from './bodies.loader';
import { BodyQueries } from './bodies.queries';
import { BodyResolver, DepartementBodiesResolver, MembershipResolver } from './bodies.resolver';
import { BodyCompositionResolver, FormationReferenceResolver, MembershipLifeResolver } from './composition.resolver';
import { BodyCellResolver } from './follow-up-cells.resolver';
import { FollowUpCellQueries } from './follow-up-cells.queries';
import { CompositionQueries } from './composition.queries';
import { MandateBodyResolver, ReferralBodyResolver, SessionBodyResolver } from './body-edges.resolver';

export function bodiesModule(platform: Platform): FeatureModule & { nodes: NodeLoaders } {
  const queries = new BodyQueries(platform.database);
  const composition = new CompositionQueries(platform.database);
  const cells = new FollowUpCellQueries(platform.database);
  return {
    resolvers: [
      new BodyResolver(queries),
      new MembershipResolver(queries),
      new DepartementBodiesResolver(queries),
      new SessionBodyResolver(queries),
      new ReferralBodyResolver(queries),
      new MandateBodyResolver(queries),
      new FormationReferenceResolver(),
      new BodyCellResolver(cells),
      new BodyCompositionResolver(queries, composition, cells),
      new MembershipLifeResolver(composition),
      actResolver(platform, bodyActs),
    ],
    nodes: {
      Body: (context, departement, uuid) => bodyById(context, queries, departement, uuid),
      Membership: (context, departement, uuid) => queries.membership(context.actor(departement), uuid),
    },
  };
}
