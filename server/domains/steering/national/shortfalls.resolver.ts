import { Arg, Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { National } from '../../../../schema/national.types';
import { Shortfalls } from '../../../../schema/shortfalls.types';
import type { RequestContext } from '../../../http/request-context';
import { refuseUnknownRegion, yearOf } from './national.args';
import type { ShortfallQueries } from './shortfalls.queries';
import { shortfallsOf } from './shortfalls.view';

@Resolver(() => National)
export class ShortfallsResolver {
  constructor(private readonly queries: ShortfallQueries) {}

  @Behind('STEERING')
  @FieldResolver(() => Shortfalls, {
    nullable: true,
    description:
      'What is missing among institutions, exact, département by département and in sum: bodies, sittings of a civil year that is over, ' +
      'seats, coordinators, référents, returns (suivi de la semaine). The MIPROF, by a mandate in force; null for any other.',
  })
  async shortfalls(
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, {
      nullable: true,
      description: 'Civil year of the sittings and returns; the last one that is over when left out.',
    })
    year?: number,
    @Arg('region', () => String, { nullable: true, description: 'COG code of a region alone.' }) region?: string,
  ) {
    const asked = yearOf(year, context);
    refuseUnknownRegion(region);
    const { nationalActor } = context;
    const rows = await context.once(`shortfalls ${asked.year}`, () => this.queries.ofYear(nationalActor, asked.year));
    return rows && shortfallsOf(rows, { ...asked, today: nationalActor.today, region: region ?? null });
  }
}
