import { MASKED, number } from '../french';
import type { Scale, TileValue } from './tile-map';

/** The same limits every year, so that two maps can be laid side by side. */
const LIMITS = [20, 50, 100, 200];

/** Classes from the smallest number ever shown; only as many as the numbers need. */
export function personScale(floor: number, values: readonly TileValue[]): Scale {
  const highest = Math.max(0, ...values.map(({ value }) => value ?? 0));
  const legend = [floor, ...LIMITS]
    .map((from, step, all) => {
      const next = all[step + 1];
      return {
        step,
        from,
        words:
          next === undefined || highest < next ? `${number(from)} et plus` : `${number(from)} à ${number(next - 1)}`,
      };
    })
    .filter(({ step, from }) => step === 0 || highest >= from);
  return { stepOf: (value) => LIMITS.filter((limit) => value >= limit).length, legend, hatched: MASKED };
}

/** Bodies are counted exactly: one shade for each number. */
export const bodyScale: Scale = {
  stepOf: (value) => value - 1 + (value > 2 ? 1 : 0),
  legend: [
    { step: 0, words: '1 instance' },
    { step: 1, words: '2 instances' },
    { step: 3, words: '3 instances' },
  ],
  hatched: 'aucune instance',
};
