import { newUuid } from '../../kernel/id';
import { oneself } from '../../identity/stranger';
import type { Database } from '../../tenancy/database';
import { open, seal } from '../../vault/master-key';
import type { KeptPost } from '../../../console/entrance';

/** As much as a form of ours may be. */
export const LARGEST_POST = 256 * 1024;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What was sent when a session was over: sealed for one account, for half an hour. Nothing of it is journaled, logged or backed up. */
export class KeptPosts {
  constructor(
    private readonly database: Database,
    private readonly key: Buffer,
  ) {}

  async keep(accountId: string, post: KeptPost): Promise<string> {
    const written = Buffer.from(JSON.stringify(post));
    if (written.length > LARGEST_POST) throw Object.assign(new Error('too long'), { statusCode: 413 });
    const id = newUuid();
    const actor = oneself(accountId);
    const sealed = seal(this.key, written, contextOf(accountId, id));
    await this.database.append(actor, { text: KEEP, values: [id, accountId, actor.now, sealed] });
    return id;
  }

  async of(accountId: string): Promise<{ id: string; keptAt: Date }[]> {
    const rows = await this.database.read<{ id: string; keptAt: string }>(oneself(accountId), {
      text: LIST,
      values: [accountId],
    });
    return rows.map(({ id, keptAt }) => ({ id, keptAt: new Date(keptAt) }));
  }

  async takeUp(accountId: string, id: string): Promise<KeptPost | null> {
    if (!UUID.test(id)) return null;
    const [row] = await this.database.read<{ sealed: Buffer }>(oneself(accountId), {
      text: TAKE_UP,
      values: [id, accountId],
    });
    return row ? this.opened(row.sealed, contextOf(accountId, id)) : null;
  }

  async forget(accountId: string, id: string): Promise<void> {
    if (!UUID.test(id)) return;
    await this.database.append(oneself(accountId), { text: FORGET, values: [id, accountId] });
  }

  /** Null when it was sealed under another master key. */
  private opened(sealed: Buffer, context: string): KeptPost | null {
    try {
      return JSON.parse(open(this.key, sealed, context).toString()) as KeptPost;
    } catch {
      return null;
    }
  }
}

const contextOf = (accountId: string, id: string): string => `kept post|${accountId}|${id}`;

/** Twenty of one account at most: the oldest makes room. */
const KEEP = `
  with gone as (delete from directory.kept_post where account_id = $2 and id in
    (select id from directory.kept_post where account_id = $2 order by kept_at desc, id offset 19))
  insert into directory.kept_post (id, account_id, kept_at, sealed) values ($1, $2, $3, $4)`;

const LIST = 'select id, kept_at as "keptAt" from directory.kept_post where account_id = $1 order by kept_at desc, id';

const TAKE_UP = 'select sealed from directory.kept_post where id = $1 and account_id = $2';

const FORGET = 'delete from directory.kept_post where id = $1 and account_id = $2';
