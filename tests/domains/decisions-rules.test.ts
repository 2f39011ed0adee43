import {
  afterOpinionVerdict,
  datesVerdict,
  notificationVerdict,
  reasonsVerdict,
  stageAfter,
  type DecisionFacts,
} from '../../server/domains/coordination/decisions/decision.rules';
import { type Votes, majorityVerdict, senseOfVotes } from '../../server/domains/coordination/decisions/opinion.rules';

const facts: DecisionFacts = {
  sense: 'AUTHORISED',
  signedOn: '2027-03-10',
  startsOn: '2027-03-15',
  reasons: '',
  opinionOn: '2027-03-08',
  today: '2027-03-12',
};
const votes: Votes = {
  sense: 'FAVOURABLE',
  manner: 'VOTES',
  votesFor: 5,
  votesAgainst: 3,
  abstentions: 1,
  chairVote: 'FOR',
};

const deliberating = (present: number) => ({ members: 15, present, recused: 0 });

describe('an opinion', () => {
  it('follows the majority of the votes cast (CRPA R.133-11)', () => {
    expect(majorityVerdict(votes, deliberating(9)).verdict).toBe('OK');
    expect(majorityVerdict({ ...votes, sense: 'UNFAVOURABLE' }, deliberating(9))).toMatchObject({
      verdict: 'BLOCKING',
      article: 'CRPA R.133-11',
    });
  });

  it('follows the chair in a tie, when the chair votes', () => {
    expect(senseOfVotes(4, 4, 'FOR')).toBe('FAVOURABLE');
    expect(senseOfVotes(4, 4, 'AGAINST')).toBe('UNFAVOURABLE');
  });

  it('is refused with words in a tie where the chair does not vote', () => {
    const verdict = majorityVerdict(
      { ...votes, votesFor: 4, votesAgainst: 4, chairVote: 'ABSTAINED' },
      deliberating(9),
    );
    expect(verdict).toMatchObject({ verdict: 'BLOCKING' });
    expect(verdict.cure).toContain('président');
  });

  it('counts no more votes than voting members present', () => {
    expect(majorityVerdict(votes, deliberating(8)).verdict).toBe('BLOCKING');
    expect(majorityVerdict(votes, deliberating(0)).verdict).toBe('BLOCKING');
    expect(majorityVerdict({ ...votes, votesFor: 999 }, deliberating(15)).verdict).toBe('BLOCKING');
    expect(majorityVerdict({ ...votes, votesFor: 13, votesAgainst: 0, abstentions: 0 }, deliberating(12)).verdict).toBe(
      'BLOCKING',
    );
  });

  it('wants votes, and the chair’s among them', () => {
    expect(majorityVerdict({ sense: 'FAVOURABLE', manner: 'VOTES' }, deliberating(9)).verdict).toBe('BLOCKING');
    expect(
      majorityVerdict({ ...votes, votesFor: 5, votesAgainst: 0, chairVote: 'AGAINST' }, deliberating(9)).verdict,
    ).toBe('BLOCKING');
    expect(majorityVerdict({ ...votes, votesAgainst: -3 }, deliberating(9)).verdict).toBe('BLOCKING');
  });

  it('by consensus counts no votes', () => {
    expect(majorityVerdict({ sense: 'FAVOURABLE', manner: 'CONSENSUS' }, deliberating(9)).verdict).toBe('OK');
    expect(majorityVerdict({ ...votes, manner: 'CONSENSUS' }, deliberating(9)).verdict).toBe('BLOCKING');
  });
});

describe('a decision', () => {
  it('comes after the opinion (CASF L.121-9)', () => {
    expect(afterOpinionVerdict(facts).verdict).toBe('OK');
    expect(afterOpinionVerdict({ ...facts, opinionOn: null })).toMatchObject({
      verdict: 'BLOCKING',
      article: 'CASF L.121-9',
    });
    expect(afterOpinionVerdict({ ...facts, signedOn: '2027-03-07' }).verdict).toBe('BLOCKING');
  });

  it('gives reasons when it refuses (CRPA L.211-2, 7°)', () => {
    expect(reasonsVerdict({ ...facts, sense: 'REFUSED', reasons: ' ' })).toMatchObject({
      verdict: 'BLOCKING',
      article: 'CRPA L.211-2, 7°',
    });
    expect(reasonsVerdict({ ...facts, sense: 'REFUSED', reasons: 'Motifs.' }).verdict).toBe('OK');
    expect(reasonsVerdict(facts).verdict).toBe('OK');
  });

  it('sets the first day of the pathway when it authorises, and none when it refuses', () => {
    expect(datesVerdict(facts).verdict).toBe('OK');
    expect(datesVerdict({ ...facts, startsOn: null }).verdict).toBe('BLOCKING');
    expect(datesVerdict({ ...facts, sense: 'REFUSED' }).verdict).toBe('BLOCKING');
    expect(datesVerdict({ ...facts, sense: 'REFUSED', startsOn: null }).verdict).toBe('OK');
  });

  it('tells a pathway that would start before the signature, and refuses a signature to come', () => {
    expect(datesVerdict({ ...facts, startsOn: '2027-03-09' }).verdict).toBe('WARNING');
    expect(datesVerdict({ ...facts, signedOn: '2027-03-13' }).verdict).toBe('BLOCKING');
  });

  it('asks twice for a first day more than a period after the signature: a year typed wrong', () => {
    expect(datesVerdict({ ...facts, startsOn: '2027-09-10' }).verdict).toBe('OK');
    expect(datesVerdict({ ...facts, startsOn: '2027-09-11' })).toMatchObject({
      verdict: 'WARNING',
      value: '2027-09-11',
      limit: '2027-09-10',
    });
  });

  it('runs from its first day, waits before it, and ends when it refuses', () => {
    expect(stageAfter('AUTHORISED', '2027-03-12', '2027-03-12')).toBe('RUNNING');
    expect(stageAfter('AUTHORISED', '2027-03-13', '2027-03-12')).toBe('DECIDED');
    expect(stageAfter('REFUSED', null, '2027-03-12')).toBe('ENDED');
  });

  it('is notified from its signature on, and not in advance', () => {
    expect(notificationVerdict('2027-03-10', '2027-03-10', '2027-03-12').verdict).toBe('OK');
    expect(notificationVerdict('2027-03-10', '2027-03-09', '2027-03-12').verdict).toBe('BLOCKING');
    expect(notificationVerdict('2027-03-10', '2027-03-13', '2027-03-12').verdict).toBe('BLOCKING');
  });
});
