import fc from 'fast-check';
import {
  presenceVerdict,
  proxyVerdict,
  votesVerdict,
  whoDeliberates,
  type Summoned,
} from '../../server/domains/coordination/sittings/attendance.rules';
import { quorumVerdict } from '../../server/domains/coordination/sittings/sessions.rules';
import { ATTENDANCE_STATES } from '../../server/kernel/words';

const member = (memberId: string, more: Partial<Summoned> = {}): Summoned => ({
  memberId,
  seat: memberId,
  voting: true,
  state: null,
  proxyTo: null,
  substituted: false,
  arrivedAt: null,
  leftAt: null,
  ...more,
});
const there = (memberId: string, more: Partial<Summoned> = {}) => member(memberId, { state: 'PRESENT', ...more });
const represented = (memberId: string, proxyTo: string, more: Partial<Summoned> = {}) =>
  member(memberId, { state: 'REPRESENTED', proxyTo, ...more });

describe('a mandate (CRPA R.133-9)', () => {
  it('goes from a member who is not there to one who is, at a distance too', () => {
    expect(proxyVerdict([there('a'), represented('b', 'a')]).verdict).toBe('OK');
    expect(proxyVerdict([there('a', { state: 'REMOTE' }), represented('b', 'a')]).verdict).toBe('OK');
  });

  it.each<[string, Summoned[]]>([
    ['is not given by a member who is there', [there('a'), there('b', { proxyTo: 'a' })]],
    ['is not given by a member whose substitute sits', [there('a'), represented('b', 'a', { substituted: true })]],
    [
      'is not given by a member whose stand-in sits',
      [there('a'), represented('b', 'a', { seat: 's' }), there('c', { seat: 's' })],
    ],
    ['is not held by a member who is not there', [member('a', { state: 'EXCUSED' }), represented('b', 'a')]],
    ['is not held by somebody without a vote', [there('a', { voting: false }), represented('b', 'a')]],
    ['is not given by somebody without a vote', [there('a'), represented('b', 'a', { voting: false })]],
    ['is not held twice', [there('a'), represented('b', 'a'), represented('c', 'a')]],
    [
      'is not held twice by one seat, stand-in included',
      [there('a', { seat: 's' }), there('d', { seat: 's' }), represented('b', 'a'), represented('c', 'd')],
    ],
    ['is not held by whoever holds one and gave theirs', [represented('a', 'b'), represented('b', 'a')]],
    ['is not given to oneself', [represented('a', 'a')]],
  ])('%s', (_what, summoned) => {
    expect(proxyVerdict(summoned)).toMatchObject({ rule: 'PROXY', verdict: 'BLOCKING', article: 'CRPA R.133-9' });
    expect(proxyVerdict(summoned).cure).toBeTruthy();
  });
});

describe('who deliberates', () => {
  it('counts mandates as presences (CRPA R.133-10), and not once their holder has left', () => {
    const summoned = [there('a', { leftAt: '15:30' }), represented('b', 'a'), there('c'), member('d')];
    expect(whoDeliberates(summoned, '15:00')).toEqual({ members: 4, present: 3, recused: 0 });
    expect(whoDeliberates(summoned, '15:30')).toEqual({ members: 4, present: 1, recused: 0 });
  });

  it('loses its quorum in the middle of the sitting, and finds it again', () => {
    const summoned = [there('a'), there('b', { leftAt: '15:00' }), there('c', { arrivedAt: '16:00' }), member('d')];
    const at = (hour: string) => {
      const { members, present } = whoDeliberates(summoned, hour);
      return quorumVerdict(true, members, present).verdict;
    };
    expect(['14:30', '15:30', '16:00'].map(at)).toEqual(['OK', 'WARNING', 'OK']);
  });

  it('leaves out whoever stepped aside, and the mandate that they hold (CRPA R.133-12)', () => {
    const summoned = [there('a'), represented('b', 'a'), there('c')];
    expect(whoDeliberates(summoned, null, new Set(['a']))).toEqual({ members: 3, present: 1, recused: 2 });
    expect(whoDeliberates(summoned, null, new Set(['b']))).toEqual({ members: 3, present: 2, recused: 1 });
  });

  it('is somebody: an opinion with nobody there is not one', () => {
    expect(presenceVerdict(whoDeliberates([member('a')]), '15:00')).toMatchObject({
      rule: 'NOBODY_PRESENT',
      verdict: 'BLOCKING',
    });
    expect(presenceVerdict(whoDeliberates([there('a')], null, new Set(['a'])), null).message).toContain('déportés');
  });
});

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const line = (memberId: string) =>
  fc.record({
    memberId: fc.constant(memberId),
    seat: fc.constantFrom(memberId, 'shared'),
    voting: fc.boolean(),
    state: fc.constantFrom(null, ...ATTENDANCE_STATES),
    proxyTo: fc.constantFrom(null, ...NAMES),
    substituted: fc.boolean(),
    arrivedAt: fc.constantFrom(null, '14:00', '15:00'),
    leftAt: fc.constantFrom(null, '15:30', '16:00'),
  });
const commission = fc.tuple(...NAMES.map(line)) as fc.Arbitrary<Summoned[]>;
const hour = fc.constantFrom(null, '13:00', '14:30', '15:30', '17:00');
const recusals = fc.uniqueArray(fc.constantFrom(...NAMES)).map((names) => new Set(names));

describe('whatever the attendance', () => {
  it('nobody votes twice, nor beside the summons', () => {
    fc.assert(
      fc.property(commission, hour, recusals, (summoned, at, recused) => {
        const { members, present, recused: away } = whoDeliberates(summoned, at, recused);
        expect(present).toBeLessThanOrEqual(members);
        expect(present + away).toBeLessThanOrEqual(members);
        expect(away).toBeGreaterThanOrEqual(0);
        expect(votesVerdict(members + 1, { members, present, recused: away }).verdict).toBe('BLOCKING');
      }),
    );
  });

  it('one more recusal never adds a vote, and one that steps aside alone takes their seat away', () => {
    fc.assert(
      fc.property(commission, hour, fc.constantFrom(...NAMES), (summoned, at, name) => {
        const before = whoDeliberates(summoned, at);
        const after = whoDeliberates(summoned, at, new Set([name]));
        expect(after.present).toBeLessThanOrEqual(before.present);
        expect(after.present + after.recused).toBe(before.present);
      }),
    );
  });

  it('lawful mandates are held by as many members as are there, one each', () => {
    const wanted = fc.array(fc.tuple(fc.nat(NAMES.length - 1), fc.constantFrom(...NAMES)), { minLength: 3 });
    fc.assert(
      fc.property(commission, wanted, (summoned, mandates) => {
        const start = summoned.map((each) => ({
          ...each,
          proxyTo: null,
          state: each.state === 'REPRESENTED' ? null : each.state,
        }));
        const lawful = mandates.reduce((kept: Summoned[], [giver, proxyTo]) => {
          const given = kept.map((each, index) =>
            index === giver ? { ...each, state: 'REPRESENTED' as const, proxyTo } : each,
          );
          return proxyVerdict(given).verdict === 'OK' ? given : kept;
        }, start);
        const givers = lawful.filter(({ proxyTo }) => proxyTo !== null);
        const holders = new Set(givers.map(({ proxyTo }) => lawful.find((each) => each.memberId === proxyTo)!.seat));
        expect(holders.size).toBe(givers.length);
        expect(givers.every(({ seat, substituted }) => !substituted && !holders.has(seat))).toBe(true);
      }),
    );
  });
});
