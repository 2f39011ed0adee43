import { ConsoleFileAccessDocument, type ConsoleFileAccessQuery } from '../../../client-sdk/src';
import { Table, TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';

type File = NonNullable<NonNullable<ConsoleFileAccessQuery['departement']>['case']>;

/** For the person: categories of readers, what for, what they could read and since when. */
export const fileAccessPage = page({
  path: '/:departement/dossiers/:id/acces',
  document: ConsoleFileAccessDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Qui a pu lire le dossier',
  area: 'files',
  view: ({ departement }) =>
    departement?.case?.accessReport ? <Access file={departement.case} departement={departement.code} /> : null,
});

function Access({ file, departement }: { file: File; departement: string }) {
  const { labels } = useVisit();
  const { recipients, emergency } = file.accessReport!;
  return (
    <>
      <p class="console-no-print">
        <TextLink href={`/${departement}/dossiers/${file.id}/devenir`} icon="arrow-left-line">
          Devenir du dossier
        </TextLink>
      </p>
      <h1>Qui a pu lire le dossier, et pourquoi</h1>
      <Table
        caption="Catégories de lecteurs"
        captionHidden
        empty="Personne d’autre que l’équipe."
        rows={recipients}
        columns={[
          { head: 'Qui', heads: true, cell: ({ category }) => category },
          { head: 'Pour quoi', cell: ({ purpose }) => purpose },
          {
            head: 'Ce qui pouvait être lu',
            cell: ({ groups }) =>
              groups
                .map(({ group, level }) => `${labels.of('InformationGroup', group)} (${labels.of('Level', level)})`)
                .join(', '),
          },
          { head: 'Depuis', cell: ({ since }) => since },
          { head: 'Jusqu’à', cell: ({ until }) => until ?? 'aujourd’hui' },
        ]}
      />
      <h2>En danger pour la vie</h2>
      <p>{emergency}</p>
      {file.journalName && (
        <p>
          Pour demander au délégué à la protection des données qui l’a ouvert, donnez-lui ce nom{'\u00a0'}:{' '}
          <strong>{file.journalName}</strong>.
        </p>
      )}
    </>
  );
}
