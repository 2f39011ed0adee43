import { vacanciesOf, type Holder } from '../../server/domains/actors/bodies/composition.rules';
import {
  remainingTermVerdict,
  seatVacantVerdict,
  substituteVerdict,
  undertakingVerdict,
} from '../../server/domains/actors/bodies/membership.rules';
import { ruleCatalogue } from '../../server/domains/coordination/rules/catalogue.rules';
import { bodyKindReference } from '../../server/reference/reference-data';

const seat = (category: 'EX_OFFICIO' | 'ELECTED' | 'QUALIFIED' | 'DESIGNATED' | null, tie: any, more: object = {}) =>
  substituteVerdict({ crpaApplies: true, category, tie, named: false, ...more }).verdict;

describe('who may stand in for a member (CRPA R.133-3)', () => {
  it.each([
    ['EX_OFFICIO', 'SAME_SERVICE', 'OK'],
    ['EX_OFFICIO', 'SAME_ASSEMBLY', 'BLOCKING'],
    ['EX_OFFICIO', 'OTHER', 'BLOCKING'],
    ['ELECTED', 'SAME_ASSEMBLY', 'OK'],
    ['ELECTED', 'SAME_SERVICE', 'BLOCKING'],
    ['QUALIFIED', 'SAME_SERVICE', 'BLOCKING'],
    ['QUALIFIED', null, 'BLOCKING'],
    ['DESIGNATED', 'SAME_SERVICE', 'WARNING'],
    ['DESIGNATED', null, 'OK'],
    [null, 'SAME_SERVICE', 'WARNING'],
  ] as const)('%s, by %s: %s', (category, tie, verdict) => expect(seat(category, tie)).toBe(verdict));

  it('is whoever the act of appointment names, where no text says', () => {
    expect(seat('DESIGNATED', 'OTHER', { named: true })).toBe('OK');
    expect(seat('QUALIFIED', 'OTHER', { named: true })).toBe('BLOCKING');
  });

  it('is not ruled where the CRPA does not bind the body', () => {
    expect(seat('QUALIFIED', 'OTHER', { crpaApplies: false })).toBe('OK');
  });
});

describe('the rest of a term (CRPA R.133-4)', () => {
  it.each([
    ['2029-01-01', '2029-01-01', 'OK'],
    ['2029-01-01', '2029-06-01', 'BLOCKING'],
    ['2029-01-01', '2028-06-01', 'BLOCKING'],
    ['2029-01-01', null, 'BLOCKING'],
    [null, null, 'OK'],
  ])('that ends on %s, and a successor until %s: %s', (end, asked, verdict) =>
    expect(remainingTermVerdict(true, end, asked).verdict).toBe(verdict),
  );
});

describe('an undertaking that is missing', () => {
  it('is told by the quality of the members, from the day on which the installation asks for it', () => {
    const verdict = undertakingVerdict(['Médecin', 'Magistrat honoraire'], '2026-03-01');
    expect(verdict).toMatchObject({ verdict: 'WARNING', value: '2' });
    expect(verdict.message).toContain('Médecin ; Magistrat honoraire');
    expect(undertakingVerdict(['Médecin'], '2025-12-31').verdict).toBe('OK');
    expect(undertakingVerdict([], '2026-03-01').verdict).toBe('OK');
  });
});

describe('seats that nobody holds', () => {
  const body = { departement: '38', kind: 'PROSTITUTION_EXIT_COMMISSION', on: '2026-03-01' } as const;
  const inCases = bodyKindReference(body.kind).formations.find(({ code }) => code === 'INDIVIDUAL_CASES')!.composition;
  const all: Holder[] = inCases.flatMap(({ seatRole, quality, count }) =>
    Array.from({ length: count }, () => ({ formation: 'INDIVIDUAL_CASES', role: seatRole, quality, until: null })),
  );
  const vacant = (holders: Holder[], on = '2026-03-01') =>
    vacanciesOf({ ...body, on }, holders).filter(({ formation }) => formation === 'INDIVIDUAL_CASES');
  const without = (role: string) => all.filter((holder) => holder.role !== role);

  it('are those of the text, less the members of that quality, else of that role', () => {
    expect(vacant(all)).toEqual([]);
    expect(vacant(without('HEALTH'))).toMatchObject([{ count: 1, vacantFrom: null, seat: { seatRole: 'HEALTH' } }]);
    const doctor: Holder = { formation: 'INDIVIDUAL_CASES', role: 'HEALTH', quality: 'Docteure', until: null };
    expect(vacant([...without('HEALTH'), doctor])).toEqual([]);
    expect(vacant(without('OTHER_ASSOCIATION'))).toMatchObject([{ count: 2 }]);
  });

  it('are flagged three months before a term ends, unless somebody follows', () => {
    const ending: Holder = { formation: 'INDIVIDUAL_CASES', role: 'HEALTH', quality: 'Docteure', until: '2026-05-31' };
    expect(vacant([...without('HEALTH'), ending])).toMatchObject([{ count: 1, vacantFrom: '2026-05-31' }]);
    expect(vacant([...without('HEALTH'), { ...ending, until: '2026-06-02' }])).toEqual([]);
    expect(vacant([...without('HEALTH'), ending, { ...ending, until: '2029-06-02' }])).toEqual([]);
  });

  it('begin on the day of the text that names them, and are one for each parquet', () => {
    const named = (on: string) => vacanciesOf({ ...body, on }, []).map(({ seat: { seatRole } }) => seatRole);
    expect(named('2025-12-30')).not.toContain('CHILD_WELFARE');
    expect(named('2025-12-31')).toContain('CHILD_WELFARE');
    const codaf = vacanciesOf({ departement: '59', kind: 'CODAF', on: '2026-03-01' }, []);
    expect(codaf.find(({ formation, seat }) => formation === 'PLENARY' && seat.perParquet)!.count).toBeGreaterThan(1);
  });

  it('are counted in a verdict', () => {
    expect([0, 3].map((count) => seatVacantVerdict(count).verdict)).toEqual(['OK', 'WARNING']);
  });
});

describe('the catalogue', () => {
  it('tells each of these rules with the same article', () => {
    const substitute = substituteVerdict({ crpaApplies: true, category: null, tie: null, named: false });
    for (const { rule, article } of [
      substitute,
      remainingTermVerdict(true, null, null),
      undertakingVerdict([], '2026-03-01'),
      seatVacantVerdict(0),
    ])
      expect(ruleCatalogue.find(({ id }) => id === rule)?.article).toBe(article);
  });
});
