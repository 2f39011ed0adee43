import type { FeatureModule, Platform } from '../../../platform';
import { Clamd } from './clamd';
import { DocumentQueries } from './documents.queries';
import {
  DocumentResolver,
  FormerSignedCopyResolver,
  ReferralDocumentResolver,
  SignedCopyResolver,
} from './documents.resolver';
import { documentRoutes } from './documents.routes';
import { DocumentService } from './documents.service';
import { PaperReceiver } from './paper-receiver';
import { Reception } from './reception';
import { SignedCopyLoader } from './signed-copies.loader';
import { Workshop } from './workshop/workshop';

export function documentsModule(platform: Platform): FeatureModule {
  const { acts, database, gate, vault } = platform;
  const reception = new Reception(platform.clamd ? new Clamd(platform.clamd) : null, new Workshop());
  const service = new DocumentService(acts, database, vault, reception);
  const papers = new PaperReceiver(service, platform.rates);
  const queries = new DocumentQueries(database, gate);
  const signed = new SignedCopyLoader(queries);
  return {
    resolvers: [
      new DocumentResolver(queries, service),
      new ReferralDocumentResolver(queries),
      new SignedCopyResolver(signed),
      new FormerSignedCopyResolver(signed),
    ],
    routes: documentRoutes(platform, papers, queries),
    papers: (context, paper) => papers.receive(context, paper),
  };
}
