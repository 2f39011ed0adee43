import type { FeatureModule, Platform } from '../../../platform';
import { EffortQueries } from './effort.queries';
import { EffortResolver } from './effort.resolver';

export const effortModule = ({ database }: Platform): FeatureModule => ({
  resolvers: [new EffortResolver(new EffortQueries(database))],
});
