import { actResolver } from '../../../acts/act-resolver';
import { ReplyLinks } from '../../../letters/reply-link';
import type { FeatureModule, Platform } from '../../../platform';
import { calendarRoutes } from './calendar.routes';
import { convocationActs } from './convocations.acts';
import { ConvocationQueries } from './convocations.queries';
import { convocationReactions } from './convocations.reactions';
import { FollowedConvocationResolver, OwnFeedResolver, ReplyResolver } from './convocations.resolver';
import { ReplyForms } from './reply-forms';

export function convocationsModule(platform: Platform): FeatureModule {
  const { database, keys } = platform;
  const queries = new ConvocationQueries(database);
  return {
    resolvers: [
      new FollowedConvocationResolver(queries),
      new OwnFeedResolver(queries),
      new ReplyResolver(new ReplyForms(database)),
      actResolver(platform, convocationActs),
    ],
    reactions: convocationReactions(new ReplyLinks(keys.of('reply links'))),
    routes: calendarRoutes(platform),
  };
}
