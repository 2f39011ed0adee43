import type * as module from '../../server/kernel/groups';

type Grants = typeof module;

/** Loaded in the test itself: columns that share a bit stop whatever loads them, and that is what is looked at. */
const grants = (): Grants => jest.requireActual<Grants>('../../server/kernel/groups');

describe('the bits of a grant', () => {
  it('are one for each column, and no two share one', () => {
    const { ALL_BITS, columnBits, columns } = grants();
    const bits = columns.map((column) => columnBits[column]);
    expect(new Set(bits).size).toBe(columns.length);
    for (const bit of bits) expect(Number.isInteger(Math.log2(bit))).toBe(true);
    expect(bits.reduce((sum, bit) => sum + bit, 0)).toBe(ALL_BITS);
  });

  it('are those of the grants already stored', () => {
    expect(grants().columnBits).toEqual({
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
    });
  });

  it('keep an alert apart from the groups of a sheet', () => {
    const { ALERT_BIT, ALL_BITS, GROUP_BITS, groupBits, groups } = grants();
    expect(groups).not.toContain('alert');
    expect(GROUP_BITS & ALERT_BIT).toBe(0);
    expect(GROUP_BITS | ALERT_BIT).toBe(ALL_BITS);
    expect(Object.values(groupBits).reduce((sum, bit) => sum + bit, 0)).toBe(GROUP_BITS);
  });
});
