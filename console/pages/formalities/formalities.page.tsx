import { ConsoleFormalitiesDocument, type ConsoleFormalitiesQuery } from '../../../client-sdk/src';
import { Breadcrumb } from '../../elements';
import { page } from '../../http/page';
import { fileAddress } from '../../shell/addresses';
import { Formalities } from './formality-list';
import { Reflection } from './reflection';
import { Returns } from './return-list';

type Place = NonNullable<ConsoleFormalitiesQuery['departement']>;

/** What the person asks for and where she might go: read and written by her own team alone. */
export const formalitiesPage = page({
  path: '/:departement/dossiers/:id/demarches',
  document: ConsoleFormalitiesDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Séjour, démarches et retour',
  area: 'files',
  view: ({ departement }) =>
    departement?.case?.completeness ? <OnFile place={departement} file={departement.case} /> : null,
});

function OnFile({ place: { code }, file }: { place: Place; file: NonNullable<Place['case']> }) {
  const own = fileAddress(code, file.id);
  const writes = file.stage !== 'ARCHIVED';
  const address = `${own}/demarches`;
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Dossiers', href: `/${code}/dossiers` },
          { label: `Dossier ${file.reference}`, href: own },
          { label: 'Séjour, démarches et retour' },
        ]}
      />
      <h1>Séjour, démarches et retour</h1>
      <p>Votre équipe seule lit cette page : aucune instance, aucun service, ni la préfecture, ni le parquet.</p>
      <Reflection period={file.reflectionPeriod} address={address} writes={writes} />
      <Formalities formalities={file.formalities} address={address} writes={writes} />
      <Returns returns={file.secureReturns} address={address} writes={writes} />
    </>
  );
}
