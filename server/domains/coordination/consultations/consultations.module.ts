import type { FeatureModule, Platform } from '../../../platform';
import { NameTokens } from '../../../vault/name-tokens';
import { CaseDraft } from '../../persons/cases';
import { ConsultationQueries } from './consultations.queries';
import {
  ConsultationActsResolver,
  ConsultationResolver,
  ReferralConsultationsResolver,
} from './consultations.resolver';
import { ConsultationService } from './consultations.service';

export function consultationsModule({ database, gate, vault, acts, keys }: Platform): FeatureModule {
  const queries = new ConsultationQueries(database);
  return {
    resolvers: [
      new ReferralConsultationsResolver(queries),
      new ConsultationResolver(queries, gate),
      new ConsultationActsResolver(
        new ConsultationService(acts, vault, new CaseDraft(gate, vault, new NameTokens(keys.of('name index')))),
        queries,
      ),
    ],
  };
}
