import { ConsolePleadingsDocument, type ConsolePleadingsQuery } from '../../../client-sdk/src';
import { Breadcrumb, Callout, Card, DefinitionList } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden } from '../../forms/fields';
import { page } from '../../http/page';
import { useVisit } from '../../http/context';
import { fileAddress } from '../../shell/addresses';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { SendForm, WriteForm } from './pleading-forms';
import { PleadingBadge, whereItIs } from './where-it-is';

type Place = NonNullable<ConsolePleadingsQuery['departement']>;
type File = NonNullable<Place['case']>;
type Pleading = File['pleadings']['nodes'][number];

/** What is pleaded for the person: written here, sent from here, read again here by the team alone. */
export const filePleadingsPage = page({
  path: '/:departement/dossiers/:id/ecrits',
  document: ConsolePleadingsDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Écrits pour un parquet',
  area: 'files',
  view: ({ departement }, { shell }) =>
    departement?.case && mayAct(shell, departement.code, 'writePleading') ? (
      <FilePleadings place={departement} file={departement.case} />
    ) : null,
});

function FilePleadings({ place, file }: { place: Place; file: File }) {
  const address = fileAddress(place.code, file.id);
  const draft = file.pleadings.nodes.find(({ state }) => state === 'DRAFT');
  const past = file.pleadings.nodes.filter(({ state }) => state !== 'DRAFT');
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Dossiers', href: `/${place.code}/dossiers` },
          { label: `Dossier ${file.reference}`, href: address },
          { label: 'Écrits pour un parquet' },
        ]}
      />
      <h1>Écrits pour un parquet</h1>
      <p>
        Pour une personne poursuivie ou retenue alors qu’elle a été contrainte (code pénal, articles 122-2 et 122-7). Le
        texte s’écrit avec elle, ou avec son avocat. Il part seul{' '}: le parquet n’ouvre rien du dossier, et ne sait
        pas lequel c’est.
      </p>
      <Callout title="Relisez avec la personne" level={2}>
        <p class="fr-callout__text">
          Ce que le parquet lit, il peut s’en servir. N’écrivez que ce que la personne veut dire, et que son avocat
          conseille de dire.
        </p>
      </Callout>
      <section aria-labelledby="brouillon">
        <h2 id="brouillon">{draft ? 'Le brouillon' : 'Nouvel écrit'}</h2>
        <WriteForm address={address} draft={draft} />
      </section>
      {draft && (
        <section aria-labelledby="envoyer">
          <h2 id="envoyer">Envoyer ce brouillon</h2>
          <SendForm address={address} draft={draft} parquets={place.parquets} />
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="envoyes">
          <h2 id="envoyes">Écrits envoyés</h2>
          {past.map((pleading) => (
            <Sent pleading={pleading} address={address} />
          ))}
        </section>
      )}
    </>
  );
}

function Sent({ pleading, address }: { pleading: Pleading; address: string }) {
  const { labels } = useVisit();
  const { id, reference, state, agreedOn, manner, writtenWith, text } = pleading;
  return (
    <Card
      detail={whereItIs(pleading)}
      title={
        <>
          {reference} <PleadingBadge state={state} />
        </>
      }
    >
      <DefinitionList
        items={[
          { term: 'Écrit avec', value: labels.of('PleadingAuthor', writtenWith) },
          { term: 'Accord donné le', value: `${day(agreedOn!)}, ${labels.of('AccordManner', manner)}` },
        ]}
      />
      <p class="console-text">
        <bdi>{text}</bdi>
      </p>
      {state === 'SENT' && (
        <ActForm
          action={`${address}/ecrits/retirer`}
          id={`retirer-${id}`}
          submit="Retirer l’accord"
          about={reference}
          kind="tertiary"
          inline
          confirm={
            <p>
              À partir de maintenant, le parquet ne lit plus cet écrit ici. Ce qu’il en a déjà versé à une procédure y
              reste.
            </p>
          }
        >
          <Hidden name="pleadingId" value={id} />
        </ActForm>
      )}
    </Card>
  );
}
