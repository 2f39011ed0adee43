import { ConsoleSearchDocument, type ConsoleSearchQuery } from '../../../client-sdk/src';
import { Callout, Table, TextLink, type Column } from '../../elements';
import { useVisit } from '../../http/context';
import { page, type Page } from '../../http/page';
import { day } from '../../shell/dates';
import { SearchForm } from './search-form';
import { capital } from '../../shell/capital';

type Place = NonNullable<ConsoleSearchQuery['departement']>;
type Found = Place['cases']['nodes'][number];

/** What was found, nearest first. The words that were typed stand nowhere in the page. */
export const foundPage = (search: string): Page =>
  page({
    path: '/:departement/recherche',
    document: ConsoleSearchDocument,
    variables: ({ params }) => ({ code: params.departement!, search }),
    title: 'Résultats de la recherche',
    area: 'files',
    view: ({ departement }) => departement && <FoundFiles place={departement} />,
  });

function FoundFiles({ place: { code, cases } }: { place: Place }) {
  const { labels } = useVisit();
  const { nodes, pageInfo } = cases;
  const columns: Column<Found>[] = [
    {
      head: 'Dossier',
      heads: true,
      cell: ({ id, reference }) => <TextLink href={`/${code}/dossiers/${id}`}>{reference}</TextLink>,
    },
    { head: 'Étape', cell: ({ stage }) => capital(labels.of('Stage', stage)) },
    { head: 'Ouvert le', cell: ({ openedAt }) => day(openedAt) },
    { head: 'Déposé le', cell: ({ submittedAt }) => (submittedAt ? day(submittedAt) : 'Pas encore') },
  ];
  return (
    <>
      <h1>Résultats de la recherche</h1>
      {nodes.length === 0 ? (
        <NothingFound />
      ) : (
        <>
          <p>Du plus proche au moins proche. Les noms se lisent dans chaque dossier.</p>
          <Table caption="Dossiers trouvés" columns={columns} rows={nodes} />
          {pageInfo.hasNextPage && (
            <p>D’autres dossiers répondent{'\u00a0'}: ajoutez un prénom, ou cherchez une référence.</p>
          )}
        </>
      )}
      <SearchForm departement={code} />
    </>
  );
}

const NothingFound = () => (
  <Callout title="Aucun dossier que vous lisez ne répond" level={2}>
    <ul>
      <li>Essayez le nom seul, ou le prénom seul{'\u00a0'}: l’un des deux est peut-être écrit autrement.</li>
      <li>Une référence se tape avec ou sans tiret, en majuscules ou non.</li>
      <li>Un nom ne se cherche que dans les dossiers dont vous lisez l’identité en entier.</li>
      <li>Le dossier est peut-être tenu par une autre association{'\u00a0'}: rien ne le dit ici.</li>
    </ul>
  </Callout>
);
