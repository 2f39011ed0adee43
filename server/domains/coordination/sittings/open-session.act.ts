import { SessionInput } from '../../../../schema/sessions.types';
import { defineAct } from '../../../acts/define-act';
import { requireFormation } from '../../../kernel/formation-of-age';
import { validationsOf } from './co-chairs.queries';
import { openedUnvalidatedVerdict, validatesTogether } from './co-chairs.rules';
import { liveItems, referralsOf } from './live-items.queries';
import { lockSession, requireStatus } from './locked-session.queries';
import { moveReferrals, tellCases } from './referral-stage';
import { changeSession } from './session-change';
import { openingDayVerdict } from './sessions.rules';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';

export const openSession = defineAct({
  name: 'openSession',
  description: 'Opens the sitting (ouvrir la séance). Its secretariat.',
  input: SessionInput,
  where: 'sessionId',
  may: sittingRights.openSession,
  find: (act, { sessionId, expectedVersion }) => lockSession(act, sessionId, expectedVersion),
  async work(act, _input, session) {
    requireStatus(session, ['CONVENED'], 'Seule une séance convoquée s’ouvre. Convoquez-la d’abord.');
    act.apply(openingDayVerdict(act.actor.today, session.heldOn));
    if (validatesTogether(session.bodyKind)) act.apply(openedUnvalidatedVerdict(await validationsOf(act, session)));
    const items = await liveItems(act, session.id);
    for (const referral of referralsOf(items)) requireFormation(referral, ['sessionId']);
    const openedAgenda = items.map(({ id }) => id);
    await changeSession(act, session, { status: 'OPEN', openedAgenda, agendaDigest: session.agendaDigest });
    await moveReferrals(act, referralsOf(items), 'IN_SESSION');
    await tellCases(act, referralsOf(items), { kind: 'OPENED_SESSION', sessionId: session.id });
    return session.id;
  },
  answer: sessionAnswer,
});
