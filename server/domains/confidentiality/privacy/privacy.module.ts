import type { FeatureModule, Platform } from '../../../platform';
import { AccordQueries } from '../../persons/accords';
import { CaseQueries } from '../../persons/cases';
import { DecisionQueries } from '../../coordination/decisions';
import { PleadingQueries } from '../../coordination/pleadings';
import { DocumentQueries } from '../../persons/documents';
import { OpaqueNames } from '../../../journal/opaque-names';
import type { SheetReader } from '../../persons/sheets';
import { BreachReader } from './breach-notes';
import { BreachQueries } from './breach.queries';
import { BreachService } from './breach.service';
import { LifeQueries } from './life.queries';
import { PersonCopy } from './person-copy';
import { PersonCopyQueries } from './person-copy.queries';
import { PrivacyActsResolver } from './privacy-acts.resolver';
import { BreachResolver, CasePrivacyResolver, DepartementPrivacyResolver } from './privacy.resolver';
import { ProduceCopyService } from './produce-copy.service';

export function privacyModule(
  { database, gate, vault, acts, cursors, keys }: Platform,
  sheets: SheetReader,
): FeatureModule {
  const life = new LifeQueries(database);
  const queries = new PersonCopyQueries(database);
  const breaches = new BreachReader(new BreachQueries(database), gate);
  const copy = new PersonCopy({
    queries,
    life,
    sheets,
    gate,
    accords: new AccordQueries(database),
    documents: new DocumentQueries(database, gate),
    decisions: new DecisionQueries(database),
    pleadings: new PleadingQueries(database),
  });
  return {
    resolvers: [
      new CasePrivacyResolver(life),
      new BreachResolver(),
      new DepartementPrivacyResolver(breaches, queries, new OpaqueNames(keys.of('journal names')), cursors),
      new PrivacyActsResolver(
        new ProduceCopyService(acts),
        copy,
        new CaseQueries(database),
        new BreachService(acts, vault),
        breaches,
      ),
    ],
  };
}
