import { floorOf, lawOf, mostMasked, type Lattice, type LatticeNode } from './lattice.rules';

/** A node as it is told: with what its noise is, which is no secret. */
export function nodeView(lattice: Lattice, node: LatticeNode) {
  const { id, place, dimensions, audience, question } = node;
  return {
    id,
    place,
    dimensions,
    audience,
    question,
    margin: lawOf(lattice, node).bound,
    floor: floorOf(lattice, node),
    mostMasked: mostMasked(lattice, node),
  };
}

export function latticeView(lattice: Lattice) {
  return {
    version: lattice.version,
    nodes: lattice.nodes.map((node) => nodeView(lattice, node)),
    dimensions: lattice.dimensions,
  };
}
