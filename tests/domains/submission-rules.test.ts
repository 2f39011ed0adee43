import {
  commissionVerdicts,
  leadsToCommission,
  type SubmissionFacts,
} from '../../server/domains/coordination/submissions/submission.rules';

const facts = (more: Partial<SubmissionFacts>): SubmissionFacts => ({
  principalForm: 'SEXUAL',
  commissionState: 'INSTALLED',
  facts: 0,
  attendedFormations: ['INDIVIDUAL_CASES'],
  accords: {},
  ...more,
});
const told = (more: Partial<SubmissionFacts>) =>
  commissionVerdicts(facts(more)).map(({ rule, article, verdict }) => [rule, article, verdict]);

describe('a submission', () => {
  it('says nothing where the commission sits, and leads there', () => {
    expect(told({})).toEqual([]);
    expect(leadsToCommission(facts({}))).toBe(true);
  });

  it('warns that a commission has not met for long: the file will wait', () => {
    expect(told({ commissionState: 'DORMANT' })).toEqual([['COMMISSION_DORMANT', 'CASF L.121-9', 'WARNING']]);
  });

  it('warns that there is no commission in the département, and stays in the association', () => {
    const nowhere = { commissionState: 'NOT_INSTALLED' as const };
    expect(told(nowhere)).toEqual([['COMMISSION_NOT_INSTALLED', 'CASF L.121-9', 'WARNING']]);
    expect(leadsToCommission(facts(nowhere))).toBe(false);
  });
});
