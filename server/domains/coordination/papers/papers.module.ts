import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import { ReferralQueries } from '../referrals';
import { PaperMaker } from './paper-maker';
import { paperActs } from './papers.acts';
import { PaperLoader } from './papers.loader';
import { PaperQueries } from './papers.queries';
import { PaperWordingsResolver, ReferralPapersResolver } from './papers.resolver';
import { paperRoutes } from './papers.routes';

export function papersModule(platform: Platform): FeatureModule {
  const queries = new PaperQueries(platform.database);
  const loader = new PaperLoader(queries);
  return {
    resolvers: [
      new ReferralPapersResolver(loader),
      new PaperWordingsResolver(queries),
      actResolver(platform, paperActs),
    ],
    routes: paperRoutes(platform, new PaperMaker(queries, loader, new ReferralQueries(platform.database))),
  };
}
