import { MoveAgendaItemInput } from '../../../../schema/agenda.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { checkPlace, renumber, requireStillOpen, settle, tellMembers } from './agenda-changes';
import { lockBoth, lockItem } from './agenda-lock.queries';
import { AgendaItemEntity } from './agenda.entity';
import { liveItems, type LiveItem } from './live-items.queries';
import { bumpAgenda, lockSession, type LockedSession } from './locked-session.queries';
import { sittingRights } from './sittings.access';
import { itemAnswer } from './sittings.answers';

export const moveAgendaItem = defineAct({
  name: 'moveAgendaItem',
  description: 'Moves a point to another sitting of the same formation. The body’s secretariat.',
  input: MoveAgendaItemInput,
  where: 'itemId',
  may: sittingRights.moveAgendaItem,
  async find(act, input) {
    await lockBoth(act, input.itemId, input.sessionId);
    const { item, session: from } = await lockItem(act, input);
    return { item, from, to: await lockSession(act, input.sessionId) };
  },
  async work(act, _input, { item, from, to }) {
    requireStillOpen(from);
    requireStillOpen(to);
    requireSameFormation(from, to);
    const late = await checkPlace(act, to, item.minutes);
    await carry(act, item, to, late);
    await bumpAgenda(act, from);
    await bumpAgenda(act, to);
    await settle(act, item, to);
    await tellMembers(act, to);
    return item.id;
  },
  answer: itemAnswer,
});

function requireSameFormation(from: LockedSession, to: LockedSession): void {
  if (
    to.id === from.id ||
    to.bodyId !== from.bodyId ||
    to.formation !== from.formation ||
    to.parquetId !== from.parquetId
  ) {
    throw Refusal.of(ErrorCode.WRONG_STATE, 'Un point se déplace vers une autre séance de la même formation.', [
      'sessionId',
    ]);
  }
}

async function carry(act: Act, item: LiveItem, to: LockedSession, late: boolean): Promise<void> {
  const others = await liveItems(act, to.id);
  const set = { sessionId: to.id, position: others.length + 1, late, version: item.version + 1 };
  await act.tx.update(AgendaItemEntity, { id: item.id }, set);
  await renumber(act, item.sessionId);
}
