import type { FeatureModule } from '../../../platform';
import { DepartementGeographyResolver, RegionResolver, TerritoryResolver } from './territories.resolver';

export function territoriesModule(): FeatureModule {
  return { resolvers: [new DepartementGeographyResolver(), new TerritoryResolver(), new RegionResolver()] };
}
