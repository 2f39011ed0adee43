import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { AgendaItemStatus } from '../../../kernel/words';
import { lockById, lockInOrder, type LockedSession } from './locked-session.queries';
import { itemById, type LiveItem } from './live-items.queries';

export interface ItemActing {
  itemId: string;
  acknowledgedWarnings?: string[];
  expectedVersion?: number | null;
}

export interface LockedItem {
  item: LiveItem;
  session: LockedSession;
}

/** The point and its sitting, for the body's secretariat; a point that is not on an agenda any more does not move. */
export const lockItem = (act: Act, input: ItemActing, path?: string): Promise<LockedItem> =>
  lockAmong(act, input, ['PLACED'], path);

/** The same, or one that the sitting has treated already. */
export const lockPlacedOrTreated = (act: Act, input: ItemActing, path?: string): Promise<LockedItem> =>
  lockAmong(act, input, ['PLACED', 'TREATED'], path);

async function lockAmong(
  act: Act,
  input: ItemActing,
  statuses: readonly AgendaItemStatus[],
  path = 'itemId',
): Promise<LockedItem> {
  const id = act.uuid(input.itemId, 'AgendaItem', [path]);
  const found = await itemById(act, id);
  if (!found) throw Refusal.notFound([path]);
  const session = await lockById(act, found.sessionId, path);
  const item = await itemById(act, id);
  if (!item || item.sessionId !== session.id) throw Refusal.stale([path]);
  if (input.expectedVersion !== undefined && input.expectedVersion !== null && input.expectedVersion !== item.version)
    throw Refusal.stale();
  if (statuses.includes(item.status)) return { item, session };
  throw Refusal.of(ErrorCode.WRONG_STATE, "Ce point n'est plus en attente à cet ordre du jour.", [path]);
}

/** Both sittings of a move, the one it leaves first known by the point itself. */
export async function lockBoth(act: Act, itemId: string, sessionId: string): Promise<void> {
  const found = await itemById(act, act.uuid(itemId, 'AgendaItem', ['itemId']));
  if (found) await lockInOrder(act, [found.sessionId, act.uuid(sessionId, 'Session', ['sessionId'])]);
}
