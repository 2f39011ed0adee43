import { actResolver } from '../../../acts/act-resolver';
import type { NodeLoaders } from '../../../http/node-loaders';
import type { FeatureModule, Platform } from '../../../platform';
import { DirectoryQueries } from '../directory';
import { referentActs } from './referents.acts';
import { ReferentQueries } from './referents.queries';
import { AuthorityReferentResolver, DepartementParquetsResolver, ReferentResolver } from './referents.resolver';

export function referentsModule(platform: Platform): FeatureModule & { nodes: NodeLoaders } {
  const queries = new ReferentQueries(platform.database);
  return {
    resolvers: [
      new DepartementParquetsResolver(new DirectoryQueries(platform.database)),
      new AuthorityReferentResolver(queries),
      new ReferentResolver(),
      actResolver(platform, referentActs),
    ],
    nodes: { Referent: (context, departement, id) => queries.referent(context.actor(departement), id) },
  };
}
