import type { FeatureModule, Platform } from '../../../platform';
import { SheetReader } from './sheet-reader';
import { SheetQueries } from './sheets.queries';
import { SheetResolver } from './sheets.resolver';

export function sheetsModule({ database, gate }: Platform): { reader: SheetReader; module: FeatureModule } {
  const reader = new SheetReader(new SheetQueries(database), gate);
  return { reader, module: { resolvers: [new SheetResolver(reader)] } };
}
