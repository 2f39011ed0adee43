import { Opinion } from '../../../../schema/decisions.types';
import { CorrectOpinionInput } from '../../../../schema/opinions.types';
import { defineAct } from '../../../acts/define-act';
import { corrected } from '../../../kernel/corrected';
import { optionalText } from '../../../kernel/free-text';
import { uuidOf } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { writeNote } from '../../persons/cases';
import { hourOf, tellCases } from '../sittings';
import { deliberate, nominative } from './deliberate';
import { decisionRights } from './decisions.access';
import { OpinionEntity } from './decisions.entity';
import { DecisionQueries, type OpinionRow } from './decisions.queries';
import { lockOpinion, requireCorrectable } from './opinion-lock.queries';
import type { Votes } from './opinion.rules';

/** Until its sitting is closed an opinion is corrected; what it said stays readable beside it. */
export const correctOpinion = defineAct({
  name: 'correctOpinion',
  description:
    'Corrects an opinion until its sitting is closed; what it said before stays readable. The body’s secretariat.',
  input: CorrectOpinionInput,
  where: 'opinionId',
  may: decisionRights.correctOpinion,
  texts: { reserves: 'BEYOND', treatedAt: 'CODED' },
  find: (act, { opinionId }) => lockOpinion(act, opinionId),
  async work(act, input, { opinion, item, session }, { vault }) {
    requireCorrectable(session);
    refuseStale(input, opinion);
    const referral = nominative(item, 'opinionId');
    const votes = correctedVotes(input, opinion);
    const treatedAt = input.treatedAt ? hourOf(act, input.treatedAt, ['treatedAt']) : opinion.treatedAt;
    await deliberate(act, session, treatedAt, [{ item, votes }]);
    const reserves = optionalText(input.reserves, 'reserves');
    const hasReserves = input.reserves === undefined ? opinion.hasReserves : reserves !== '';
    await act.tx.query({ text: KEEP_FORMER, values: [opinion.id, act.actor.now, act.actor.accountId] });
    const { id, version } = opinion;
    await act.tx.update(OpinionEntity, { id, version }, { ...votes, treatedAt, hasReserves, version: version + 1 });
    if (reserves) await writeNote(act, vault, referral.holderId, 'RESERVES', reserves, referral.id);
    await tellCases(act, [referral], { kind: 'OPINION', sessionId: session.id, detail: votes.sense });
    return id;
  },
  answer: {
    field: 'opinion',
    type: () => Opinion,
    read: ({ database }, actor, id) => new DecisionQueries(database).opinion(actor, id),
  },
  replay: ({ opinionId }, { departement }) => uuidOf(opinionId, 'Opinion', departement),
});

function refuseStale({ expectedVersion }: CorrectOpinionInput, { version }: OpinionRow): void {
  if (expectedVersion === undefined || expectedVersion === null)
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'Pour corriger un avis, relisez-le et donnez sa version.', [
      'expectedVersion',
    ]);
  if (expectedVersion !== version) throw Refusal.stale();
}

function correctedVotes(input: CorrectOpinionInput, known: OpinionRow): Votes {
  const manner = input.manner ?? known.manner;
  const kept = manner === known.manner ? known : NO_VOTES;
  return {
    manner,
    sense: input.sense ?? known.sense,
    votesFor: corrected(input.votesFor, kept.votesFor, null),
    votesAgainst: corrected(input.votesAgainst, kept.votesAgainst, null),
    abstentions: corrected(input.abstentions, kept.abstentions, null),
    chairVote: corrected(input.chairVote, kept.chairVote, null),
  };
}

const NO_VOTES = { votesFor: null, votesAgainst: null, abstentions: null, chairVote: null };

const KEEP_FORMER = `
  insert into tenant.opinion_version (departement_code, opinion_id, version, holder_id, sense, manner, votes_for, votes_against,
    abstentions, chair_vote, has_reserves, treated_at, corrected_at, corrected_by)
  select o.departement_code, o.id, o.version, r.holder_id, o.sense, o.manner, o.votes_for, o.votes_against,
    o.abstentions, o.chair_vote, o.has_reserves, o.treated_at, $2, $3
  from access.visible_opinion o cross join lateral (
    select v.holder_id from access.visible_referral v where v.departement_code = access.departement() and v.id = o.referral_id limit 1) r
  where o.departement_code = access.departement() and o.id = $1`;
