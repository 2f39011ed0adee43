import type { FeatureModule, Platform } from '../../../platform';
import { SheetReader, type Derivations } from './sheet-reader';
import { SheetQueries } from './sheets.queries';
import { SheetResolver } from './sheets.resolver';

interface SheetsModule {
  reader: SheetReader;
  module: FeatureModule;
}

export function sheetsModule({ database, gate }: Platform, derived: Derivations): SheetsModule {
  const reader = new SheetReader(new SheetQueries(database), gate, derived);
  return { reader, module: { resolvers: [new SheetResolver(reader)] } };
}
