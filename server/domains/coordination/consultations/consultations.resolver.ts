import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import {
  AnswerConsultationInput,
  AnswerConsultationPayload,
  Consultation,
  ConsultServiceInput,
  ConsultServicePayload,
  WithdrawConsultationInput,
  WithdrawConsultationPayload,
} from '../../../../schema/consultations.types';
import { Referral } from '../../../../schema/referrals.types';
import type { Gate } from '../../../access/gate';
import type { Outcome } from '../../../acts/act-runner';
import type { RequestContext } from '../../../http/request-context';
import { groupBits, groups } from '../../../kernel/groups';
import { departementOf, encodeId } from '../../../kernel/id';
import type { Actor } from '../../../tenancy/database';
import type { ConsultationQueries, ConsultationRow, ConsultationText } from './consultations.queries';
import { stateOf } from './consultations.rules';
import type { ConsultationService } from './consultations.service';

@Resolver(() => Referral)
export class ReferralConsultationsResolver {
  constructor(private readonly queries: ConsultationQueries) {}

  @Behind('DOOR')
  @FieldResolver(() => [Consultation], {
    description:
      'Services asked for a written view. Own association, secretariat and deciding authority: all; a service: its own.',
  })
  consultations(
    @Root() referral: { departement: string; id: string },
    @Ctx() context: RequestContext,
  ): Promise<ConsultationRow[]> {
    const actor = context.actor(referral.departement);
    const loader = context.once(
      `consultations ${actor.departement}`,
      () =>
        new DataLoader<string, ConsultationRow[]>(async (ids) => {
          const rows = await this.queries.ofReferrals(actor, ids);
          return ids.map((id) => rows.filter((row) => row.referralId === id));
        }),
    );
    return loader.load(referral.id);
  }
}

@Resolver(() => Consultation)
export class ConsultationResolver {
  constructor(
    private readonly queries: ConsultationQueries,
    private readonly gate: Gate,
  ) {}

  @Behind('DOOR')
  @FieldResolver(() => ID)
  id(@Root() row: ConsultationRow): string {
    return encodeId('Consultation', row.departement, row.id);
  }

  @Behind('DOOR')
  @FieldResolver()
  groups(@Root() row: ConsultationRow) {
    return groups.filter((group) => row.groupBits & groupBits[group]);
  }

  @Behind('DOOR')
  @FieldResolver()
  state(@Root() row: ConsultationRow, @Ctx() context: RequestContext) {
    return stateOf(row, context.actor(row.departement).today);
  }

  @Behind('TEXT')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What is asked. Secretariat, deciding authority, and the service until it has answered; null for others.',
  })
  question(@Root() row: ConsultationRow, @Ctx() context: RequestContext): Promise<string | null> {
    return this.text(context, row, 'QUESTION');
  }

  @Behind('TEXT')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The view given (avis écrit). Secretariat and deciding authority; null for others, and until it is given.',
  })
  view(@Root() row: ConsultationRow, @Ctx() context: RequestContext): Promise<string | null> {
    return this.text(context, row, 'VIEW');
  }

  private async text(
    context: RequestContext,
    row: ConsultationRow,
    kind: ConsultationText['kind'],
  ): Promise<string | null> {
    const actor = context.actor(row.departement);
    const loader = context.once(
      `consultation texts ${row.departement}`,
      () =>
        new DataLoader<string, ConsultationText[]>(async (ids) => {
          const texts = await this.queries.texts(actor, ids);
          return ids.map((id) => texts.filter((text) => text.consultationId === id));
        }),
    );
    const found = (await loader.load(row.id)).find((text) => text.kind === kind);
    const place = found && { departement: row.departement, holder: found.holderId, source: row.referralId };
    return place ? (this.gate.text(context, place, found, kind.toLowerCase())?.value ?? null) : null;
  }
}

@Resolver()
export class ConsultationActsResolver {
  constructor(
    private readonly service: ConsultationService,
    private readonly queries: ConsultationQueries,
  ) {}

  @Behind('ACT')
  @Mutation(() => ConsultServicePayload, {
    description:
      'Asks a service of the body for a written view before the sitting (avis écrit); the association sees ' +
      'that it was asked. Secretariat that instructs.',
  })
  async consultService(
    @Arg('input', () => ConsultServiceInput) input: ConsultServiceInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.referralId));
    return this.withConsultation(actor, await this.service.consult(actor, input));
  }

  @Behind('ACT')
  @Mutation(() => AnswerConsultationPayload, {
    description: 'Gives the written view; the service then reads no more. The service that was asked.',
  })
  async answerConsultation(
    @Arg('input', () => AnswerConsultationInput) input: AnswerConsultationInput,
    @Ctx() context: RequestContext,
  ) {
    const { id, userErrors, warnings } = await this.service.answer(
      context.actor(departementOf(input.consultationId)),
      input,
    );
    return { answered: id ? true : null, userErrors, warnings };
  }

  @Behind('ACT')
  @Mutation(() => WithdrawConsultationPayload, {
    description: 'Takes a question back; the service then reads no more. Secretariat that asked.',
  })
  async withdrawConsultation(
    @Arg('input', () => WithdrawConsultationInput) input: WithdrawConsultationInput,
    @Ctx() context: RequestContext,
  ) {
    const actor = context.actor(departementOf(input.consultationId));
    return this.withConsultation(actor, await this.service.withdraw(actor, input));
  }

  private async withConsultation(actor: Actor, { id, userErrors, warnings }: Outcome) {
    return { consultation: id ? await this.queries.byId(actor, id) : null, userErrors, warnings };
  }
}
