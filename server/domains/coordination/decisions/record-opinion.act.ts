import { Opinion, RecordOpinionInput } from '../../../../schema/decisions.types';
import { defineAct } from '../../../acts/define-act';
import { optionalText } from '../../../kernel/free-text';
import { writeNote } from '../../persons/cases';
import { hourOf, lockItem, markItems, requireStatus, tellCases } from '../sittings';
import { deliberate, nominative } from './deliberate';
import { DecisionQueries } from './decisions.queries';
import { decisionRights } from './decisions.access';
import { OpinionEntity } from './decisions.entity';

/** What the body thinks of a point, in one act: by consensus, or by votes. */
export const recordOpinion = defineAct({
  name: 'recordOpinion',
  description: 'Records the opinion of the body in session (avis). Its secretariat.',
  input: RecordOpinionInput,
  where: 'agendaItemId',
  may: decisionRights.recordOpinion,
  texts: { reserves: 'BEYOND', treatedAt: 'CODED' },
  find: (act, { agendaItemId }) => lockItem(act, { itemId: agendaItemId }, 'agendaItemId'),
  async work(act, input, { item, session }, { vault }) {
    requireStatus(session, ['OPEN'], "Un avis se rend en séance. Ouvrez d'abord la séance.");
    const referral = nominative(item, 'agendaItemId');
    const treatedAt = hourOf(act, input.treatedAt, ['treatedAt']);
    await deliberate(act, session, treatedAt, [{ item, votes: input }]);
    const reserves = optionalText(input.reserves, 'reserves');
    const { sense, manner, votesFor = null, votesAgainst = null, abstentions = null, chairVote = null } = input;
    await act.tx.insert(OpinionEntity, {
      ...{ id: act.newId, agendaItemId: item.id, referralId: referral.id },
      ...{ sense, manner, votesFor, votesAgainst, abstentions, chairVote, hasReserves: reserves !== '' },
      ...{ treatedAt, version: 1, givenOn: act.actor.today, recordedBy: act.actor.accountId },
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
