import { mean, rootMeanSquare } from '../tools/figures';
import { K } from '../targets/mechanism';
import { recordsOf, type Edition, type Life } from '../world/life';
import { keyIn } from '../world/person';
import type { Seen } from './differencing';
import type { Scale } from './scales';
import { trulyIn } from './truth';

/** What the figures are worth, over many publications of one world of the true scale. */
export interface Utility {
  /** u1: persons who are in a shown cell of a département or region at least, in their year or in the triennium. */
  readonly shareOfVictimsShown: number;
  /** The same, of a département or region crossed with a dimension. */
  readonly shareOfVictimsShownInABreakdown: number;
  /** u2: mean over the tables of départements and regions. */
  readonly meanOverOneWayNodes: number;
  /** Of the cells with anybody in them. */
  readonly cellsShown: number;
  /** What exact figures with "<5" would show. */
  readonly cellsOverFour: number;
  readonly errorAtTotals: Readonly<Record<'national' | 'region' | 'departement', number>>;
  /** By table of places: persons in a shown cell. */
  readonly byNode: Readonly<Record<string, number>>;
  /** At several numbers of persons, before and after. */
  readonly scales: readonly Scale[];
}

/** By release and table of places: of each person, whether they are in a shown cell; null for who is not in the release. */
function sightsOf(editions: readonly Edition[], lives: readonly Life[], { publications }: Seen) {
  return editions.flatMap((edition) => {
    const records = lives.map((life) => recordsOf([life], edition)[0] ?? null);
    return edition.lattice.nodes
      .filter(({ place }) => place !== 'NATIONAL')
      .map((node) => {
        const keys = records.map((record) => record && keyIn(record, node));
        return {
          name: `${edition.id} ${node.id}`,
          isBreakdown: node.dimensions.length > 0,
          counted: records.map((record) => record !== null),
          shown: publications.map((publication) => {
            const table = publication.get(edition.id)!.tables.get(node.id)!;
            return keys.map((key) => key !== null && (table.get(key) ?? null) !== null);
          }),
        };
      });
  });
}

export function utilityOf(
  editions: readonly Edition[],
  lives: readonly Life[],
  seen: Seen,
  scales: readonly Scale[],
): Utility {
  const sights = sightsOf(editions, lives, seen);
  const any = (some: typeof sights) =>
    mean(
      seen.publications.map((_, turn) =>
        mean(lives.map((_life, who) => Number(some.some(({ shown }) => shown[turn]![who])))),
      ),
    );
  const byNode = Object.fromEntries(
    sights.map(({ name, counted, shown }) => [
      name,
      mean(shown.map((turn) => mean(turn.filter((_, who) => counted[who]).map(Number)))),
    ]),
  );
  const cells = editions.flatMap(({ id }) =>
    [...seen.truth.get(id)!].flatMap(([node, counts]) => [...counts].map(([key, n]) => ({ id, node, key, n }))),
  );
  const isShown = ({ id, node, key }: (typeof cells)[number], turn: number) =>
    (seen.publications[turn]!.get(id)!.tables.get(node)!.get(key) ?? null) !== null;
  return {
    shareOfVictimsShown: any(sights),
    shareOfVictimsShownInABreakdown: any(sights.filter(({ isBreakdown }) => isBreakdown)),
    meanOverOneWayNodes: mean(Object.values(byNode)),
    cellsShown: mean(
      seen.publications.map((_, turn) => cells.filter((cell) => isShown(cell, turn)).length / cells.length),
    ),
    cellsOverFour: cells.filter(({ n }) => n >= K).length / cells.length,
    errorAtTotals: {
      national: errorOf('national', editions, seen),
      region: errorOf('region', editions, seen),
      departement: errorOf('departement', editions, seen),
    },
    byNode,
    scales,
  };
}

function errorOf(node: string, editions: readonly Edition[], { publications, truth }: Seen): number {
  return rootMeanSquare(
    publications.flatMap((publication) =>
      editions.flatMap(({ id }) =>
        [...(publication.get(id)!.tables.get(node) ?? [])]
          .filter(([, value]) => value !== null)
          .map(([key, value]) => value! - trulyIn(truth, id, node, key)),
      ),
    ),
  );
}
