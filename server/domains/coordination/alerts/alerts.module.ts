import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import type { SheetReader } from '../../persons/sheets';
import { ReferralQueries } from '../referrals';
import { alertActs } from './alerts.acts';
import { AlertLoader } from './alerts.loader';
import { AlertQueries } from './alerts.queries';
import { ReferralAlertResolver } from './alerts.resolver';
import { operationRoutes } from './operation.routes';
import { OperationSheetMaker } from './operation-sheet-maker';

export function alertsModule(platform: Platform, sheets: SheetReader): FeatureModule {
  const { database, gate } = platform;
  const queries = new AlertQueries(database);
  const maker = new OperationSheetMaker(queries, new ReferralQueries(database), gate, sheets);
  return {
    resolvers: [new ReferralAlertResolver(new AlertLoader(queries), gate), actResolver(platform, alertActs)],
    routes: operationRoutes(platform, maker),
  };
}
