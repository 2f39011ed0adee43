import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import { supportActs } from './support.acts';
import { SupportQueries } from './support.queries';
import { ReferralSupportResolver } from './support.resolver';

export function supportModule(platform: Platform): FeatureModule {
  return {
    resolvers: [new ReferralSupportResolver(new SupportQueries(platform.database)), actResolver(platform, supportActs)],
  };
}
