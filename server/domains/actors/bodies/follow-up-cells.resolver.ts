import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Body } from '../../../../schema/bodies.types';
import { FollowUpCell } from '../../../../schema/committee.types';
import { Behind } from '../../../../schema/gates';
import type { RequestContext } from '../../../http/request-context';
import type { BodyRow } from './bodies.queries';
import type { CellRow, FollowUpCellQueries } from './follow-up-cells.queries';

@Resolver(() => Body)
export class BodyCellResolver {
  constructor(private readonly queries: FollowUpCellQueries) {}

  @Behind('DIRECTORY')
  @FieldResolver(() => FollowUpCell, {
    nullable: true,
    description:
      'Of the committee: its follow-up cell (cellule de suivi), in force or to come; null where its rules create none.',
  })
  followUpCell(@Root() body: BodyRow, @Ctx() context: RequestContext): Promise<CellRow | null> {
    return this.queries.ofBody(context, body.departement, body.id);
  }
}
