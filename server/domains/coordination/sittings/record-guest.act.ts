import { RecordGuestInput } from '../../../../schema/guests.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { encodeId } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { lockPlacedOrTreated } from './agenda-lock.queries';
import { hourOf } from './day-and-hour';
import { GuestEntity } from './guests.entity';
import { GUEST_BY_ID, type GuestRow } from './guests.queries';
import { requireStatus } from './locked-session.queries';
import { guestAnswer } from './sittings.answers';
import { sittingRights } from './sittings.access';

/** Whoever was heard leaves before the body deliberates. */
export const recordGuest = defineAct({
  name: 'recordGuest',
  description:
    'Notes that somebody who was heard has left before the deliberation, or was not heard (CRPA R.133-6). Its secretariat.',
  input: RecordGuestInput,
  where: 'guestId',
  may: sittingRights.recordGuest,
  texts: { leftAt: 'CODED' },
  find: guestOfItem,
  async work(act, { state, leftAt, expectedVersion }, { guest, session }) {
    requireStatus(
      session,
      state === 'NOT_HEARD' ? ['PLANNED', 'CONVENED', 'OPEN'] : ['OPEN'],
      'Une sortie se note pendant que la séance est ouverte.',
    );
    if (leftAt && state !== 'LEFT')
      throw Refusal.of(ErrorCode.INVALID_VALUE, 'Une heure de sortie se note pour qui est sorti.', ['leftAt']);
    const left = state === 'LEFT' ? hourOf(act, leftAt, ['leftAt']) : null;
    if (guest.state === state && (!leftAt || guest.leftAt === left)) return guest.id;
    if (typeof expectedVersion === 'number' && expectedVersion !== guest.version) throw Refusal.stale();
    const { id, version } = guest;
    await act.tx.update(GuestEntity, { id, version }, { state, leftAt: left, version: version + 1 });
    return id;
  },
  answer: guestAnswer,
});

async function guestOfItem(act: Act, { guestId }: RecordGuestInput) {
  const id = act.uuid(guestId, 'Guest', ['guestId']);
  const found = await guestById(act, id);
  const itemId = encodeId('AgendaItem', act.actor.departement, found.agendaItemId);
  const { session } = await lockPlacedOrTreated(act, { itemId }, 'guestId');
  return { session, guest: await guestById(act, id) };
}

async function guestById(act: Act, id: string): Promise<GuestRow> {
  const [guest] = await act.tx.query<GuestRow>({ text: GUEST_BY_ID, values: [id] });
  if (!guest) throw Refusal.notFound(['guestId']);
  return guest;
}
