import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import type { SheetReader } from '../../persons/sheets';
import { pleadingActs } from './pleadings.acts';
import { PleadingQueries } from './pleadings.queries';
import {
  CasePleadingsResolver,
  PleadingPages,
  PleadingResolver,
  ReceivedPleadingsResolver,
} from './pleadings.resolver';

export function pleadingsModule(platform: Platform, sheets: SheetReader): FeatureModule {
  const queries = new PleadingQueries(platform.database);
  const pages = new PleadingPages(queries, platform.cursors);
  return {
    resolvers: [
      new CasePleadingsResolver(pages),
      new ReceivedPleadingsResolver(pages),
      new PleadingResolver(sheets),
      actResolver(platform, pleadingActs),
    ],
    nodes: { Pleading: (context, departement, uuid) => queries.byId(context.actor(departement), uuid) },
  };
}
