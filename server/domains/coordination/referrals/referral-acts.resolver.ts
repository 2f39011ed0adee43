import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import {
  AcceptReferralPayload,
  DeclineReferralInput,
  DeclineReferralPayload,
  RecordAftercareInput,
  RecordAftercarePayload,
  ReferCaseInput,
  ReferCasePayload,
  ReferralActInput,
  SuggestReferralInput,
  SuggestReferralPayload,
  WithdrawReferralPayload,
} from '../../../../schema/referrals.types';
import type { Outcome } from '../../../acts/act-runner';
import type { RequestContext } from '../../../http/request-context';
import { departementOf } from '../../../kernel/id';
import type { Actor } from '../../../tenancy/database';
import type { RecordAftercare } from './record-aftercare';
import type { ReferCase } from './refer-case';
import type { ReferralQueries } from './referrals.queries';
import type { ReferralService } from './referrals.service';

@Resolver()
export class ReferralActsResolver {
  constructor(
    private readonly referCaseAct: ReferCase,
    private readonly service: ReferralService,
    private readonly aftercare: RecordAftercare,
    private readonly queries: ReferralQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => ReferCasePayload, {
    description:
      'Sends a submitted case to one more body (saisine), with its lens and its own pseudonym. Association’s caseworker.',
  })
  async referCase(@Arg('input', () => ReferCaseInput) input: ReferCaseInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.caseId));
    return this.answer(actor, await this.referCaseAct.run(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => AcceptReferralPayload, {
    description: 'Accepts a referral. The body’s secretariat; for an alert, the parquet of the place.',
  })
  async acceptReferral(@Arg('input', () => ReferralActInput) input: ReferralActInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.referralId));
    return this.answer(actor, await this.service.accept(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => DeclineReferralPayload, {
    description: 'Declines a referral, with a reason for the association. Same as acceptReferral.',
  })
  async declineReferral(
    @Arg('input', () => DeclineReferralInput) input: DeclineReferralInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.referralId));
    return this.answer(actor, await this.service.decline(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => WithdrawReferralPayload, {
    description: 'Takes a referral back before its decision. Association’s caseworker.',
  })
  async withdrawReferral(
    @Arg('input', () => ReferralActInput) input: ReferralActInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.referralId));
    return this.answer(actor, await this.service.withdraw(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => RecordAftercarePayload, {
    description:
      'The person agreed that child welfare goes on after majority, until a day (accompagnement jeune majeur, CASF L.222-5): its door ' +
      'stays open until then. Association’s caseworker.',
  })
  async recordAftercare(
    @Arg('input', () => RecordAftercareInput) input: RecordAftercareInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.referralId));
    return this.answer(actor, await this.aftercare.run(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => SuggestReferralPayload, {
    description: 'Suggests a body to the association, which alone refers. Coordinator.',
  })
  async suggestReferral(
    @Arg('input', () => SuggestReferralInput) input: SuggestReferralInput,
    @Ctx() context: RequestContext,
  ) {
    const { id, userErrors, warnings } = await this.service.suggest(context.actor(departementOf(input.caseId)), input);
    return { suggested: id ? true : null, userErrors, warnings };
  }

  private async answer(actor: Actor, { id, userErrors, warnings }: Outcome) {
    return { referral: id ? await this.queries.byId(actor, id) : null, userErrors, warnings };
  }
}
