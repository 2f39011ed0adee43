import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { requiredText } from '../../../kernel/free-text';
import { factBits } from '../../../kernel/groups';
import { seizureOf } from '../../../kernel/purposes';
import type { Act, HeldMandate } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { bodyKindReference } from '../../../reference/reference-data';
import { requireFormation } from '../../../kernel/formation-of-age';
import type { BodyKind } from '../../../reference/body-types';
import type { Actor } from '../../../tenancy/database';
import type { Sealing } from '../../../vault/sealing';
import { type CaseDraft, recordEvent, recordNote, instructedCase } from '../../persons/cases';
import { requireAttended } from '../../actors/bodies';
import { openReferral, type ReferralAct } from './open-referral';
import type { ReferralInAct } from './referrals.queries';
import { targetBody } from './target-body';
import { CLOSE, SET_STATUS, SUGGEST } from './referrals.sql';
import type { ReferralStatus } from '../../../kernel/words';

/** Accepting, declining, taking back: the life of a referral between its proposal and its closing. */
export class ReferralService {
  constructor(
    private readonly acts: ActRunner,
    private readonly vault: Sealing,
    private readonly draft: CaseDraft,
  ) {}

  accept(actor: Actor, input: ReferralAct): Promise<Outcome> {
    return this.acts.run({ operation: 'acceptReferral', actor, input }, async (act) => {
      const found = await referralToAnswer(act, input);
      requireFormation(found, ['referralId']);
      await setStatus(act, found, 'ACCEPTED', input.expectedVersion);
      if (found.kind === 'SHARE')
        await recordEvent(act, found.holderId, 'ACCEPTED', { referralId: found.id, detail: found.bodyKind });
      act.tell('REFERRAL_ACCEPTED', found.id);
      return found.id;
    });
  }

  decline(actor: Actor, input: ReferralAct & { reason: string }): Promise<Outcome> {
    return this.acts.run({ operation: 'declineReferral', actor, input }, async (act) => {
      const found = await referralToAnswer(act, input);
      const reason = requiredText(input.reason, 'reason');
      await recordNote(
        act,
        this.vault,
        await this.draft.keyOf(act, found.holderId),
        'DECLINE_REASON',
        reason,
        found.id,
      );
      await close(act, found, 'DECLINED', input.expectedVersion);
      if (found.kind === 'SHARE')
        await recordEvent(act, found.holderId, 'DECLINED', { referralId: found.id, detail: found.bodyKind });
      act.tell('REFERRAL_DECLINED', found.id);
      return found.id;
    });
  }

  /** The association takes one referral back; the file itself stays where it is. */
  withdraw(actor: Actor, input: ReferralAct): Promise<Outcome> {
    return this.acts.run({ operation: 'withdrawReferral', actor, input }, async (act) => {
      const found = await openReferral(act, input);
      act.requireAs('OWN_TEAM', ({ teamId }) => found.own && teamId !== null);
      if (['DECIDED', 'RUNNING'].includes(found.stage)) {
        throw Refusal.of(ErrorCode.WRONG_STATE, 'La décision est prise : cette saisine ne se retire plus.');
      }
      await close(act, found, 'WITHDRAWN', input.expectedVersion);
      if (found.kind === 'SHARE')
        await recordEvent(act, found.holderId, 'CLOSED', { referralId: found.id, detail: 'WITHDRAWN' });
      return found.id;
    });
  }

  /** A coordinator may only suggest; the association confirms. */
  suggest(
    actor: Actor,
    input: { caseId: string; body: BodyKind; idempotencyKey?: string; acknowledgedWarnings?: string[] },
  ): Promise<Outcome> {
    return this.acts.run({ operation: 'suggestReferral', actor, input }, async (act) => {
      const found = await instructedCase(act, input.caseId);
      const body = await targetBody(act, input.body);
      const { purpose } = seizureOf(body.kind, (found.facts & factBits.MINOR) !== 0);
      await requireAttended(act, purpose, body.id, found.id);
      await act.tx.query({
        text: SUGGEST,
        values: [actor.departement, act.newId, found.id, body.id, actor.now, actor.accountId],
      });
      await recordEvent(act, found.id, 'SUGGESTED', { detail: body.kind });
      act.tell('REFERRAL_SUGGESTED', found.id);
      return act.newId;
    });
  }
}

async function referralToAnswer(act: Act, input: ReferralAct): Promise<ReferralInAct> {
  const found = await openReferral(act, input);
  act.requireAs(found.kind === 'ALERT' ? 'ANSWERING' : 'SECRETARIAT', (mandate) => answersFor(mandate, found));
  if (found.status !== 'PROPOSED') throw Refusal.of(ErrorCode.WRONG_STATE, 'Cette saisine a déjà reçu une réponse.');
  return found;
}

/** The body's secretariat; for an alert the parquet, not the secretary (docs/law.md#an-alert). */
function answersFor(mandate: HeldMandate, found: ReferralInAct): boolean {
  if (found.kind === 'ALERT') return mandate.role === 'PARQUET' && mandate.authorityId === found.parquetId;
  return (
    mandate.role === bodyKindReference(found.bodyKind as BodyKind).secretariatRole && mandate.bodyId === found.bodyId
  );
}

async function setStatus(
  act: Act,
  found: ReferralInAct,
  status: ReferralStatus,
  expectedVersion: number | undefined,
): Promise<void> {
  const changed = await act.tx.query({
    text: SET_STATUS,
    values: [found.id, expectedVersion ?? found.version, status],
  });
  if (changed.length === 0) throw Refusal.stale();
  act.touch(found.holderId);
}

/** Closing shuts every body reader's lens at the commit. */
async function close(
  act: Act,
  found: ReferralInAct,
  reason: string,
  expectedVersion: number | undefined,
): Promise<void> {
  const closed = await act.tx.query({ text: CLOSE, values: [found.id, expectedVersion ?? found.version, reason] });
  if (closed.length === 0) throw Refusal.stale();
  await act.raise({
    type: 'ReferralClosed',
    referralId: found.id,
    holderId: found.holderId,
    caseId: found.kind === 'SHARE' ? found.holderId : null,
  });
  act.touch(found.holderId);
}
