import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import {
  AnswerCompletionPayload,
  CompletionInput,
  HandOverCaseInput,
  HandOverCasePayload,
  OpenCaseInput,
  OpenCasePayload,
  RequestCompletionPayload,
  RetainAgeInput,
  RetainAgePayload,
  WithdrawCaseInput,
  WithdrawCasePayload,
  WriteGroupInput,
  WriteGroupPayload,
} from '../../../../schema/cases.types';
import type { Outcome } from '../../../acts/act-runner';
import type { RequestContext } from '../../../http/request-context';
import { departementOf } from '../../../kernel/id';
import type { Actor } from '../../../tenancy/database';
import type { CaseQueries } from './cases.queries';
import type { CaseService } from './cases.service';
import type { HandOverCase } from './hand-over-case';
import type { OpenCase } from './open-case';
import type { RetainAge } from './retain-age';

export interface CaseActs {
  openCase: OpenCase;
  handOverCase: HandOverCase;
  retainAge: RetainAge;
  service: CaseService;
}

@Resolver()
export class CaseActsResolver {
  constructor(
    private readonly acts: CaseActs,
    private readonly queries: CaseQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => OpenCasePayload, { description: 'Opens a file as a draft (brouillon). Association’s caseworker.' })
  async openCase(@Arg('input', () => OpenCaseInput) input: OpenCaseInput, @Ctx() context: RequestContext) {
    const actor = context.actor(input.departement);
    return this.answer(actor, await this.acts.openCase.run(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => WriteGroupPayload, {
    description: 'Writes one group of a draft, kept as typed. Association’s caseworker.',
  })
  async writeGroup(@Arg('input', () => WriteGroupInput) input: WriteGroupInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.caseId));
    return this.answer(actor, await this.acts.service.writeGroup(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => RequestCompletionPayload, {
    description: 'Asks the association to complete a submitted file. Instructing secretariat.',
  })
  async requestCompletion(@Arg('input', () => CompletionInput) input: CompletionInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.caseId));
    return this.answer(actor, await this.acts.service.requestCompletion(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => AnswerCompletionPayload, {
    description: 'Answers a request for completion. Association’s caseworker.',
  })
  async answerCompletion(@Arg('input', () => CompletionInput) input: CompletionInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.caseId));
    return this.answer(actor, await this.acts.service.answerCompletion(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => WithdrawCasePayload, {
    description: 'Takes a file back before the decision: it leaves every agenda. Association’s caseworker.',
  })
  async withdrawCase(@Arg('input', () => WithdrawCaseInput) input: WithdrawCaseInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.caseId));
    return this.answer(actor, await this.acts.service.withdraw(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => HandOverCasePayload, {
    description: 'Gives a draft to an association approved here, with the person’s accord. Association’s caseworker.',
  })
  async handOverCase(@Arg('input', () => HandOverCaseInput) input: HandOverCaseInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.caseId));
    return this.answer(actor, await this.acts.handOverCase.run(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => RetainAgePayload, {
    description: 'Records the age retained of the person, by whom and when (âge retenu). Association’s caseworker.',
  })
  async retainAge(@Arg('input', () => RetainAgeInput) input: RetainAgeInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.caseId));
    return this.answer(actor, await this.acts.retainAge.run(actor, input));
  }

  /** The file as it now is, through the read path, after the commit. */
  private async answer(actor: Actor, { id, userErrors, warnings }: Outcome) {
    return { case: id ? await this.queries.byId(actor, id) : null, userErrors, warnings };
  }
}
