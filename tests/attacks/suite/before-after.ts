import { formerLattice as lattice } from '../targets/former-lattice';
import { coordinateKeyed, protectedBy } from '../targets/mechanism';
import { ModelTarget } from '../targets/model-target';
import { rateOf } from '../tools/figures';
import { drawWorld } from '../world/draw-world';
import { cellOf, keyOf, membersOf, type Person } from '../world/person';
import { judged, type Finding } from './finding';

/** What the attacker waits for: everything that is published, then the same after each event. */
export interface Frozen {
  /** Every byte of every answer about released years, as every kind of reader is given it. */
  snapshot(): Promise<string>;
  /** Events in the files of a released year: a late case, a correction, an opinion, an erasure. */
  readonly events: readonly { readonly name: string; happen(): Promise<void> }[];
  /** Attempts on a year that is open, or frozen already: each must be refused. */
  readonly refused: readonly { readonly name: string; attempt(): Promise<boolean> }[];
}

const CASES = 200;

/** Naive, noise of the coordinates: a total that is asked before and after moves by exactly one. */
async function readTotal(persons: readonly Person[], newcomers: readonly Person[]) {
  const before = (
    await new ModelTarget(persons, coordinateKeyed('D')).cells([{ node: 'national', coordinates: [] }])
  )[0]!;
  let read = 0;
  for (const newcomer of newcomers) {
    const after = (
      await new ModelTarget([...persons, newcomer], coordinateKeyed('D')).cells([{ node: 'national', coordinates: [] }])
    )[0]!;
    read += Number(after - before === 1);
  }
  return rateOf(read, newcomers.length);
}

/** Our own rule, were it answered live: the cells that move are those of the newcomer. Where one moves, it says where they are. */
function movedCells(persons: readonly Person[], newcomers: readonly Person[]) {
  const nodes = ['national.form', 'national.sex', 'national.age', 'departement'].map((id) =>
    lattice.nodes.find((node) => node.id === id)!,
  );
  const members = nodes.map((node) => membersOf(persons, node));
  const shows = protectedBy('D');
  const told = newcomers.filter((newcomer) =>
    nodes.every((node, at) => {
      const key = keyOf(cellOf(newcomer, node)!);
      const before = members[at]!.get(key) ?? [];
      return shows({ node, key, members: before }) !== shows({ node, key, members: [...before, newcomer] });
    }),
  );
  return rateOf(told.length, newcomers.length);
}

function differingBytes(before: string, after: string): number {
  let differing = Math.abs(before.length - after.length);
  for (let at = 0; at < Math.min(before.length, after.length); at += 1) if (before[at] !== after[at]) differing += 1;
  return differing;
}

/** D: everything asked, one case moved, everything asked again. */
export async function beforeAfter(frozen: Frozen, persons: readonly Person[]): Promise<Finding> {
  const first = await frozen.snapshot();
  let differing = 0;
  for (const { happen } of frozen.events) {
    await happen();
    differing += differingBytes(first, await frozen.snapshot());
  }
  const accepted: string[] = [];
  for (const { name, attempt } of frozen.refused) if (!(await attempt())) accepted.push(name);
  const newcomers = drawWorld('newcomers', CASES);
  const [naive, moved] = [await readTotal(persons, newcomers), movedCells(persons, newcomers)];
  return judged(
    {
      id: 'D',
      name: 'Avant / après (before and after)',
      naive: naive.rate,
      ours: differing,
      criterion: '0 differing bytes in released years; the open year refused',
      detail: {
        bytes: first.length,
        events: frozen.events.map(({ name }) => name).join(', '),
        refused: frozen.refused.map(({ name }) => name).join(', '),
        accepted: accepted.join(', ') || 'none',
        naiveLiveCellsRead: moved.rate,
        naiveTrials: naive.trials,
      },
    },
    { naiveBroken: naive.rate > 0.95, met: differing === 0 && accepted.length === 0 && first.length > 10_000 },
  );
}
