import type { Laboratory, SeenNode, Target } from '../targets/target';
import { keyOf } from '../world/person';

/** Everything that one publication shows: table, then cell, then number or mask. */
export type Tables = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

export interface Exposure {
  readonly nodes: readonly SeenNode[];
  readonly tables: Tables;
}

export async function expose(target: Target): Promise<Exposure> {
  const tables = new Map<string, Map<string, number | null>>();
  for (const { id } of target.nodes) {
    tables.set(id, new Map((await target.table(id)).map(({ coordinates, value }) => [keyOf(coordinates), value])));
  }
  return { nodes: target.nodes, tables };
}

/** The same world published under as many secrets. */
export async function exposures(laboratory: Laboratory, seed: string, times: number): Promise<Exposure[]> {
  const seen: Exposure[] = [];
  for (let turn = 0; turn < times; turn += 1) seen.push(await expose(await laboratory.publish(`${seed} ${turn}`)));
  return seen;
}

/** The cells of a table by place: children of one slice. */
export function slicesOf(
  cells: ReadonlyMap<string, number | null>,
): Map<string, (readonly [key: string, value: number | null])[]> {
  const slices = new Map<string, (readonly [string, number | null])[]>();
  for (const cell of cells) {
    const place = cell[0].split('|')[0]!;
    slices.set(place, [...(slices.get(place) ?? []), cell]);
  }
  return slices;
}
