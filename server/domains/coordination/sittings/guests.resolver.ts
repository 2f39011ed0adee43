import DataLoader from 'dataloader';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { AgendaItem } from '../../../../schema/agenda.types';
import { Behind } from '../../../../schema/gates';
import { Guest } from '../../../../schema/guests.types';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import type { GuestQueries, GuestRow } from './guests.queries';

@Resolver(() => AgendaItem)
export class ItemGuestsResolver {
  constructor(private readonly queries: GuestQueries) {}

  @Behind('DOOR')
  @FieldResolver(() => [Guest], { description: 'Who is heard on it, without a vote (CRPA R.133-6), by their hour.' })
  guests(@Root() { departement, id }: GuestRow, @Ctx() context: RequestContext): Promise<GuestRow[]> {
    return this.loader(context, departement).load(id);
  }

  private loader(context: RequestContext, departement: string): DataLoader<string, GuestRow[]> {
    return context.once(
      `guests of items ${departement}`,
      () =>
        new DataLoader<string, GuestRow[]>(async (ids) => {
          const rows = await this.queries.ofItems(context.actor(departement), ids);
          return ids.map((id) => rows.filter((row) => row.agendaItemId === id));
        }),
    );
  }
}

@Resolver(() => Guest)
export class GuestResolver {
  @Behind('DOOR')
  @FieldResolver(() => ID)
  id(@Root() { departement, id }: GuestRow): string {
    return encodeId('Guest', departement, id);
  }
}
