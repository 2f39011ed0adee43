import { ConveneSessionInput } from '../../../../schema/sessions.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { convene } from './convening';
import { liveItems } from './live-items.queries';
import { lockSession, requireStatus } from './locked-session.queries';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';

export const conveneSession = defineAct({
  name: 'conveneSession',
  description: 'Summons the members (convoquer): from then on they read the files of the agenda. Its secretariat.',
  input: ConveneSessionInput,
  where: 'sessionId',
  may: sittingRights.conveneSession,
  find: (act, { sessionId, expectedVersion }) => lockSession(act, sessionId, expectedVersion),
  async work(act, input, session) {
    requireStatus(
      session,
      ['PLANNED'],
      'Seule une séance prévue se convoque. Une séance reportée reçoit d’abord une date.',
    );
    if (session.heldOn < act.actor.today)
      throw Refusal.of(ErrorCode.WRONG_STATE, 'La date de la séance est passée. Reportez-la, puis convoquez.');
    await convene(act, session, await liveItems(act, session.id), input.urgency);
    return session.id;
  },
  answer: sessionAnswer,
});
