import {
  ALERT_BIT,
  ALL_BITS,
  bitsOf,
  columnBits,
  columns,
  GROUP_BITS,
  groupBits,
  groups,
  PLEADING_BIT,
  RESTRICTED_BITS,
  SHARED_BITS,
} from '../../server/kernel/groups';

describe('the bits of a grant', () => {
  it('are one for each column, and no two share one', () => {
    const bits = [...Object.values(groupBits), ALERT_BIT, PLEADING_BIT];
    expect(new Set(bits).size).toBe(columns.length);
    for (const bit of bits) expect(Number.isInteger(Math.log2(bit))).toBe(true);
    expect(bits.reduce((sum, bit) => sum + bit, 0)).toBe(ALL_BITS);
  });

  it('are refused at the start for a column named twice, and for more than a grant has room for', () => {
    expect(() => bitsOf([...columns, 'alert'])).toThrow('Each column of a grant needs a bit of its own');
    const more = Array.from({ length: 16 - columns.length }, (_, at) => `column${at}` as 'alert');
    expect(() => bitsOf([...columns, ...more])).toThrow('a grant has fifteen');
    expect(bitsOf([...columns, ...more.slice(1)])).toMatchObject(
      Object.fromEntries([
        ['alert', ALERT_BIT],
        [more.at(-1)!, 16_384],
      ]),
    );
  });

  it('are those of the grants already stored', () => {
    expect(columnBits).toEqual({
      identity: 1,
      contact: 2,
      socialSituation: 4,
      health: 8,
      family: 16,
      residence: 32,
      complaint: 64,
      proceedings: 128,
      exploitation: 256,
      alert: 512,
      coercion: 1024,
      pressure: 2048,
      pleading: 4096,
    });
  });

  it('keep an alert and a pleading apart from the groups of a sheet, and from what is shared the team’s own', () => {
    expect(groups).not.toContain('alert');
    expect(SHARED_BITS & (RESTRICTED_BITS | PLEADING_BIT)).toBe(0);
    expect(SHARED_BITS).toBe(1023);
    expect(GROUP_BITS & ALERT_BIT).toBe(0);
    expect(GROUP_BITS | ALERT_BIT | PLEADING_BIT).toBe(ALL_BITS);
    expect(Object.values(groupBits).reduce((sum, bit) => sum + bit, 0)).toBe(GROUP_BITS);
  });
});
