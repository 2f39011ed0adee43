import {
  dayAfterClearDays,
  holidayOn,
  isWorkingDay,
  nextWorkingDay,
  nonWorkingReason,
} from '../../server/kernel/calendar';

describe('a working day', () => {
  it('is neither a Saturday, nor a Sunday, nor a holiday of that département', () => {
    expect(isWorkingDay('38', '2026-06-30')).toBe(true);
    expect(isWorkingDay('38', '2026-06-27')).toBe(false);
    expect(isWorkingDay('38', '2026-07-14')).toBe(false);
    expect([isWorkingDay('38', '2026-05-22'), isWorkingDay('972', '2026-05-22')]).toEqual([true, false]);
    expect([isWorkingDay('54', '2026-04-03'), isWorkingDay('57', '2026-04-03')]).toEqual([true, false]);
  });

  it('is proposed after a week-end, a holiday, or a run of both', () => {
    expect(nextWorkingDay('38', '2026-06-30')).toBe('2026-06-30');
    expect(nextWorkingDay('38', '2026-04-04')).toBe('2026-04-07');
    expect(nextWorkingDay('67', '2026-04-03')).toBe('2026-04-07');
    expect(nextWorkingDay('67', '2025-12-25')).toBe('2025-12-29');
    expect(nextWorkingDay('38', '2026-12-31')).toBe('2026-12-31');
    expect(nextWorkingDay('38', '2027-01-01')).toBe('2027-01-04');
  });

  it('has a reason, in French and with the article, when it is not one', () => {
    expect(nonWorkingReason('38', '2026-06-30')).toBeNull();
    expect(nonWorkingReason('38', '2026-06-27')).toBe('samedi');
    expect(nonWorkingReason('38', '2026-06-28')).toBe('dimanche');
    expect(nonWorkingReason('974', '2028-12-20')).toBe("jour férié : Abolition de l'esclavage (C. trav. L.3422-2)");
    expect(nonWorkingReason('68', '2026-04-03')).toBe(
      'jour férié : Vendredi saint (C. trav. L.3134-13), dans les communes ayant un temple protestant ou une église mixte',
    );
  });

  it('names the holiday rather than the Sunday on which it falls', () => {
    expect(nonWorkingReason('38', '2026-11-01')).toBe('jour férié : Toussaint (C. trav. L.3133-1)');
    expect(holidayOn('38', '2026-11-01')?.name).toBe('Toussaint');
  });
});

describe('clear days', () => {
  it('leave out the first day and the last: five from 1 March 2027 end before the 7th, a Sunday', () => {
    expect(dayAfterClearDays('2027-03-01', 5)).toBe('2027-03-07');
    expect(nextWorkingDay('38', dayAfterClearDays('2027-03-01', 5))).toBe('2027-03-08');
  });

  it('are not stretched by the holidays inside', () => {
    expect(dayAfterClearDays('2026-04-30', 5)).toBe('2026-05-06');
  });
});
