import type { FeatureModule, Platform } from '../../../platform';
import { AccordActsResolver, AccordResolver, CaseAccordsResolver } from './accords.resolver';
import { AccordService } from './accords.service';

export function accordsModule({ acts, database }: Platform): FeatureModule {
  const service = new AccordService(acts, database);
  return { resolvers: [new AccordResolver(), new CaseAccordsResolver(service), new AccordActsResolver(service)] };
}
