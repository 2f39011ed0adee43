import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import {
  AgendaItemInput,
  DeferAgendaItemPayload,
  MoveAgendaItemInput,
  MoveAgendaItemPayload,
  PlaceOnAgendaInput,
  PlaceOnAgendaPayload,
  RecuseInput,
  RecusePayload,
  RemoveFromAgendaPayload,
  ReorderAgendaInput,
} from '../../../../schema/agenda.types';
import { ReorderAgendaPayload } from '../../../../schema/sessions.types';
import type { Outcome } from '../../../acts/act-runner';
import type { RequestContext } from '../../../http/request-context';
import { departementOf, encodeId } from '../../../kernel/id';
import type { Actor } from '../../../tenancy/database';
import { shapeOf } from './session-shape';
import type { SessionQueries } from './sessions.queries';
import type { AgendaQueries } from './agenda.queries';
import type { AgendaService } from './agenda.service';
import type { PlacingService } from './place-on-agenda.service';
import type { RecusalService } from './recusal.service';

@Resolver()
export class AgendaActsResolver {
  constructor(
    private readonly placing: PlacingService,
    private readonly service: AgendaService,
    private readonly recusals: RecusalService,
    private readonly queries: AgendaQueries,
    private readonly sessions: SessionQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => PlaceOnAgendaPayload, {
    description:
      'Places a referral or a policy point on an agenda (inscrire à l’ordre du jour). The body’s secretariat.',
  })
  async placeOnAgenda(
    @Arg('input', () => PlaceOnAgendaInput) input: PlaceOnAgendaInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.sessionId));
    return this.answer(actor, await this.placing.place(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => MoveAgendaItemPayload, {
    description: 'Moves a point to another sitting of the same formation. The body’s secretariat.',
  })
  async moveAgendaItem(
    @Arg('input', () => MoveAgendaItemInput) input: MoveAgendaItemInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.itemId));
    return this.answer(actor, await this.service.move(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => ReorderAgendaPayload, { description: 'Puts an agenda in order. The body’s secretariat.' })
  async reorderAgenda(
    @Arg('input', () => ReorderAgendaInput) input: ReorderAgendaInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const actor = context.actor(departementOf(input.sessionId));
    const { id, userErrors, warnings } = await this.service.reorder(actor, input);
    return {
      session: id ? await this.sessions.byId(actor, id, shapeOf(info, 'session.')) : null,
      userErrors,
      warnings,
    };
  }

  @Behind('ACT')
  @Mutation(() => DeferAgendaItemPayload, {
    description: 'Defers a point (reporter): its referral waits for another sitting. The body’s secretariat.',
  })
  async deferAgendaItem(@Arg('input', () => AgendaItemInput) input: AgendaItemInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.itemId));
    return this.answer(actor, await this.service.defer(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => RemoveFromAgendaPayload, {
    description: 'Takes a policy point off an agenda. The body’s secretariat.',
  })
  async removeFromAgenda(@Arg('input', () => AgendaItemInput) input: AgendaItemInput, @Ctx() context: RequestContext) {
    const actor = context.actor(departementOf(input.itemId));
    return this.answer(actor, await this.service.remove(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => RecusePayload, {
    description: 'Steps aside from a referral (se déporter, CRPA R.133-12). Any seat that reads it.',
  })
  async recuse(@Arg('input', () => RecuseInput) input: RecuseInput, @Ctx() context: RequestContext) {
    const departement = departementOf(input.referralId);
    const { id, userErrors, warnings } = await this.recusals.recuse(context.actor(departement), input);
    return { referralId: id ? encodeId('Referral', departement, id) : null, userErrors, warnings };
  }

  private async answer(actor: Actor, { id, userErrors, warnings }: Outcome) {
    return { item: id ? await this.queries.byId(actor, id) : null, userErrors, warnings };
  }
}
