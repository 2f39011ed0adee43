import {
  endVerdict,
  gapsBetween,
  lastDayOf,
  monthsUsed,
  nextPeriodVerdicts,
  periodsFrom,
} from '../../server/domains/coordination/pathways/periods.rules';

const FIRST = '2025-01-15';
const from = (...starts: string[]) => starts.map((startsOn) => ({ startsOn, cutOn: null }));
const verdicts = (former: string[], startsOn: string) =>
  Object.fromEntries(nextPeriodVerdicts(from(...former), startsOn).map(({ rule, verdict }) => [rule, verdict]));

describe('the periods of a pathway (CASF L.121-9)', () => {
  it('are six months each, from the date in their act', () => {
    expect(periodsFrom(from(FIRST, '2025-07-15'))).toEqual([
      { number: 1, startsOn: FIRST, endsOn: '2025-07-14' },
      { number: 2, startsOn: '2025-07-15', endsOn: '2026-01-14' },
    ]);
    expect(periodsFrom(from('2025-08-31'))[0]!.endsOn).toBe('2026-02-27');
  });

  it('end at the twenty-fourth month from the first day: a gap shortens the last one', () => {
    const starts = [FIRST, '2025-07-15', '2026-02-15', '2026-08-15'];
    expect(lastDayOf(FIRST)).toBe('2027-01-14');
    expect(periodsFrom(from(...starts)).at(-1)!.endsOn).toBe('2027-01-14');
  });

  it('leave gaps that are told, day by day', () => {
    expect(gapsBetween(periodsFrom(from(FIRST, '2025-07-15', '2026-02-01')))).toEqual([
      { firstDay: '2026-01-15', lastDay: '2026-01-31' },
    ]);
  });

  it.each([
    [FIRST, 1],
    ['2025-02-14', 1],
    ['2025-02-15', 2],
    ['2025-07-14', 6],
    ['2027-06-01', 6],
  ])('count the months that have begun: on %s, %i', (day, months) => {
    expect(monthsUsed(periodsFrom(from(FIRST)), day)).toBe(months);
  });
});

describe('one period more', () => {
  it('is the first one: nothing comes before', () => {
    expect(nextPeriodVerdicts([], FIRST)).toEqual([]);
  });

  it.each([
    ['follows', [FIRST], '2025-07-15', { PATHWAY_LENGTH: 'OK', PERIOD_OVERLAP: 'OK', PERIOD_GAP: 'OK' }],
    ['starts before the former ends', [FIRST], '2025-07-14', { PERIOD_OVERLAP: 'BLOCKING' }],
    ['leaves a gap', [FIRST], '2025-07-16', { PERIOD_GAP: 'WARNING', PERIOD_OVERLAP: 'OK' }],
    ['is cut by the twenty-fourth month', [FIRST], '2026-10-01', { PATHWAY_LENGTH: 'WARNING' }],
    ['comes after the twenty-fourth month', [FIRST], '2027-01-15', { PATHWAY_LENGTH: 'BLOCKING' }],
    ['is the fifth', [FIRST, '2025-07-15', '2026-01-15', '2026-07-15'], '2027-01-01', { PATHWAY_LENGTH: 'BLOCKING' }],
  ] as [string, string[], string, object][])('%s', (_what, former, startsOn, expected) => {
    expect(verdicts(former, startsOn)).toMatchObject(expected);
  });

  it('may follow at once one that a move cut short, within the same twenty-four months', () => {
    const cut = [{ startsOn: FIRST, cutOn: '2025-03-10' }];
    expect(periodsFrom(cut)[0]!.endsOn).toBe('2025-03-10');
    expect(nextPeriodVerdicts(cut, '2025-03-11').map(({ verdict }) => verdict)).toEqual(['OK', 'OK', 'OK']);
    expect(nextPeriodVerdicts(cut, '2027-01-15')[0]!.verdict).toBe('BLOCKING');
  });

  it('says its rule, its article, its value, its limit and its cure', () => {
    const [, overlap] = nextPeriodVerdicts(from(FIRST), '2025-07-01');
    expect(overlap).toEqual({
      rule: 'PERIOD_OVERLAP',
      article: 'CASF L.121-9',
      verdict: 'BLOCKING',
      value: '2025-07-01',
      limit: '2025-07-14',
      message: 'La période précédente court jusqu’au 14/07/2025.',
      cure: 'Indiquez un premier jour à partir du 15/07/2025 : celui de l’acte.',
    });
  });
});

describe('the end of a pathway', () => {
  const end = (endedOn: string, reason: 'COMPLETED_24M' | 'DECEASED') =>
    endVerdict({ firstStartedOn: FIRST, endedOn, reason }, '2027-02-01').verdict;

  it('is asked twice where months are said to be completed that are not, and where it is a year old', () => {
    expect(end('2027-01-14', 'COMPLETED_24M')).toBe('OK');
    expect(end('2026-12-31', 'COMPLETED_24M')).toBe('WARNING');
    expect(end('2026-12-31', 'DECEASED')).toBe('OK');
    expect(end('2026-01-31', 'DECEASED')).toBe('WARNING');
  });
});
