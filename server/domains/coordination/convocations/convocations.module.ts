import { ReplyLinks } from '../../../letters/reply-link';
import type { FeatureModule, Platform } from '../../../platform';
import { ConvocationQueries } from './convocations.queries';
import { convocationReactions } from './convocations.reactions';
import { FollowedConvocationResolver, ReplyResolver } from './convocations.resolver';
import { ReplyForms } from './reply-forms';

export function convocationsModule({ database, keys }: Platform): FeatureModule {
  return {
    resolvers: [
      new FollowedConvocationResolver(new ConvocationQueries(database)),
      new ReplyResolver(new ReplyForms(database)),
    ],
    reactions: convocationReactions(new ReplyLinks(keys.of('reply links'))),
  };
}
