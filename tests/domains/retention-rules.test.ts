import { dayAfterRemedies } from '../../server/domains/coordination/decisions/remedies.rules';
import {
  dueStep,
  retentionOf,
  retentionRules,
  type DecisionDates,
  type RetentionFacts,
} from '../../server/domains/confidentiality/retention/retention.rules';
import {
  remediesVerdict,
  runningVerdict,
  completeInBackupsOn,
} from '../../server/domains/confidentiality/retention/erasure.rules';

const facts = (more: Partial<RetentionFacts>): RetentionFacts => ({
  departement: '38',
  stage: 'SUBMITTED',
  outcome: null,
  lastTraceOn: '2024-03-10',
  endedOn: null,
  archivedOn: null,
  pathwayStartedOn: null,
  decisions: [],
  ...more,
});
const AUTHORISED: DecisionDates = { sense: 'AUTHORISED', signedOn: '2024-04-01', notifiedOn: '2024-04-05' };
const told = (more: Partial<RetentionFacts>, today = '2026-11-25') => {
  const { rule, archivesOn, destroysOn } = retentionOf(facts(more), today);
  return [rule.rule, archivesOn, destroysOn];
};

describe('how long a file is kept', () => {
  it.each<[string, Partial<RetentionFacts>, string[]]>([
    [
      'two years after its end',
      { stage: 'ENDED', endedOn: '2025-01-31', outcome: 'COMPLETED_24M' },
      ['ENDED_CASE', '2027-01-31', '2027-03-31'],
    ],
    [
      'a year after a refusal',
      { stage: 'ENDED', endedOn: '2025-05-02', outcome: 'REFUSED' },
      ['REFUSED_CASE', '2026-05-02', '2026-07-02'],
    ],
    [
      'a year after it was taken back',
      { stage: 'ENDED', endedOn: '2025-05-02', outcome: 'WITHDRAWN' },
      ['WITHDRAWN_CASE', '2026-05-02', '2026-07-02'],
    ],
    ['two years after the last trace, when nothing happens to it', {}, ['IDLE_CASE', '2026-03-10', '2026-05-10']],
    ['a year as a draft that nobody takes up', { stage: 'DRAFT' }, ['ORPHAN_DRAFT', '2025-03-10', '2025-03-10']],
    [
      'two years after the longest pathway, when nobody said that it ended',
      { stage: 'RUNNING', pathwayStartedOn: '2024-04-10', decisions: [AUTHORISED] },
      ['ENDED_CASE', '2028-04-10', '2028-06-10'],
    ],
    [
      'in the archive as long as a late notification may be contested',
      {
        stage: 'ENDED',
        endedOn: '2024-01-10',
        outcome: 'COMPLETED_24M',
        decisions: [{ ...AUTHORISED, notifiedOn: '2026-11-20' }],
      },
      ['ENDED_CASE', '2026-01-10', '2027-01-22'],
    ],
    [
      'two months from its true archiving, however late',
      { stage: 'ARCHIVED', endedOn: '2020-01-10', archivedOn: '2026-11-20', outcome: 'COMPLETED_24M' },
      ['ENDED_CASE', '2026-11-20', '2027-01-20'],
    ],
  ])('%s', (_what, given, expected) => expect(told(given)).toEqual(expected));

  it('is archived first and destroyed later, a day never too early', () => {
    const step = (more: Partial<RetentionFacts>, today: string) => dueStep(facts(more), today)?.step ?? null;
    const ended: Partial<RetentionFacts> = { stage: 'ENDED', endedOn: '2025-01-31', outcome: 'COMPLETED_24M' };
    expect([step(ended, '2027-01-30'), step(ended, '2027-01-31'), step(ended, '2030-01-01')]).toEqual([
      null,
      'ARCHIVE',
      'ARCHIVE',
    ]);
    const archived: Partial<RetentionFacts> = { ...ended, stage: 'ARCHIVED', archivedOn: '2027-01-31' };
    expect([step(archived, '2027-03-30'), step(archived, '2027-03-31')]).toEqual([null, 'DESTROY']);
    expect([step({ stage: 'DRAFT' }, '2025-03-09'), step({ stage: 'DRAFT' }, '2025-03-10')]).toEqual([null, 'DESTROY']);
  });

  it('never archives what still runs: a first day that is years past waits for the last trace to be old too', () => {
    const running: Partial<RetentionFacts> = {
      stage: 'RUNNING',
      pathwayStartedOn: '2020-11-20',
      lastTraceOn: '2026-11-24',
    };
    expect(dueStep(facts(running), '2026-11-25')).toBeNull();
    expect(dueStep(facts(running), '2028-11-23')).toBeNull();
    expect(dueStep(facts(running), '2028-11-24')).toMatchObject({
      step: 'ARCHIVE',
      retention: { countsFrom: '2026-11-24' },
    });
    const begun: Partial<RetentionFacts> = { ...running, pathwayStartedOn: '2026-01-05', lastTraceOn: '2026-01-05' };
    expect(dueStep(facts(begun), '2027-12-31')).toBeNull();
  });

  it('cites its text for each rule, or says that it interprets', () => {
    for (const { rule, article, says, months, archivedMonths } of retentionRules) {
      expect(article).toMatch(/CNIL|interprétation/);
      expect(says.length).toBeGreaterThan(40);
      expect(archivedMonths >= 2 || rule === 'ORPHAN_DRAFT').toBe(true);
      expect(months).toBeLessThanOrEqual(24);
    }
  });
});

describe('the remedies against a decision', () => {
  it('run two clear months from the notification, to a working day', () => {
    expect(dayAfterRemedies('38', { ...AUTHORISED, notifiedOn: '2026-01-05' })).toBe('2026-03-07');
    // 6 March 2027 is a Saturday: Monday is the last day.
    expect(dayAfterRemedies('38', { ...AUTHORISED, notifiedOn: '2027-01-05' })).toBe('2027-03-09');
  });

  it('run a year from the signature when nothing was notified', () => {
    expect(dayAfterRemedies('38', { signedOn: '2026-01-05', notifiedOn: null })).toBe('2027-01-06');
  });

  it('hold back an erasure, and say until when', () => {
    const refused = facts({
      stage: 'ENDED',
      outcome: 'REFUSED',
      endedOn: '2026-01-02',
      decisions: [{ sense: 'REFUSED', signedOn: '2026-01-02', notifiedOn: '2026-01-05' }],
    });
    expect(remediesVerdict(refused, '2026-03-06')).toMatchObject({
      verdict: 'BLOCKING',
      limit: '2026-03-07',
      article: expect.stringContaining('CJA R.421-1'),
    });
    expect(remediesVerdict(refused, '2026-03-07').verdict).toBe('OK');
  });
});

it('an erasure waits for the pathway that a decision opened, not for one that the law has ended', () => {
  const running = facts({ stage: 'RUNNING', pathwayStartedOn: '2025-01-10', decisions: [AUTHORISED] });
  expect(runningVerdict(running, '2026-11-25')).toMatchObject({ verdict: 'BLOCKING', article: 'RGPD art. 17, 3, b' });
  expect(runningVerdict(running, '2027-01-10').verdict).toBe('OK');
  expect(runningVerdict(facts({ stage: 'RUNNING' }), '2026-11-25').verdict).toBe('OK');
});

it('an erasure is complete in backups thirty days later', () => {
  expect(completeInBackupsOn('2026-11-25')).toBe('2026-12-25');
});
