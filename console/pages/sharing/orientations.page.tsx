import { ConsoleOrientationsDocument, type ConsoleOrientationsQuery } from '../../../client-sdk/src';
import { Alert } from '../../elements';
import { page } from '../../http/page';
import { BackToFile, LeftOut, NoBody } from './file-links';
import { HandOverForm } from './hand-over-form';
import { Outside } from './outside';
import { ProposalCard } from './proposal-card';

type File = NonNullable<NonNullable<ConsoleOrientationsQuery['departement']>['case']>;

const FOR_THE_TEAM =
  'Les instances de ce département qui peuvent agir, la plus indiquée d’abord. Rien ne part sans votre geste et l’accord de la ' +
  'personne.';
const FOR_THE_SECRETARIAT =
  'Vous pouvez suggérer une instance. L’association seule la saisit, avec l’accord de la personne.';

/** Which bodies could help this person, best first, and what stays outside of them. */
export const orientationsPage = page({
  path: '/:departement/dossiers/:id/orientations',
  document: ConsoleOrientationsDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Vers qui orienter',
  area: 'files',
  view: ({ departement }) =>
    departement?.case ? <Orientations file={departement.case} departement={departement.code} /> : null,
});

function Orientations({ file, departement }: { file: File; departement: string }) {
  const own = file.completeness !== null;
  const { proposals, leftOut, approved, handOverTo } = file.proposeReferrals;
  return (
    <>
      <BackToFile departement={departement} caseId={file.id} />
      <h1>Vers qui orienter</h1>
      <p>{own ? FOR_THE_TEAM : FOR_THE_SECRETARIAT}</p>
      {proposals.length === 0 && <NoBody leftOut={leftOut} />}
      {proposals.length > 0 && <h2>Instances proposées</h2>}
      {proposals.map((proposal) => (
        <ProposalCard proposal={proposal} departement={departement} caseId={file.id} stage={file.stage} own={own} />
      ))}
      {proposals.length > 0 && leftOut.length > 0 && (
        <section aria-labelledby="ecartees">
          <h2 id="ecartees">Instances qui ne conviennent pas</h2>
          <LeftOut leftOut={leftOut} />
        </section>
      )}
      <Outside outside={file.proposeReferrals.outside} />
      {own && !approved && file.stage === 'DRAFT' && (
        <section aria-labelledby="agreee">
          <h2 id="agreee">Confier le dossier à une association agréée</h2>
          <Alert kind="info" small title="Votre association n’a pas d’agrément en cours dans ce département." />
          <HandOverForm departement={departement} caseId={file.id} version={file.version} handOverTo={handOverTo} />
        </section>
      )}
    </>
  );
}
