import type { NodeLoaders } from '../../../http/node-loaders';
import type { FeatureModule, Platform } from '../../../platform';
import { DirectoryActsResolver } from './directory-acts.resolver';
import { DirectoryQueries } from './directory.queries';
import { DepartementDirectoryResolver } from './directory.resolver';
import { DirectoryService } from './directory.service';
import {
  AccountResolver,
  ApprovalResolver,
  AuthorityResolver,
  MandateResolver,
  OrganisationResolver,
  TeamResolver,
} from './people.resolver';
import { ProposalQueries } from './proposals.queries';
import { MandateProposalResolver, ProposalActsResolver, ViewerProposalsResolver } from './proposals.resolver';

export function directoryModule({ database, acts, cursors }: Platform): FeatureModule & { nodes: NodeLoaders } {
  const queries = new DirectoryQueries(database);
  const proposals = new ProposalQueries(database);
  const service = new DirectoryService(acts);
  return {
    resolvers: [
      new DepartementDirectoryResolver(queries, cursors),
      new AccountResolver(),
      new ApprovalResolver(),
      new AuthorityResolver(),
      new OrganisationResolver(),
      new TeamResolver(),
      new MandateResolver(),
      new DirectoryActsResolver(service, queries, proposals),
      new MandateProposalResolver(),
      new ViewerProposalsResolver(proposals),
      new ProposalActsResolver(service, proposals),
    ],
    nodes: {
      Organisation: (context, departement, id) => queries.organisation(context.actor(departement), { id }),
      Mandate: (context, departement, id) => queries.mandate(context.actor(departement), id),
    },
  };
}
