import { Table } from '../../elements';
import { PLACES } from './questions';
import { isFirstEdition, type Release } from './release';

type Lattice = Release['lattice'];
type Node = Lattice['nodes'][number];

const SHOWN: Record<Node['audience'], string> = { PUBLIC: 'publié', MIPROF: 'MIPROF seule' };

interface Line {
  readonly label: string;
  readonly of: (place: Node['place']) => Node | undefined;
}

const same = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((code) => right.includes(code));

/** The dimensions alone, then the crossings that are there. */
function linesOf({ nodes, dimensions }: Lattice): Line[] {
  const label = (code: string) => dimensions.find((dimension) => dimension.code === code)?.label ?? code;
  const crossed = nodes.map((node) => node.dimensions).filter(({ length }) => length > 1);
  const asked = [[], ...dimensions.map(({ code }) => [code]), ...crossed];
  const single = asked.filter((codes, at) => asked.findIndex((other) => same(other, codes)) === at);
  return single.map((codes) => ({
    label: codes.length === 0 ? 'Le total' : codes.map(label).join(' × '),
    of: (place) => nodes.find((node) => node.place === place && same(node.dimensions, codes)),
  }));
}

/** What is asked and what is not: whatever is in no node is in no answer. */
export function Crossings({ lattice, years }: Pick<Release, 'lattice' | 'years'>) {
  const firstEdition = isFirstEdition({ lattice, years });
  return (
    <section>
      <h2>Ce qui ne se croise pas, et pourquoi</h2>
      <p>
        La liste des questions est fermée : {lattice.nodes.length} tableaux, et rien d’autre. Chaque tableau de plus
        laisserait apprendre un peu plus de chaque personne ; leur nombre est donc limité d’avance, et la liste est
        publique. Un croisement qui n’y est pas n’est dans cette publication pour personne.
      </p>
      <ul>
        <li>Plus le lieu est petit, moins il y a de questions : une de plus y désignerait des personnes.</li>
        {!firstEdition && (
          <li>
            Les questions fines paraissent tous les trois ans, sur une période fixe où chacun compte une fois : les
            publier chaque année pèserait trop sur une personne suivie longtemps.
          </li>
        )}
        <li>Ni mois, ni trimestre, ni année glissante : chacun coûterait autant qu’une question.</li>
        {lattice.nodes.some(({ place }) => place === 'REGION') && (
          <li>
            {firstEdition
              ? 'La Corse n’a pas de chiffre à elle : l’un de ses deux départements trouverait l’autre par soustraction.'
              : 'Une région où moins de trois départements ont une instance à laquelle des dossiers sont portés n’a pas de ' +
                'chiffre : ce serait celui d’un département.'}
          </li>
        )}
      </ul>
      <Table
        caption="Ce que chaque niveau publie"
        rows={linesOf(lattice)}
        columns={[
          { head: 'Ce qui est compté', heads: true, cell: ({ label }) => label },
          ...PLACES.filter(({ place }) => lattice.nodes.some((node) => node.place === place)).map(
            ({ place, label }) => ({
              head: label,
              cell: (line: Line) => {
                const node = line.of(place);
                return node ? SHOWN[node.audience] : 'non publié';
              },
            }),
          ),
        ]}
      />
    </section>
  );
}
