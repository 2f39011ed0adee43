import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { requireFormation } from '../../../kernel/formation-of-age';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { bodyKindReference } from '../../../reference/reference-data';
import type { Actor } from '../../../tenancy/database';
import {
  lockItem,
  markItems,
  type LiveItem,
  tellCases,
  type StagedReferral,
  requireStatus,
  type LockedSession,
  quorumOf,
  quorumVerdict,
} from '../sittings';
import { OpinionEntity } from './decisions.entity';
import { majorityVerdict, type Votes } from './opinion.rules';
import { checkedNote, type ReferralNotes } from './referral-notes';

export interface RecordOpinion extends Votes {
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
  agendaItemId: string;
  reserves?: string;
}

/** What the body thinks of a point, in one act: by consensus, or by votes. */
export class OpinionService {
  constructor(
    private readonly acts: ActRunner,
    private readonly notes: ReferralNotes,
  ) {}

  record(actor: Actor, input: RecordOpinion): Promise<Outcome> {
    return this.acts.run({ operation: 'recordOpinion', actor, input }, async (act) => {
      const { item, session } = await lockItem(act, { itemId: input.agendaItemId }, 'agendaItemId');
      requireStatus(session, ['OPEN'], "Un avis se rend en séance. Ouvrez d'abord la séance.");
      const referral = nominative(item);
      requireFormation(referral, ['agendaItemId']);
      await this.deliberate(act, session, input);
      const reserves = checkedNote(input.reserves, 'reserves');
      await this.insert(act, item, referral, input, reserves !== '');
      if (reserves) await this.notes.write(act, referral, 'RESERVES', reserves);
      await markItems(act, [item], 'TREATED');
      await tellCases(act, [referral], { kind: 'OPINION', sessionId: session.id, detail: input.sense });
      return act.newId;
    });
  }

  private async deliberate(act: Act, session: LockedSession, input: RecordOpinion): Promise<void> {
    const { members, present, recorded } = await quorumOf(act, session.id);
    act.apply(quorumVerdict(bodyKindReference(session.bodyKind).crpaApplies, members, present));
    act.apply(majorityVerdict(input, recorded > 0 ? present : null));
  }

  private async insert(
    act: Act,
    item: LiveItem,
    referral: StagedReferral,
    input: RecordOpinion,
    hasReserves: boolean,
  ): Promise<void> {
    const { sense, manner, votesFor = null, votesAgainst = null, abstentions = null, chairVote = null } = input;
    await act.tx.insert(OpinionEntity, {
      id: act.newId,
      agendaItemId: item.id,
      referralId: referral.id,
      sense,
      manner,
      votesFor,
      votesAgainst,
      abstentions,
      chairVote,
      hasReserves,
      givenOn: act.actor.today,
      recordedBy: act.actor.accountId,
    });
  }
}

function nominative({ referral }: LiveItem): StagedReferral {
  if (referral) return referral;
  throw Refusal.of(ErrorCode.WRONG_STATE, "Un point de politique générale n'appelle pas d'avis.", ['agendaItemId']);
}
