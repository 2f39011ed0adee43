import DateHolidays from 'date-holidays';
import { easterSunday, holidaysOf } from '../../server/kernel/holidays';

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
const ALSACE_MOSELLE = ['57', '67', '68'];
const ANTILLES = ['971', '972'];
const STATES: Record<string, string | null> = {
  38: null,
  57: '57',
  67: '67',
  68: '68',
  971: 'GP',
  972: 'MQ',
  973: 'GF',
  974: 'RE',
  976: 'YT',
};
const CASES = Object.keys(STATES).flatMap((departement) => YEARS.map((year) => [departement, year] as const));

/** Frozen: Good Friday, Easter Monday, Ascension, Whit Monday. */
const MOVABLE: Record<number, readonly string[]> = {
  2024: ['03-29', '04-01', '05-09', '05-20'],
  2025: ['04-18', '04-21', '05-29', '06-09'],
  2026: ['04-03', '04-06', '05-14', '05-25'],
  2027: ['03-26', '03-29', '05-06', '05-17'],
  2028: ['04-14', '04-17', '05-25', '06-05'],
  2029: ['03-30', '04-02', '05-10', '05-21'],
  2030: ['04-19', '04-22', '05-30', '06-10'],
};
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
const ABOLITION: Record<string, string> = { 971: '05-27', 972: '05-22', 973: '06-10', 974: '12-20', 976: '04-27' };

const datesOf = (departement: string, year: number): string[] => holidaysOf(departement, year).map(({ date }) => date);

function publicDates(departement: string, year: number): string[] {
  const state = STATES[departement];
  const library = typeof state === 'string' ? new DateHolidays('FR', state) : new DateHolidays('FR');
  return library
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10));
}

describe('the legal holidays', () => {
  it.each(YEARS)('are eleven in %s in common law (C. trav. L.3133-1)', (year) => {
    const expected = [...FIXED, ...(MOVABLE[year] ?? []).slice(1)].map((day) => `${year}-${day}`).sort();
    expect(datesOf('38', year)).toEqual(expected);
  });

  it.each(CASES)('of %s in %s are those of the frozen table', (departement, year) => {
    const [goodFriday = '', ...movable] = MOVABLE[year] ?? [];
    const local = ALSACE_MOSELLE.includes(departement) ? [goodFriday, '12-26'] : [];
    const abolition = ABOLITION[departement] ?? [];
    const expected = [...FIXED, ...movable, ...local].concat(abolition).map((day) => `${year}-${day}`);
    expect([...datesOf(departement, year)].sort()).toEqual(expected.sort());
  });

  it.each(CASES)(
    'of %s in %s are those of date-holidays, but for what no article makes a holiday',
    (departement, year) => {
      // Good Friday in 971 and 972 is custom: neither L.3133-1 nor L.3422-2 has it, and L.3134-13 is for 57, 67 and 68.
      const goodFriday = `${year}-${MOVABLE[year]?.[0]}`;
      const extra = ANTILLES.includes(departement) ? [goodFriday] : [];
      expect([...datesOf(departement, year), ...extra].sort()).toEqual(publicDates(departement, year).sort());
    },
  );

  it('flag Good Friday as local: only where a commune has a Protestant church or a shared one (L.3134-13)', () => {
    const local = holidaysOf('67', 2026).filter(({ localOnly }) => localOnly);
    expect(local).toEqual([
      { date: '2026-04-03', name: 'Vendredi saint', article: 'C. trav. L.3134-13', localOnly: true },
    ]);
  });

  it('cite the article of each day', () => {
    expect(holidaysOf('974', 2026).filter(({ article }) => article !== 'C. trav. L.3133-1')).toEqual([
      { date: '2026-12-20', name: "Abolition de l'esclavage", article: 'C. trav. L.3422-2', localOnly: false },
    ]);
  });

  it('come in order', () => {
    for (const [departement, year] of CASES) {
      const dates = datesOf(departement, year);
      expect(dates).toEqual([...dates].sort());
    }
  });

  it('keep both names when two fall on one day, as in Guyane in 2030', () => {
    const names = holidaysOf('973', 2030)
      .filter(({ date }) => date === '2030-06-10')
      .map(({ name }) => name);
    expect(names).toEqual(['Lundi de Pentecôte', "Abolition de l'esclavage"]);
  });
});

describe('Easter Sunday', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('of %s is right, at the earliest, at the latest and in the exceptions of the computus', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});
