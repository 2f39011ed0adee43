import { CalendarFeedInput } from '../../../../schema/convocations.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { convocationRights } from './convocations.access';

export const revokeCalendarFeed = defineAct({
  name: 'revokeCalendarFeed',
  description: 'Ends my calendar feed: its address answers nothing more. Everybody, for their own.',
  input: CalendarFeedInput,
  where: 'departement',
  may: convocationRights.revokeCalendarFeed,
  async find(act) {
    act.requireAs('ONESELF');
    return null;
  },
  async work(act) {
    const [closed] = await act.tx.query({ text: CLOSE, values: [] });
    if (!closed) throw Refusal.of(ErrorCode.WRONG_STATE, 'Vous n’avez pas d’agenda ouvert.');
    return act.newId;
  },
  answer: { field: 'revoked', type: () => Boolean, read: () => Promise.resolve(true) },
});

const CLOSE = 'delete from directory.calendar_feed where account_id = access.account() returning true as closed';
