import { Alert, safeHref, TextLink } from '../../elements';
import { staticPage } from '../../http/page';
import type { Visit } from '../../http/visit';
import { ownPath } from '../../http/asked';
import { MAILBOX_PATH } from './mailbox';
import { DemonstrationAccounts } from './demonstration-accounts';

/** The ways in; in a demonstration, the accounts that are one click away. */
export const signInPage = staticPage({
  path: '/connexion',
  title: 'S’identifier',
  area: 'public',
  view: (visit) => <SignIn visit={visit} />,
});

function SignIn({ visit }: { visit: Visit }) {
  const { asked, ways, demonstration } = visit;
  const to = ownPath(asked.query.get('vers')) ?? '/';
  return (
    <>
      <h1>S’identifier</h1>
      {asked.query.has('verrouillee') && <Locked />}
      {ways.map((way) => (
        <section class="fr-mb-4w">
          {way.kind === 'PROCONNECT' ? <ProConnect href={way.href} /> : <OtherWay href={way.href} label={way.label} />}
          <p class="fr-hint-text fr-mt-1w">{way.forWhom}</p>
        </section>
      ))}
      {demonstration && (
        <p>
          <TextLink href={MAILBOX_PATH}>Courrier de la démonstration</TextLink>
        </p>
      )}
      {demonstration && (
        <DemonstrationAccounts accounts={demonstration} to={to} chosen={asked.query.get('departement')} />
      )}
    </>
  );
}

function Locked() {
  return (
    <Alert kind="info" title="Votre session est verrouillée">
      <p>
        Elle est restée un quart d’heure sans activité, ou votre fonction demande une identification récente. Ce que
        vous étiez en train d’envoyer est gardé trente minutes : vous le retrouverez sur votre bureau.
      </p>
    </Alert>
  );
}

/** The words and the link that ProConnect asks its services to show. */
function ProConnect({ href }: { href: string }) {
  return (
    <div class="fr-connect-group">
      <a class="fr-connect" href={safeHref(href)}>
        <span class="fr-connect__login">S’identifier avec</span> <span class="fr-connect__brand">ProConnect</span>
      </a>
      <p>
        <a href="https://www.proconnect.gouv.fr/" target="_blank" rel="noopener noreferrer">
          Qu’est-ce que ProConnect ? (nouvelle fenêtre)
        </a>
      </p>
    </div>
  );
}

const OtherWay = ({ href, label }: { href: string; label: string }) => (
  <a class="fr-btn fr-btn--secondary" href={safeHref(href)}>
    {label}
  </a>
);
