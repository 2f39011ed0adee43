import { formerLattice as lattice } from './former-lattice';
import { floorOf, lawOf, type LatticeNode } from '../../../server/domains/steering/statistics/lattice.rules';
import { departementsOf, domainOf, keyOf, membersOf, type Coordinate, type Person } from '../world/person';
import { protectedBy, type Cell, type Mechanism } from './mechanism';
import type { Laboratory, SeenCell, SeenNode, Target } from './target';

export const seenNodes: readonly SeenNode[] = lattice.nodes.map((node) => ({
  id: node.id,
  place: node.place,
  dimensions: node.dimensions,
  margin: lawOf(lattice, node).bound,
  floor: floorOf(lattice, node),
}));

const nodeOf = (id: string): LatticeNode => lattice.nodes.find((node) => node.id === id)!;

/** Answers out of a way of protecting, cell by cell, live. A naive resolver is one of these. */
export class ModelTarget implements Target {
  readonly nodes = seenNodes;
  private readonly members = new Map<string, Map<string, Person[]>>();

  constructor(
    private readonly persons: readonly Person[],
    protected readonly mechanism: Mechanism,
  ) {}

  async table(node: string): Promise<readonly SeenCell[]> {
    return domainOf(nodeOf(node)).map((coordinates) => ({ coordinates, value: this.value(nodeOf(node), coordinates) }));
  }

  async cells(
    wanted: readonly { node: string; coordinates: readonly Coordinate[] }[],
  ): Promise<readonly (number | null)[]> {
    return wanted.map(({ node, coordinates }) => this.value(nodeOf(node), coordinates));
  }

  protected value(node: LatticeNode, coordinates: readonly Coordinate[]): number | null {
    return this.mechanism(this.cell(node, keyOf(coordinates)));
  }

  private cell(node: LatticeNode, key: string): Cell {
    const known = this.members.get(node.id) ?? membersOf(this.persons, node);
    this.members.set(node.id, known);
    return { node, key, members: known.get(key) ?? [] };
  }
}

/** Our rule with what follows from it: aliases overseas, no figure for a region of two départements, no slice without its total. */
class ProtectedTarget extends ModelTarget {
  protected override value(node: LatticeNode, coordinates: readonly Coordinate[]): number | null {
    const [where] = coordinates;
    if (node.place === 'NATIONAL' || !where) return super.value(node, coordinates);
    if (node.place === 'REGION') {
      const inside = departementsOf(where.code);
      if (inside.length === 2) return null;
      const twin = lattice.nodes.find(
        ({ place, dimensions }) => place === 'DEPARTEMENT' && dimensions.join() === node.dimensions.join(),
      );
      if (inside.length === 1 && twin)
        return this.value(twin, [{ dimension: 'DEPARTEMENT', code: inside[0]! }, ...coordinates.slice(1)]);
    }
    if (node.dimensions.length > 0 && this.value(nodeOf(node.place.toLowerCase()), [where]) === null) return null;
    return super.value(node, coordinates);
  }
}

/** A laboratory without a database. */
export const modelLaboratory = (persons: readonly Person[]): Laboratory => ({
  persons,
  publish: async (secret, without = []) => {
    const away = new Set(without);
    return new ProtectedTarget(
      persons.filter((person) => !away.has(person)),
      protectedBy(secret),
    );
  },
});

export const naiveLaboratory = (persons: readonly Person[], mechanism: (secret: string) => Mechanism): Laboratory => ({
  persons,
  publish: async (secret, without = []) => {
    const away = new Set(without);
    return new ModelTarget(
      persons.filter((person) => !away.has(person)),
      mechanism(secret),
    );
  },
});
