import type { FeatureModule, Platform } from '../../../platform';
import { ActivityQueries } from './activity.queries';
import { ActivityResolver } from './activity.resolver';
import { NationalQueries } from './national.queries';
import { NationalResolver } from './national.resolver';
import { OfficialPathwaysResolver } from './official-pathways.resolver';
import { ShortfallQueries } from './shortfalls.queries';
import { ShortfallsResolver } from './shortfalls.resolver';

export function nationalModule({ database }: Platform): FeatureModule {
  return {
    resolvers: [
      new NationalResolver(new NationalQueries(database)),
      new ShortfallsResolver(new ShortfallQueries(database)),
      new ActivityResolver(new ActivityQueries(database)),
      new OfficialPathwaysResolver(),
    ],
  };
}
