import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import { formalityActs } from './formalities.acts';
import { FormalityLoader } from './formalities.loader';
import { FormalityQueries } from './formalities.queries';
import { CaseFormalitiesResolver } from './formalities.resolver';

export function formalitiesModule(platform: Platform): FeatureModule {
  const loader = new FormalityLoader(new FormalityQueries(platform.database));
  return { resolvers: [new CaseFormalitiesResolver(loader, platform.gate), actResolver(platform, formalityActs)] };
}
