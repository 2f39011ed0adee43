import { keyedWithout, protectedBy, type Mechanism } from '../targets/mechanism';
import { modelLaboratory } from '../targets/model-laboratory';
import { rateOf, type Rate } from '../tools/figures';
import { drawLives } from '../world/draw-world';
import { recordsOf, type Edition, type Life } from '../world/life';
import { keyIn } from '../world/person';
import { judged, type Finding } from './finding';

/** What the attacker waits for: everything that is published, then the same after each event. */
export interface Frozen {
  /** Every byte of every answer about what was published, as every kind of reader is given it, and of every document. */
  snapshot(): Promise<string>;
  /** Events in the files of a released period: a late case, a correction, an opinion, an erasure. */
  readonly events: readonly { readonly name: string; happen(): Promise<void> }[];
  /** Attempts on a period that is open, or frozen already: each must be refused. */
  readonly refused: readonly { readonly name: string; attempt(): Promise<boolean> }[];
}

const CASES = 100;

/** Were it answered live: how often the total moves by exactly one, and how often every cell of a newcomer moves, and so says where they are. */
export async function liveReads(
  edition: Edition,
  lives: readonly Life[],
  mechanism: (secret: string) => Mechanism,
): Promise<{ total: Rate; cells: Rate }> {
  const laboratory = modelLaboratory(lives, [edition], mechanism);
  const before = (await laboratory.publish('D')).get(edition.id)!.tables;
  let [total, cells] = [0, 0];
  const newcomers = drawLives('newcomers', CASES, edition.years);
  for (const newcomer of newcomers) {
    const after = (await laboratory.publish('D', [newcomer])).get(edition.id)!.tables;
    const [record] = recordsOf([newcomer], edition);
    total += Number(after.get('national')!.get('')! - before.get('national')!.get('')! === 1);
    const moved = edition.lattice.nodes
      .filter(({ place }) => place === 'NATIONAL')
      .every((node) => {
        const key = keyIn(record!, node);
        return key === null || after.get(node.id)!.get(key) !== before.get(node.id)!.get(key);
      });
    cells += Number(moved);
  }
  return { total: rateOf(total, CASES), cells: rateOf(cells, CASES) };
}

function differingBytes(before: string, after: string): number {
  let differing = Math.abs(before.length - after.length);
  for (let at = 0; at < Math.min(before.length, after.length); at += 1) if (before[at] !== after[at]) differing += 1;
  return differing;
}

/** D: everything asked, one case moved, everything asked again. */
export async function beforeAfter(frozen: Frozen, edition: Edition, lives: readonly Life[]): Promise<Finding> {
  const first = await frozen.snapshot();
  let differing = 0;
  for (const { happen } of frozen.events) {
    await happen();
    differing += differingBytes(first, await frozen.snapshot());
  }
  const accepted: string[] = [];
  for (const { name, attempt } of frozen.refused) if (!(await attempt())) accepted.push(name);
  const naive = (await liveReads(edition, lives, keyedWithout('members'))).total;
  const sound = await liveReads(edition, lives, protectedBy);
  return judged(
    {
      id: 'D',
      name: 'Avant / après (before and after)',
      naive: naive.rate,
      ours: differing,
      criterion: '0 differing bytes in released years and trienniums; open periods refused',
      detail: {
        bytes: first.length,
        events: frozen.events.map(({ name }) => name).join(', '),
        refused: frozen.refused.map(({ name }) => name).join(', '),
        accepted: accepted.join(', ') || 'none',
        liveTotalsRead: sound.total.rate,
        naiveLiveCellsRead: sound.cells.rate,
        naiveTrials: naive.trials,
      },
    },
    { naiveBroken: naive.rate > 0.95, met: differing === 0 && accepted.length === 0 && first.length > 10_000 },
  );
}
