import {
  AnswerKeptReaderDocument,
  ConsoleKeptReadersDocument,
  type ConsoleKeptReadersQuery,
} from '../../../client-sdk/src';
import { Badge, Card, DefinitionList, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { RadioField, Version } from '../../forms/fields';
import { act } from '../../http/act';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { moment } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { required } from './required';

type Place = NonNullable<ConsoleKeptReadersQuery['departement']>;

/** An association asks that somebody read nothing of a file: closed at once, confirmed or lifted by the chair. */
export const keptReadersPage = page({
  path: '/:departement/ecarts',
  document: ConsoleKeptReadersDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Mises à l’écart',
  area: 'referrals',
  view: ({ departement }, { shell }) =>
    departement && mayAct(shell, departement.code, 'answerKeptReader') ? <KeptReaders place={departement} /> : null,
});

function KeptReaders({ place }: { place: Place }) {
  return (
    <>
      <h1>Mises à l’écart</h1>
      <p>
        Une association craint qu’une personne lise un dossier. Elle n’en lit déjà plus rien{'\u00a0'}: vous seul
        confirmez ou levez cette mise à l’écart, sans que l’on vous dise de quoi il s’agit.
      </p>
      {place.keptReaders.length === 0 && <Empty>Aucune demande.</Empty>}
      {place.keptReaders.map((kept) => (
        <KeptCard kept={kept} place={place} />
      ))}
    </>
  );
}

function KeptCard({ kept, place }: { kept: Place['keptReaders'][number]; place: Place }) {
  const { labels } = useVisit();
  const waits = kept.state === 'PENDING' || kept.state === 'ASKED_AGAIN';
  return (
    <Card
      level={2}
      title={<bdi>{kept.reader}</bdi>}
      detail={
        <Badge small plain kind={waits ? 'warning' : 'neutral'}>
          {labels.of('KeptReaderState', kept.state)}
        </Badge>
      }
    >
      <DefinitionList
        items={[
          { term: 'Demandée le', value: moment(kept.askedAt, place.timeZone) },
          ...(kept.references.length > 0
            ? [{ term: 'Saisines de vos instances', value: kept.references.join(', ') }]
            : []),
        ]}
      />
      <ActForm
        action={`/${place.code}/ecarts/${kept.id}`}
        id={`ecart-${kept.id}`}
        submit="Répondre"
        kind={waits ? 'primary' : 'secondary'}
        confirm="L’association lit votre réponse. La personne concernée n’en est pas avertie."
      >
        <Version value={kept.version} />
        <RadioField
          name="answer"
          id={`reponse-${kept.id}`}
          label="Votre réponse"
          required
          options={[
            { value: 'UPHOLD', label: 'La personne reste à l’écart du dossier' },
            { value: 'LIFT', label: 'La personne lit de nouveau, à son niveau' },
          ]}
        />
      </ActForm>
    </Card>
  );
}

export const answerKeptReader = act({
  path: '/:departement/ecarts/:id',
  act: AnswerKeptReaderDocument,
  input: (fields, { params }) => ({
    keptReaderId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    uphold: required(fields, 'answer', 'Choisissez une réponse.') === 'UPHOLD',
  }),
  refusedOn: keptReadersPage,
  done: (_made, { params }) => ({ to: `/${params.departement!}/ecarts`, notice: 'SAVED' }),
});
