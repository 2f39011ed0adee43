import type { FeatureModule, Platform } from '../../platform';
import { CaseDraft } from '../cases/case-draft';
import { ConsultationQueries } from './consultations.queries';
import { ConsultationActsResolver, ConsultationResolver, ReferralConsultationsResolver } from './consultations.resolver';
import { ConsultationService } from './consultations.service';

export function consultationsModule({ database, vault, acts }: Platform): FeatureModule {
  const queries = new ConsultationQueries(database);
  return {
    resolvers: [
      new ReferralConsultationsResolver(queries), new ConsultationResolver(queries, vault),
      new ConsultationActsResolver(new ConsultationService(acts, vault, new CaseDraft(vault)), queries),
    ],
  };
}
