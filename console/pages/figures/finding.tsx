import { lastLabel, type Answer, type Cell } from './axes';
import { between, during, number, percent, WITHHELD } from './words';

/** The answer in a sentence, masks told as such. */
export function Finding({ year, cells, place }: { year: string; cells: readonly Cell[]; place: string | undefined }) {
  const where = place ? `${place}, ${year}` : during(year);
  const shown = cells.filter((cell) => cell.value !== null);
  const [greatest] = [...shown].sort((one, other) => other.value! - one.value!);
  if (!greatest) return <p class="fr-text--lead">{where} : effectifs trop faibles ou nuls pour être publiés.</p>;
  const persons = `${number(greatest.value!)} personnes, à ${greatest.margin} près`;
  if (cells.length === 1) return <p class="fr-text--lead">{`${where} : ${persons}.`}</p>;
  const share = greatest.share === null ? '' : `${percent(greatest.share)} de ${number(greatest.shareOf!)}, `;
  return <p class="fr-text--lead">{`${where}, le plus grand nombre : ${nameOf(greatest)}, ${share}${persons}.`}</p>;
}

const nameOf = (cell: Cell): string =>
  cell.coordinates.length > 1 ? cell.coordinates.map(({ label }) => label).join(', ') : lastLabel(cell);

/** The margin in words: what is certain, and what is not said. */
export function Reading({ node: { margin, floor, mostMasked, place } }: { node: Answer['node'] }) {
  return (
    <section>
      <h2>Lire ces nombres</h2>
      <ul>
        <li>
          À chaque nombre est ajouté un hasard tiré une fois pour toutes : le vrai nombre en est éloigné de {margin}{' '}
          personnes au plus. Un nombre publié de {number(10 * floor)} veut dire{' '}
          {between({ value: 10 * floor, margin, atLeast: 10 * floor - margin })}.
        </li>
        <li>
          En dessous de {floor}, rien n’est montré : « n.d. » veut dire de zéro à {mostMasked} personnes, sans dire
          combien. Ce n’est pas zéro.
        </li>
        {place === 'REGION' && (
          <li>
            « {WITHHELD} » ne dit rien des personnes : ce nombre serait celui d’un seul département, ou le laisserait
            trouver.
          </li>
        )}
        <li>
          Chaque nombre est tiré à part : les lignes d’un tableau ne s’additionnent pas, et deux tableaux diffèrent un
          peu.
        </li>
        <li>
          Une part est celle du nombre publié qui est écrit à côté d’elle, de trente personnes au moins : le total du
          lieu, celui de la ligne, ou la somme du tableau quand il ne compte que certaines personnes.
        </li>
      </ul>
    </section>
  );
}
