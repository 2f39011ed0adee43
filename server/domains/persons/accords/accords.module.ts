import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import { accordActs } from './accords.acts';
import { AccordQueries } from './accords.queries';
import { AccordResolver, CaseAccordsResolver } from './accords.resolver';

export function accordsModule(platform: Platform): FeatureModule {
  const accords = new CaseAccordsResolver(new AccordQueries(platform.database));
  return { resolvers: [new AccordResolver(), accords, actResolver(platform, accordActs)] };
}
