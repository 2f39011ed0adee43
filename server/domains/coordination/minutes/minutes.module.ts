import type { FeatureModule, Platform } from '../../../platform';
import type { SheetReader } from '../../persons/sheets';
import { DecisionQueries } from '../decisions';
import { MinutesMaker } from './minutes-maker';
import { minutesReactions } from './minutes.reactions';
import { SessionMinutesResolver } from './minutes.resolver';
import { minutesRoutes } from './minutes.routes';

export function minutesModule(platform: Platform, sheets: SheetReader): FeatureModule {
  const { database, gate } = platform;
  const maker = new MinutesMaker({ database, sheets, gate, decisions: new DecisionQueries(database) });
  return {
    resolvers: [new SessionMinutesResolver(database)],
    reactions: minutesReactions,
    routes: minutesRoutes(platform, maker),
  };
}
