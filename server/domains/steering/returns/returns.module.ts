import type { FeatureModule, Platform } from '../../../platform';
import { ReturnQueries } from './returns.queries';
import { ReturnsResolver } from './returns.resolver';

export function returnsModule({ database }: Platform): FeatureModule {
  return { resolvers: [new ReturnsResolver(new ReturnQueries(database))] };
}
