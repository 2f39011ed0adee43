import { HtmlDocument, renderDocument } from '../../../console/elements';

/** Where the workshop would be. */
export const notBuiltPage = (): string =>
  renderDocument(
    <HtmlDocument title="Passerelle">
      <main>
        <h1>L’atelier GraphQL n’est pas installé</h1>
        <p>
          Il vient avec les dépendances de développement{'\u00a0'}: lancez <code>npm ci</code>, puis rechargez cette
          page.
        </p>
        <p>
          L’API répond déjà sur <code>/graphql</code>.
        </p>
      </main>
    </HtmlDocument>,
  );
