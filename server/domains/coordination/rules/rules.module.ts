import type { FeatureModule } from '../../../platform';
import { RulesResolver } from './rules.resolver';

export function rulesModule(): FeatureModule {
  return { resolvers: [new RulesResolver()] };
}
