import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import {
  RecordDecisionInput,
  RecordDecisionPayload,
  RecordHandoverInput,
  RecordHandoverPayload,
  RecordNotificationInput,
  RecordNotificationPayload,
  RecordOpinionInput,
  RecordOpinionPayload,
} from '../../../../schema/decisions.types';
import type { RequestContext } from '../../../http/request-context';
import { departementOf } from '../../../kernel/id';
import type { DecisionQueries } from './decisions.queries';
import type { DecisionService } from './decisions.service';
import type { HandoverService } from './handover.service';
import type { NotificationService } from './notification.service';
import type { OpinionService } from './opinions.service';

export interface DecisionServices {
  opinions: OpinionService;
  decisions: DecisionService;
  notifications: NotificationService;
  handovers: HandoverService;
}

@Resolver()
export class DecisionActsResolver {
  constructor(
    private readonly services: DecisionServices,
    private readonly queries: DecisionQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => RecordOpinionPayload, {
    description: 'Records the opinion of the body in session (avis). Its secretariat.',
  })
  async recordOpinion(
    @Arg('input', () => RecordOpinionInput) input: RecordOpinionInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.agendaItemId));
    const { id, ...told } = await this.services.opinions.record(actor, input);
    return { opinion: id ? await this.queries.opinion(actor, id) : null, ...told };
  }

  @Behind('ACT')
  @Mutation(() => RecordDecisionPayload, {
    description:
      'Records the authority’s decision after the opinion (décision, CASF L.121-9). The deciding authority or ' +
      'the commission’s secretariat.',
  })
  async recordDecision(
    @Arg('input', () => RecordDecisionInput) input: RecordDecisionInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.referralId));
    const { id, ...told } = await this.services.decisions.record(actor, input);
    return { decision: id ? await this.queries.decision(actor, id) : null, ...told };
  }

  @Behind('ACT')
  @Mutation(() => RecordNotificationPayload, {
    description:
      'Records that the person was told (notification). The deciding authority or the commission’s secretariat.',
  })
  async recordNotification(
    @Arg('input', () => RecordNotificationInput) input: RecordNotificationInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.decisionId));
    const { id, ...told } = await this.services.notifications.record(actor, input);
    return { decision: id ? await this.queries.decision(actor, id) : null, ...told };
  }

  @Behind('ACT')
  @Mutation(() => RecordHandoverPayload, {
    description:
      'Hands a referral over to a body that keeps its agenda elsewhere, or records receipt, date and outcome ' +
      '(remise). The association that referred, or the body’s secretariat.',
  })
  async recordHandover(
    @Arg('input', () => RecordHandoverInput) input: RecordHandoverInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.referralId));
    const { id, ...told } = await this.services.handovers.record(actor, input);
    const [handover] = id ? await this.queries.handovers(actor, [id]) : [];
    return { handover: handover ?? null, ...told };
  }
}
