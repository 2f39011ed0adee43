import { K } from '../targets/mechanism';
import { recordsOf, type Edition, type Life } from './life';
import { countsOf, departementsOf, regionCodes } from './person';

const DEPARTEMENT = { id: 'departement', place: 'DEPARTEMENT', dimensions: [] } as const;

/**
 * Another world that is published alike under the same secrets: where départements of a region count fewer than K persons each, all
 * masked whatever is drawn, persons move from one to another until some have none. Nobody's record key, region nor words change, so
 * that every number that is shown is drawn from the same message.
 */
export function twinOf(
  lives: readonly Life[],
  triennium: Edition,
  { except }: { except: readonly string[] },
): { lives: Life[]; moved: number } {
  const counts = countsOf(recordsOf(lives, triennium), DEPARTEMENT);
  const goes = new Map<string, string>();
  for (const region of regionCodes) {
    const few = departementsOf(region).filter((code) => (counts.get(code) ?? 0) < K && !except.includes(code));
    for (let at = 0; at + 1 < few.length; at += 2) {
      const [from, to] = [few[at]!, few[at + 1]!];
      if ((counts.get(from) ?? 0) + (counts.get(to) ?? 0) < K) goes.set(from, to);
    }
  }
  let moved = 0;
  const twins = lives.map((life) => {
    const [file] = life.files;
    const to = life.files.length === 1 ? goes.get(file!.departement) : undefined;
    if (to === undefined) return life;
    moved += 1;
    return { ...life, files: [{ ...file!, departement: to }] };
  });
  return { lives: twins, moved };
}
