import { OpaqueNames } from '../../../journal/opaque-names';
import type { FeatureModule, Platform } from '../../../platform';
import { CaseQueries } from '../cases';
import { DuplicateQueries } from './duplicates.queries';
import {
  CaseDuplicatesResolver,
  DepartementDuplicatesResolver,
  PossibleDuplicateResolver,
} from './duplicates.resolver';
import { DuplicateService } from './duplicates.service';

export function duplicatesModule({ database, acts, cursors, keys }: Platform): FeatureModule {
  const queries = new DuplicateQueries(database);
  return {
    resolvers: [
      new PossibleDuplicateResolver(),
      new CaseDuplicatesResolver(queries, new DuplicateService(acts), new CaseQueries(database)),
      new DepartementDuplicatesResolver(queries, new OpaqueNames(keys.of('journal names')), cursors),
    ],
  };
}
