import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import type { SheetReader } from '../../persons/sheets';
import { proceedingActs } from './proceedings.acts';
import { ProceedingLoader } from './proceedings.loader';
import { ProceedingQueries } from './proceedings.queries';
import { SheetProceedingsResolver } from './proceedings.resolver';

export function proceedingsModule(platform: Platform, sheets: SheetReader): FeatureModule {
  const loader = new ProceedingLoader(new ProceedingQueries(platform.database));
  const resolver = new SheetProceedingsResolver(loader, platform.gate, sheets);
  return { resolvers: [resolver, actResolver(platform, proceedingActs)] };
}
