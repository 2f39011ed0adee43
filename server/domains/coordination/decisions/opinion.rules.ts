import type { RuleVerdict } from '../../../kernel/verdict';
import { votesVerdict, type Quorum } from '../sittings/attendance.rules';
import type { ChairVote, OpinionManner, OpinionSense } from '../../../kernel/words';

export interface Votes {
  sense: OpinionSense;
  manner: OpinionManner;
  votesFor?: number | null;
  votesAgainst?: number | null;
  abstentions?: number | null;
  chairVote?: ChairVote | null;
}

const RULE = { rule: 'MAJORITY', article: 'CRPA R.133-11' } as const;
const no = (message: string, cure?: string): RuleVerdict => ({ ...RULE, verdict: 'BLOCKING', message, cure });

/** Majority of the votes cast; in a tie, the chair's vote if the chair votes. Null: nothing decides. */
export function senseOfVotes(
  votesFor: number,
  votesAgainst: number,
  chairVote: ChairVote | null,
): 'FAVOURABLE' | 'UNFAVOURABLE' | null {
  if (votesFor !== votesAgainst) return votesFor > votesAgainst ? 'FAVOURABLE' : 'UNFAVOURABLE';
  if (chairVote === 'FOR') return 'FAVOURABLE';
  return chairVote === 'AGAINST' ? 'UNFAVOURABLE' : null;
}

/** `quorum`: who deliberates on the point. */
export function majorityVerdict(votes: Votes, quorum: Quorum): RuleVerdict {
  if (votes.manner === 'CONSENSUS') return consensusVerdict(votes);
  const malformed = malformedVotes(votes, quorum);
  if (malformed) return malformed;
  const [inFavour, against] = [votes.votesFor ?? 0, votes.votesAgainst ?? 0];
  const sense = senseOfVotes(inFavour, against, votes.chairVote ?? null);
  if (sense === null) {
    return no(
      `Partage égal des voix (${inFavour} contre ${against}) : seule la voix du président, s'il vote, est prépondérante.`,
      'Indiquez le vote du président, ou reportez le point.',
    );
  }
  if (sense !== votes.sense)
    return no(
      `Les voix (${inFavour} pour, ${against} contre) donnent un avis de sens contraire.`,
      'Corrigez le sens ou les voix.',
    );
  return { ...RULE, verdict: 'OK', message: 'Avis rendu à la majorité des voix.', value: `${inFavour}-${against}` };
}

function consensusVerdict({ votesFor, votesAgainst, abstentions, chairVote }: Votes): RuleVerdict {
  const counted = [votesFor, votesAgainst, abstentions, chairVote].some(
    (found) => found !== undefined && found !== null,
  );
  if (counted)
    return no(
      'Un avis par consensus ne compte pas de voix.',
      'Retirez les voix, ou choisissez un avis rendu par un vote.',
    );
  return { ...RULE, verdict: 'OK', message: 'Avis rendu par consensus.' };
}

function malformedVotes(votes: Votes, quorum: Quorum): RuleVerdict | null {
  const { votesFor, votesAgainst, abstentions, chairVote } = votes;
  const counts = [votesFor ?? 0, votesAgainst ?? 0, abstentions ?? 0];
  const cast = counts.reduce((sum, count) => sum + count, 0);
  if (counts.some((count) => count < 0) || (votesFor ?? 0) + (votesAgainst ?? 0) === 0) {
    return no('Aucune voix exprimée.', 'Indiquez les voix pour et contre, celle du président comprise.');
  }
  if ((chairVote === 'FOR' && !votesFor) || (chairVote === 'AGAINST' && !votesAgainst)) {
    return no(
      'La voix du président doit être comprise dans les voix de son sens.',
      'Ajoutez-la aux voix pour ou contre.',
    );
  }
  const beyond = votesVerdict(cast, quorum);
  return beyond.verdict === 'OK' ? null : beyond;
}
