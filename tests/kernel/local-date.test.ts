import {
  addDays,
  addMonths,
  ageAt,
  compareLocalDates,
  dayOfWeek,
  daysBetween,
  instantAt,
  isWithin,
  localDateAt,
  parseLocalDate,
} from '../../server/kernel/local-date';

describe('a local date', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '1999-12-31'])('is read when the day exists: %s', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-2',
    '01/02/2026',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '',
    '0050-01-01',
    '1899-12-31',
    '2200-01-01',
    '9999-12-31',
    '٢٠٢٦-٠١-٠١',
  ])('is refused when it is not a day: "%s"', (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });

  it('adds days over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('adds months, to the last day where the month is too short', () => {
    expect(addMonths('2026-01-15', 6)).toBe('2026-07-15');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2024-02-29', 24)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('counts days both ways, without a trace of summer time', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
    expect(daysBetween('1969-12-31', '1970-01-01')).toBe(1);
  });

  it('compares, and lies in half-open intervals', () => {
    expect([compareLocalDates('2026-01-01', '2026-01-02'), compareLocalDates('2026-01-02', '2026-01-01')]).toEqual([
      -1, 1,
    ]);
    expect(compareLocalDates('2026-01-01', '2026-01-01')).toBe(0);
    expect([
      isWithin('2026-01-01', '2026-01-01', '2026-02-01'),
      isWithin('2026-02-01', '2026-01-01', '2026-02-01'),
    ]).toEqual([true, false]);
    expect(isWithin('2099-01-01', '2026-01-01', null)).toBe(true);
  });

  it('knows its day of the week, from 1 for Monday', () => {
    expect([dayOfWeek('2026-01-05'), dayOfWeek('2026-01-11'), dayOfWeek('1969-12-29')]).toEqual([1, 7, 1]);
  });

  it('gives the age in completed years', () => {
    expect([ageAt('2008-06-15', '2026-06-14'), ageAt('2008-06-15', '2026-06-15')]).toEqual([17, 18]);
    expect([ageAt('2008-02-29', '2026-02-28'), ageAt('2008-02-29', '2026-03-01')]).toEqual([17, 18]);
  });
});

describe('the local date of an instant', () => {
  const instant = new Date('2026-06-30T22:30:00Z');

  it('is that of the tenant, not of the server', () => {
    expect(localDateAt(instant, 'Europe/Paris')).toBe('2026-07-01');
    expect(localDateAt(instant, 'America/Guadeloupe')).toBe('2026-06-30');
    expect(localDateAt(instant, 'Indian/Reunion')).toBe('2026-07-01');
  });

  it('changes at the very millisecond of midnight, in winter, in summer and on the days between', () => {
    for (const [midnight, before, after] of [
      ['2026-01-14T23:00:00Z', '2026-01-14', '2026-01-15'],
      ['2026-07-14T22:00:00Z', '2026-07-14', '2026-07-15'],
      ['2026-03-28T23:00:00Z', '2026-03-28', '2026-03-29'],
      ['2026-03-29T22:00:00Z', '2026-03-29', '2026-03-30'],
      ['2026-10-25T23:00:00Z', '2026-10-25', '2026-10-26'],
    ] as const) {
      const ms = Date.parse(midnight);
      expect([localDateAt(new Date(ms - 1), 'Europe/Paris'), localDateAt(new Date(ms), 'Europe/Paris')]).toEqual([
        before,
        after,
      ]);
    }
  });

  it('agrees with the platform’s own calendar on every hour of a year, in any order', () => {
    const zones = ['Europe/Paris', 'America/Cayenne', 'Indian/Mayotte'];
    const start = Date.parse('2026-01-01T00:30:00Z');
    for (const timeZone of zones) {
      const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
      for (let hour = 0; hour < 8760; hour += 7) {
        const at = new Date(start + ((hour * 5) % 8760) * 3_600_000);
        expect(localDateAt(at, timeZone)).toBe(format.format(at));
      }
    }
  });

  it('refuses an unknown time zone', () => {
    expect(() => localDateAt(instant, 'Europe/Grenoble')).toThrow(RangeError);
  });
});

describe('the instant of a wall-clock time', () => {
  it('is that of the tenant', () => {
    expect(instantAt('2026-07-01', '09:30', 'Europe/Paris').toISOString()).toBe('2026-07-01T07:30:00.000Z');
    expect(instantAt('2026-07-01', '09:30', 'America/Martinique').toISOString()).toBe('2026-07-01T13:30:00.000Z');
    expect(instantAt('2026-07-01', '00:00', 'Indian/Reunion').toISOString()).toBe('2026-06-30T20:00:00.000Z');
  });

  it('survives the hour that is skipped and the hour that comes twice', () => {
    expect(instantAt('2026-03-29', '02:30', 'Europe/Paris').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(instantAt('2026-10-25', '02:30', 'Europe/Paris').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });
});
