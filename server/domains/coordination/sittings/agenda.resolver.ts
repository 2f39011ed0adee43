import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, ID, Info, Int, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { AgendaItem } from '../../../../schema/agenda.types';
import { Referral } from '../../../../schema/referrals.types';
import { Session } from '../../../../schema/sessions.types';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import { shapeOf } from './session-shape';
import type { SessionLoader } from './sessions.loader';
import type { SessionRow } from './sessions.queries';
import type { ItemRow } from './agenda-row.sql';
import type { AgendaQueries } from './agenda.queries';

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  constructor(private readonly sessions: SessionLoader) {}

  @Behind('DOOR')
  @FieldResolver(() => ID)
  id(@Root() item: ItemRow): string {
    return encodeId('AgendaItem', item.departement, item.id);
  }

  @Behind('DOOR')
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Rank among the points of the agenda that the reader sees; null once it has left the agenda.',
  })
  position(@Root() item: ItemRow): number | null {
    return item.position ?? null;
  }

  @Behind('DOOR')
  @FieldResolver(() => Session, { description: 'The sitting it is, or was, placed on.' })
  session(
    @Root() item: ItemRow,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SessionRow | null> {
    return this.sessions.session(context, item.departement, item.sessionId, shapeOf(info));
  }
}

@Resolver(() => Referral)
export class ReferralAgendaResolver {
  constructor(private readonly queries: AgendaQueries) {}

  @Behind('DOOR')
  @FieldResolver(() => [AgendaItem], {
    description: 'The points that carried it, the latest sitting first, deferred and withdrawn ones included.',
  })
  agendaItems(
    @Root() referral: { departement: string; id: string },
    @Ctx() context: RequestContext,
  ): Promise<ItemRow[]> {
    return this.loader(context, referral.departement).load(referral.id);
  }

  private loader(context: RequestContext, departement: string): DataLoader<string, ItemRow[]> {
    return context.once(
      `items of referrals ${departement}`,
      () =>
        new DataLoader<string, ItemRow[]>(async (ids) => {
          const rows = await this.queries.ofReferrals(context.actor(departement), ids);
          return ids.map((id) => rows.filter((row) => row.referralId === id));
        }),
    );
  }
}
