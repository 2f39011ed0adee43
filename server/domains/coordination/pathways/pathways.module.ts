import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import { ReferralQueries } from '../referrals';
import { SessionQueries } from '../sittings';
import { BenefitQueries } from './benefits.queries';
import { pathwayActs } from './pathways.acts';
import { PathwayLoader } from './pathways.loader';
import { PathwayQueries } from './pathways.queries';
import {
  BenefitResolver,
  CasePathwayResolver,
  PathwayBenefitsResolver,
  PathwayResolver,
  ReferralPathwayResolver,
} from './pathways.resolver';

export function pathwaysModule(platform: Platform): FeatureModule {
  const { database } = platform;
  const queries = new PathwayQueries(database);
  const loader = new PathwayLoader(queries);
  return {
    resolvers: [
      new CasePathwayResolver(loader),
      new ReferralPathwayResolver(loader),
      new PathwayResolver(queries, new ReferralQueries(database), new SessionQueries(database)),
      new PathwayBenefitsResolver(new BenefitQueries(database)),
      new BenefitResolver(),
      actResolver(platform, pathwayActs),
    ],
  };
}
