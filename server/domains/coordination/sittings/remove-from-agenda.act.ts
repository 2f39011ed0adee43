import { AgendaItemInput } from '../../../../schema/agenda.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { requireStillOpen, takeOff } from './agenda-changes';
import { lockItem } from './agenda-lock.queries';
import { sittingRights } from './sittings.access';
import { itemAnswer } from './sittings.answers';

export const removeFromAgenda = defineAct({
  name: 'removeFromAgenda',
  description: 'Takes a policy point off an agenda. The body’s secretariat.',
  input: AgendaItemInput,
  where: 'itemId',
  may: sittingRights.removeFromAgenda,
  find: (act, input) => lockItem(act, input),
  async work(act, _input, { item, session }) {
    if (item.kind !== 'POLICY') {
      throw Refusal.of(ErrorCode.WRONG_STATE, 'Une saisine ne se retire pas : reportez le point.', ['itemId']).curedBy(
        'deferAgendaItem',
      );
    }
    requireStillOpen(session);
    await takeOff(act, session, item, 'WITHDRAWN');
    return item.id;
  },
  answer: itemAnswer,
});
