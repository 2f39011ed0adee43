import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { CaseFile } from '../../../../schema/cases.types';
import { Behind } from '../../../../schema/gates';
import { Benefit, Pathway } from '../../../../schema/pathways.types';
import { Referral } from '../../../../schema/referrals.types';
import { Session } from '../../../../schema/sessions.types';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import type { ReferralQueries } from '../referrals';
import type { SessionQueries } from '../sittings';
import type { BenefitQueries, BenefitRow } from './benefits.queries';
import { monthlyAmount } from './benefits.rules';
import { pathwayOf, type PathwayQueries, type PathwayRow } from './pathways.queries';
import type { PathwayLoader } from './pathways.loader';

@Resolver(() => CaseFile)
export class CasePathwayResolver {
  constructor(private readonly loader: PathwayLoader) {}

  @Behind('FILE')
  @FieldResolver(() => Pathway, { nullable: true, description: 'Its pathway (parcours), once it was authorised.' })
  async pathway(@Root() { departement, id }: { departement: string; id: string }, @Ctx() context: RequestContext) {
    const row = await this.loader.ofCase(context, departement, id);
    return row && pathwayOf(row, context.actor(departement).today);
  }
}

@Resolver(() => Referral)
export class ReferralPathwayResolver {
  constructor(private readonly loader: PathwayLoader) {}

  @Behind('DOOR')
  @FieldResolver(() => Boolean, { description: 'Whether it asks to go on with a pathway (demande de renouvellement).' })
  renewal(@Root() { departement, id }: { departement: string; id: string }, @Ctx() context: RequestContext) {
    return this.loader.renewal(context, departement, id);
  }

  @Behind('DOOR')
  @FieldResolver(() => Pathway, {
    nullable: true,
    description:
      'The pathway of the person (parcours): own association, secretariat, deciding authority, and whoever must act on the decision; ' +
      'null for every other reader, and before an authorisation.',
  })
  async pathway(
    @Root() { departement, holderId, kind }: { departement: string; holderId: string; kind: string },
    @Ctx() context: RequestContext,
  ) {
    const row = kind !== 'SHARE' ? null : await this.loader.ofCase(context, departement, holderId);
    return row && pathwayOf(row, context.actor(departement).today);
  }
}

@Resolver(() => Pathway)
export class PathwayResolver {
  constructor(
    private readonly queries: PathwayQueries,
    private readonly referrals: ReferralQueries,
    private readonly sittings: SessionQueries,
  ) {}

  @Behind('DOOR')
  @FieldResolver(() => Referral, {
    nullable: true,
    description:
      'The referral that carries it: the last one on which it was authorised; null for whoever has no door to it.',
  })
  referral(@Root() { row: { departement, referralId } }: { row: PathwayRow }, @Ctx() context: RequestContext) {
    return referralId ? this.referrals.byId(context.actor(departement), referralId) : null;
  }

  @Behind('DOOR')
  @FieldResolver(() => Referral, {
    nullable: true,
    description: 'The renewal that was asked for and waits for its decision (demande de renouvellement).',
  })
  renewal(@Root() { row: { departement, renewalId } }: { row: PathwayRow }, @Ctx() context: RequestContext) {
    return renewalId ? this.referrals.byId(context.actor(departement), renewalId) : null;
  }

  @Behind('SITTING')
  @FieldResolver(() => Session, {
    nullable: true,
    description:
      'The last sitting held in time for a renewal, before the period lapses; null when none is, and once it has ended.',
  })
  async proposedSession(
    @Root() { row, lapsesOn }: { row: PathwayRow; lapsesOn: string },
    @Ctx() context: RequestContext,
  ) {
    if (row.endedOn !== null) return null;
    const actor = context.actor(row.departement);
    const id = await this.queries.sittingUntil(actor, lapsesOn);
    return id ? this.sittings.byId(actor, id) : null;
  }
}

@Resolver(() => Pathway)
export class PathwayBenefitsResolver {
  constructor(private readonly queries: BenefitQueries) {}

  @Behind('DOOR')
  @FieldResolver(() => [Benefit], { description: 'APS and AFIS, by the day they were asked for.' })
  benefits(@Root() { row: { departement, caseId } }: { row: PathwayRow }, @Ctx() context: RequestContext) {
    return this.queries.ofCase(context.actor(departement), caseId);
  }
}

@Resolver(() => Benefit)
export class BenefitResolver {
  @Behind('DOOR')
  @FieldResolver(() => ID)
  id(@Root() { departement, id }: BenefitRow): string {
    return encodeId('Benefit', departement, id);
  }

  @Behind('DOOR')
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'AFIS granted: what it is worth a month, in cents, by the scale in force today or on its last day; null where that scale is ' +
      'not known.',
  })
  monthlyAmount(@Root() row: BenefitRow, @Ctx() context: RequestContext): number | null {
    const { kind, departement, startsOn, endsOn, children } = row;
    if (kind !== 'AFIS' || !startsOn) return null;
    const { today } = context.actor(departement);
    return monthlyAmount(departement, children ?? 0, endsOn && endsOn < today ? endsOn : today);
  }
}
