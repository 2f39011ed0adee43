import { clock } from '../kernel/clock';
import type { Database } from '../tenancy/database';
import type { Vault } from '../vault/vault';
import { movePapers } from './move-papers';

/** Submitted files are compared with those that were there first; whoever holds the person is told, next month. */
export async function matchDuplicates(database: Database): Promise<void> {
  for (const text of [MATCH, LINK, TELL]) await database.job({ text, values: [clock.now()] });
}

/** The other side of what was accepted, declined or left unanswered. Cut short anywhere, the next turn goes on from there. */
export async function followTransfers(
  database: Database,
  vault: Vault,
  failed: (error: unknown) => void,
): Promise<void> {
  await movePapers(database, vault, failed);
  for (const text of [CLOSE, END, SETTLE]) await database.job({ text, values: [clock.now()] });
}

const MATCH = 'select access.match_submissions($1)';
const LINK = 'select access.link_duplicates($1)';
const TELL = 'select access.tell_duplicates($1)';
const CLOSE = 'select access.close_transfers($1)';
const END = 'select access.end_proposals($1)';
const SETTLE = 'select access.settle_transfers($1)';
