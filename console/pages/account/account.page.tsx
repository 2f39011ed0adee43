import { ConsoleAccountDocument } from '../../../client-sdk/src';
import { Badge, Empty, Table, type Column } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { moment } from '../../shell/dates';
import { CalendarFeed } from './calendar-feed';
import { Invitations } from './invitations';
import type { Me } from './me';
import { Tokens } from './tokens';

type Session = Me['sessions'][number];

/** What the reader holds, where they are signed in, and the programs that act for them. */
export const accountPage = page({
  path: '/mon-compte',
  document: ConsoleAccountDocument,
  variables: () => ({}),
  title: 'Mon compte',
  area: 'account',
  view: ({ viewer }) => (
    <>
      <h1>Mon compte</h1>
      <section aria-labelledby="invitations">
        <h2 id="invitations">Mandats qu’on me propose</h2>
        <Invitations invitations={viewer.invitations} />
      </section>
      <section aria-labelledby="mandats">
        <h2 id="mandats">Mes mandats</h2>
        <Mandates mandates={viewer.mandates} />
      </section>
      <section aria-labelledby="sessions">
        <h2 id="sessions">Navigateurs où je suis identifié</h2>
        <Sessions sessions={viewer.sessions} />
      </section>
      <section aria-labelledby="agenda">
        <h2 id="agenda">Mon agenda</h2>
        <CalendarFeed me={viewer} />
      </section>
      <section aria-labelledby="jetons">
        <h2 id="jetons">Jetons d’API</h2>
        <Tokens me={viewer} />
      </section>
    </>
  ),
});

function Mandates({ mandates }: Pick<Me, 'mandates'>) {
  const { labels } = useVisit();
  if (mandates.length === 0) return <Empty>Aucun mandat en cours.</Empty>;
  return (
    <ul>
      {mandates.map(({ role, departement, body, organisation }) => (
        <li>
          {labels.of('Role', role)}, {departement ? `département ${departement}` : 'national'}
          {organisation && `, ${organisation.name}`}
          {body && `, ${labels.of('BodyKind', body.kind)}`}
        </li>
      ))}
    </ul>
  );
}

function Sessions({ sessions }: Pick<Me, 'sessions'>) {
  const columns: Column<Session>[] = [
    { head: 'Navigateur', heads: true, cell: ({ browser }) => browser || 'Inconnu' },
    { head: 'Identifié le', cell: ({ signedInAt }) => moment(signedInAt) },
    { head: 'Vu le', cell: ({ seenAt }) => moment(seenAt) },
    {
      head: 'Fermer',
      acts: true,
      cell: ({ id, current, browser, signedInAt }) =>
        current ? (
          <Badge kind="info" small>
            Celui-ci
          </Badge>
        ) : (
          <ActForm
            action="/mon-compte/sessions/fermer"
            id={`session-${id}`}
            submit="Fermer"
            kind="secondary"
            inline
            about={`la session de ${browser || 'ce navigateur'} du ${moment(signedInAt)}`}
          >
            <Hidden name="sessionId" value={id} />
          </ActForm>
        ),
    },
  ];
  return (
    <Table caption="Mes sessions" captionHidden columns={columns} rows={sessions} empty="Aucune session ouverte." />
  );
}
