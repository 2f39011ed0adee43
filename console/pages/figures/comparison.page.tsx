import { ConsoleReleaseComparisonDocument, type ConsoleReleaseComparisonQuery } from '../../../client-sdk/src';
import { Breadcrumb, Callout, Table } from '../../elements';
import { page } from '../../http/page';
import { capital } from '../../shell/capital';
import { Figure } from './cell-tables';
import { notPublished } from './not-published';
import { margin, number, questionHref, releaseHref, yearsWord } from './words';

type Comparison = NonNullable<ConsoleReleaseComparisonQuery['national']['compare']>;
type Cell = Comparison['cells'][number];

const TRENDS: Record<Cell['trend'], string> = {
  RISE: 'hausse',
  FALL: 'baisse',
  WITHIN_NOISE: 'rien que le bruit ne puisse expliquer',
  NOT_COMPARABLE: 'ne se compare pas : l’un des deux est masqué, ou n’était pas dans la liste',
};

/** Two years, and what noise alone cannot do. */
export const comparisonPage = notPublished(
  page({
    path: '/chiffres/:release/:node/depuis/:earlier',
    document: ConsoleReleaseComparisonDocument,
    variables: ({ params, signedIn = false }) => ({
      from: params.earlier!,
      to: params.release!,
      node: params.node!,
      signedIn,
    }),
    title: 'Deux publications comparées',
    area: 'figures',
    open: true,
    view: ({ national: { compare } }, { asked: { params } }) =>
      compare && <Compared comparison={compare} from={params.earlier!} to={params.release!} />,
  }),
);

function Compared({
  comparison: { node, cells, cautions },
  from,
  to,
}: {
  comparison: Comparison;
  from: string;
  to: string;
}) {
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Chiffres publiés', href: '/chiffres' },
          { label: capital(yearsWord(to)), href: releaseHref(to) },
          { label: node.question, href: questionHref(to, node.id) },
          { label: `Depuis ${from}` },
        ]}
      />
      <h1>
        {node.question} De {from} à {to}
      </h1>
      {cautions.length > 0 && (
        <Callout title="À savoir avant de comparer" level={2}>
          <ul>
            {cautions.map((caution) => (
              <li>{caution}</li>
            ))}
          </ul>
        </Callout>
      )}
      <p>
        Les deux nombres portent chacun leur hasard. Une différence n’est dite hausse ou baisse que si elle dépasse les
        deux marges réunies.
      </p>
      <Table
        caption={`${node.question} ${capital(yearsWord(from))}, ${yearsWord(to)}.`}
        rows={cells}
        columns={[
          { head: 'Ce qui est compté', heads: true, cell: ({ label }) => label },
          { head: from, numeric: true, cell: ({ before }) => <Figure value={before} /> },
          { head: to, numeric: true, cell: ({ after }) => <Figure value={after} /> },
          { head: 'Différence', numeric: true, cell: ({ difference }) => signed(difference) },
          { head: 'Marges réunies', numeric: true, cell: (cell) => margin(cell.margin) },
          { head: 'Ce qu’on peut en dire', cell: ({ trend }) => TRENDS[trend] },
        ]}
      />
    </>
  );
}

const signed = (difference: number | null): string =>
  difference === null
    ? '–'
    : `${difference > 0 ? '+\u00a0' : difference < 0 ? '−\u00a0' : ''}${number(Math.abs(difference))}`;
