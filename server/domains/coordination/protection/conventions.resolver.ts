import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Duty, LocalConvention } from '../../../../schema/conventions.types';
import { Organisation } from '../../../../schema/directory.types';
import { Behind } from '../../../../schema/gates';
import { Departement } from '../../../../schema/territories.types';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import type { CircuitLoader } from './circuits.loader';
import type { ConventionQueries, ConventionRow, DutyRow } from './conventions.queries';

@Resolver(() => Departement)
export class DepartementConventionsResolver {
  constructor(private readonly queries: ConventionQueries) {}

  @Behind('DIRECTORY')
  @FieldResolver(() => [LocalConvention], {
    description:
      'Its local conventions for the urgent protection of minors, the last first: fifty at most. Where none is in force, the CRIP, or ' +
      'the parquet if it is grave with a copy to the conseil départemental (CASF L.226-4); 119; 17.',
  })
  localConventions(@Root() { code }: Departement, @Ctx() context: RequestContext): Promise<ConventionRow[]> {
    return context.once(`conventions ${code}`, () => this.queries.conventions(context.actor(code)));
  }
}

@Resolver(() => LocalConvention)
export class LocalConventionResolver {
  constructor(private readonly loader: CircuitLoader) {}

  @Behind('DIRECTORY')
  @FieldResolver()
  id(@Root() { departement, id }: ConventionRow): string {
    return encodeId('LocalConvention', departement, id);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => ID, { description: 'Parquet that is seized.' })
  parquetId(@Root() { departement, parquetId }: ConventionRow): string {
    return encodeId('Authority', departement, parquetId);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => ID, { nullable: true, description: 'Child-welfare authority that receives the child.' })
  childWelfareId(@Root() { departement, childWelfareId }: ConventionRow): string | null {
    return childWelfareId && encodeId('Authority', departement, childWelfareId);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => [Organisation])
  openers(@Root() { departement, openers }: ConventionRow) {
    return openers.map((opener) => ({ nodeType: 'Organisation', departement, ...opener }));
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => [Duty])
  duty(@Root() { departement, id }: ConventionRow, @Ctx() context: RequestContext): Promise<DutyRow[]> {
    return this.loader.duties(context, departement, id);
  }
}

@Resolver(() => Duty)
export class DutyResolver {
  @Behind('DIRECTORY')
  @FieldResolver()
  id(@Root() { departement, id }: DutyRow): string {
    return encodeId('Duty', departement, id);
  }
}
