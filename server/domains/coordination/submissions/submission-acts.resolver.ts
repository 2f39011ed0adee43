import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import {
  RegisterRunningPathwayInput,
  RegisterRunningPathwayPayload,
  SubmitCaseInput,
  SubmitCasePayload,
} from '../../../../schema/cases.types';
import type { Outcome } from '../../../acts/act-runner';
import type { RequestContext } from '../../../http/request-context';
import { departementOf } from '../../../kernel/id';
import type { Actor } from '../../../tenancy/database';
import type { CaseQueries } from '../../persons/cases';
import type { RegisterRunningPathway } from './running-pathway';
import type { SubmitCase } from './submit-case';

@Resolver()
export class SubmissionActsResolver {
  constructor(
    private readonly acts: { submitCase: SubmitCase; registerRunningPathway: RegisterRunningPathway },
    private readonly queries: CaseQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => SubmitCasePayload, {
    description:
      'Submits a file (dépôt): for the sexual form it refers it to the commission, whose secretariat then ' +
      'instructs. Association’s caseworker.',
  })
  async submitCase(@Arg('input', () => SubmitCaseInput) input: SubmitCaseInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.caseId));
    return this.answer(actor, await this.acts.submitCase.run(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => RegisterRunningPathwayPayload, {
    description: 'Registers a pathway (parcours) begun before Passerelle. Association’s caseworker.',
  })
  async registerRunningPathway(
    @Arg('input', () => RegisterRunningPathwayInput) input: RegisterRunningPathwayInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(input.departement);
    return this.answer(actor, await this.acts.registerRunningPathway.run(actor, input));
  }

  /** The file as it now is, through the read path, after the commit. */
  private async answer(actor: Actor, { id, userErrors, warnings }: Outcome) {
    return { case: id ? await this.queries.byId(actor, id) : null, userErrors, warnings };
  }
}
