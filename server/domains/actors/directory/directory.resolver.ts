import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { Authority, Organisation } from '../../../../schema/directory.types';
import { MandateConnection } from '../../../../schema/journal.types';
import { Departement } from '../../../../schema/territories.types';
import { pageOf, pageSize, type Cursors } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import type { DirectoryQueries } from './directory.queries';
import type { MandateRow } from './mandates.sql';
import { registrationOf } from './organisations.rules';

@ArgsType()
class PageArgs {
  @Field(() => Int, { nullable: true, description: 'Rows of a page, from 1 to 100; 20 by default.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row of the page before.' })
  after?: string;
}

/** The directory of a département: the database decides which rows answer. */
@Resolver(() => Departement)
export class DepartementDirectoryResolver {
  constructor(
    private readonly queries: DirectoryQueries,
    private readonly cursors: Cursors,
  ) {}

  @Behind('DIRECTORY')
  @FieldResolver(() => [Authority], {
    description: 'Préfectures, parquets, child welfare and others in office (autorités).',
  })
  authorities(@Root() { code }: Departement, @Ctx() context: RequestContext) {
    return this.queries.authorities(context.actor(code));
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => [Organisation], { description: 'Organisations with an approval or a team here, 500 at most.' })
  organisations(@Root() { code }: Departement, @Ctx() context: RequestContext) {
    return this.queries.organisations(context.actor(code));
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Any organisation of the country, by its number (RNA or SIRET).',
  })
  organisation(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('registration', () => String, { description: 'RNA or SIRET.' }) registration: string,
  ) {
    const number = registrationOf(registration);
    return number ? this.queries.organisation(context.actor(code), { registration: number }) : null;
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => MandateConnection, {
    description:
      'Mandates of the département: all for the secretariats, the DPO and the administrator; her association’s for a manager; ' +
      'one’s own for anybody else.',
  })
  async mandates(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Arg('inForce', () => Boolean, { defaultValue: true, description: 'Only those in force today.' }) inForce: boolean,
  ) {
    const list = `mandates ${code} ${inForce}`;
    const size = pageSize(first);
    const rows = await this.queries.mandates(context.actor(code), {
      inForce,
      after: this.cursors.decode(list, after),
      limit: size + 1,
    });
    return pageOf(rows, size, (row: MandateRow) => this.cursors.encode(list, [row.grantedAt, row.id]));
  }
}
