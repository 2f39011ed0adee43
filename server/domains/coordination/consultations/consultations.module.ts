import type { FeatureModule, Platform } from '../../../platform';
import { ConsultationQueries } from './consultations.queries';
import {
  ConsultationActsResolver,
  ConsultationResolver,
  ReferralConsultationsResolver,
} from './consultations.resolver';
import { ConsultationService } from './consultations.service';

export function consultationsModule({ database, gate, vault, acts }: Platform): FeatureModule {
  const queries = new ConsultationQueries(database);
  return {
    resolvers: [
      new ReferralConsultationsResolver(queries),
      new ConsultationResolver(queries, gate),
      new ConsultationActsResolver(new ConsultationService(acts, vault), queries),
    ],
  };
}
