import type { NodeLoaders } from '../../http/node-loaders';
import type { FeatureModule } from '../../platform';
import { NodeResolver } from './nodes.resolver';

/** Last of the modules: it answers `node` with what the others bring. */
export function nodesModule(modules: { nodes?: NodeLoaders }[]): FeatureModule {
  const loaders = Object.assign({}, ...modules.map((module) => module.nodes ?? {})) as NodeLoaders;
  return { resolvers: [new NodeResolver(loaders)] };
}
