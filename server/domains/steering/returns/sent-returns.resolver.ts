import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { SentReturn } from '../../../../schema/sent-returns.types';
import { Departement } from '../../../../schema/territories.types';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import type { SentReturnQueries, SentReturnRow } from './sent-returns.queries';

@Resolver(() => Departement)
export class SentReturnsResolver {
  constructor(private readonly queries: SentReturnQueries) {}

  @Behind('DIRECTORY')
  @FieldResolver(() => [SentReturn], {
    description:
      'Returns of one civil year that were declared sent, the commission’s first. Mandates of the département: that they left, and ' +
      'when, never what stands in them.',
  })
  sentReturns(
    @Root() { code }: Departement,
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: 'Civil year that is over.' }) year: number,
  ): Promise<SentReturnRow[]> {
    return this.queries.ofYear(context.actor(code), year);
  }
}

@Resolver(() => SentReturn)
export class SentReturnResolver {
  @Behind('DIRECTORY')
  @FieldResolver()
  id(@Root() { departement, id }: SentReturnRow): string {
    return encodeId('SentReturn', departement, id);
  }

  @Behind('DIRECTORY')
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'Association whose answers they are; null for the commission.',
  })
  organisationId(@Root() { departement, organisationId }: SentReturnRow): string | null {
    return organisationId && encodeId('Organisation', departement, organisationId);
  }
}
