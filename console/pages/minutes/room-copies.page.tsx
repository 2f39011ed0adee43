import { ConsoleRoomCopiesDocument, type ConsoleRoomCopiesQuery } from '../../../client-sdk/src';
import { Alert, Empty, Table, TextLink, type Column } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { CheckboxesField, RadioField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { capital } from '../../shell/capital';
import { day, moment, weekday } from '../../shell/dates';
import { keepsSecretariat } from '../sittings/secretariat';
import { SittingPlaces } from './sitting-places';

type Sitting = NonNullable<NonNullable<ConsoleRoomCopiesQuery['departement']>['session']>;
type Copy = Sitting['roomCopies'][number];

/** Names leave on paper alone, each copy numbered and made for one member: those that come back are counted, and destroyed. */
export const roomCopiesPage = page({
  path: '/:departement/seances/:id/exemplaires',
  document: ConsoleRoomCopiesDocument,
  variables: ({ params }) => ({ code: params.departement!, session: params.id! }),
  title: 'Dossiers de séance numérotés',
  area: 'sittings',
  view: ({ departement }, { shell }) => {
    const session = departement?.session;
    return session && keepsSecretariat(shell, session.body) ? <Copies session={session} /> : null;
  },
});

function Copies({ session }: { session: Sitting }) {
  return (
    <>
      <SittingPlaces session={session} label="Dossiers de séance" />
      <h1>Dossiers de la séance du {weekday(session.heldOn)}</h1>
      <Alert kind="warning" title="Ces feuilles portent des noms" level={2}>
        <p>
          Chaque copie est faite pour un membre, à son niveau de lecture, et ne contient que ce que vous lisez
          vous-même. Imprimez-la, remettez-la en main propre, reprenez-les toutes en fin de séance et détruisez-les.
          N’enregistrez pas le document sur ce poste.
        </p>
      </Alert>
      {['CONVENED', 'OPEN'].includes(session.status) && <Making session={session} />}
      <h2>Registre des copies</h2>
      <Register session={session} />
      {session.roomCopies.length > 0 && <Settling session={session} />}
    </>
  );
}

/** One copy out for each member: a second one comes after what became of the first is noted. */
function Making({ session: { id, convocations, roomCopies } }: { session: Sitting }) {
  const { departement } = useVisit().asked.params;
  const out = new Set(roomCopies.filter(({ state }) => state === 'OUT').map(({ memberId }) => memberId));
  const without = convocations.filter(({ memberId }) => !out.has(memberId));
  if (without.length === 0) return <p>Chaque membre convoqué a sa copie.</p>;
  return (
    <>
      <h2>Préparer des copies</h2>
      <ActForm action={`/${departement}/seances/${id}/exemplaires`} submit="Préparer ces copies">
        <CheckboxesField
          name="memberIds"
          label="Membres sans copie"
          hint="Décochez qui n’en reçoit pas."
          stored={without.map(({ memberId }) => memberId)}
          options={without.map(({ memberId, quality }) => ({ value: memberId, label: quality }))}
          small
        />
      </ActForm>
    </>
  );
}

function Register({ session: { roomCopies, timeZone } }: { session: Sitting }) {
  const { labels } = useVisit();
  const columns: Column<Copy>[] = [
    { head: 'Copie', heads: true, cell: ({ number }) => `n°\u00a0${number}` },
    { head: 'Pour', cell: ({ quality }) => quality },
    { head: 'Préparée le', cell: ({ madeAt }) => moment(madeAt, timeZone) },
    {
      head: 'État',
      cell: ({ state, settledOn }) =>
        `${capital(labels.of('RoomCopyState', state))}${settledOn ? `, le ${day(settledOn)}` : ''}`,
    },
    { head: 'Document', acts: true, cell: (copy) => <Printed copy={copy} /> },
  ];
  return (
    <Table
      caption="Copies numérotées"
      captionHidden
      columns={columns}
      rows={roomCopies}
      empty="Aucune copie n’a été préparée."
    />
  );
}

function Printed({ copy: { number, url } }: { copy: Copy }) {
  if (!url) return <Empty inline>Ne s’imprime plus</Empty>;
  return (
    <TextLink href={url} icon="download-line" download>
      PDF<span class="fr-sr-only">, copie n° {number}</span>
    </TextLink>
  );
}

/** What came back, in one gesture; the same form corrects. */
function Settling({ session: { id, roomCopies } }: { session: Sitting }) {
  const { asked, labels } = useVisit();
  const words = (copy: Copy) => `n°\u00a0${copy.number}, ${copy.quality} (${labels.of('RoomCopyState', copy.state)})`;
  return (
    <section aria-labelledby="suites">
      <h2 id="suites">Noter ce que des copies sont devenues</h2>
      <ActForm
        id="suites-des-copies"
        action={`/${asked.params.departement}/seances/${id}/exemplaires/suites`}
        submit="Enregistrer"
        kind="secondary"
      >
        <CheckboxesField
          name="roomCopyIds"
          label="Copies"
          options={roomCopies.map((copy) => ({ value: copy.id, label: words(copy) }))}
          small
        />
        <RadioField
          name="state"
          label="Elles sont"
          hint="Une copie perdue est une violation de données : prévenez aussi la déléguée à la protection des données."
          required
          options={labels.all('RoomCopyState')}
        />
      </ActForm>
    </section>
  );
}
