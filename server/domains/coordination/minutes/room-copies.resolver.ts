import DataLoader from 'dataloader';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { RoomCopy } from '../../../../schema/room-copies.types';
import { Session } from '../../../../schema/sessions.types';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import type { Database } from '../../../tenancy/database';
import { memberIdOf } from '../sittings';
import { COPIES_OF, type RoomCopyRow } from './room-copies.sql';
import { copyUrl } from './room-copies.routes';

@Resolver(() => Session)
export class SessionRoomCopiesResolver {
  constructor(private readonly database: Database) {}

  @Behind('MEMBERS')
  @FieldResolver(() => [RoomCopy], {
    description: 'Register of numbered copies (dossiers de séance), by number: the body’s secretariat.',
  })
  roomCopies(
    @Root() { departement, id }: { departement: string; id: string },
    @Ctx() context: RequestContext,
  ): Promise<RoomCopyRow[]> {
    return context
      .once(
        `room copies ${departement}`,
        () =>
          new DataLoader<string, RoomCopyRow[]>(async (ids) => {
            const rows = await this.database.read<RoomCopyRow>(context.actor(departement), {
              text: COPIES_OF,
              values: [ids],
            });
            return ids.map((each) => rows.filter(({ sessionId }) => sessionId === each));
          }),
      )
      .load(id);
  }
}

@Resolver(() => RoomCopy)
export class RoomCopyResolver {
  @Behind('MEMBERS')
  @FieldResolver(() => ID)
  id(@Root() { departement, id }: RoomCopyRow): string {
    return encodeId('RoomCopy', departement, id);
  }

  @Behind('MEMBERS')
  @FieldResolver(() => ID)
  memberId(@Root() row: RoomCopyRow): string {
    return memberIdOf(row);
  }

  @Behind('MEMBERS')
  @FieldResolver(() => String, { nullable: true })
  url(@Root() row: RoomCopyRow): string | null {
    return row.state === 'OUT' && row.open ? copyUrl(this.id(row)) : null;
  }
}
