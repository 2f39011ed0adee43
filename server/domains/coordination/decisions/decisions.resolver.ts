import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { AgendaItem } from '../../../../schema/agenda.types';
import { RuleVerdictType } from '../../../../schema/common.types';
import { FormerDecision } from '../../../../schema/decision-life.types';
import { Decision, Opinion } from '../../../../schema/decisions.types';
import { ExternalHandover } from '../../../../schema/handovers.types';
import { Dissent, FormerOpinion } from '../../../../schema/opinions.types';
import { PathwayPeriod } from '../../../../schema/pathways.types';
import { Referral } from '../../../../schema/referrals.types';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { ItemQuorum } from '../sittings';
import type { DecisionLoader } from './decisions.loader';
import type {
  DecisionQueries,
  DecisionRow,
  DissentRow,
  FormerDecisionRow,
  FormerOpinionRow,
  HandoverRow,
  OpinionRow,
} from './decisions.queries';

interface Row {
  departement: string;
  id: string;
}

@Resolver(() => Referral)
export class ReferralDecisionResolver {
  constructor(private readonly loader: DecisionLoader) {}

  @Behind('DOOR')
  @FieldResolver(() => [Opinion], { description: 'Opinions given on it (avis), the latest first.' })
  opinions(@Root() { departement, id }: Row, @Ctx() context: RequestContext): Promise<OpinionRow[]> {
    return this.loader.opinions(context, departement, id);
  }

  @Behind('DOOR')
  @FieldResolver(() => Decision, { nullable: true, description: 'What the authority decided (décision).' })
  decision(@Root() { departement, id }: Row, @Ctx() context: RequestContext): Promise<DecisionRow | null> {
    return this.loader.decision(context, departement, id);
  }

  @Behind('DOOR')
  @FieldResolver(() => [FormerDecision], {
    description: 'What decisions on it said before they were corrected, withdrawn or annulled, the latest first.',
  })
  formerDecisions(@Root() { departement, id }: Row, @Ctx() context: RequestContext): Promise<FormerDecisionRow[]> {
    return this.loader.formerDecisions(context, departement, id);
  }

  @Behind('DOOR')
  @FieldResolver(() => ExternalHandover, {
    nullable: true,
    description: 'Hand-over to a body that keeps its agenda elsewhere (remise).',
  })
  handover(@Root() { departement, id }: Row, @Ctx() context: RequestContext): Promise<HandoverRow | null> {
    return this.loader.handover(context, departement, id);
  }
}

@Resolver(() => PathwayPeriod)
export class PeriodDecisionResolver {
  constructor(private readonly queries: DecisionQueries) {}

  @Behind('DOOR')
  @FieldResolver(() => Decision, {
    nullable: true,
    description:
      'The decision that authorised it; null for whoever has no door to its referral, and where it was signed elsewhere.',
  })
  decision(
    @Root() { departement, decisionId }: { departement: string; decisionId: string | null },
    @Ctx() context: RequestContext,
  ): Promise<DecisionRow | null> | null {
    return decisionId ? this.queries.decision(context.actor(departement), decisionId) : null;
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemOpinionResolver {
  constructor(
    private readonly loader: DecisionLoader,
    private readonly quorums: ItemQuorum,
  ) {}

  @Behind('DOOR')
  @FieldResolver(() => Opinion, { nullable: true, description: 'The opinion given on this point.' })
  opinion(
    @Root() item: Row & { referralId: string | null },
    @Ctx() context: RequestContext,
  ): Promise<OpinionRow | null> | null {
    return item.referralId ? this.loader.opinionOfItem(context, item.departement, item.id) : null;
  }

  @Behind('MEMBERS')
  @FieldResolver(() => RuleVerdictType, {
    nullable: true,
    description:
      'Quorum of this point (CRPA R.133-10): who was there at its hour, now while it waits, without those who step aside. The ' +
      'body’s secretariat; null before the summons.',
  })
  async quorum(
    @Root() item: Row & { sessionId: string; referralId: string | null },
    @Ctx() context: RequestContext,
  ): Promise<RuleVerdict | null> {
    const opinion = await this.opinion(item, context);
    return this.quorums.of(context, item, opinion?.treatedAt ?? null);
  }
}

@Resolver(() => Opinion)
export class OpinionResolver {
  constructor(private readonly loader: DecisionLoader) {}

  @Behind('DOOR')
  @FieldResolver(() => ID)
  id(@Root() row: OpinionRow): string {
    return encodeId('Opinion', row.departement, row.id);
  }

  @Behind('DOOR')
  @FieldResolver(() => [FormerOpinion], { description: 'What it said before it was corrected, the latest first.' })
  corrections(@Root() { departement, id }: OpinionRow, @Ctx() context: RequestContext): Promise<FormerOpinionRow[]> {
    return this.loader.formerOpinions(context, departement, id);
  }

  @Behind('DOOR')
  @FieldResolver(() => [Dissent], { description: 'Disagreements noted beside it (CRPA R.133-13).' })
  async dissents(@Root() opinion: OpinionRow, @Ctx() context: RequestContext): Promise<NotedDissent[]> {
    const { departement, agendaItemId, referralId } = opinion;
    const rows = await this.loader.dissents(context, departement, agendaItemId);
    return rows.map((row) => ({ ...row, referralId }));
  }

  @Behind('TEXT')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Reserves (réserves): the association, the secretariat, the deciding authority and the convened seats. Journaled.',
  })
  reserves(@Root() row: OpinionRow, @Ctx() context: RequestContext): Promise<string | null> | null {
    return row.hasReserves ? this.loader.note(context, row.departement, row.referralId, 'RESERVES') : null;
  }
}

type NotedDissent = DissentRow & { referralId: string };

@Resolver(() => Dissent)
export class DissentResolver {
  constructor(private readonly loader: DecisionLoader) {}

  @Behind('TEXT')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'In the member’s words: the association, the secretariat and the deciding authority. Journaled.',
  })
  text(@Root() row: NotedDissent, @Ctx() context: RequestContext): Promise<string | null> {
    return this.loader.note(context, row.departement, row.referralId, 'DISSENT', row.noteId);
  }
}

@Resolver(() => Decision)
export class DecisionResolver {
  constructor(private readonly loader: DecisionLoader) {}

  @Behind('DOOR')
  @FieldResolver(() => ID)
  id(@Root() row: DecisionRow): string {
    return encodeId('Decision', row.departement, row.id);
  }

  @Behind('TEXT')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Reasons (motifs): the association, the secretariat and the deciding authority. Journaled.',
  })
  reasons(@Root() row: DecisionRow, @Ctx() context: RequestContext): Promise<string | null> {
    return this.loader.note(context, row.departement, row.referralId, 'REASONS');
  }
}
