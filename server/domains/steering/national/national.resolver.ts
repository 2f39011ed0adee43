import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { BodyKind, BodyKindReference } from '../../../../schema/bodies.types';
import { BodyCoverage, CoverageTotal, National, ParquetCoverage, TotalBy } from '../../../../schema/national.types';
import { Region, Territory } from '../../../../schema/territories.types';
import type { RequestContext } from '../../../http/request-context';
import { regions, territories } from '../../../reference/reference-data';
import { allBodyKinds } from '../../actors/bodies';
import { refuseUnknownRegion, yearOf } from './national.args';
import type { CoverageRow, NationalQueries } from './national.queries';
import { coverageLines, coverageTotals, parquetCoverage, type CoverageFilter } from './national.view';

@ArgsType()
class CoverageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Civil year of the sittings; the last one that is over when left out.',
  })
  year?: number;

  @Field(() => BodyKind, { nullable: true, description: 'One kind of body alone.' })
  body?: BodyKind;

  @Field(() => String, { nullable: true, description: 'COG code of a region alone.' })
  region?: string;
}

@Resolver(() => National)
export class NationalResolver {
  constructor(private readonly queries: NationalQueries) {}

  @Behind('TENANT')
  @Query(() => National, {
    description: 'Geography, institutions and their activity, for every account; published figures, for everybody.',
  })
  national(): object {
    return {};
  }

  @Behind('REFERENCE')
  @FieldResolver(() => [Territory])
  territories(@Ctx() context: RequestContext) {
    return signedIn(context, territories);
  }

  @Behind('REFERENCE')
  @FieldResolver(() => [Region])
  regions(@Ctx() context: RequestContext) {
    return signedIn(context, regions);
  }

  @Behind('REFERENCE')
  @FieldResolver(() => [BodyKindReference])
  bodyKinds(@Ctx() context: RequestContext) {
    return signedIn(context, allBodyKinds());
  }

  @Behind('INSTITUTIONS')
  @FieldResolver(() => [BodyCoverage], {
    description:
      'Coverage of every body, exact, one line per département and kind, with its sittings on policy in a civil year that is over. ' +
      'Every account that holds a mandate in force; empty for any other.',
  })
  async coverage(@Args(() => CoverageArgs) args: CoverageArgs, @Ctx() context: RequestContext) {
    const filter = filterOf(args, context);
    const rows = await this.rows(context, filter);
    return rows.length > 0 ? coverageLines(rows, filter) : [];
  }

  @Behind('INSTITUTIONS')
  @FieldResolver(() => [CoverageTotal], {
    description: 'The same figures, summed. Every account that holds a mandate in force; empty for any other.',
  })
  async coverageTotals(
    @Args(() => CoverageArgs) args: CoverageArgs,
    @Ctx() context: RequestContext,
    @Arg('by', () => TotalBy, { defaultValue: TotalBy.NATIONAL, description: 'Country or regions.' })
    by: 'NATIONAL' | 'REGION',
  ) {
    const filter = filterOf(args, context);
    const rows = await this.rows(context, filter);
    return rows.length > 0 ? coverageTotals(rows, filter, by) : [];
  }

  @Behind('INSTITUTIONS')
  @FieldResolver(() => ParquetCoverage, {
    nullable: true,
    description:
      'Parquets that have a referent for trafficking today (référents TEH), exact. Every account that holds a mandate in force; ' +
      'null for any other.',
  })
  async parquetCoverage(
    @Ctx() context: RequestContext,
    @Arg('region', () => String, { nullable: true, description: 'COG code of a region alone.' }) region?: string,
  ) {
    refuseUnknownRegion(region);
    const rows = await context.once('parquets', () => this.queries.parquets(context.nationalActor));
    return rows.length > 0 ? parquetCoverage(rows, region ?? null) : null;
  }

  private rows(context: RequestContext, { year, body }: CoverageFilter): Promise<CoverageRow[]> {
    return context.once(`coverage ${year} ${body ?? ''}`, () =>
      this.queries.coverage(context.nationalActor, year, body ?? null),
    );
  }
}

/** Refused to whoever has not signed in. */
function signedIn<T>(context: RequestContext, value: T): T {
  void context.account;
  return value;
}

function filterOf({ year, body, region }: CoverageArgs, context: RequestContext): CoverageFilter {
  refuseUnknownRegion(region);
  return { ...yearOf(year, context), body: body ?? null, region: region ?? null };
}
