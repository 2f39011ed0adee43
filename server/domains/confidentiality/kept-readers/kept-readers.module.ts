import type { FeatureModule, Platform } from '../../../platform';
import { KeptReaderQueries } from './kept-readers.queries';
import {
  CaseKeptReadersResolver,
  DepartementKeptReadersResolver,
  KeptReaderActsResolver,
  KeptReaderResolver,
  MandateToExamineResolver,
} from './kept-readers.resolver';
import { KeptReaderService } from './kept-readers.service';

export function keptReadersModule({ database, acts }: Platform): FeatureModule {
  const queries = new KeptReaderQueries(database);
  return {
    resolvers: [
      new CaseKeptReadersResolver(queries),
      new DepartementKeptReadersResolver(queries),
      new KeptReaderResolver(queries),
      new MandateToExamineResolver(),
      new KeptReaderActsResolver(new KeptReaderService(acts), queries),
    ],
  };
}
