import { safeHref } from '../../elements';
import { QuestionLine } from './question-line';
import { isFirstEdition, type Release } from './release';
import { releaseHref, yearsWord } from './words';

type Node = Release['lattice']['nodes'][number];

export const PLACES: readonly { place: Node['place']; label: string }[] = [
  { place: 'NATIONAL', label: 'En France' },
  { place: 'REGION', label: 'Par région' },
  { place: 'DEPARTEMENT', label: 'Par département' },
];

interface QuestionsProps {
  release: Release;
  everything: boolean;
  /** The publication of three years in which this one is pooled; null before it is there, and for itself. */
  triennium: string | null;
}

/** Every question of the lattice: those that the reader is shown lead to their answer, the others say for whom they are. */
export function Questions({ release: { id, years, lattice }, everything, triennium }: QuestionsProps) {
  return (
    <section>
      <h2>Choisir une question</h2>
      {PLACES.filter(({ place }) => lattice.nodes.some((node) => node.place === place)).map(({ place, label }) => (
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
      {years.length === 1 && !isFirstEdition({ lattice, years }) && <Finer triennium={triennium} />}
      {everything && lattice.nodes.some(({ dimensions }) => dimensions.join() === 'DELAY') && (
        <p>
          <a href={safeHref(`${releaseHref(id)}/delais`)}>
            Les délais du dépôt à la décision : médiane et neuvième décile
          </a>
        </p>
      )}
    </section>
  );
}

/** Where the finer questions are: once every three years, so that a person weighs on few tables. */
function Finer({ triennium }: { triennium: string | null }) {
  return (
    <p>
      Départements, plainte, séjour, hébergement, origine, avis, décisions et délais paraissent tous les trois ans, sur
      trois années réunies
      {triennium ? (
        <>
          {' '}
          : <a href={safeHref(releaseHref(triennium))}>les {yearsWord(triennium)}</a>.
        </>
      ) : (
        '.'
      )}
    </p>
  );
}
