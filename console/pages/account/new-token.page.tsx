import { ConsoleAccountDocument } from '../../../client-sdk/src';
import { Alert, ButtonLink } from '../../elements';
import { page, type Page } from '../../http/page';

export const newTokenPage = (secret: string | null): Page =>
  page({
    path: '/mon-compte/jetons/creer',
    document: ConsoleAccountDocument,
    variables: () => ({}),
    title: 'Jeton créé',
    area: 'account',
    view: () => (
      <>
        <h1>Jeton créé</h1>
        {secret ? (
          <Alert kind="warning" title="Copiez-le maintenant" live>
            <p>Il ne sera plus jamais montré. Donnez-le au logiciel, et à personne d’autre.</p>
            <p>
              <code class="console-secret">{secret}</code>
            </p>
          </Alert>
        ) : (
          <Alert kind="info" title="Ce jeton a déjà été montré" live>
            <p>Si vous ne l’avez pas copié, révoquez-le et créez-en un autre.</p>
          </Alert>
        )}
        <ButtonLink href="/mon-compte#jetons">Revenir à mon compte</ButtonLink>
      </>
    ),
  });
