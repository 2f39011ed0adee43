import type { FeatureModule, Platform } from '../../platform';
import { NationalQueries } from './national.queries';
import { NationalResolver } from './national.resolver';

export function nationalModule({ database }: Platform): FeatureModule {
  return { resolvers: [new NationalResolver(new NationalQueries(database))] };
}
