import type { FeatureModule, Platform } from '../../../platform';
import { ReferralQueries } from '../../coordination/referrals';
import { CaseQueries } from '../../persons/cases';
import { ExplanationResolver } from './explanations.resolver';

export function explanationsModule({ database }: Platform): FeatureModule {
  return { resolvers: [new ExplanationResolver(new CaseQueries(database), new ReferralQueries(database))] };
}
