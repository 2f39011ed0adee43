import type { FeatureModule, Platform } from '../../../platform';
import { RoutingQueries } from './routing.queries';
import { RoutingResolver } from './routing.resolver';

export function routingModule({ database }: Platform): FeatureModule {
  return { resolvers: [new RoutingResolver(new RoutingQueries(database))] };
}
