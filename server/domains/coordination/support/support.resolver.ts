import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { SupportAsked } from '../../../../schema/committee-words.types';
import { SupportOutcome } from '../../../../schema/committee.types';
import { Behind } from '../../../../schema/gates';
import { Referral } from '../../../../schema/referrals.types';
import type { RequestContext } from '../../../http/request-context';
import type { SupportQueries } from './support.queries';

interface Sent {
  departement: string;
  id: string;
  bodyKind: string;
}

@Resolver(() => Referral)
export class ReferralSupportResolver {
  constructor(private readonly queries: SupportQueries) {}

  @Behind('DOOR')
  @FieldResolver(() => SupportAsked, {
    nullable: true,
    description: 'Of a situation without a person: what the committee is asked for; null for another referral.',
  })
  async supportAsked(@Root() row: Sent, @Ctx() context: RequestContext): Promise<string | null> {
    return (await this.of(row, context))?.supportAsked ?? null;
  }

  @Behind('DOOR')
  @FieldResolver(() => SupportOutcome, {
    nullable: true,
    description: 'What the committee did (issue). Own team; null before it is recorded, and for every other reader.',
  })
  async supportOutcome(@Root() row: Sent, @Ctx() context: RequestContext) {
    return (await this.of(row, context))?.outcome ?? null;
  }

  /** No other body is asked for support. */
  private of(row: Sent, context: RequestContext) {
    return row.bodyKind === 'VICTIM_SUPPORT_COMMITTEE'
      ? this.queries.ofReferral(context, row.departement, row.id)
      : null;
  }
}
