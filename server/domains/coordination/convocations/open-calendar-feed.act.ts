import { CalendarFeedInput } from '../../../../schema/convocations.types';
import { defineAct } from '../../../acts/define-act';
import { feedAddress, feedDigest } from './calendar-feed';
import { convocationRights } from './convocations.access';

/** The address is computed from the id under a key: a replay answers the same, and nobody stores it. */
export const openCalendarFeed = defineAct({
  name: 'openCalendarFeed',
  description:
    'Opens my calendar feed (agenda .ics): days and hours of the sittings that summon me, in neutral words. It takes the place of ' +
    'the one before. Everybody, for their own.',
  input: CalendarFeedInput,
  where: 'departement',
  may: convocationRights.openCalendarFeed,
  async find(act) {
    act.requireAs('ONESELF');
    return null;
  },
  async work(act, _input, _found, { keys }) {
    await act.tx.query({ text: CLOSE, values: [] });
    await act.tx.query({ text: OPEN, values: [feedDigest(keys, act.newId), act.actor.now] });
    return act.newId;
  },
  answer: {
    field: 'address',
    type: () => String,
    description: 'Its address on this server: whoever has it reads it. Told once.',
    read: ({ keys }, _actor, id) => Promise.resolve(feedAddress(keys, id)),
  },
});

const CLOSE = 'delete from directory.calendar_feed where account_id = access.account()';

const OPEN =
  'insert into directory.calendar_feed (account_id, digest, opened_at) values (access.account(), $1::bytea, $2)';
