import type { FeatureModule, Platform } from '../../../platform';
import { OwnFiguresResolver } from './own-figures.resolver';
import { OwnFigureQueries } from './own-figures.queries';
import { ReleaseReader } from './release-reader';
import { releaseRoutes } from './releases.routes';
import { ReleaseQueries } from './releases.queries';
import { BulletinResolver, NationalReleasesResolver, ReleaseResolver } from './releases.resolver';

export function statisticsModule(platform: Platform): FeatureModule {
  const queries = new ReleaseQueries(platform.database);
  const reader = new ReleaseReader(queries);
  return {
    resolvers: [
      new NationalReleasesResolver(reader),
      new ReleaseResolver(reader, queries),
      new BulletinResolver(queries),
      new OwnFiguresResolver(reader, new OwnFigureQueries(platform.database)),
    ],
    routes: releaseRoutes(platform, queries),
  };
}
