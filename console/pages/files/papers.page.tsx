import { ConsolePapersDocument, type ConsolePapersQuery } from '../../../client-sdk/src';
import { Breadcrumb } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { page } from '../../http/page';
import { isClosed } from './file-groups';
import { fileAddress } from '../../shell/addresses';
import { isOwn } from './file-props';
import { PaperForm } from './paper-form';
import { PaperList, type Paper } from './paper-list';
import { ReceivedPapers } from './received-papers';

type Place = NonNullable<ConsolePapersQuery['departement']>;
type PapersFile = NonNullable<Place['case']>;

/** Papers of a file: joined one or several at a time, told what was removed from each, taken away. */
export const papersPage = page({
  path: '/:departement/dossiers/:id/pieces',
  document: ConsolePapersDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Pièces du dossier',
  area: 'files',
  view: ({ departement }) => departement?.case && <Papers place={departement} file={departement.case} />,
});

function Papers({ place, file }: { place: Place; file: PapersFile }) {
  const address = fileAddress(place.code, file.id);
  const writes = isOwn(file) && !isClosed(file.stage);
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Dossiers', href: `/${place.code}/dossiers` },
          { label: `Dossier ${file.reference}`, href: address },
          { label: 'Pièces' },
        ]}
      />
      <h1>Pièces du dossier</h1>
      <ReceivedPapers papers={file.documents} />
      {writes && <PaperForm action={`${address}/pieces`} />}
      <h2>Pièces jointes</h2>
      <div id="pieces-jointes" data-live data-live-state={file.documents.map(({ id }) => id).join(' ')}>
        <PaperList
          own={isOwn(file)}
          papers={file.documents}
          timeZone={place.timeZone}
          acts={writes ? (paper) => <Remove address={address} paper={paper} /> : undefined}
        />
      </div>
    </>
  );
}

const Remove = ({ address, paper }: { address: string; paper: Paper }) => (
  <ActForm
    action={`${address}/pieces/${paper.id}/retirer`}
    submit="Retirer"
    about={paper.name}
    kind="tertiary"
    inline
    confirm="La pièce est détruite : elle ne se retrouve pas. Gardez l’original."
  />
);
