import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Body } from '../../../../schema/bodies.types';
import { BodyEffort } from '../../../../schema/effort.types';
import { Behind } from '../../../../schema/gates';
import { badInput } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import type { EffortQueries } from './effort.queries';
import { servicesOf, sum, worthJoining, type NearSittings } from './effort.rules';

@Resolver(() => Body)
export class EffortResolver {
  constructor(private readonly queries: EffortQueries) {}

  @Behind('MEMBERS')
  @FieldResolver(() => BodyEffort, {
    nullable: true,
    description:
      'Seats, sittings and hours that the body asks of each service, each association and each member in a civil year, from the ' +
      'attendance (temps passé). Its own secretariat; null for others.',
  })
  async effort(
    @Root() { departement, id }: Body,
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: 'Civil year, from 2000.' }) year: number,
  ) {
    const actor = context.actor(departement);
    if (year < 2000 || year > 2199) throw badInput('Demandez une année entre 2000 et 2199.');
    const held = await this.queries.held(actor, id, year);
    if (held === null) return null;
    const [seats, near] = await Promise.all([this.queries.seats(actor, id, year), this.queries.near(actor, id)]);
    const services = servicesOf(seats);
    const joint = worthJoining(near).map((each) => withIds(departement, each));
    return { year, held, minutes: sum(services, ({ minutes }) => minutes), services, joint };
  }
}

const withIds = (departement: string, near: NearSittings) => ({
  ...near,
  sessionId: encodeId('Session', departement, near.sessionId),
  otherSessionId: encodeId('Session', departement, near.otherSessionId),
});
