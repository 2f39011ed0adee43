import { PostponeSessionInput } from '../../../../schema/sessions.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { checkDay, checkedHour } from './day-and-hour';
import { liveItems } from './live-items.queries';
import { lockSession, requireStatus } from './locked-session.queries';
import { changeSession } from './session-change';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';
import { unconvene } from './unconvene';

export const postponeSession = defineAct({
  name: 'postponeSession',
  description: 'Puts a sitting off to another date (reporter). Its secretariat.',
  input: PostponeSessionInput,
  where: 'sessionId',
  may: sittingRights.postponeSession,
  texts: { startsAt: 'CODED' },
  dates: { heldOn: 'SITTING' },
  find: (act, { sessionId, expectedVersion }) => lockSession(act, sessionId, expectedVersion),
  async work(act, { heldOn, startsAt }, session) {
    requireStatus(
      session,
      ['PLANNED', 'CONVENED', 'POSTPONED'],
      'Une séance ouverte, tenue ou annulée ne se reporte plus. Planifiez-en une nouvelle.',
    );
    if (heldOn === session.heldOn)
      throw Refusal.of(ErrorCode.INVALID_VALUE, 'La séance est déjà prévue ce jour-là. Choisissez une autre date.', [
        'heldOn',
      ]);
    checkDay(act, heldOn);
    if (session.status === 'CONVENED') {
      await unconvene(act, session, await liveItems(act, session.id), 'POSTPONEMENT');
    }
    if (startsAt === null) throw Refusal.notEmptied('startsAt');
    await changeSession(act, session, {
      heldOn,
      startsAt: startsAt === undefined ? session.startsAt : checkedHour(startsAt),
      postponedFrom: session.heldOn,
      status: 'PLANNED',
      convenedAt: null,
      urgency: null,
    });
    return session.id;
  },
  answer: sessionAnswer,
});
