import { OpaqueNames } from '../../../journal/opaque-names';
import type { FeatureModule, Platform } from '../../../platform';
import { BreakGlassQueries } from './break-glass.queries';
import { BreakGlassActsResolver, BreakGlassResolver, DepartementBreakGlassResolver } from './break-glass.resolver';
import { BreakGlassService } from './break-glass.service';
import { ReviewGlassService } from './review-glass.service';

export function breakGlassModule({ database, gate, vault, acts, keys }: Platform): FeatureModule {
  const queries = new BreakGlassQueries(database);
  return {
    resolvers: [
      new DepartementBreakGlassResolver(queries),
      new BreakGlassResolver(gate, new OpaqueNames(keys.of('journal names'))),
      new BreakGlassActsResolver(new BreakGlassService(acts, vault), new ReviewGlassService(acts), queries),
    ],
  };
}
