import type { FeatureModule } from '../../platform';
import { LabelsResolver } from './labels.resolver';

export function labelsModule(): FeatureModule {
  return { resolvers: [new LabelsResolver()] };
}
