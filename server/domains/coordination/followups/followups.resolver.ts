import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Resolver, Root } from 'type-graphql';
import { Body } from '../../../../schema/bodies.types';
import { FollowUp, FollowUpConnection, FollowUpState } from '../../../../schema/followups.types';
import { Behind } from '../../../../schema/gates';
import { Session } from '../../../../schema/sessions.types';
import { pageOf, pageSize, type Cursors } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import type { Actor } from '../../../tenancy/database';
import { shapeOf, type SessionLoader, type SessionRow } from '../sittings';
import type { FollowUpQueries, Place } from './followups.queries';
import type { FollowUpRow } from './followups.sql';

interface Placed {
  departement: string;
  id: string;
}

type Read = (actor: Actor, places: readonly Place[], size: number) => Promise<(FollowUpRow & { place: string })[]>;

/** Pages of several bodies or sittings in one statement. */
export class FollowUpPages {
  constructor(
    readonly queries: FollowUpQueries,
    private readonly cursors: Cursors,
  ) {}

  async page(context: RequestContext, { departement, id }: Placed, name: string, args: PageArgs, read: Read) {
    const size = pageSize(args.first);
    const list = `follow-ups ${name} ${departement} ${id}`;
    const loader = context.once(
      `follow-ups ${name} ${departement} ${size}`,
      () =>
        new DataLoader<Place, FollowUpRow[], string>(
          async (places) => {
            const rows = await read(context.actor(departement), places, size);
            return places.map((place) => rows.filter((row) => row.place === place.id));
          },
          { cacheKeyFn: (place) => JSON.stringify(place) },
        ),
    );
    const rows = await loader.load({ id, after: this.cursors.decode(list, args.after) });
    return pageOf(rows, size, (row) => this.cursors.encode(list, [String(row.settled), String(row.rank), row.id]));
  }
}

interface PageArgs {
  first?: number;
  after?: string;
}

const FIRST = { nullable: true, description: 'Size of the page: 20, 100 at most.' };
const AFTER = { nullable: true, description: '`endCursor` of the page before.' };

@Resolver(() => Session)
export class SessionFollowUpsResolver {
  constructor(private readonly pages: FollowUpPages) {}

  @Behind('SEATS')
  @FieldResolver(() => FollowUpConnection, {
    description:
      'What earlier sittings of the body left to do, and what was settled since the last of them (suites des séances précédentes). ' +
      'None at a sitting that does not speak of policy.',
  })
  followUps(
    @Root() session: SessionRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, FIRST) first?: number,
    @Arg('after', () => String, AFTER) after?: string,
  ) {
    const { queries } = this.pages;
    return this.pages.page(context, session, 'before', { first, after }, (...asked) => queries.ofSessions(...asked));
  }

  @Behind('SEATS')
  @FieldResolver(() => FollowUpConnection, {
    description: 'What this sitting itself had somebody do (actions décidées).',
  })
  decidedFollowUps(
    @Root() session: SessionRow,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, FIRST) first?: number,
    @Arg('after', () => String, AFTER) after?: string,
  ) {
    const { queries } = this.pages;
    return this.pages.page(context, session, 'decided', { first, after }, (...asked) => queries.decidedAt(...asked));
  }
}

@Resolver(() => Body)
export class BodyFollowUpsResolver {
  constructor(private readonly pages: FollowUpPages) {}

  @Behind('SEATS')
  @FieldResolver(() => FollowUpConnection, {
    description: 'What its sittings had somebody do (suites). Empty for whoever has no seat.',
  })
  followUps(
    @Root() body: Placed,
    @Ctx() context: RequestContext,
    @Arg('state', () => FollowUpState, { nullable: true, description: 'Those to be done, or those settled, alone.' })
    state?: keyof typeof FollowUpState,
    @Arg('first', () => Int, FIRST) first?: number,
    @Arg('after', () => String, AFTER) after?: string,
  ) {
    const { queries } = this.pages;
    const settled = state ? state === 'SETTLED' : null;
    return this.pages.page(context, body, `of body ${state ?? ''}`, { first, after }, (actor, places, size) =>
      queries.ofBodies(actor, places, size, settled),
    );
  }
}

@Resolver(() => FollowUp)
export class FollowUpResolver {
  constructor(private readonly sessions: SessionLoader) {}

  @Behind('SEATS')
  @FieldResolver(() => ID)
  id(@Root() { departement, id }: FollowUpRow): string {
    return encodeId('FollowUp', departement, id);
  }

  @Behind('SEATS')
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The member who does it; null where a title alone was given.',
  })
  ownerMembershipId(@Root() { departement, membershipId }: FollowUpRow): string | null {
    return membershipId ? encodeId('Membership', departement, membershipId) : null;
  }

  @Behind('SEATS')
  @FieldResolver(() => Session, { description: 'The sitting that decided it.' })
  session(
    @Root() { departement, sessionId }: FollowUpRow,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SessionRow | null> {
    return this.sessions.session(context, departement, sessionId, shapeOf(info));
  }
}
