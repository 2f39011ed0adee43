import type { Answer, Release } from './axes';
import { QuestionLine } from './question-line';

type Node = Answer['node'];

const holds = (codes: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((code) => codes.includes(code));

interface NeighboursProps {
  release: Release;
  node: Node;
  /** Whether the reader is shown those that are reserved. */
  everything: boolean;
}

/** What this question crosses, one dimension further, and what it does not. */
export function Neighbours({ release: { id, lattice }, node, everything }: NeighboursProps) {
  const further = lattice.nodes.filter(
    ({ place, dimensions }) =>
      place === node.place && dimensions.length === node.dimensions.length + 1 && holds(dimensions, node.dimensions),
  );
  const open = new Set(further.flatMap(({ dimensions }) => dimensions));
  const closed = lattice.dimensions.filter(({ code }) => !node.dimensions.includes(code) && !open.has(code));
  return (
    <section>
      <h2>Ce que cette question croise</h2>
      {further.length > 0 && (
        <ul>
          {further.map((each) => (
            <li>
              <QuestionLine release={id} node={each} everything={everything} />
            </li>
          ))}
        </ul>
      )}
      {closed.length > 0 && (
        <p>
          Ne se croise pas ici avec : {closed.map(({ label }) => label.toLowerCase()).join(', ')}. Ces tableaux ne sont
          pas dans cette publication, pour personne : chacun laisserait apprendre un peu plus de chacun, et leur nombre
          est limité d’avance.
        </p>
      )}
    </section>
  );
}
