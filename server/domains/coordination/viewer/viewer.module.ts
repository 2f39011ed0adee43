import { clock } from '../../../kernel/clock';
import { NATIONAL } from '../../../kernel/id';
import { localDateAt } from '../../../kernel/local-date';
import type { FeatureModule, Platform } from '../../../platform';
import { DirectoryQueries } from '../../actors/directory';
import { MandateCache } from './mandate-cache';
import { ViewerQueries } from './viewer.queries';
import { DepartementQueryResolver, ViewerResolver } from './viewer.resolver';
import { placesOf } from './viewer.view';

export function viewerModule({ database, acts }: Platform): FeatureModule {
  const queries = new ViewerQueries(database, new DirectoryQueries(database));
  const cache = new MandateCache(async ({ accountId, mandateId }) => {
    const now = clock.now();
    return placesOf(
      await queries.mandates({
        accountId,
        mandateId,
        departement: NATIONAL,
        now,
        today: localDateAt(now, 'Europe/Paris'),
      }),
    );
  });
  return { resolvers: [new ViewerResolver(queries, acts), new DepartementQueryResolver(cache)] };
}
