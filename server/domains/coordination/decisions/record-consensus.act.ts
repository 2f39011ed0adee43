import { RecordConsensusInput, type ItemReservesInput } from '../../../../schema/opinions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { requiredText } from '../../../kernel/free-text';
import { newUuid, uuidOf } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { writeNote } from '../../persons/cases';
import {
  hourOf,
  liveItems,
  lockSession,
  markItems,
  requireStatus,
  sessionAnswer,
  tellCases,
  type LiveItem,
  type LockedSession,
} from '../sittings';
import { deliberate, nominative } from './deliberate';
import { decisionRights } from './decisions.access';
import { OpinionEntity } from './decisions.entity';

const CONSENSUS = { sense: 'FAVOURABLE', manner: 'CONSENSUS' } as const;

/** « Favorable, par consensus » on all that is left, in one act. */
export const recordConsensus = defineAct({
  name: 'recordConsensus',
  description:
    'Records a favourable opinion by consensus on every nominative point that is left (« favorable, par consensus »). Its secretariat.',
  input: RecordConsensusInput,
  where: 'sessionId',
  may: decisionRights.recordConsensus,
  texts: { 'reserves.text': 'BEYOND', treatedAt: 'CODED' },
  find: (act, { sessionId, expectedVersion }) => lockSession(act, sessionId, expectedVersion),
  async work(act, input, session, { vault }) {
    requireStatus(session, ['OPEN'], "Un avis se rend en séance. Ouvrez d'abord la séance.");
    const items = await itemsLeft(act, session, input);
    const referrals = items.map((item) => nominative(item, 'exceptItemIds'));
    const reserves = reservesOf(act, items, input.reserves ?? []);
    const treatedAt = hourOf(act, input.treatedAt, ['treatedAt']);
    await deliberate(
      act,
      session,
      treatedAt,
      items.map((item) => ({ item, votes: CONSENSUS })),
    );
    await act.tx.insert(
      OpinionEntity,
      items.map(({ id }, index) => ({
        ...{ id: newUuid(), agendaItemId: id, referralId: referrals[index]!.id, ...CONSENSUS },
        ...{ hasReserves: reserves.has(id), treatedAt, version: 1 },
        ...{ givenOn: act.actor.today, recordedBy: act.actor.accountId },
      })),
    );
    for (const { id, referral } of items) {
      const text = reserves.get(id);
      if (text) await writeNote(act, vault, referral!.holderId, 'RESERVES', text, referral!.id);
    }
    await markItems(act, items, 'TREATED');
    await tellCases(act, referrals, { kind: 'OPINION', sessionId: session.id, detail: CONSENSUS.sense });
    return session.id;
  },
  answer: sessionAnswer,
  replay: ({ sessionId }, { departement }) => uuidOf(sessionId, 'Session', departement),
});

async function itemsLeft(
  act: Act,
  session: LockedSession,
  { exceptItemIds }: RecordConsensusInput,
): Promise<LiveItem[]> {
  const waiting = (await liveItems(act, session.id)).filter((item) => item.status === 'PLACED' && item.referral);
  const except = (exceptItemIds ?? []).map((id) => act.uuid(id, 'AgendaItem', ['exceptItemIds']));
  const left = waiting.filter(({ id, referral }) => referral!.kind === 'SHARE' && !except.includes(id));
  if (except.some((id) => waiting.every((item) => item.id !== id))) throw Refusal.stale(['exceptItemIds']);
  if (left.length > 0) return left;
  throw Refusal.of(ErrorCode.WRONG_STATE, 'Il ne reste aucun point nominatif à traiter. Vous pouvez clore la séance.');
}

function reservesOf(act: Act, items: readonly LiveItem[], given: readonly ItemReservesInput[]): Map<string, string> {
  const reserves = new Map(
    given.map(({ itemId, text }) => [
      act.uuid(itemId, 'AgendaItem', ['reserves', 'itemId']),
      requiredText(text, 'reserves'),
    ]),
  );
  if ([...reserves.keys()].some((id) => items.every((item) => item.id !== id)))
    throw Refusal.notFound(['reserves', 'itemId']);
  return reserves;
}
