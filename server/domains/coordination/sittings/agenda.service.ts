import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Actor } from '../../../tenancy/database';
import { bumpAgenda, lockSession, noticeFor, requireStatus, type LockedSession } from './locked-session.queries';
import { capacityVerdict } from './sessions.rules';
import { AgendaItemEntity } from './agenda.entity';
import { isLate, lateVerdict } from './agenda.rules';
import { lockBoth, lockItem, type ItemActing } from './agenda-lock.queries';
import { liveItems, markItems, numberItems, type LiveItem } from './live-items.queries';
import { moveReferrals, tellCases } from './referral-stage';
import type { AgendaItemStatus, SessionStatus } from '../../../kernel/words';

export const STILL_OPEN: readonly SessionStatus[] = ['PLANNED', 'CONVENED'];
const CLOSED = 'L’ordre du jour ne change plus une fois la séance ouverte. Choisissez une séance à venir.';

/** What becomes of a point once it is on an agenda. Placing it has a file of its own. */
export class AgendaService {
  constructor(private readonly acts: ActRunner) {}

  move(actor: Actor, input: ItemActing & { sessionId: string }): Promise<Outcome> {
    return this.acts.run({ operation: 'moveAgendaItem', actor, input }, async (act) => {
      await lockBoth(act, input.itemId, input.sessionId);
      const { item, session: from } = await lockItem(act, input);
      const to = await lockSession(act, input.sessionId);
      requireStatus(from, STILL_OPEN, CLOSED);
      requireStatus(to, STILL_OPEN, CLOSED);
      if (
        to.id === from.id ||
        to.bodyId !== from.bodyId ||
        to.formation !== from.formation ||
        to.parquetId !== from.parquetId
      ) {
        throw Refusal.of(ErrorCode.WRONG_STATE, 'Un point se déplace vers une autre séance de la même formation.', [
          'sessionId',
        ]);
      }
      const late = await checkPlace(act, to, item.minutes);
      await this.carry(act, item, to, late);
      await bumpAgenda(act, from);
      await bumpAgenda(act, to);
      await settle(act, item, to);
      return item.id;
    });
  }

  private async carry(act: Act, item: LiveItem, to: LockedSession, late: boolean): Promise<void> {
    const others = await liveItems(act, to.id);
    const set = { sessionId: to.id, position: others.length + 1, late, version: item.version + 1 };
    await act.tx.update(AgendaItemEntity, { id: item.id }, set);
    await numberItems(
      act,
      (await liveItems(act, item.sessionId)).map(({ id }) => id),
    );
  }

  /** The order is the sitting's: its version guards it. */
  reorder(
    actor: Actor,
    input: { sessionId: string; itemIds: string[]; expectedVersion?: number | null; acknowledgedWarnings?: string[] },
  ): Promise<Outcome> {
    return this.acts.run({ operation: 'reorderAgenda', actor, input }, async (act) => {
      const session = await lockSession(act, input.sessionId, input.expectedVersion);
      requireStatus(session, [...STILL_OPEN, 'OPEN'], 'L’ordre du jour d’une séance tenue ou annulée ne change plus.');
      const wanted = input.itemIds.map((id) => act.uuid(id, 'AgendaItem', ['itemIds']));
      const known = (await liveItems(act, session.id)).map(({ id }) => id);
      if (new Set(wanted).size !== wanted.length)
        throw Refusal.of(ErrorCode.INVALID_VALUE, 'Un point figure deux fois. Nommez chacun une fois.', ['itemIds']);
      if (wanted.length !== known.length || wanted.some((id) => !known.includes(id))) throw Refusal.stale(['itemIds']);
      await numberItems(act, wanted);
      await bumpAgenda(act, session);
      return session.id;
    });
  }

  /** Deferred: on no agenda any more, and waiting for another. */
  defer(actor: Actor, input: ItemActing): Promise<Outcome> {
    return this.acts.run({ operation: 'deferAgendaItem', actor, input }, async (act) => {
      const { item, session } = await lockItem(act, input);
      requireStatus(session, [...STILL_OPEN, 'OPEN'], 'La séance est close : ce qui restait a été reporté.');
      await this.takeOff(act, session, item, 'DEFERRED');
      if (item.referral) {
        await moveReferrals(act, [item.referral], 'SUBMITTED');
        await tellCases(act, [item.referral], { kind: 'DEFERRED', sessionId: session.id });
      }
      return item.id;
    });
  }

  remove(actor: Actor, input: ItemActing): Promise<Outcome> {
    return this.acts.run({ operation: 'removeFromAgenda', actor, input }, async (act) => {
      const { item, session } = await lockItem(act, input);
      if (item.kind !== 'POLICY') {
        throw Refusal.of(ErrorCode.WRONG_STATE, 'Une saisine ne se retire pas : reportez le point.', [
          'itemId',
        ]).curedBy('deferAgendaItem');
      }
      requireStatus(session, STILL_OPEN, CLOSED);
      await this.takeOff(act, session, item, 'WITHDRAWN');
      return item.id;
    });
  }

  private async takeOff(act: Act, session: LockedSession, item: LiveItem, status: AgendaItemStatus): Promise<void> {
    await markItems(act, [item], status);
    await numberItems(
      act,
      (await liveItems(act, session.id)).map(({ id }) => id),
    );
    await bumpAgenda(act, session);
  }
}

/** Room and notice in the sitting that a point comes to. True when it comes late. */
export async function checkPlace(act: Act, session: LockedSession, minutes: number): Promise<boolean> {
  const planned = (await liveItems(act, session.id)).reduce((sum, item) => sum + item.minutes, 0);
  act.apply(capacityVerdict(planned + minutes, session.capacityMinutes));
  const notice = noticeFor(session);
  const late = isLate(session.status, notice?.days ?? null, act.actor.today, session.heldOn);
  act.apply(lateVerdict(session.status, notice?.article ?? null, late));
  return late;
}

/** In a convened sitting the referral is listed, and its members read it; in a planned one it waits. Doors follow either way. */
export async function settle(
  act: Act,
  { referral }: Pick<LiveItem, 'referral'>,
  session: LockedSession,
): Promise<void> {
  if (!referral) return;
  act.touch(referral.holderId);
  await moveReferrals(act, [referral], session.status === 'CONVENED' ? 'LISTED' : 'SUBMITTED');
  await tellCases(act, [referral], { kind: 'PLACED', sessionId: session.id });
}
