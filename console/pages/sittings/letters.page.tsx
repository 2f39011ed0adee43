import {
  ConsoleLettersDocument,
  RecordLetterOutcomeDocument,
  type ConsoleLettersQuery,
  type LetterOutcome,
} from '../../../client-sdk/src';
import { Badge, Card, DefinitionList, Details, Empty, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden } from '../../forms/fields';
import { act } from '../../http/act';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { day, hour, moment } from '../../shell/dates';
import { chosen } from '../sharing/choices';
import { capital } from '../../shell/capital';

type Departement = NonNullable<ConsoleLettersQuery['departement']>;
type Session = NonNullable<Departement['session']>;
type Summons = Session['convocations'][number];

export const lettersAddress = (departement: string, session: string): string =>
  `/${departement}/seances/${session}/courriers`;

/** What became of each summons, for whoever keeps the sitting: what was refused or came back is handed over in another way. */
export const lettersPage = page({
  path: '/:departement/seances/:id/courriers',
  document: ConsoleLettersDocument,
  variables: ({ params }) => ({ code: params.departement!, session: params.id! }),
  title: 'Courriers d’une séance',
  area: 'sittings',
  view: ({ departement }) => {
    // Whoever keeps the sitting is given what to print.
    if (!departement?.session?.convocations.some(({ paper }) => paper)) return null;
    return <Letters place={departement} session={departement.session} />;
  },
});

export const recordLetterOutcome = act({
  path: '/:departement/seances/:id/courriers',
  act: RecordLetterOutcomeDocument,
  input: (fields, { params }) => ({
    sessionId: params.id!,
    memberId: fields.text('memberId'),
    outcome: chosen<LetterOutcome>(fields, 'outcome', 'Dites ce que la lettre est devenue.'),
  }),
  refusedOn: lettersPage,
  done: (_made, { params }) => ({ to: lettersAddress(params.departement!, params.id!), notice: 'SAVED' }),
});

function Letters({ place, session }: { place: Departement; session: Session }) {
  return (
    <>
      <h1>
        Courriers de la séance du {day(session.heldOn)} à {hour(session.startsAt)}
      </h1>
      <p>
        Aucune boîte de retour n’est lue ici{'\u00a0'}: un message qui revient à votre messagerie se signale ci-dessous.
        Une lettre refusée ou revenue n’a convoqué personne{'\u00a0'}: remettez-la sur papier, dans le délai.
      </p>
      <p>
        <TextLink href={`/${place.code}/seances/${session.id}`}>Revenir à la séance</TextLink>
      </p>
      {session.convocations.length === 0 && <Empty>Personne n’est encore convoqué.</Empty>}
      {session.convocations.map((summons) => (
        <SummonsCard summons={summons} place={place} session={session} />
      ))}
    </>
  );
}

const LOST: readonly (string | null)[] = ['REFUSED', 'BOUNCED'];

function SummonsCard({ summons, place, session }: { summons: Summons; place: Departement; session: Session }) {
  const { labels } = useVisit();
  const { quality, state, receivedOn, reply, repliedAt, paper, sentAt } = summons;
  const lost = LOST.includes(state);
  return (
    <Card
      level={2}
      title={capital(quality)}
      detail={
        <Badge small plain kind={lost ? 'error' : receivedOn ? 'success' : 'neutral'}>
          {state ? labels.of('LetterState', state) : 'sur papier, à remettre'}
        </Badge>
      }
    >
      <DefinitionList
        items={[
          { term: 'Convoqué le', value: moment(sentAt, place.timeZone) },
          ...(receivedOn && !lost ? [{ term: 'Reçue le', value: day(receivedOn) }] : []),
          ...(reply
            ? [
                {
                  term: 'Réponse',
                  value: `${capital(labels.of('ConvocationReply', reply))}, le ${moment(repliedAt!, place.timeZone)}`,
                },
              ]
            : []),
        ]}
      />
      {paper && (
        <Details summary={`Texte à imprimer, exemplaire ${paper.number}`}>
          <h3>{paper.subject}</h3>
          {paper.paragraphs.map((text) => (
            <p>{text}</p>
          ))}
          <ul>
            {paper.agenda.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </Details>
      )}
      {['CONVENED', 'OPEN'].includes(session.status) && (
        <Outcomes summons={summons} action={lettersAddress(place.code, session.id)} />
      )}
    </Card>
  );
}

function Outcomes({ summons: { memberId, quality, state }, action }: { summons: Summons; action: string }) {
  return (
    <div class="console-buttons">
      {state === 'SENT' && (
        <ActForm
          action={action}
          id={`revenue-${memberId}`}
          submit="Revenue"
          kind="tertiary"
          inline
          about={`(${quality})`}
        >
          <Hidden name="memberId" value={memberId} />
          <Hidden name="outcome" value="BOUNCED" />
        </ActForm>
      )}
      {state !== 'HANDED_OVER' && (
        <ActForm
          action={action}
          id={`remise-${memberId}`}
          submit="Remise sur papier"
          kind="secondary"
          inline
          about={`(${quality})`}
        >
          <Hidden name="memberId" value={memberId} />
          <Hidden name="outcome" value="HANDED_OVER" />
        </ActForm>
      )}
    </div>
  );
}
