import { leavesSessionSound, meaningOf, refusesCommit } from '../../server/tenancy/sqlstates';

/** PostgreSQL 18, appendix A: every code of the classes that speak of the connection, the transaction or the machine. */
const classes: Record<string, Record<string, string>> = {
  UNAVAILABLE: {
    connection: '08000 08003 08006 08001 08004 08007',
    transaction: '25006 25P03 25P04',
    rollback: '40000 40001 40P01',
    resources: '53000 53100 53200 53300 53400',
    locks: '55P03',
    operator: '57000 57014 57P01 57P02 57P03 57P04 57P05',
    system: '58000 58030',
  },
  UNKNOWN_OUTCOME: { rollback: '40003' },
  BAD_USER_INPUT: { text: '22021 22P05' },
  INTERNAL_ERROR: {
    protocol: '08P01',
    transaction: '25000 25001 25002 25008 25003 25004 25005 25007 25P01 25P02',
    rollback: '40002',
    system: '58P01 58P02',
    others: '23505 42501 42P01 XX000 XX001 P0001',
  },
};
const decided = Object.entries(classes).flatMap(([meaning, kinds]) =>
  Object.values(kinds).flatMap((codes) => codes.split(' ').map((code) => [code, meaning] as const)),
);

describe('an answer of PostgreSQL', () => {
  it.each(decided)('%s is %s', (code, meaning) => {
    expect(meaningOf(code)).toBe(meaning);
  });

  it('is not taken from an error that has another kind of code', () => {
    expect(['ECONNRESET', '', '23'].map(meaningOf)).toEqual([null, null, null]);
  });

  it('says whether its connection may serve again', () => {
    const sound = (code: string) => leavesSessionSound({ code });
    expect(['23505', '40001', '57014', '55P03', '53200'].map(sound)).toEqual([true, true, true, true, true]);
    const over = ['08006', '57P01', '25P03', '25P04', '25006', '58030', 'ECONNRESET'];
    expect(over.map(sound)).toEqual(over.map(() => false));
  });

  it('refuses a commit, unless it is that it is going away', () => {
    expect(['23505', '40001', '25006', '53100'].map((code) => refusesCommit({ code }))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['08006', '57P01', '40003'].map((code) => refusesCommit({ code }))).toEqual([false, false, false]);
  });
});
