import {
  capacityVerdict,
  lastDayToConvene,
  noticeOf,
  noticeVerdict,
  openingDayVerdict,
  quorumVerdict,
  workingDayVerdict,
} from '../../server/domains/coordination/sittings/sessions.rules';

const crpa = noticeOf(true, {});

describe('convening a sitting', () => {
  it('leaves five clear days to the members of the commission (CRPA R.133-8)', () => {
    expect(noticeVerdict(crpa, '2027-03-01', '2027-03-07')).toMatchObject({ verdict: 'OK', article: 'CRPA R.133-8' });
  });

  it('warns one day short of the notice, with the earliest lawful date', () => {
    expect(noticeVerdict(crpa, '2027-03-01', '2027-03-06')).toMatchObject({ verdict: 'WARNING', limit: '2027-03-07' });
  });

  it('tells the last day on which the members may be summoned', () => {
    expect(noticeVerdict(crpa, '2027-02-01', '2027-03-07').message).toContain('01/03/2027');
  });

  it.each([
    ['the commission, whatever its own rules say', noticeOf(true, { noticeDays: 15 }), '2027-03-01'],
    ['a CODAF whose rules of procedure set ten days', noticeOf(false, { noticeDays: 10 }), '2027-02-24'],
    ['a committee whose rules are silent', noticeOf(false, {}), '2027-03-07'],
  ])('is possible until a last day: %s', (_body, notice, lastDay) => {
    expect(lastDayToConvene(notice, '2027-03-07')).toBe(lastDay);
    expect(noticeVerdict(notice, lastDay, '2027-03-07').verdict).toBe('OK');
  });

  it('asks nothing of a body that the CRPA does not bind and whose own rules are silent', () => {
    expect(noticeOf(false, {})).toBeNull();
    expect(noticeVerdict(null, '2027-03-01', '2027-03-01').verdict).toBe('OK');
  });

  it('applies the notice of the rules of procedure where they set one', () => {
    const notice = noticeOf(false, { noticeDays: 10 });
    expect(noticeVerdict(notice, '2027-03-01', '2027-03-11')).toMatchObject({
      verdict: 'WARNING',
      limit: '2027-03-12',
    });
  });
});

describe('the day of a sitting', () => {
  it('warns on a holiday and proposes the next working day', () => {
    expect(workingDayVerdict('38', '2026-12-25')).toMatchObject({ verdict: 'WARNING', limit: '2026-12-28' });
  });

  it('knows the holidays of one département that its neighbours do not have', () => {
    expect(workingDayVerdict('974', '2027-12-20').verdict).toBe('WARNING');
    expect(workingDayVerdict('38', '2027-12-20').verdict).toBe('OK');
  });

  it('warns at the week-end', () => {
    expect(workingDayVerdict('38', '2027-03-07')).toMatchObject({ verdict: 'WARNING', limit: '2027-03-08' });
  });

  it('warns when the sitting opens on another day than the one summoned', () => {
    expect(openingDayVerdict('2027-03-08', '2027-03-08').verdict).toBe('OK');
    expect(openingDayVerdict('2027-03-09', '2027-03-08').verdict).toBe('WARNING');
  });
});

describe('room and quorum', () => {
  it('tells what is left of the sitting, and warns once it is exceeded', () => {
    expect(capacityVerdict(120, 120)).toMatchObject({ verdict: 'OK' });
    expect(capacityVerdict(130, 120)).toMatchObject({ verdict: 'WARNING', value: '130', limit: '120' });
  });

  it('wants at least half of the members of the commission, an odd number rounded up (CRPA R.133-10)', () => {
    expect(quorumVerdict(true, 9, 5).verdict).toBe('OK');
    expect(quorumVerdict(true, 9, 4)).toMatchObject({ verdict: 'WARNING', limit: '5', article: 'CRPA R.133-10' });
    expect(quorumVerdict(true, 8, 4).verdict).toBe('OK');
  });

  it('leaves the quorum of the other bodies to their own rules', () => {
    expect(quorumVerdict(false, 9, 0).verdict).toBe('OK');
  });
});
