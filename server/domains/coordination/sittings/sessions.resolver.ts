import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { BodyKind, Formation } from '../../../../schema/bodies.types';
import { LocalDate } from '../../../../schema/scalars';
import { Session, SessionConnection, SessionStatus } from '../../../../schema/sessions.types';
import { Departement } from '../../../../schema/territories.types';
import { pageOf, pageSize, type Cursors } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import { uuidOf } from '../../../kernel/id';
import { asksCounts, shapeOf } from './session-shape';
import type { SessionFilter, SessionQueries, SessionRow } from './sessions.queries';

@ArgsType()
export class SessionsArgs {
  @Field(() => BodyKind, { nullable: true, description: 'Sittings of that body.' })
  body?: BodyKind;

  @Field(() => Formation, { nullable: true })
  formation?: Formation;

  @Field(() => SessionStatus, { nullable: true })
  status?: SessionStatus;

  @Field(() => LocalDate, { nullable: true, description: 'From that date on.' })
  from?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Before that date.' })
  until?: string;

  @Field(() => Int, { nullable: true, description: 'Size of the page: 20, 100 at most.' })
  first?: number;

  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  after?: string;
}

/** Sittings of a département. */
@Resolver(() => Departement)
export class DepartementSessionResolver {
  constructor(
    private readonly queries: SessionQueries,
    private readonly cursors: Cursors,
  ) {}

  @Behind('SITTING')
  @FieldResolver(() => SessionConnection, {
    description: 'Sittings by day and hour (séances). Read by every mandate of the département.',
  })
  async sessions(
    @Root() { code }: Departement,
    @Args(() => SessionsArgs) args: SessionsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const filter = filterOf(args);
    const list = `sessions ${code} ${JSON.stringify(filter)}`;
    const size = pageSize(args.first);
    const counts = asksCounts(info, 'nodes.') || asksCounts(info, 'edges.node.');
    const rows = await this.queries.page(
      context.actor(code),
      filter,
      size,
      this.cursors.decode(list, args.after),
      counts,
    );
    return pageOf(rows, size, (row: SessionRow) => this.cursors.encode(list, [row.heldOn, row.id, row.startsAt]));
  }

  @Behind('SITTING')
  @FieldResolver(() => Session, {
    nullable: true,
    description: 'A sitting by its id; null when it is not there for this reader.',
  })
  async session(
    @Root() { code }: Departement,
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SessionRow | null> {
    const uuid = uuidOf(id, 'Session', code);
    return uuid ? this.queries.byId(context.actor(code), uuid, shapeOf(info)) : null;
  }

  @Behind('SITTING')
  @FieldResolver(() => Session, {
    nullable: true,
    description:
      'The next planned sitting with room, as far as the reader sees its agenda (prochaine séance avec de la place).',
  })
  nextSessionWithRoom(
    @Root() { code }: Departement,
    @Arg('body', () => BodyKind) body: BodyKind,
    @Arg('formation', () => Formation) formation: Formation,
    @Arg('minutes', () => Int, { defaultValue: 10 }) minutes: number,
    @Ctx() context: RequestContext,
  ): Promise<SessionRow | null> {
    return this.queries.nextWithRoom(context.actor(code), body, formation, minutes);
  }
}

function filterOf({ body, formation, status, from, until }: SessionsArgs): SessionFilter {
  return {
    body: body ?? null,
    formation: formation ?? null,
    status: status ?? null,
    from: from ?? null,
    until: until ?? null,
  };
}
