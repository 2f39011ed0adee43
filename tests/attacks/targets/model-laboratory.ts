import {
  floorOf,
  lawOf,
  type Lattice,
  type LatticeNode,
} from '../../../server/domains/steering/statistics/lattice.rules';
import { recordsOf, type Edition, type Life } from '../world/life';
import {
  departementsOf,
  domainOf,
  hasNoNumber,
  keyOf,
  talliesOf,
  withThem,
  type Person,
  type Tally,
} from '../world/person';
import { protectedBy, type Mechanism } from './mechanism';
import type { Exposure, Laboratory, SeenNode } from './target';

type Numbers = Map<string, number | null>;
type Tallies = ReadonlyMap<string, ReadonlyMap<string, Tally>>;

const NOBODY: Tally = { persons: 0, keys: 0n };

export const seenNodesOf = (lattice: Lattice): SeenNode[] =>
  lattice.nodes.map((node) => ({
    id: node.id,
    place: node.place,
    dimensions: node.dimensions,
    margin: lawOf(lattice, node).bound,
    floor: floorOf(lattice, node),
  }));

const domains = new WeakMap<LatticeNode, readonly string[]>();

function keysOf(lattice: Lattice, node: LatticeNode): readonly string[] {
  const known = domains.get(node) ?? domainOf(lattice, node).map(keyOf);
  domains.set(node, known);
  return known;
}

/** What a release shows under a mechanism. `structured`: with what follows from our rule, told again here: no figure for a region of
 * two départements, none drawn twice for a region of one, no breakdown of a place without its total. */
export function exposed(
  { id, lattice }: Edition,
  tallies: Tallies,
  { mechanism, structured }: { mechanism: Mechanism; structured: boolean },
): Exposure {
  const raw = new Map<string, Numbers>(
    lattice.nodes.map((node) => [
      node.id,
      new Map(
        keysOf(lattice, node).map((key) => {
          const tally = tallies.get(node.id)!.get(key) ?? NOBODY;
          return [key, mechanism({ release: id, lattice, node, key, ...tally })];
        }),
      ),
    ]),
  );
  const tables = structured ? structuredTables(lattice, raw) : raw;
  return { nodes: seenNodesOf(lattice), tables };
}

function structuredTables(lattice: Lattice, raw: ReadonlyMap<string, Numbers>): Map<string, Numbers> {
  const placed = new Map(
    lattice.nodes.map((node) => {
      const twin = lattice.nodes.find(
        ({ place, dimensions }) => place === 'DEPARTEMENT' && dimensions.join() === node.dimensions.join(),
      );
      const valueOf = (key: string, value: number | null) => {
        if (node.place !== 'REGION') return value;
        const [region, ...codes] = key.split('|');
        const inside = departementsOf(region!);
        if (hasNoNumber(lattice, region!)) return null;
        return inside.length === 1 && twin ? (raw.get(twin.id)!.get([inside[0], ...codes].join('|')) ?? null) : value;
      };
      return [node.id, new Map([...raw.get(node.id)!].map(([key, value]) => [key, valueOf(key, value)]))];
    }),
  );
  return new Map(
    lattice.nodes.map((node) => {
      const totals =
        node.place !== 'NATIONAL' && node.dimensions.length > 0 ? placed.get(node.place.toLowerCase())! : null;
      const own = [...placed.get(node.id)!];
      return [
        node.id,
        new Map(own.map(([key, value]) => [key, totals && totals.get(key.split('|')[0]!) === null ? null : value])),
      ];
    }),
  );
}

/** A laboratory without a database, whose releases are those of the platform under the same secret (suite/invariants.ts). */
export function modelLaboratory(
  lives: readonly Life[],
  editions: readonly Edition[],
  mechanism: (secret: string) => Mechanism = protectedBy,
  structured = true,
): Laboratory {
  const tallied = (edition: Edition, tally: (node: LatticeNode) => ReadonlyMap<string, Tally>): Tallies =>
    new Map(edition.lattice.nodes.map((node) => [node.id, tally(node)]));
  const base = new Map(
    editions.map((edition) => {
      const records = recordsOf(lives, edition);
      return [edition.id, tallied(edition, (node) => talliesOf(records, node))];
    }),
  );
  const withAdded = (edition: Edition, added: readonly Person[]) =>
    tallied(edition, (node) => withThem(base.get(edition.id)!.get(node.id)!, added, node));
  return {
    editions,
    lives,
    publish: async (secret, added = []) =>
      new Map(
        editions.map((edition) => [
          edition.id,
          exposed(edition, withAdded(edition, recordsOf(added, edition)), { mechanism: mechanism(secret), structured }),
        ]),
      ),
  };
}

export const naiveLaboratory = (
  lives: readonly Life[],
  editions: readonly Edition[],
  mechanism: (secret: string) => Mechanism,
): Laboratory => modelLaboratory(lives, editions, mechanism, false);
