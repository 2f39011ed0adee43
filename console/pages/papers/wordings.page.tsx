import { ConsolePaperWordingsDocument, type ConsolePaperWordingsQuery } from '../../../client-sdk/src';
import { Badge, Breadcrumb, Table, TextLink, type Column } from '../../elements';
import { page } from '../../http/page';
import { day, localDay } from '../../shell/dates';
import { mayAct } from '../../shell/may';

export type Wording = NonNullable<ConsolePaperWordingsQuery['departement']>['paperWordings'][number];

/** How the papers of a département are worded: the préfecture's own words, or those that came with the product. */
export const wordingsPage = page({
  path: '/:departement/papiers/modeles',
  document: ConsolePaperWordingsDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Modèles de papiers',
  area: 'sittings',
  view: ({ departement }, { asked, shell }) =>
    departement &&
    mayAct(shell, asked.params.departement!, 'writePaperWording') && (
      <Wordings wordings={departement.paperWordings} at={`/${asked.params.departement}`} />
    ),
});

function Wordings({ wordings, at }: { wordings: readonly Wording[]; at: string }) {
  const columns: Column<Wording>[] = [
    {
      head: 'Papier',
      heads: true,
      cell: ({ part, title }) => <TextLink href={`${at}/papiers/modeles/${part}`}>{title}</TextLink>,
    },
    {
      head: 'Modèle',
      cell: ({ isDefault, writtenAt }) =>
        isDefault || !writtenAt ? (
          'D’origine'
        ) : (
          <>
            <Badge kind="info" small>
              Adapté
            </Badge>{' '}
            le {day(localDay(new Date(writtenAt)))}
          </>
        ),
    },
    {
      head: 'Aperçu',
      cell: ({ title, previewUrl }) => (
        <TextLink href={previewUrl} download>
          Aperçu (PDF)<span class="fr-sr-only"> : {title}</span>
        </TextLink>
      ),
    },
  ];
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Avis, décisions et notifications', href: `${at}/decisions` },
          { label: 'Modèles de papiers' },
        ]}
      />
      <h1>Modèles de papiers</h1>
      <p>
        L’en-tête, le bloc de signature et le texte de chaque papier s’adaptent ici. L’aperçu porte sur une personne qui
        n’existe pas. Les papiers déjà faits ne changent pas.
      </p>
      <Table caption="Modèles" captionHidden columns={columns} rows={wordings} empty="Aucun modèle." />
    </>
  );
}
