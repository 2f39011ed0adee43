import { ConsoleReceivedPleadingDocument, type ConsoleReceivedPleadingQuery } from '../../../client-sdk/src';
import { DefinitionList, TextLink } from '../../elements';
import { page } from '../../http/page';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';

type Node = NonNullable<ConsoleReceivedPleadingQuery['node']>;
type Received = Extract<Node, { __typename: 'Pleading' }>;

/** The text alone: no file, no person but what the text says. */
export const receivedPleadingPage = page({
  path: '/:departement/ecrits-recus/:id',
  document: ConsoleReceivedPleadingDocument,
  variables: ({ params }) => ({ id: params.id! }),
  title: 'Écrit reçu',
  area: 'desk',
  view: ({ node }, { asked }) =>
    node?.__typename === 'Pleading' && node.state === 'SENT' ? (
      <ReceivedPleading pleading={node} departement={asked.params.departement!} />
    ) : null,
});

function ReceivedPleading({ pleading, departement }: { pleading: Received; departement: string }) {
  const { labels } = useVisit();
  const { reference, writtenWith, parquetName, sentOn, text } = pleading;
  return (
    <>
      <p>
        <TextLink href={`/${departement}/ecrits-recus`} icon="arrow-left-line">
          Tous les écrits reçus
        </TextLink>
      </p>
      <h1>Écrit {reference}</h1>
      <DefinitionList
        items={[
          { term: 'Envoyé le', value: day(sentOn!) },
          { term: 'À', value: parquetName! },
          { term: 'Écrit avec', value: labels.of('PleadingAuthor', writtenWith) },
        ]}
      />
      <h2>Texte</h2>
      <p class="console-text">
        <bdi>{text}</bdi>
      </p>
      <p>
        La référence est celle de cet écrit seul. Pour joindre la personne, passez par son avocat ou par l’association
        agréée du département.
      </p>
    </>
  );
}
