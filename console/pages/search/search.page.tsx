import { ConsoleSearchFormDocument } from '../../../client-sdk/src';
import { page } from '../../http/page';
import { SearchForm } from './search-form';

export const searchPage = page({
  path: '/:departement/recherche',
  document: ConsoleSearchFormDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Recherche',
  area: 'files',
  view: ({ departement }) =>
    departement && (
      <>
        <h1>Recherche</h1>
        <SearchForm departement={departement.code} />
      </>
    ),
});
