import { requireChronology } from '../../server/domains/coordination/protection/chronology.rules';
import { clocksOf, isAway, isSilent, type Happened } from '../../server/domains/coordination/protection/clocks.rules';
import type { Refusal } from '../../server/kernel/refusal';
import type { CircuitEventKind } from '../../server/kernel/words';

const TIME_ZONE = 'Europe/Paris';
/** The evening of 2 November 2026, 23:10 in Paris. */
const CALLED = new Date('2026-11-02T22:10:00Z');
const at = (instant: string) => ({ now: new Date(instant), timeZone: TIME_ZONE });
const event = (kind: CircuitEventKind, occurredOn: string, occurredAt: string | null = null): Happened => ({
  kind,
  occurredOn,
  occurredAt,
});
const states = (events: Happened[], now: string) =>
  clocksOf(CALLED, events, at(now)).map(({ clock, state, dueOn }) => [clock, state, dueOn]);

describe('the clocks of a circuit', () => {
  it('waits forty-eight hours for the order (convention), then says that nobody wrote it down: never that it is late', () => {
    const [order] = clocksOf(CALLED, [], at('2026-11-03T08:00:00Z'));
    expect(order).toMatchObject({ state: 'RUNNING', dueOn: '2026-11-04', dueAt: '23:10', rule: 'PLACEMENT_TARGET' });
    expect(states([], '2026-11-04T22:11:00Z')).toEqual([
      ['ORDER', 'UNKNOWN', '2026-11-04'],
      ['JUDGE', 'UNKNOWN', null],
      ['HEARING', 'UNKNOWN', null],
    ]);
  });

  it.each([
    ['2026-11-04', '23:10', 'MET'],
    ['2026-11-04', '23:11', 'LATE'],
    ['2026-11-03', null, 'MET'],
    ['2026-11-04', null, 'UNKNOWN'],
    ['2026-11-05', null, 'LATE'],
  ])('an order of %s at %s is %s', (day, hour, state) => {
    expect(states([event('ORDER_GRANTED', day, hour)], '2026-12-30T12:00:00Z')[0]![1]).toBe(state);
  });

  it('counts eight days to the judge from the order (code civil 375-5), fifteen to the hearing from the seizing (CPC 1184)', () => {
    const order = event('ORDER_GRANTED', '2026-11-03', '18:00');
    expect(states([order], '2026-11-11T20:00:00Z')[1]).toEqual(['JUDGE', 'RUNNING', '2026-11-11']);
    expect(states([order], '2026-11-11T23:30:00Z')[1]).toEqual(['JUDGE', 'UNKNOWN', '2026-11-11']);
    const seized = event('JUDGE_SEIZED', '2026-11-11');
    expect(states([order, seized], '2026-11-12T08:00:00Z')).toMatchObject([
      ['ORDER', 'MET', '2026-11-04'],
      ['JUDGE', 'MET', '2026-11-11'],
      ['HEARING', 'RUNNING', '2026-11-26'],
    ]);
    const late = [order, event('JUDGE_SEIZED', '2026-11-12'), event('HEARING', '2026-11-28')];
    expect(states(late, '2026-12-30T12:00:00Z').map(([, state]) => state)).toEqual(['MET', 'LATE', 'LATE']);
  });

  it('waits for a hearing that is fixed, and for no judge where the order was refused', () => {
    const fixed = [event('JUDGE_SEIZED', '2026-11-05'), event('HEARING', '2026-11-19')];
    expect(states(fixed, '2026-11-10T08:00:00Z')[2]).toEqual(['HEARING', 'RUNNING', '2026-11-20']);
    expect(states(fixed, '2026-11-20T08:00:00Z')[2]).toEqual(['HEARING', 'MET', '2026-11-20']);
    expect(states([event('ORDER_REFUSED', '2026-11-03')], '2026-11-20T08:00:00Z')).toEqual([
      ['ORDER', 'MET', '2026-11-04'],
    ]);
  });

  it('keeps the hour of a day when the clock changes: forty-eight hours are forty-eight hours', () => {
    const called = new Date('2026-10-24T20:00:00Z');
    expect(clocksOf(called, [], at('2026-10-25T08:00:00Z'))[0]).toMatchObject({ dueOn: '2026-10-26', dueAt: '21:00' });
  });

  it('is silent half an hour after it was opened, and away until a return is written', () => {
    expect([29, 30].map((minutes) => isSilent(CALLED, new Date(CALLED.getTime() + minutes * 60_000)))).toEqual([
      false,
      true,
    ]);
    const gone = event('RUNAWAY', '2026-11-06', '08:00');
    expect(isAway([gone])).toBe(true);
    expect(isAway([gone, event('RETURN', '2026-11-06', '21:00')])).toBe(false);
    expect(isAway([])).toBe(false);
  });
});

describe('the order in which things happen', () => {
  const refused = (written: Happened, others: Happened[] = [], now = '2026-11-20T08:00:00Z') => {
    try {
      requireChronology(written, others, { calledAt: CALLED, ...at(now) });
      return null;
    } catch (error) {
      const [fault] = (error as Refusal).userErrors;
      return [fault!.path![0], fault!.rule ?? null];
    }
  };

  it.each<[string, Happened, Happened[], [string, string | null] | null]>([
    ['an order before the call', event('ORDER_GRANTED', '2026-11-01'), [], ['occurredOn', null]],
    ['an order an hour before the call', event('ORDER_GRANTED', '2026-11-02', '22:10'), [], ['occurredAt', null]],
    ['an order to come', event('ORDER_GRANTED', '2026-11-21'), [], ['occurredOn', null]],
    ['an order later today', event('ORDER_GRANTED', '2026-11-20', '09:01'), [], ['occurredAt', null]],
    ['a hearing to come', event('HEARING', '2026-11-28'), [], null],
    ['a lawyer known before the call', event('LAWYER', '2026-10-20'), [], null],
    [
      'a judge before the order',
      event('JUDGE_SEIZED', '2026-11-03'),
      [event('ORDER_GRANTED', '2026-11-04')],
      ['occurredOn', 'C. civ. art. 375-5'],
    ],
    [
      'an order corrected to after its judge',
      event('ORDER_GRANTED', '2026-11-09'),
      [event('JUDGE_SEIZED', '2026-11-08')],
      ['occurredOn', 'C. civ. art. 375-5'],
    ],
    [
      'a hearing before the judge',
      event('HEARING', '2026-11-07'),
      [event('JUDGE_SEIZED', '2026-11-08')],
      ['occurredOn', 'CPC art. 1184'],
    ],
    ['a return of nobody', event('RETURN', '2026-11-08'), [], ['occurredOn', null]],
    ['a second runaway', event('RUNAWAY', '2026-11-08'), [event('RUNAWAY', '2026-11-06')], ['occurredOn', null]],
    ['a return', event('RETURN', '2026-11-08'), [event('RUNAWAY', '2026-11-06')], null],
  ])('%s', (_what, written, others, fault) => {
    expect(refused(written, others)).toEqual(fault);
  });
});
