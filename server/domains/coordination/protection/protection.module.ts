import { actResolver } from '../../../acts/act-resolver';
import type { NodeLoaders } from '../../../http/node-loaders';
import type { FeatureModule, Platform } from '../../../platform';
import { CircuitLoader } from './circuits.loader';
import { CircuitQueries } from './circuits.queries';
import { CaseCircuitsResolver, CircuitResolver, ReferralCircuitResolver } from './circuits.resolver';
import { circuitAt } from './circuits.view';
import { ConventionQueries } from './conventions.queries';
import { DepartementConventionsResolver, DutyResolver, LocalConventionResolver } from './conventions.resolver';
import { protectionActs } from './protection.acts';

export function protectionModule(platform: Platform): FeatureModule & { nodes: NodeLoaders } {
  const { database, gate } = platform;
  const [circuits, conventions] = [new CircuitQueries(database), new ConventionQueries(database)];
  const loader = new CircuitLoader(circuits, conventions);
  return {
    resolvers: [
      new DepartementConventionsResolver(conventions),
      new LocalConventionResolver(loader),
      new DutyResolver(),
      new ReferralCircuitResolver(loader, gate),
      new CaseCircuitsResolver(loader, gate),
      new CircuitResolver(loader, gate),
      actResolver(platform, protectionActs),
    ],
    nodes: {
      LocalConvention: (context, departement, id) => conventions.convention(context.actor(departement), id),
      Duty: (context, departement, id) => conventions.duty(context.actor(departement), id),
      async ProtectionCircuit(context, departement, id) {
        const row = await circuits.circuit(context.actor(departement), id);
        return row && circuitAt(gate, context, row);
      },
    },
  };
}
