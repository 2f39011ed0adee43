import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../schema/gates';
import {
  ApproveMandateInput,
  ApproveMandatePayload,
  DeclineMandateProposalInput,
  DeclineMandateProposalPayload,
  MandateProposal,
  ProposeMandateInput,
  ProposeMandatePayload,
} from '../../../schema/mandate-proposals.types';
import { Viewer } from '../../../schema/viewer.types';
import type { RequestContext } from '../../http/request-context';
import { departementOf, encodeId } from '../../kernel/id';
import type { DirectoryQueries } from './directory.queries';
import type { DirectoryService } from './directory.service';
import type { ProposalQueries, ProposalRow } from './proposals.queries';

@Resolver(() => MandateProposal)
export class MandateProposalResolver {
  @Behind('DIRECTORY')
  @FieldResolver()
  id(@Root() row: ProposalRow): string {
    return encodeId('MandateProposal', row.departement, row.id);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => ID, { nullable: true })
  standsIn(@Root() row: ProposalRow): string | null {
    return row.standsInFor ? encodeId('Mandate', row.departement, row.standsInFor) : null;
  }
}

@Resolver(() => Viewer)
export class ViewerProposalsResolver {
  constructor(private readonly queries: ProposalQueries) {}

  @Behind('ACCOUNT')
  @FieldResolver(() => [MandateProposal], {
    description:
      'Mandates that wait for a second person, oldest first, 200 at most: all for an administrator; those that ' +
      'I proposed for anybody else.',
  })
  mandateProposals(@Ctx() context: RequestContext): Promise<ProposalRow[]> {
    return this.queries.waiting(context.nationalActor);
  }
}

@Resolver()
export class ProposalActsResolver {
  constructor(
    private readonly service: DirectoryService,
    private readonly queries: ProposalQueries,
    private readonly directory: DirectoryQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => ProposeMandatePayload, {
    description:
      'Proposes a mandate of PARQUET or DPO (proposer un mandat): whoever could give the seat. It opens nothing until it is approved.',
  })
  async proposeMandate(
    @Arg('input', () => ProposeMandateInput, { description: 'What is to be done.' }) input: ProposeMandateInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(input.departement);
    const { id, ...outcome } = await this.service.proposeMandate(actor, input);
    return { ...outcome, proposal: id ? await this.queries.proposal(actor, id) : null };
  }

  @Behind('ACT')
  @Mutation(() => ApproveMandatePayload, {
    description: 'Gives a proposed mandate (approuver). ADMIN, another one than its author, and never its beneficiary.',
  })
  async approveMandate(
    @Arg('input', () => ApproveMandateInput, { description: 'What is to be done.' }) input: ApproveMandateInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.proposalId));
    const { id, ...outcome } = await this.service.approveMandate(actor, input);
    return { ...outcome, mandate: id ? await this.directory.mandate(actor, id) : null };
  }

  @Behind('ACT')
  @Mutation(() => DeclineMandateProposalPayload, {
    description: 'Declines a proposed mandate (décliner). ADMIN; its author, who takes it back.',
  })
  async declineMandateProposal(
    @Arg('input', () => DeclineMandateProposalInput, { description: 'What is to be done.' })
    input: DeclineMandateProposalInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.proposalId));
    const { id, ...outcome } = await this.service.declineMandateProposal(actor, input);
    return { ...outcome, proposal: id ? await this.queries.proposal(actor, id) : null };
  }
}
