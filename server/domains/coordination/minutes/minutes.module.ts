import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import type { SheetReader } from '../../persons/sheets';
import { DecisionQueries } from '../decisions';
import { MinutesMaker } from './minutes-maker';
import { minutesActs } from './minutes.acts';
import { minutesReactions } from './minutes.reactions';
import { SessionMinutesResolver } from './minutes.resolver';
import { minutesRoutes } from './minutes.routes';
import { RoomCopyResolver, SessionRoomCopiesResolver } from './room-copies.resolver';
import { roomCopyRoutes } from './room-copies.routes';
import { RoomCopyMaker } from './room-copy-maker';

export function minutesModule(platform: Platform, sheets: SheetReader): FeatureModule {
  const { database, gate } = platform;
  const maker = new MinutesMaker({ database, sheets, gate, decisions: new DecisionQueries(database) });
  return {
    resolvers: [
      new SessionMinutesResolver(database),
      new SessionRoomCopiesResolver(database),
      new RoomCopyResolver(),
      actResolver(platform, minutesActs),
    ],
    reactions: minutesReactions,
    routes: (app) => {
      minutesRoutes(platform, maker)(app);
      roomCopyRoutes(platform, new RoomCopyMaker(database, sheets))(app);
    },
  };
}
