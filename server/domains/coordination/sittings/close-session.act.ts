import { CloseSessionInput } from '../../../../schema/sessions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { requireOpinionsHold } from './deliberation.queries';
import { liveItems, markItems, referralsOf, type LiveItem } from './live-items.queries';
import { lockSession, requireStatus } from './locked-session.queries';
import { moveReferrals, tellCases } from './referral-stage';
import { changeSession } from './session-change';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';

/** Seals the sitting: what was not treated is deferred, and its members no longer read its files. */
export const closeSession = defineAct({
  name: 'closeSession',
  description: 'Closes and seals the sitting (clore): its members no longer read its files. Its secretariat.',
  input: CloseSessionInput,
  where: 'sessionId',
  may: sittingRights.closeSession,
  find: (act, { sessionId, expectedVersion }) => lockSession(act, sessionId, expectedVersion),
  async work(act, input, session) {
    requireStatus(session, ['OPEN'], 'Seule une séance ouverte se clôt.');
    await requireOpinionsHold(act, session);
    const items = await liveItems(act, session.id);
    const open = items.filter((item) => item.status === 'PLACED');
    const treated = treatedAmong(act, open, input.treatedItemIds ?? []);
    const deferred = open.filter((item) => !treated.includes(item));
    await markItems(act, treated, 'TREATED');
    await markItems(act, deferred, 'DEFERRED');
    await changeSession(act, session, { status: 'HELD', sealedAt: act.actor.now });
    await moveReferrals(act, referralsOf(deferred), 'SUBMITTED');
    await tellCases(act, referralsOf(deferred), { kind: 'DEFERRED', sessionId: session.id });
    for (const { holderId } of referralsOf(items)) act.touch(holderId);
    if (items.some(calledForDecision)) act.tell('OPINIONS_GIVEN', session.bodyId);
    return session.id;
  },
  answer: sessionAnswer,
});

/** Policy is treated unless deferred; an opinion is due on a pathway, so that its point is never "treated" without one. */
function treatedAmong(act: Act, open: LiveItem[], ids: string[]): LiveItem[] {
  const named = ids.map((id) => act.uuid(id, 'AgendaItem', ['treatedItemIds']));
  const found = open.filter((item) => named.includes(item.id));
  if (found.length < new Set(named).size) throw Refusal.notFound(['treatedItemIds']);
  if (found.some((item) => item.kind === 'PSP_OPINION')) {
    throw Refusal.of(
      ErrorCode.WRONG_STATE,
      'Un parcours appelle un avis : enregistrez-le, ou laissez le point être reporté.',
      ['treatedItemIds'],
      'CASF L.121-9',
    ).curedBy('recordOpinion');
  }
  return open.filter((item) => item.kind === 'POLICY' || found.includes(item));
}

/** The body gave its opinion on it, and an authority decides after it (CRPA R.133-13). */
const calledForDecision = ({ status, kind, referral }: LiveItem): boolean =>
  status === 'TREATED' && kind === 'PSP_OPINION' && referral !== null && referral.authoritative;
