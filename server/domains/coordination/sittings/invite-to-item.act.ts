import { InviteToItemInput } from '../../../../schema/guests.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { STILL_OPEN } from './agenda-changes';
import { lockItem } from './agenda-lock.queries';
import { checkedHour } from './day-and-hour';
import { GuestEntity } from './guests.entity';
import { requireStatus } from './locked-session.queries';
import { guestAnswer } from './sittings.answers';
import { sittingRights } from './sittings.access';

/** CRPA R.133-6: the chair has somebody heard, who has no vote. */
export const inviteToItem = defineAct({
  name: 'inviteToItem',
  description:
    'Has somebody heard on a point, without a vote, in a time slot (faire entendre, CRPA R.133-6). Its secretariat.',
  input: InviteToItemInput,
  where: 'itemId',
  may: sittingRights.inviteToItem,
  texts: { expectedFrom: 'CODED', expectedUntil: 'CODED' },
  find: (act, input) => lockItem(act, input),
  async work(act, { quality, expectedFrom, expectedUntil }, { item, session }) {
    requireStatus(session, [...STILL_OPEN, 'OPEN'], 'La séance est close : personne n’y est plus entendu.');
    const [from, until] = [
      expectedFrom ? checkedHour(expectedFrom, ['expectedFrom']) : null,
      expectedUntil ? checkedHour(expectedUntil, ['expectedUntil']) : null,
    ];
    if (from && until && until <= from)
      throw Refusal.of(ErrorCode.INVALID_VALUE, 'La fin du créneau vient après son début.', ['expectedUntil']);
    await act.tx.insert(GuestEntity, {
      ...{ id: act.newId, agendaItemId: item.id, holderId: item.referral?.holderId ?? null, quality },
      ...{ expectedFrom: from, expectedUntil: until, state: 'INVITED', version: 1 },
    });
    return act.newId;
  },
  answer: guestAnswer,
});
