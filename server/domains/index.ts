import type { FeatureModule, Platform } from '../platform';
import { bodiesModule } from './bodies/bodies.module';
import { casesModule } from './cases/cases.module';
import { directoryModule } from './directory/directory.module';
import { documentsModule } from './documents/documents.module';
import { nodesModule } from './nodes/nodes.module';
import { referralsModule } from './referrals/referrals.module';
import { routingModule } from './routing/routing.module';
import { sheetsModule } from './sheets/sheets.module';
import { territoriesModule } from './territories/territories.module';
import { viewerModule } from './viewer/viewer.module';

/** Every feature. The order is the order of their reactions. */
export function featureModules(platform: Platform): FeatureModule[] {
  const sheets = sheetsModule(platform);
  const modules = [
    territoriesModule(), bodiesModule(platform), directoryModule(platform), viewerModule(platform), sheets.module,
    casesModule(platform, sheets.reader), documentsModule(platform), referralsModule(platform, sheets.reader), routingModule(platform),
  ];
  return [...modules, nodesModule(modules)];
}
