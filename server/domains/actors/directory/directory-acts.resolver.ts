import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import {
  DeactivateAccountInput,
  DeactivateAccountPayload,
  GrantMandateInput,
  RecordApprovalInput,
  RecordApprovalPayload,
  RegisterOrganisationInput,
  RegisterOrganisationPayload,
  RevokeMandateInput,
  RevokeMandatePayload,
} from '../../../../schema/directory-acts.types';
import { GrantMandatePayload } from '../../../../schema/mandate-proposals.types';
import type { RequestContext } from '../../../http/request-context';
import { decodeId, NATIONAL } from '../../../kernel/id';
import type { DirectoryQueries } from './directory.queries';
import type { DirectoryService } from './directory.service';
import type { ProposalQueries } from './proposals.queries';

const placeOf = (id: string): string => decodeId(id)?.departement ?? NATIONAL;

@Resolver()
export class DirectoryActsResolver {
  constructor(
    private readonly service: DirectoryService,
    private readonly queries: DirectoryQueries,
    private readonly proposals: ProposalQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => RegisterOrganisationPayload, {
    description: 'Registers an organisation (enregistrer un organisme). COORDINATOR, ADMIN.',
  })
  async registerOrganisation(
    @Arg('input', () => RegisterOrganisationInput, { description: 'What is to be done.' })
    input: RegisterOrganisationInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(input.departement ?? NATIONAL);
    const { id, ...outcome } = await this.service.registerOrganisation(actor, input);
    return { ...outcome, organisation: id ? await this.queries.organisation(actor, { id }) : null };
  }

  @Behind('ACT')
  @Mutation(() => RecordApprovalPayload, {
    description: 'Records an approval (agrément, CASF R.121-12-3). COORDINATOR, PREFECTURE, ADMIN.',
  })
  async recordApproval(
    @Arg('input', () => RecordApprovalInput, { description: 'What is to be done.' }) input: RecordApprovalInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(placeOf(input.organisationId));
    const { id, ...outcome } = await this.service.recordApproval(actor, input);
    return { ...outcome, approval: id ? await this.queries.approval(actor, id) : null };
  }

  @Behind('ACT')
  @Mutation(() => GrantMandatePayload, {
    description:
      'Invites somebody to hold a mandate that one person gives (donner un mandat): a secretariat, the seats of its body; an ' +
      'association’s manager, her people; ADMIN, MIPROF. Who gives what: docs/mandates.md. Nobody to their own account.',
  })
  async grantMandate(
    @Arg('input', () => GrantMandateInput, { description: 'What is to be done.' }) input: GrantMandateInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(input.departement ?? NATIONAL);
    const { id, ...outcome } = await this.service.grantMandate(actor, input);
    return { ...outcome, invitation: id ? await this.proposals.proposal(actor, id) : null };
  }

  @Behind('ACT')
  @Mutation(() => RevokeMandatePayload, {
    description: 'Ends a mandate at once (révoquer un mandat). Whoever may give it; its holder.',
  })
  async revokeMandate(
    @Arg('input', () => RevokeMandateInput, { description: 'What is to be done.' }) input: RevokeMandateInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(placeOf(input.mandateId));
    const { id, ...outcome } = await this.service.revokeMandate(actor, input);
    return { ...outcome, mandate: id ? await this.queries.mandate(actor, id) : null };
  }

  @Behind('ACT')
  @Mutation(() => DeactivateAccountPayload, {
    description: 'Closes an account at once, everywhere (désactiver un compte). ADMIN.',
  })
  async deactivateAccount(
    @Arg('input', () => DeactivateAccountInput, { description: 'What is to be done.' }) input: DeactivateAccountInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(placeOf(input.accountId));
    const { id, ...outcome } = await this.service.deactivateAccount(actor, input);
    return { ...outcome, account: id ? await this.queries.account(actor, id) : null };
  }
}
