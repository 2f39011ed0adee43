import {
  awaitsDecision,
  fileStanding,
  referralStanding,
  type StandingReferral,
} from '../../console/pages/sharing/standing';

const today = '2026-11-29';
const REFERRAL: StandingReferral = {
  status: 'ACCEPTED',
  stage: 'SUBMITTED',
  purpose: 'PSP',
  authoritative: true,
  opinions: [],
  decision: null,
};
const SIGNED = { sense: 'AUTHORISED', signedOn: '2026-11-20', startsOn: '2026-12-01', notifiedOn: null };
const TOLD = { ...SIGNED, notifiedOn: '2026-11-25' };

const decided = (stage: string, decision: typeof SIGNED | typeof TOLD, pathwayStartedOn: string | null) =>
  [stage, [{ ...REFERRAL, stage, opinions: [{}], decision }], pathwayStartedOn] as const;

describe('where a file stands', () => {
  it.each([
    ['SUBMITTED', [], null, 'Aucune instance n’est saisie', 'répondre'],
    ['SUBMITTED', [{ ...REFERRAL, status: 'PROPOSED' }], null, 'doit encore répondre', 'accepté'],
    ['SUBMITTED', [REFERRAL], null, 'l’a accepté', 'répondre'],
    ['SUBMITTED', [{ ...REFERRAL, status: 'CLOSED' }], null, 'Plus aucune instance', 'répondre'],
    ['IN_SESSION', [REFERRAL], null, 'La séance l’examine', 'avis'],
    ['IN_SESSION', [{ ...REFERRAL, opinions: [{}] }], null, 'a rendu son avis', 'examine'],
    [...decided('DECIDED', SIGNED, '2026-12-01'), 'Il reste à informer la personne', 'a commencé'],
    [...decided('DECIDED', TOLD, '2026-12-01'), 'Le parcours commencera le 1er décembre 2026', 'Il reste'],
    [...decided('DECIDED', TOLD, '2026-12-01'), 'informée le 25 novembre 2026', 'a commencé'],
    [...decided('RUNNING', TOLD, '2026-11-29'), 'a commencé le 29 novembre 2026', 'Il reste'],
    [...decided('RUNNING', SIGNED, '2026-11-28'), 'Il reste à informer', 'commencera'],
    [...decided('ENDED', { ...TOLD, sense: 'REFUSED' }, null), 'a refusé le parcours', 'Il reste'],
  ])('says at %s what is true, and nothing that is done already', (stage, referrals, pathwayStartedOn, says, not) => {
    const words = fileStanding({ stage, referrals, pathwayStartedOn }, { today, own: true });
    expect(words).toContain(says);
    expect(words).not.toContain(not);
  });

  it('calls nobody « yours » to who keeps another body', () => {
    expect(fileStanding({ stage: 'ENDED', referrals: [], pathwayStartedOn: null }, { today, own: false })).toMatch(
      /^Il est terminé\. L’association le garde/,
    );
  });
});

describe('where a referral stands', () => {
  it('awaits a decision until it is signed, refused or closed; of a child’s pathway, never', () => {
    const cases = [
      REFERRAL,
      { ...REFERRAL, decision: SIGNED },
      { ...REFERRAL, status: 'CLOSED' },
      { ...REFERRAL, purpose: 'MINOR_PATHWAY' },
      { ...REFERRAL, authoritative: false },
    ];
    expect(cases.map(awaitsDecision)).toEqual([true, false, false, false, false]);
  });

  it('is examined until its opinion, then its opinion and its decision speak', () => {
    const listed = { ...REFERRAL, stage: 'LISTED' };
    expect(referralStanding({ ...REFERRAL, status: 'PROPOSED' })).toContain('n’a pas encore répondu');
    expect(referralStanding(listed)).toContain('ordre du jour');
    expect(referralStanding({ ...REFERRAL, stage: 'IN_SESSION', opinions: [{}] })).toBeNull();
    expect(referralStanding({ ...REFERRAL, stage: 'DECIDED', opinions: [{}], decision: SIGNED })).toBeNull();
    expect(referralStanding({ ...REFERRAL, stage: 'RUNNING', opinions: [{}], decision: SIGNED })).toContain('en cours');
    expect(referralStanding({ ...REFERRAL, status: 'CLOSED' })).toBeNull();
  });
});
