import { ScheduleSessionInput } from '../../../../schema/sessions.types';
import { defineAct } from '../../../acts/define-act';
import { planSession } from './planning';
import { requireSecretariat } from './locked-session.queries';
import { bodyOf } from './session-bodies.queries';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';

export const scheduleSession = defineAct({
  name: 'scheduleSession',
  description: 'Plans a sitting of an installed body (planifier une séance). That body’s secretariat.',
  input: ScheduleSessionInput,
  where: 'departement',
  may: sittingRights.scheduleSession,
  texts: { startsAt: 'CODED', place: 'PLACE' },
  dates: { heldOn: 'SITTING' },
  async find(act, input) {
    const body = await bodyOf(act, input);
    requireSecretariat(act, body.id, body.kind);
    return body;
  },
  async work(act, input, body) {
    await planSession(act, body, input, act.newId);
    return act.newId;
  },
  answer: sessionAnswer,
});
