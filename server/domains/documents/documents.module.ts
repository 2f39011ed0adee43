import type { FeatureModule, Platform } from '../../platform';
import { CaseDraft } from '../cases/case-draft';
import { Clamd } from './clamd';
import { DocumentQueries } from './documents.queries';
import { DocumentResolver } from './documents.resolver';
import { documentRoutes } from './documents.routes';
import { DocumentService } from './documents.service';

export function documentsModule(platform: Platform): FeatureModule {
  const { acts, database, vault } = platform;
  const service = new DocumentService(acts, database, vault, new CaseDraft(vault), platform.clamd ? new Clamd(platform.clamd) : null);
  const queries = new DocumentQueries(database, vault);
  return { resolvers: [new DocumentResolver(queries, service)], routes: documentRoutes(platform, service, queries) };
}
