import { ConsoleAccountDocument } from '../../../client-sdk/src';
import { Alert, ButtonLink } from '../../elements';
import { page, type Page } from '../../http/page';

/** The address is shown once: it stands in no address of the console, and nothing keeps it. */
export const openFeedPage = (address: string): Page =>
  page({
    path: '/mon-compte/agenda/ouvrir',
    document: ConsoleAccountDocument,
    variables: () => ({}),
    title: 'Agenda ouvert',
    area: 'account',
    view: (_answer, { origin }) => (
      <>
        <h1>Agenda ouvert</h1>
        <Alert kind="warning" title="Copiez cette adresse maintenant" live>
          <p>Elle ne sera plus montrée. Donnez-la à votre agenda seul{' '}: « s’abonner à un calendrier ».</p>
          <p>
            <code class="console-secret">{`${origin}${address}`}</code>
          </p>
          <p>Si elle se perd ou se répand, remplacez-la ici{' '}: l’ancienne ne répond plus.</p>
        </Alert>
        <ButtonLink href="/mon-compte#agenda">Revenir à mon compte</ButtonLink>
      </>
    ),
  });
