import { SessionInput } from '../../../../schema/sessions.types';
import { defineAct } from '../../../acts/define-act';
import { liveItems, markItems, referralsOf } from './live-items.queries';
import { lockSession, requireStatus } from './locked-session.queries';
import { tellCases } from './referral-stage';
import { changeSession } from './session-change';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';
import { unconvene } from './unconvene';

export const cancelSession = defineAct({
  name: 'cancelSession',
  description: 'Cancels a sitting (annuler): its points are deferred. Its secretariat.',
  input: SessionInput,
  where: 'sessionId',
  may: sittingRights.cancelSession,
  find: (act, { sessionId, expectedVersion }) => lockSession(act, sessionId, expectedVersion),
  async work(act, _input, session) {
    requireStatus(
      session,
      ['PLANNED', 'CONVENED', 'POSTPONED'],
      'Une séance ouverte, tenue ou déjà annulée ne s’annule plus.',
    );
    const items = await liveItems(act, session.id);
    await markItems(act, items, 'DEFERRED');
    await tellCases(act, referralsOf(items), { kind: 'DEFERRED', sessionId: session.id });
    if (session.status === 'CONVENED') await unconvene(act, session, items, 'CANCELLATION');
    await changeSession(act, session, { status: 'CANCELLED' });
    return session.id;
  },
  answer: sessionAnswer,
});
