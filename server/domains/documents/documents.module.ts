import type { FeatureModule, Platform } from '../../platform';
import { NameTokens } from '../../vault/name-tokens';
import { CaseDraft } from '../cases/case-draft';
import { Clamd } from './clamd';
import { DocumentQueries } from './documents.queries';
import { DocumentResolver } from './documents.resolver';
import { documentRoutes } from './documents.routes';
import { DocumentService } from './documents.service';

export function documentsModule(platform: Platform): FeatureModule {
  const { acts, database, gate, vault, keys } = platform;
  const draft = new CaseDraft(gate, vault, new NameTokens(keys.of('name index')));
  const service = new DocumentService(acts, database, vault, draft, platform.clamd ? new Clamd(platform.clamd) : null);
  const queries = new DocumentQueries(database, gate);
  return { resolvers: [new DocumentResolver(queries, service)], routes: documentRoutes(platform, service, queries) };
}
