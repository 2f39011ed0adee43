import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, ID, Info, Int, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { AgendaItem } from '../../../../schema/agenda.types';
import { RuleVerdictType } from '../../../../schema/common.types';
import { Convocation, Session } from '../../../../schema/sessions.types';
import { asksFor } from '../../../http/lookahead';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import { localDateAt } from '../../../kernel/local-date';
import { territoryOf } from '../../../reference/reference-data';
import type { ItemRow } from './agenda-row.sql';
import type { SessionLoader } from './sessions.loader';
import type { MemberRow, SessionRow } from './sessions.queries';
import { memberIdOf, ranked, rehearsal } from './sessions.view';

@Resolver(() => Session)
export class SessionFieldsResolver {
  constructor(private readonly loader: SessionLoader) {}

  @Behind('SITTING')
  @FieldResolver(() => ID)
  id(@Root() session: SessionRow): string {
    return encodeId('Session', session.departement, session.id);
  }

  @Behind('SITTING')
  @FieldResolver(() => String, { description: 'IANA time zone of the sitting: that of the département.' })
  timeZone(@Root() session: SessionRow): string {
    return territoryOf(session.departement)?.timeZone ?? 'Europe/Paris';
  }

  @Behind('SITTING')
  @FieldResolver(() => [AgendaItem], {
    description:
      'Agenda (ordre du jour), in order. POLICY points for that body’s seats; a nominative point only through ' +
      'an open door to its referral.',
  })
  async agenda(
    @Root() session: SessionRow,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ItemRow[]> {
    const shape = asksFor(info, 'referral') ? 'AGENDA_WITH_REFERRALS' : 'AGENDA';
    return ranked(
      session.agenda ?? (await this.loader.session(context, session.departement, session.id, shape))?.agenda ?? [],
    );
  }

  @Behind('SITTING')
  @FieldResolver(() => Int, { description: 'Number of points that the reader sees on the agenda.' })
  async itemCount(@Root() session: SessionRow, @Ctx() context: RequestContext): Promise<number> {
    return (await this.counted(session, context)).itemCount;
  }

  @Behind('SITTING')
  @FieldResolver(() => Int, { description: 'Minutes of the points that the reader sees on the agenda.' })
  async plannedMinutes(@Root() session: SessionRow, @Ctx() context: RequestContext): Promise<number> {
    return (await this.counted(session, context)).plannedMinutes;
  }

  @Behind('SITTING')
  @FieldResolver(() => [Convocation], {
    description: 'Summons (convocations): all for the body’s secretariat, their own for a member.',
  })
  convocations(@Root() session: SessionRow, @Ctx() context: RequestContext) {
    return this.loader.convocations(context, session.departement, session.id);
  }

  @Behind('SITTING')
  @FieldResolver(() => [RuleVerdictType], {
    description:
      'What the rules say of this sitting, rehearsed as if it were convened today: notice, working day, room.',
  })
  async verdicts(@Root() session: SessionRow, @Ctx() context: RequestContext) {
    const [{ plannedMinutes }, rules, lastSentAt] = await Promise.all([
      this.counted(session, context),
      this.loader.bodyRules(context, session.departement),
      this.loader.lastSentAt(context, session.departement, session.id),
    ]);
    // The notice runs from the day when the last of the members was reached.
    const convenedAt = session.convenedAt && (lastSentAt ?? session.convenedAt);
    const convenedOn = convenedAt ? localDateAt(new Date(convenedAt), this.timeZone(session)) : null;
    return rehearsal(
      { ...session, plannedMinutes },
      context.actor(session.departement).today,
      convenedOn,
      rules.find(({ id }) => id === session.bodyId)?.rules ?? {},
    );
  }

  @Behind('SITTING')
  @FieldResolver(() => Session, {
    nullable: true,
    description: 'The sitting without quorum whose agenda it takes again (nouvelle convocation, CRPA R.133-10).',
  })
  async repeats(
    @Root() { departement, repeats }: SessionRow,
    @Ctx() context: RequestContext,
  ): Promise<SessionRow | null> {
    return repeats ? this.loader.session(context, departement, repeats, 'BARE') : null;
  }

  @Behind('SITTING')
  @FieldResolver(() => Session, {
    nullable: true,
    description: 'The sitting that was convened again on its agenda, unless that one was cancelled.',
  })
  repeatedBy(@Root() { departement, id }: SessionRow, @Ctx() context: RequestContext): Promise<SessionRow | null> {
    return this.loader.repeatOf(context, departement, id);
  }

  @Behind('MEMBERS')
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether its agenda is still, point by point, that of the sitting that it repeats: it then needs no quorum. The ' +
      'body’s secretariat; null where it repeats none.',
  })
  sameAgenda(@Root() { sameAgenda }: SessionRow): boolean | null {
    return sameAgenda;
  }

  /** From what the statement brought, or one more statement for all the sittings of the page. */
  private async counted(
    session: SessionRow,
    context: RequestContext,
  ): Promise<{ itemCount: number; plannedMinutes: number }> {
    const { itemCount, plannedMinutes, agenda } = session;
    if (itemCount !== undefined && plannedMinutes !== undefined) return { itemCount, plannedMinutes };
    if (agenda)
      return { itemCount: agenda.length, plannedMinutes: agenda.reduce((sum, item) => sum + item.minutes, 0) };
    const row = await this.loader.session(context, session.departement, session.id, 'COUNTS');
    return { itemCount: row?.itemCount ?? 0, plannedMinutes: row?.plannedMinutes ?? 0 };
  }
}

@Resolver(() => Convocation)
export class ConvocationResolver {
  @Behind('MEMBERS')
  @FieldResolver(() => ID)
  memberId(@Root() row: MemberRow): string {
    return memberIdOf(row);
  }
}
