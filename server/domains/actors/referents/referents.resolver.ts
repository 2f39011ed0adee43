import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Authority } from '../../../../schema/directory.types';
import { Behind } from '../../../../schema/gates';
import { Referent } from '../../../../schema/referents.types';
import { Departement } from '../../../../schema/territories.types';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import type { AuthorityRow, DirectoryQueries } from '../directory';
import type { ReferentQueries, ReferentRow } from './referents.queries';

@Resolver(() => Departement)
export class DepartementParquetsResolver {
  constructor(private readonly directory: DirectoryQueries) {}

  @Behind('DIRECTORY')
  @FieldResolver(() => [Authority], {
    description:
      'Its parquets in office, that of the chef-lieu first, each with its referent (référent TEH): six at most (Nord).',
  })
  async parquets(@Root() { code }: Departement, @Ctx() context: RequestContext): Promise<AuthorityRow[]> {
    return (await this.directory.authorities(context.actor(code))).filter(({ kind }) => kind === 'PARQUET');
  }
}

@Resolver(() => Authority)
export class AuthorityReferentResolver {
  constructor(private readonly queries: ReferentQueries) {}

  @Behind('DIRECTORY')
  @FieldResolver(() => Referent, {
    nullable: true,
    description: 'Of a parquet: its referent today (référent TEH); null where it has none, or is no parquet.',
  })
  async referent(@Root() row: AuthorityRow, @Ctx() context: RequestContext): Promise<ReferentRow | null> {
    const { today } = context.actor(row.departement);
    const all = await this.ofParquet(row, context);
    return all.find(({ since, until }) => since <= today && (until === null || today < until)) ?? null;
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => [Referent], {
    description: 'Of a parquet: every referent it has named, those to come and those that were, the last first.',
  })
  referents(@Root() row: AuthorityRow, @Ctx() context: RequestContext): Promise<ReferentRow[]> {
    return this.ofParquet(row, context);
  }

  /** Those of the whole département, once a request. */
  private async ofParquet({ departement, id }: AuthorityRow, context: RequestContext): Promise<ReferentRow[]> {
    const all = await context.once(`referents ${departement}`, () =>
      this.queries.referents(context.actor(departement)),
    );
    return all.filter(({ authorityId }) => authorityId === id);
  }
}

@Resolver(() => Referent)
export class ReferentResolver {
  @Behind('DIRECTORY')
  @FieldResolver()
  id(@Root() { departement, id }: ReferentRow): string {
    return encodeId('Referent', departement, id);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => ID, { description: 'Parquet whose referent it is.' })
  parquetId(@Root() { departement, authorityId }: ReferentRow): string {
    return encodeId('Authority', departement, authorityId);
  }
}
