import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { BodyActivity } from '../../../../schema/national.types';
import { Departement } from '../../../../schema/territories.types';
import { badInput } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import { BODY_KINDS } from '../../../kernel/words';
import type { ActivityQueries } from './activity.queries';
import { minimumOf } from './national.view';

@Resolver(() => Departement)
export class ActivityResolver {
  constructor(private readonly queries: ActivityQueries) {}

  @Behind('SITTING')
  @FieldResolver(() => [BodyActivity], {
    description:
      'Sittings of the département in one civil year, live, one line per kind of body: what its list of sittings shows the reader, ' +
      'counted. Mandates of the département.',
  })
  async activity(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { nullable: true, description: 'Civil year; this year when left out.' }) year?: number,
  ) {
    const actor = context.actor(code);
    const asked = year ?? Number(actor.today.slice(0, 4));
    if (asked < 2000 || asked > 2199) throw badInput('Demandez une année entre 2000 et 2199.');
    const rows = new Map((await this.queries.ofYear(actor, asked)).map((row) => [row.body, row]));
    return BODY_KINDS.map((body) => ({
      ...(rows.get(body) ?? { planned: 0, convened: 0, held: 0, heldOnPolicy: 0, postponed: 0 }),
      body,
      year: asked,
      legalMinimum: minimumOf(body, asked),
    }));
  }
}
