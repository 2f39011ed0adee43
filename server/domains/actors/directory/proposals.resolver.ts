import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import {
  AnswerInvitationInput,
  AnswerInvitationPayload,
  ApproveMandateInput,
  ApproveMandatePayload,
  DeclineMandateProposalInput,
  DeclineMandateProposalPayload,
  MandateProposal,
  ProposeMandateInput,
  ProposeMandatePayload,
} from '../../../../schema/mandate-proposals.types';
import { Viewer } from '../../../../schema/viewer.types';
import type { RequestContext } from '../../../http/request-context';
import { departementOf, encodeId, NATIONAL } from '../../../kernel/id';
import type { DirectoryService } from './directory.service';
import type { ProposalQueries, ProposalRow } from './proposals.queries';

@Resolver(() => MandateProposal)
export class MandateProposalResolver {
  @Behind('DIRECTORY')
  @FieldResolver()
  id(@Root() row: ProposalRow): string {
    return encodeId('MandateProposal', row.departement ?? NATIONAL, row.id);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => ID, { nullable: true })
  standsIn(@Root() row: ProposalRow): string | null {
    return row.standsInFor ? encodeId('Mandate', row.departement ?? NATIONAL, row.standsInFor) : null;
  }
}

@Resolver(() => Viewer)
export class ViewerProposalsResolver {
  constructor(private readonly queries: ProposalQueries) {}

  @Behind('ACCOUNT')
  @FieldResolver(() => [MandateProposal], {
    description:
      'Mandates that wait for a second person or for their holder, oldest first, 200 at most: all for an administrator, those of ' +
      'their département for its second persons, those that I proposed for anybody else.',
  })
  mandateProposals(@Ctx() context: RequestContext): Promise<ProposalRow[]> {
    return this.queries.waiting(context.nationalActor);
  }

  @Behind('ACCOUNT')
  @FieldResolver(() => [MandateProposal], {
    description: 'Mandates that I am invited to hold (invitations), oldest first: nothing opens before I accept.',
  })
  invitations(@Ctx() context: RequestContext): Promise<ProposalRow[]> {
    return this.queries.invitations(context.nationalActor);
  }
}

@Resolver()
export class ProposalActsResolver {
  constructor(
    private readonly service: DirectoryService,
    private readonly queries: ProposalQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => ProposeMandatePayload, {
    description:
      'Proposes a mandate that takes two persons (proposer un mandat). Who proposes what: docs/mandates.md. It opens nothing.',
  })
  async proposeMandate(
    @Arg('input', () => ProposeMandateInput, { description: 'What is to be done.' }) input: ProposeMandateInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(input.departement ?? NATIONAL);
    const { id, ...outcome } = await this.service.proposeMandate(actor, input);
    return { ...outcome, proposal: id ? await this.queries.proposal(actor, id) : null };
  }

  @Behind('ACT')
  @Mutation(() => ApproveMandatePayload, {
    description:
      'Approves a proposed mandate (approuver): another ADMIN, or the SECRETARY_GENERAL or REGIONAL_DIRECTORATE of its département; ' +
      'not made by its author, and never its beneficiary. Its holder is invited.',
  })
  async approveMandate(
    @Arg('input', () => ApproveMandateInput, { description: 'What is to be done.' }) input: ApproveMandateInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.proposalId));
    const { id, ...outcome } = await this.service.approveMandate(actor, input);
    return { ...outcome, proposal: id ? await this.queries.proposal(actor, id) : null };
  }

  @Behind('ACT')
  @Mutation(() => DeclineMandateProposalPayload, {
    description: 'Declines a proposed mandate (décliner): a second person; its author, who takes it back.',
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

  @Behind('ACT')
  @Mutation(() => AnswerInvitationPayload, {
    description: 'Accepts a mandate that I am invited to hold, or declines it (répondre à une invitation). Its holder.',
  })
  async answerInvitation(
    @Arg('input', () => AnswerInvitationInput, { description: 'What is to be done.' }) input: AnswerInvitationInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.proposalId));
    const { id, ...outcome } = await this.service.answerInvitation(actor, input);
    return { ...outcome, invitation: id ? await this.queries.proposal(actor, id) : null };
  }
}
