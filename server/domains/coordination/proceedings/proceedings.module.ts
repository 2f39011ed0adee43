import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import { proceedingActs } from './proceedings.acts';
import { ProceedingLoader } from './proceedings.loader';
import { ProceedingQueries } from './proceedings.queries';
import { SheetProceedingsResolver } from './proceedings.resolver';

export function proceedingsModule(platform: Platform): FeatureModule {
  const loader = new ProceedingLoader(new ProceedingQueries(platform.database));
  return { resolvers: [new SheetProceedingsResolver(loader, platform.gate), actResolver(platform, proceedingActs)] };
}
