import { OpaqueNames } from '../../../journal/opaque-names';
import type { FeatureModule, Platform } from '../../../platform';
import { CancelErasureAct } from './cancel-erasure';
import { EraseCase } from './erase-case';
import { RetentionLoader } from './retention.loader';
import { RetentionQueries } from './retention.queries';
import { CaseRetentionResolver, CertificatesResolver, ErasureActsResolver } from './retention.resolver';
import { RetentionView } from './retention.view';

export function retentionModule({ database, acts, cursors, keys }: Platform): FeatureModule {
  const queries = new RetentionQueries(database);
  const view = new RetentionView(new OpaqueNames(keys.of('journal names')));
  return {
    resolvers: [
      new CaseRetentionResolver(new RetentionLoader(queries), view),
      new CertificatesResolver(queries, view, cursors),
      new ErasureActsResolver(new EraseCase(acts), new CancelErasureAct(acts), queries, view),
    ],
  };
}
