import { safeHref } from '../../elements';
import { QuestionLine } from './question-line';
import type { Release } from './release';
import { releaseHref } from './words';

type Node = Release['lattice']['nodes'][number];

export const PLACES: readonly { place: Node['place']; label: string }[] = [
  { place: 'NATIONAL', label: 'En France' },
  { place: 'REGION', label: 'Par région' },
  { place: 'DEPARTEMENT', label: 'Par département' },
];

/** Every question of the lattice: those that the reader is shown lead to their answer, the others say for whom they are. */
export function Questions({ release: { id, lattice }, everything }: { release: Release; everything: boolean }) {
  return (
    <section>
      <h2>Choisir une question</h2>
      {PLACES.map(({ place, label }) => (
        <>
          <h3>{label}</h3>
          <ul>
            {lattice.nodes
              .filter((node) => node.place === place)
              .map((node) => (
                <li>
                  <QuestionLine release={id} node={node} everything={everything} />
                </li>
              ))}
          </ul>
        </>
      ))}
      {everything && (
        <p>
          <a href={safeHref(`${releaseHref(id)}/delais`)}>
            Les délais du dépôt à la décision : médiane et neuvième décile
          </a>
        </p>
      )}
    </section>
  );
}
