import { actResolver } from '../../../acts/act-resolver';
import type { NodeLoaders } from '../../../http/node-loaders';
import type { FeatureModule, Platform } from '../../../platform';
import { returnActs } from './returns.acts';
import { ReturnQueries } from './returns.queries';
import { ReturnsResolver } from './returns.resolver';
import { SentReturnQueries } from './sent-returns.queries';
import { SentReturnResolver, SentReturnsResolver } from './sent-returns.resolver';

export function returnsModule(platform: Platform): FeatureModule & { nodes: NodeLoaders } {
  const sent = new SentReturnQueries(platform.database);
  return {
    resolvers: [
      new ReturnsResolver(new ReturnQueries(platform.database)),
      new SentReturnsResolver(sent),
      new SentReturnResolver(),
      actResolver(platform, returnActs),
    ],
    nodes: { SentReturn: (context, departement, id) => sent.sentReturn(context.actor(departement), id) },
  };
}
