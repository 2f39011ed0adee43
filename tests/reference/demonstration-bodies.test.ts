import { demonstrationBodies, demonstrationVolume } from '../../server/reference/demonstration-bodies';
import { territories } from '../../server/reference/reference-data';

const bodies = demonstrationBodies();
const commissions = bodies.filter(({ kind }) => kind === 'PROSTITUTION_EXIT_COMMISSION');
const countOf = (list: readonly string[]): Record<string, number> =>
  list.reduce<Record<string, number>>((counts, each) => ({ ...counts, [each]: (counts[each] ?? 0) + 1 }), {});

describe('the bodies of the demonstration', () => {
  it('are one of each kind in each département, the same at every call', () => {
    expect(bodies).toHaveLength(303);
    expect(demonstrationBodies()).toEqual(bodies);
  });

  it('leave 23 commissions that never met, as in 2024', () => {
    expect(countOf(commissions.map(({ state }) => state))).toEqual({ INSTALLED: 78, DORMANT: 18, NOT_INSTALLED: 5 });
  });

  it('leave 34 départements without a pathway, and the others in the classes of 2024', () => {
    expect(countOf(territories.map(({ code }) => demonstrationVolume(code)))).toEqual({
      NONE: 34,
      ONE_TO_FIVE: 30,
      SIX_TO_TEN: 16,
      ELEVEN_TO_TWENTY: 9,
      OVER_TWENTY: 12,
    });
  });

  it('put no pathway where the commission never met', () => {
    for (const { departement, state } of commissions) {
      if (state !== 'INSTALLED') expect(demonstrationVolume(departement)).toBe('NONE');
    }
  });

  it.each(['75', '69', '13', '38', '31', '59', '06', '971'])('keep %s active, with its agendas here', (code) => {
    const here = bodies.filter(({ departement }) => departement === code);
    expect(here.map(({ state, agenda }) => [state, agenda])).toEqual(Array(3).fill(['INSTALLED', 'INTERNAL']));
  });

  it('date what is installed and what sleeps, and nothing else', () => {
    for (const { state, installedOn, dormantSince, formations } of bodies) {
      expect(installedOn === null).toBe(state === 'NOT_INSTALLED');
      expect(dormantSince !== null).toBe(state === 'DORMANT');
      expect(formations.length === 0).toBe(state === 'NOT_INSTALLED');
      if (installedOn !== null && dormantSince !== null) expect(installedOn < dormantSince).toBe(true);
    }
  });

  it('install a CODAF and a committee everywhere, some committees asleep, some agendas kept elsewhere', () => {
    const others = bodies.filter(({ kind }) => kind !== 'PROSTITUTION_EXIT_COMMISSION');
    expect(others.every(({ state }) => state !== 'NOT_INSTALLED')).toBe(true);
    expect(others.some(({ kind, state }) => kind === 'VICTIM_SUPPORT_COMMITTEE' && state === 'DORMANT')).toBe(true);
    const external = countOf(others.filter(({ agenda }) => agenda === 'EXTERNAL').map(({ kind }) => kind));
    expect(Object.keys(external).sort()).toEqual(['CODAF', 'VICTIM_SUPPORT_COMMITTEE']);
  });

  it('tie each restricted CODAF to a parquet: two in the Isère, one elsewhere', () => {
    for (const { departement, formations } of bodies.filter(({ kind }) => kind === 'CODAF')) {
      const parquets = formations.filter(({ code }) => code === 'RESTRICTED').map(({ parquet }) => parquet);
      expect(parquets).toHaveLength(departement === '38' ? 2 : 1);
      expect(parquets).not.toContain(null);
    }
  });
});
