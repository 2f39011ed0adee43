import { ConsoleSubmissionDocument } from '../../../client-sdk/src';
import { Alert, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Version } from '../../forms/fields';
import { page } from '../../http/page';
import { mayAct } from '../../shell/may';
import { Addressees, mayLeave } from './addressees';
import { BackToFile } from './file-links';
import { Missing } from './missing';
import { Outside, UrgentWays } from './outside';
import { fileAddress } from '../../shell/addresses';
import type { SubmissionFile, SubmissionPlace } from './seen';

const LEAVES =
  'Le dossier quitte le brouillon. Les destinataires ci-dessus le lisent à leur niveau, dès maintenant. Vous pourrez retirer la ' +
  'saisine tant que rien n’est décidé.';

/** What is missing, where it would go, who would read it; then it leaves the association. */
export const submissionPage = page({
  path: '/:departement/dossiers/:id/transmettre',
  document: ConsoleSubmissionDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Transmettre le dossier',
  area: 'files',
  view: ({ departement }, { shell }) =>
    departement?.case?.completeness && mayAct(shell, departement.code, 'submitCase') ? (
      <Submission place={departement} file={departement.case} />
    ) : null,
});

function Submission({ place, file }: { place: SubmissionPlace; file: SubmissionFile }) {
  const { complete } = file.completeness!;
  return (
    <>
      <BackToFile departement={place.code} caseId={file.id} />
      <h1>Transmettre le dossier</h1>
      <UrgentWays outside={file.proposeReferrals.outside} />
      {file.stage !== 'DRAFT' && <AlreadySent place={place} file={file} />}
      {file.stage === 'DRAFT' && (
        <>
          <Missing completeness={file.completeness!} departement={place.code} caseId={file.id} />
          <Addressees place={place} file={file} />
          {complete && mayLeave(file) && <Send departement={place.code} file={file} />}
        </>
      )}
      <Outside outside={file.proposeReferrals.outside} />
    </>
  );
}

function AlreadySent({ place, file }: { place: SubmissionPlace; file: SubmissionFile }) {
  return (
    <Alert kind="info" title="Ce dossier est déjà transmis">
      <p>
        <TextLink href={`${fileAddress(place.code, file.id)}/suivi`}>Voir où il en est</TextLink>
      </p>
    </Alert>
  );
}

function Send({ departement, file }: { departement: string; file: SubmissionFile }) {
  return (
    <section aria-labelledby="envoi">
      <h2 id="envoi">Transmettre</h2>
      <ActForm
        action={`${fileAddress(departement, file.id)}/transmettre/envoyer`}
        submit="Transmettre le dossier"
        confirm={LEAVES}
        warned={file.completeness?.warnings.map(({ rule }) => rule)}
      >
        <Version value={file.version} />
      </ActForm>
    </section>
  );
}
