import fc from 'fast-check';
import { ageOf, type AgeFacts, type RetainedAge } from '../../server/domains/persons/cases/age.rules';
import { codedCase } from '../../server/domains/persons/cases/case-facts.rules';
import { AGE_UNDETERMINED, factBits } from '../../server/kernel/groups';
import { addDays, addMonths, ageAt } from '../../server/kernel/local-date';

const TODAY = '2026-11-28';
const facts = (more: Partial<AgeFacts> & { birthYear?: string; birthDate?: string }): AgeFacts => ({
  declared: more.declared,
  retained: more.retained ?? [],
  identity: { birthYear: more.birthYear ?? null, birthDate: more.birthDate ?? null },
});
const stateOf = (more: Parameters<typeof facts>[0], today = TODAY) => ageOf(facts(more), today).state;
const retained = (age: RetainedAge['age'], basis: RetainedAge['basis'], retainedOn = TODAY, birthMonth?: string) => ({
  age,
  basis,
  retainedOn,
  birthMonth: birthMonth ?? null,
});

describe('the age of a person', () => {
  it.each([
    ['the year allows both sides of eighteen today', { birthYear: '2008' }],
    ['the year and the date contradict each other', { birthYear: '2010', birthDate: '1999-05-05' }],
    ['nothing tells it', {}],
    ['the date cannot be read', { birthYear: '1999', birthDate: '14/02/19' }],
    ['the year cannot be read', { birthYear: 'vers 1999' }],
    ['the birth is to come', { birthDate: '2030-01-01' }],
    ['the person is declared of age and born a child', { birthDate: '2012-01-01', declared: 'ADULT' }],
    ['the person is declared of age and nothing tells it', { declared: 'ADULT' }],
  ] as [string, { birthYear?: string; birthDate?: string; declared?: string }][])(
    'is in doubt when %s',
    (_when, typed) => {
      expect(ageOf(facts(typed), TODAY)).toEqual({ state: 'UNDETERMINED', ageClass: 'UNKNOWN', majorityMonth: null });
      const sheet = { identity: facts(typed).identity, exploitation: { adultOrMinor: typed.declared ?? null } };
      expect(codedCase(sheet, [], TODAY).facts).toBe(AGE_UNDETERMINED);
    },
  );

  it('is known from a year that allows one side alone, with a class where all its days give the same', () => {
    expect(ageOf(facts({ birthYear: '2000' }), TODAY)).toEqual({
      state: 'ADULT',
      ageClass: 'FROM_25_TO_29',
      majorityMonth: null,
    });
    expect(ageOf(facts({ birthYear: '2001' }), TODAY).ageClass).toBe('UNKNOWN');
    expect(ageOf(facts({ birthYear: '2010' }), TODAY)).toMatchObject({ state: 'MINOR', majorityMonth: '2028-02-01' });
  });

  it('is that of a minor for whoever says so, whatever papers and evaluations say, until a judge says otherwise', () => {
    const adult = { birthYear: '1999', birthDate: '1999-05-05' };
    expect(stateOf({ ...adult, declared: 'MINOR' })).toBe('MINOR');
    const word = retained('MINOR', 'PERSON_WORD', '2026-01-10');
    for (const basis of ['PAPER', 'EVALUATION', 'PERSON_WORD'] as const) {
      expect(stateOf({ ...adult, retained: [word, retained('ADULT', basis)] })).toBe('MINOR');
      expect(stateOf({ ...adult, declared: 'MINOR', retained: [retained('ADULT', basis)] })).toBe('MINOR');
    }
    expect(stateOf({ ...adult, retained: [word, retained('ADULT', 'JUDGE')] })).toBe('ADULT');
    expect(stateOf({ ...adult, retained: [retained('ADULT', 'JUDGE', '2026-02-01'), word] })).toBe('ADULT');
    expect(ageOf(facts({ ...adult, retained: [word] }), TODAY)).toMatchObject({
      ageClass: 'UNKNOWN',
      majorityMonth: null,
    });
  });

  it('is what was retained last, where data leave a doubt', () => {
    const doubt = { birthYear: '2008' };
    expect(stateOf({ ...doubt, retained: [retained('ADULT', 'PAPER')] })).toBe('ADULT');
    expect(stateOf({ ...doubt, retained: [retained('ADULT', 'PAPER'), retained('MINOR', 'EVALUATION')] })).toBe(
      'MINOR',
    );
    expect(stateOf({ ...doubt, retained: [retained('MINOR', 'EVALUATION'), retained('ADULT', 'PAPER')] })).toBe(
      'ADULT',
    );
  });

  it('stays in doubt when an adult was retained and the birth that is written is a child’s', () => {
    expect(stateOf({ birthDate: '2012-01-01', retained: [retained('ADULT', 'PAPER')] })).toBe('UNDETERMINED');
  });

  it('ends being that of a minor by time alone, when the birth agreed with it on the day it was retained', () => {
    const retainedThen = [retained('MINOR', 'PERSON_WORD', '2025-11-28')];
    const birth = { birthDate: '2008-05-14' };
    expect(ageOf(facts({ ...birth, retained: retainedThen }), '2026-05-13')).toEqual({
      state: 'MINOR',
      ageClass: 'FROM_15_TO_17',
      majorityMonth: '2026-06-01',
    });
    expect(stateOf({ ...birth, retained: retainedThen }, '2026-05-14')).toBe('ADULT');
    expect(stateOf({ ...birth, retained: [retained('MINOR', 'PERSON_WORD', '2026-05-15')] })).toBe('MINOR');
    const month = retained('MINOR', 'EVALUATION', '2026-01-05', '2009-03-01');
    expect(ageOf(facts({ retained: [month] }), TODAY)).toMatchObject({ state: 'MINOR', majorityMonth: '2027-04-01' });
  });
});

describe('whatever the birth and the day', () => {
  const day = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('1950-01-01', days));
  const today = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2026-01-01', days));
  const check = (property: (birthDate: string, on: string) => void) =>
    fc.assert(
      fc.property(day, today, (birthDate, on) => property(birthDate, on)),
      { numRuns: 500 },
    );

  it('a date tells the side of eighteen, and a year never tells another one', () => {
    check((birthDate, on) => {
      const age = ageAt(birthDate, on);
      const side = age < 0 ? 'UNDETERMINED' : age < 18 ? 'MINOR' : 'ADULT';
      expect(stateOf({ birthDate }, on)).toBe(side);
      const ofYear = stateOf({ birthYear: birthDate.slice(0, 4) }, on);
      if (age >= 0) expect([side, 'UNDETERMINED']).toContain(ofYear);
    });
  });

  it('the month of majority never comes before the birthday, nor two months after', () => {
    check((birthDate, on) => {
      const { state, majorityMonth } = ageOf(facts({ birthDate }), on);
      if (state !== 'MINOR') return expect(majorityMonth).toBeNull();
      expect(ageAt(birthDate, majorityMonth!)).toBe(18);
      expect(majorityMonth! <= addMonths(addDays(birthDate, 31), 18 * 12)).toBe(true);
      expect(stateOf({ birthDate }, majorityMonth!)).toBe('ADULT');
    });
  });

  it('a word of being a minor is never read as another age before the birth that is told makes her eighteen', () => {
    check((birthDate, on) => {
      const word = [retained('MINOR', 'PERSON_WORD', on)];
      expect(stateOf({ birthDate, retained: word }, on)).toBe('MINOR');
      expect(stateOf({ birthDate, declared: 'MINOR', retained: [retained('ADULT', 'PAPER', on)] }, on)).toBe('MINOR');
    });
  });

  it('the coded facts say minor, in doubt, or neither: never both', () => {
    check((birthDate, on) => {
      const { facts: bits } = codedCase({ identity: { birthYear: birthDate.slice(0, 4) } }, [], on);
      expect(bits & factBits.MINOR && bits & AGE_UNDETERMINED).toBe(0);
    });
  });
});
