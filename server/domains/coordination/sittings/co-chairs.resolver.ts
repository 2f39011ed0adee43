import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AgendaToValidate, AgendaValidation } from '../../../../schema/committee.types';
import { Behind } from '../../../../schema/gates';
import { Session } from '../../../../schema/sessions.types';
import type { RequestContext } from '../../../http/request-context';
import type { Actor } from '../../../tenancy/database';
import type { BodyKind } from '../../../kernel/words';
import type { CoChairQueries, ValidationRow } from './co-chairs.queries';
import { validatesTogether } from './co-chairs.rules';

interface Sitting {
  departement: string;
  id: string;
  bodyKind: BodyKind;
}

@Resolver(() => Session)
export class CoChairsResolver {
  constructor(private readonly queries: CoChairQueries) {}

  @Behind('CO_CHAIRS')
  @FieldResolver(() => [AgendaValidation], {
    description:
      'Of a sitting that two chair together: what each of them has validated (validation de l’ordre du jour), for them and for its ' +
      'secretariat. Empty for everybody else.',
  })
  agendaValidations(
    @Root() session: Sitting,
    @Ctx() context: RequestContext,
  ): Promise<ValidationRow[]> | ValidationRow[] {
    return validatesTogether(session.bodyKind) ? this.validations(session, context) : [];
  }

  @Behind('CO_CHAIRS')
  @FieldResolver(() => AgendaToValidate, {
    nullable: true,
    description: 'For its co-chairs, until it opens: the agenda as they validate it. Null for everybody else.',
  })
  async agendaToValidate(@Root() session: Sitting, @Ctx() context: RequestContext) {
    if (!validatesTogether(session.bodyKind)) return null;
    const [mine] = await this.keyed(context, session, 'agendas to validate', (actor, ids) =>
      this.queries.toValidate(actor, ids),
    );
    if (!mine) return null;
    const [given, points] = await Promise.all([
      this.validations(session, context),
      this.keyed(context, session, 'points to validate', (actor, ids) => this.queries.points(actor, ids)),
    ]);
    const awaited = mine.seats.filter((seat) => !given.some((row) => row.seat === seat && row.stands));
    return { digest: mine.digest, awaited, points };
  }

  private validations(session: Sitting, context: RequestContext): Promise<ValidationRow[]> {
    return this.keyed(context, session, 'validations', (actor, ids) => this.queries.validations(actor, ids));
  }

  private keyed<Row extends { sessionId: string }>(
    context: RequestContext,
    { departement, id }: Sitting,
    name: string,
    read: (actor: Actor, ids: readonly string[]) => Promise<Row[]>,
  ): Promise<Row[]> {
    return context
      .once(
        `${name} ${departement}`,
        () =>
          new DataLoader<string, Row[]>(async (ids) => {
            const rows = await read(context.actor(departement), ids);
            return ids.map((wanted) => rows.filter(({ sessionId }) => sessionId === wanted));
          }),
      )
      .load(id);
  }
}
