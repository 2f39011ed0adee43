import { CloseSessionInput } from '../../../../schema/sessions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { DESTINATIONS } from '../../../kernel/purposes';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Formation } from '../../../kernel/words';
import { requireOpinionsHold } from './deliberation.queries';
import { liveItems, markItems, referralsOf, type LiveItem } from './live-items.queries';
import { lockSession, requireStatus } from './locked-session.queries';
import { moveReferrals, tellCases, type StagedReferral } from './referral-stage';
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
    await leaveSitting(act, session.formation, items.filter(({ status }) => status === 'TREATED').concat(treated));
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

/**
 * What was treated leaves the sitting, unless a decision is awaited (CASF L.121-9). The coordination of a minor is decided by nobody,
 * and an alert of which a plenary heard is its parquet's: they wait again.
 */
async function leaveSitting(act: Act, formation: Formation, treated: LiveItem[]): Promise<void> {
  const leaving = referralsOf(treated).filter(({ purpose }) => !DESTINATIONS[purpose].decided);
  const settled = leaving.filter((referral) => purposeEnds(referral) && referral.formation === formation);
  await moveReferrals(act, settled, 'DECIDED');
  await moveReferrals(
    act,
    leaving.filter((referral) => !settled.includes(referral)),
    'SUBMITTED',
  );
}

const purposeEnds = ({ purpose }: StagedReferral): boolean => purpose !== 'MINOR_PATHWAY';

/** The body gave its opinion on it, and an authority decides after it (CRPA R.133-13). */
const calledForDecision = ({ status, kind, referral }: LiveItem): boolean =>
  status === 'TREATED' && kind === 'PSP_OPINION' && referral !== null && referral.authoritative;
