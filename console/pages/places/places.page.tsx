import { ConsolePlacesDocument, type ConsolePlacesQuery } from '../../../client-sdk/src';
import { Breadcrumb } from '../../elements';
import { page } from '../../http/page';
import { fileAddress } from '../../shell/addresses';
import { ElsewhereWays } from './elsewhere-ways';
import { PlaceRequests } from './place-requests';
import { RequestForm } from './request-form';
import { Stays } from './stays';
import { UnmetNeed } from './unmet-need';

type Place = NonNullable<ConsolePlacesQuery['departement']>;

/** A place for a person: the stay that runs, what was asked, and the ways that stand beside the platform. */
export const placesPage = page({
  path: '/:departement/dossiers/:id/hebergement',
  document: ConsolePlacesDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Hébergement',
  area: 'files',
  view: ({ departement }) =>
    departement?.case?.completeness ? <OnFile place={departement} file={departement.case} /> : null,
});

function OnFile({ place, file }: { place: Place; file: NonNullable<Place['case']> }) {
  const { code, shelters, today, timeZone } = place;
  const own = fileAddress(code, file.id);
  const address = `${own}/hebergement`;
  const writes = file.stage !== 'ARCHIVED';
  const running = file.stays.some(({ endedOn }) => endedOn === null);
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Dossiers', href: `/${code}/dossiers` },
          { label: `Dossier ${file.reference}`, href: own },
          { label: 'Hébergement' },
        ]}
      />
      <h1>Hébergement</h1>
      <p>
        Votre équipe seule lit cette page. L’adresse d’une structure ne s’écrit nulle part : ni ici, ni dans un message,
        ni dans un agenda.
      </p>
      <Stays stays={file.stays} requests={file.placeRequests} address={address} writes={writes} />
      <PlaceRequests requests={file.placeRequests} address={address} writes={writes} timeZone={timeZone} />
      {writes && !running && (
        <>
          <RequestForm shelters={shelters} address={address} today={today} />
          <ElsewhereWays />
          <UnmetNeed address={address} />
        </>
      )}
    </>
  );
}
