import type { FeatureModule, Platform } from '../../../platform';
import { NameTokens } from '../../../vault/name-tokens';
import { CaseDraft } from '../cases';
import { Clamd } from './clamd';
import { DocumentQueries } from './documents.queries';
import { DocumentResolver, ReferralDocumentResolver } from './documents.resolver';
import { documentRoutes } from './documents.routes';
import { DocumentService } from './documents.service';
import { PaperReceiver } from './paper-receiver';
import { Reception } from './reception';
import { Workshop } from './workshop/workshop';

export function documentsModule(platform: Platform): FeatureModule {
  const { acts, database, gate, vault, keys } = platform;
  const draft = new CaseDraft(gate, vault, new NameTokens(keys.of('name index')));
  const reception = new Reception(platform.clamd ? new Clamd(platform.clamd) : null, new Workshop());
  const service = new DocumentService(acts, database, vault, draft, reception);
  const papers = new PaperReceiver(service, platform.rates);
  const queries = new DocumentQueries(database, gate);
  return {
    resolvers: [new DocumentResolver(queries, service), new ReferralDocumentResolver(queries)],
    routes: documentRoutes(platform, papers, queries),
    papers: (context, paper) => papers.receive(context, paper),
  };
}
