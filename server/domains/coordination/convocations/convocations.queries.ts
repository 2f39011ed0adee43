import { columns, instant, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';
import type { Announced } from './announced';
import { announcedTo } from './announced-sittings';
import { FOLLOWED_OF, type FollowedRow } from './letters.sql';

/** Letters and replies, for whoever keeps the sitting; a member, their own. */
export class ConvocationQueries {
  constructor(private readonly database: Database) {}

  followed(actor: Actor, sessionIds: readonly string[]): Promise<FollowedRow[]> {
    return this.database.read<FollowedRow>(actor, { text: FOLLOWED_OF, values: [sessionIds] });
  }

  announced(actor: Actor, sessionIds: readonly string[]): Promise<Announced[]> {
    return announcedTo(this.database, actor, sessionIds);
  }

  /** Of whoever asks, and of nobody else. */
  async feedOpenedAt(actor: Actor): Promise<string | null> {
    const [feed] = await this.database.read<RowOf<typeof FEED>>(actor, { text: OWN_FEED, values: [] });
    return feed?.openedAt ?? null;
  }
}

const FEED = columns('directory.calendar_feed', { openedAt: instant() });

const OWN_FEED = `select ${FEED.select('f')} from directory.calendar_feed f where f.account_id = access.account()`;
