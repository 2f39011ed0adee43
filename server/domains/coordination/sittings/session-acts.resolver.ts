import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import {
  CancelSessionPayload,
  CloseSessionInput,
  CloseSessionPayload,
  ConveneSessionInput,
  ConveneSessionPayload,
  OpenSessionPayload,
  PostponeSessionInput,
  PostponeSessionPayload,
  RecordAttendanceInput,
  RecordAttendancePayload,
  ScheduleSessionInput,
  ScheduleSessionPayload,
  SessionInput,
} from '../../../../schema/sessions.types';
import type { Outcome } from '../../../acts/act-runner';
import type { RequestContext } from '../../../http/request-context';
import { departementOf } from '../../../kernel/id';
import type { Actor } from '../../../tenancy/database';
import type { ConveningService } from './convening.service';
import { shapeOf } from './session-shape';
import type { SessionQueries } from './sessions.queries';
import type { SessionService } from './sessions.service';

@Resolver()
export class SessionActsResolver {
  constructor(
    private readonly planning: SessionService,
    private readonly convening: ConveningService,
    private readonly queries: SessionQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => ScheduleSessionPayload, {
    description: 'Plans a sitting of an installed body (planifier une séance). That body’s secretariat.',
  })
  async scheduleSession(
    @Arg('input', () => ScheduleSessionInput) input: ScheduleSessionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = context.actor(input.departement);
    return this.answer(actor, info, await this.planning.schedule(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => PostponeSessionPayload, {
    description: 'Puts a sitting off to another date (reporter). Its secretariat.',
  })
  async postponeSession(
    @Arg('input', () => PostponeSessionInput) input: PostponeSessionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = context.actor(departementOf(input.sessionId));
    return this.answer(actor, info, await this.planning.postpone(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => CancelSessionPayload, {
    description: 'Cancels a sitting (annuler): its points are deferred. Its secretariat.',
  })
  async cancelSession(
    @Arg('input', () => SessionInput) input: SessionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = context.actor(departementOf(input.sessionId));
    return this.answer(actor, info, await this.planning.cancel(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => ConveneSessionPayload, {
    description: 'Summons the members (convoquer): from then on they read the files of the agenda. Its secretariat.',
  })
  async conveneSession(
    @Arg('input', () => ConveneSessionInput) input: ConveneSessionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = context.actor(departementOf(input.sessionId));
    return this.answer(actor, info, await this.convening.convene(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => OpenSessionPayload, { description: 'Opens the sitting (ouvrir la séance). Its secretariat.' })
  async openSession(
    @Arg('input', () => SessionInput) input: SessionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = context.actor(departementOf(input.sessionId));
    return this.answer(actor, info, await this.convening.open(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => RecordAttendancePayload, {
    description:
      'Notes whether a summoned member came (émargement). `expectedVersion` is that member’s line; 0 when ' +
      'there is none yet. Its secretariat.',
  })
  async recordAttendance(
    @Arg('input', () => RecordAttendanceInput) input: RecordAttendanceInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = context.actor(departementOf(input.sessionId));
    return this.answer(actor, info, await this.convening.recordAttendance(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => CloseSessionPayload, {
    description: 'Closes and seals the sitting (clore): its members no longer read its files. Its secretariat.',
  })
  async closeSession(
    @Arg('input', () => CloseSessionInput) input: CloseSessionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = context.actor(departementOf(input.sessionId));
    return this.answer(actor, info, await this.convening.close(actor, input));
  }

  private async answer(actor: Actor, info: GraphQLResolveInfo, { id, userErrors, warnings }: Outcome) {
    return { session: id ? await this.queries.byId(actor, id, shapeOf(info, 'session.')) : null, userErrors, warnings };
  }
}
