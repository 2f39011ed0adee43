import { ConsoleReleaseDelaysDocument, type ConsoleReleaseDelaysQuery } from '../../../client-sdk/src';
import { Breadcrumb, DefinitionList, Table } from '../../elements';
import { page } from '../../http/page';
import { capital } from '../../shell/capital';
import { Bars } from './bars';
import { Figure } from './cell-tables';
import { notPublished } from './not-published';
import { margin, ofYears, partOf, releaseHref, yearsWord } from './words';

type Release = NonNullable<ConsoleReleaseDelaysQuery['national']['release']>;
type Quantile = NonNullable<Release['delays']>['median'];

/** From submission to decision: for the MIPROF alone. */
export const delaysPage = notPublished(
  page({
    path: '/chiffres/:release/delais',
    document: ConsoleReleaseDelaysDocument,
    variables: ({ params }) => ({ release: params.release! }),
    title: 'Délais d’une publication',
    area: 'figures',
    view: ({ national: { release } }) => release?.delays && <Delays release={release} />,
  }),
);

const CAPTION = 'Du dépôt à la décision.';

function Delays({ release: { id, delays, table } }: { release: Release }) {
  const cells = table?.cells ?? [];
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Chiffres publiés', href: '/chiffres' },
          { label: capital(yearsWord(id)), href: releaseHref(id) },
          { label: 'Délais' },
        ]}
      />
      <h1>Combien de temps du dépôt à la décision : dossiers {ofYears(id)}</h1>
      <DefinitionList
        items={[
          { term: 'La moitié des décisions', value: within(delays!.median) },
          { term: 'Neuf décisions sur dix', value: within(delays!.ninthDecile) },
        ]}
      />
      <p>Réservé à la MIPROF. Ces durées se calculent sur les tranches publiées, jamais sur les dossiers.</p>
      <Bars title={CAPTION} bars={cells} />
      <Table
        caption={CAPTION}
        rows={cells}
        columns={[
          { head: 'Délai', heads: true, cell: ({ label }) => label },
          { head: 'Personnes', numeric: true, cell: ({ value }) => <Figure value={value} /> },
          { head: 'Part', numeric: true, cell: (cell) => partOf(cell) },
          { head: 'Marge', numeric: true, cell: (cell) => margin(cell.margin) },
        ]}
      />
    </>
  );
}

function within(quantile: Quantile): string {
  if (!quantile) return 'non calculé : trop peu de décisions, ou le bruit pourrait changer la tranche';
  const { days, from, to } = quantile;
  return `en ${days} jours environ (certainement entre ${from} et ${to})`;
}
