import { Opinion, RecordOpinionInput } from '../../../../schema/decisions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { requireFormation } from '../../../kernel/formation-of-age';
import { optionalText } from '../../../kernel/free-text';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { bodyKindReference } from '../../../reference/reference-data';
import { writeNote } from '../../persons/cases';
import {
  lockItem,
  markItems,
  quorumOf,
  quorumOfSecond,
  quorumVerdict,
  requireStatus,
  tellCases,
  type LiveItem,
  type LockedSession,
  type StagedReferral,
} from '../sittings';
import { DecisionQueries } from './decisions.queries';
import { decisionRights } from './decisions.access';
import { OpinionEntity } from './decisions.entity';
import { majorityVerdict } from './opinion.rules';

/** What the body thinks of a point, in one act: by consensus, or by votes. */
export const recordOpinion = defineAct({
  name: 'recordOpinion',
  description: 'Records the opinion of the body in session (avis). Its secretariat.',
  input: RecordOpinionInput,
  where: 'agendaItemId',
  may: decisionRights.recordOpinion,
  texts: { reserves: 'BEYOND' },
  find: (act, { agendaItemId }) => lockItem(act, { itemId: agendaItemId }, 'agendaItemId'),
  async work(act, input, { item, session }, { vault }) {
    requireStatus(session, ['OPEN'], "Un avis se rend en séance. Ouvrez d'abord la séance.");
    const referral = nominative(item);
    requireFormation(referral, ['agendaItemId']);
    await deliberate(act, session, input);
    const reserves = optionalText(input.reserves, 'reserves');
    const { sense, manner, votesFor = null, votesAgainst = null, abstentions = null, chairVote = null } = input;
    await act.tx.insert(OpinionEntity, {
      ...{ id: act.newId, agendaItemId: item.id, referralId: referral.id },
      ...{ sense, manner, votesFor, votesAgainst, abstentions, chairVote, hasReserves: reserves !== '' },
      ...{ givenOn: act.actor.today, recordedBy: act.actor.accountId },
    });
    if (reserves) await writeNote(act, vault, referral.holderId, 'RESERVES', reserves, referral.id);
    await markItems(act, [item], 'TREATED');
    await tellCases(act, [referral], { kind: 'OPINION', sessionId: session.id, detail: sense });
    return act.newId;
  },
  answer: {
    field: 'opinion',
    type: () => Opinion,
    read: ({ database }, actor, id) => new DecisionQueries(database).opinion(actor, id),
  },
});

async function deliberate(act: Act, session: LockedSession, input: RecordOpinionInput): Promise<void> {
  const { members, present, recorded } = await quorumOf(act, session.id);
  const quorum = quorumVerdict(bodyKindReference(session.bodyKind).crpaApplies, members, present);
  act.apply(quorumOfSecond(quorum, session.sameAgenda));
  act.apply(majorityVerdict(input, recorded > 0 ? present : null));
}

function nominative({ referral }: LiveItem): StagedReferral {
  if (referral) return referral;
  throw Refusal.of(ErrorCode.WRONG_STATE, "Un point de politique générale n'appelle pas d'avis.", ['agendaItemId']);
}
