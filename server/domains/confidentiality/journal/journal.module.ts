import type { FeatureModule, Platform } from '../../../platform';
import { JournalQueries } from './journal.queries';
import { CaseJournalNameResolver, DepartementJournalResolver } from './journal.resolver';
import { JournalView } from './journal.view';
import { OpaqueNames } from '../../../journal/opaque-names';

export function journalModule({ database, cursors, keys }: Platform): FeatureModule {
  const names = new OpaqueNames(keys.of('journal names'));
  return {
    resolvers: [
      new DepartementJournalResolver(new JournalQueries(database), new JournalView(names), names, cursors),
      new CaseJournalNameResolver(names),
    ],
  };
}
