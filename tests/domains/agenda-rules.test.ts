import {
  isLate,
  kindOf,
  lateVerdict,
  policyVerdict,
  referralVerdict,
  type ReferralFacts,
  type Sitting,
} from '../../server/domains/coordination/sittings/agenda.rules';
import type { AgendaItemKind } from '../../server/kernel/words';

const commission: Sitting = { bodyId: 'b1', formation: 'INDIVIDUAL_CASES', parquetId: null, treats: ['PSP_OPINION'] };
const codaf: Sitting = { bodyId: 'b2', formation: 'RESTRICTED', parquetId: 'p1', treats: ['OPERATION'] };
const share: ReferralFacts = {
  kind: 'SHARE',
  bodyId: 'b1',
  formation: 'INDIVIDUAL_CASES',
  parquetId: null,
  status: 'ACCEPTED',
};
const alert: ReferralFacts = {
  kind: 'ALERT',
  bodyId: 'b2',
  formation: 'RESTRICTED',
  parquetId: 'p1',
  status: 'ACCEPTED',
};

describe('what a formation treats', () => {
  it('is the kind of a point when nobody says it', () => {
    expect(kindOf(['POLICY', 'VICTIM_SUPPORT'], true)).toBe('VICTIM_SUPPORT');
    expect(kindOf(['POLICY', 'VICTIM_SUPPORT'], false)).toBe('POLICY');
    expect(kindOf(['PSP_OPINION'], false)).toBeNull();
  });

  it('takes an accepted referral of its own body and formation', () => {
    expect(referralVerdict(commission, 'PSP_OPINION', share).verdict).toBe('OK');
    expect(referralVerdict(codaf, 'OPERATION', alert).verdict).toBe('OK');
  });

  it.each<[string, AgendaItemKind, ReferralFacts]>([
    ['a referral not accepted yet', 'PSP_OPINION', { ...share, status: 'PROPOSED' }],
    ['a referral to another body', 'PSP_OPINION', { ...share, bodyId: 'b9' }],
    ['a referral to another formation', 'PSP_OPINION', { ...share, formation: 'MINORS_PATHWAYS' }],
    ['a minor’s pathway among individual cases', 'MINOR_PATHWAY', share],
    ['a person as a policy point', 'POLICY', share],
  ])('refuses %s', (_what, kind, referral) => {
    expect(referralVerdict(commission, kind, referral).verdict).toBe('BLOCKING');
  });

  it('takes only alerts as operations, and never those of another parquet', () => {
    expect(referralVerdict(codaf, 'OPERATION', { ...alert, kind: 'SHARE' }).verdict).toBe('BLOCKING');
    expect(referralVerdict(codaf, 'OPERATION', { ...alert, parquetId: 'p2' }).verdict).toBe('BLOCKING');
  });

  it('lets the plenary of the CODAF hear of an alert, and of no person', () => {
    const plenary: Sitting = { ...codaf, formation: 'PLENARY', parquetId: null, treats: ['POLICY', 'OPERATION'] };
    expect(referralVerdict(plenary, 'OPERATION', alert).verdict).toBe('OK');
    expect(referralVerdict(plenary, 'OPERATION', { ...share, bodyId: 'b2' }).verdict).toBe('BLOCKING');
  });

  it('takes policy points where policy is treated', () => {
    expect(policyVerdict({ ...commission, treats: ['POLICY'] }, 'POLICY').verdict).toBe('OK');
    expect(policyVerdict(commission, 'POLICY').verdict).toBe('BLOCKING');
  });
});

describe('a late point', () => {
  it('comes after the summons, or too near the sitting to be received in time', () => {
    expect(isLate('CONVENED', 5, '2027-01-01', '2027-03-07')).toBe(true);
    expect(isLate('PLANNED', 5, '2027-03-02', '2027-03-07')).toBe(true);
    expect(isLate('PLANNED', 5, '2027-03-01', '2027-03-07')).toBe(false);
    expect(isLate('PLANNED', null, '2027-03-06', '2027-03-07')).toBe(false);
  });

  it('warns once the members are summoned (CRPA R.133-8)', () => {
    expect(lateVerdict('CONVENED', 'CRPA R.133-8', true)).toMatchObject({
      verdict: 'WARNING',
      article: 'CRPA R.133-8',
    });
    expect(lateVerdict('PLANNED', 'CRPA R.133-8', true).verdict).toBe('OK');
  });
});
