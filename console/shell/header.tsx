import { safeHref } from '../elements';
import type { Area } from '../http/page';
import type { Visit } from '../http/visit';
import { SignOut } from './sign-out';
import { departementsOf, entriesFor } from './navigation';

interface HeaderProps {
  visit: Visit;
  area: Area;
  departement: string | null;
}

export function Header({ visit, area, departement }: HeaderProps) {
  return (
    <header class="fr-header" role="banner">
      <div class="fr-header__body">
        <div class="fr-container">
          <div class="fr-header__body-row">
            <div class="fr-header__brand">
              {visit.stateService && <Brand service={visit.stateService} />}
              <div class="fr-header__service">
                <a href="/" title="Passerelle, accueil">
                  <p class="fr-header__service-title">Passerelle</p>
                </a>
                {area !== 'reply' && (
                  <p class="fr-header__service-tagline">Une situation de traite, les instances qui existent déjà</p>
                )}
              </div>
            </div>
            <Who visit={visit} />
          </div>
        </div>
      </div>
      {visit.shell && <Menu visit={visit} area={area} departement={departement} />}
    </header>
  );
}

/** A State service shows its own block; the words are the operator's. */
function Brand({ service }: { service: string }) {
  return (
    <div class="fr-header__logo">
      <p class="fr-logo">{service}</p>
    </div>
  );
}

function Who({ visit }: Pick<HeaderProps, 'visit'>) {
  if (!visit.visitor || !visit.shell) {
    return (
      <div class="console-who">
        <a class="fr-link" href="/connexion">
          S’identifier
        </a>
      </div>
    );
  }
  return (
    <div class="console-who">
      <a class="fr-link" href="/mon-compte">
        {visit.shell.account.name}
      </a>
      <SignOut />
    </div>
  );
}

function Menu({ visit, area, departement }: HeaderProps) {
  const shell = visit.shell!;
  const held = departementsOf(shell);
  return (
    <div class="fr-container console-menu">
      <nav class="fr-nav" id="menu" aria-label="Menu principal">
        <ul class="fr-nav__list">
          {entriesFor(shell, departement).map((entry) => (
            <li class="fr-nav__item">
              <a
                class="fr-nav__link"
                href={safeHref(entry.href)}
                aria-current={entry.area === area ? 'page' : undefined}
              >
                {entry.label}
              </a>
            </li>
          ))}
          {held.length > 1 &&
            held
              .filter((code) => code !== departement)
              .map((code) => (
                <li class="fr-nav__item">
                  <a class="fr-nav__link" href={`/${code}/seances`}>
                    Passer au {code}
                  </a>
                </li>
              ))}
        </ul>
      </nav>
    </div>
  );
}
