import { ConsoleReceivedPleadingsDocument } from '../../../client-sdk/src';
import { Empty, Pagination } from '../../elements';
import { page } from '../../http/page';
import { ReceivedList } from './received-list';

/** For the parquet alone: what persons sent it, apart from any file. */
export const receivedPleadingsPage = page({
  path: '/:departement/ecrits-recus',
  document: ConsoleReceivedPleadingsDocument,
  variables: ({ params, query }) => ({ code: params.departement!, after: query.get('apres') }),
  title: 'Écrits reçus',
  area: 'desk',
  view: ({ departement }) => {
    if (!departement) return null;
    const { nodes, pageInfo } = departement.receivedPleadings;
    const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    return (
      <>
        <h1>Écrits reçus</h1>
        <p>
          Écrits avec une personne qui dit avoir été contrainte, ou avec son avocat (code pénal, articles 122-2 et
          122-7). Chacun vaut par l’accord de la personne{' '}: si elle le retire, il ne se lit plus ici.
        </p>
        {nodes.length === 0 && <Empty>Aucun écrit n’a été adressé à votre parquet.</Empty>}
        <ReceivedList pleadings={nodes} departement={departement.code} />
        <Pagination next={next && `?apres=${encodeURIComponent(next)}`} />
      </>
    );
  },
});
