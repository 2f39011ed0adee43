import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { CaseFile } from '../../../../schema/cases.types';
import { Behind } from '../../../../schema/gates';
import { Accord } from '../../../../schema/referrals.types';
import type { RequestContext } from '../../../http/request-context';
import { groupBits, groups } from '../../../kernel/groups';
import { encodeId } from '../../../kernel/id';
import type { CaseRow } from '../cases';
import type { AccordQueries, AccordRow } from './accords.queries';

@Resolver(() => Accord)
export class AccordResolver {
  @Behind('OWN')
  @FieldResolver(() => ID)
  id(@Root() row: AccordRow): string {
    return encodeId('Accord', row.departement, row.id);
  }

  @Behind('OWN')
  @FieldResolver()
  groups(@Root() row: AccordRow) {
    return groups.filter((group) => row.groupBits & groupBits[group]);
  }
}

@Resolver(() => CaseFile)
export class CaseAccordsResolver {
  constructor(private readonly queries: AccordQueries) {}

  @Behind('OWN')
  @FieldResolver(() => [Accord], { description: 'What the person agreed to share. Own team only; empty for others.' })
  accords(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<AccordRow[]> {
    return this.queries.ofCase(context.actor(row.departement), row.id);
  }
}
