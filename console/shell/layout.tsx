import type { ComponentChildren } from 'preact';
import { Alert } from '../elements/alert';
import { HtmlDocument } from '../elements/document';
import { assetHref } from '../http/assets';
import { notices } from '../http/notices';
import type { Area } from '../http/page';
import type { Visit } from '../http/visit';
import { moment } from './dates';
import { Footer } from './footer';
import { Header } from './header';
import { departementsOf } from './navigation';
import { SessionLine } from './session-line';

interface LayoutProps {
  visit: Visit;
  title: string;
  area: Area;
  children: ComponentChildren;
}

/** Where the reader is: in the address, else their only département. */
export function departementIn({ asked, shell }: Visit): string | null {
  const [, first = ''] = asked.address.split(/[/?]/);
  if (/^\d[\dAB]\d?$/.test(first)) return first;
  const held = shell ? departementsOf(shell) : [];
  return held.length === 1 ? held[0]! : null;
}

/** Every page of the console: header, what was just done, content, footer. */
export function Layout({ visit, title, area, children }: LayoutProps) {
  const { notice, kept } = visit;
  return (
    <HtmlDocument
      title={`${title} – Passerelle`}
      styleHref={assetHref('console.css')}
      scriptHref={assetHref('script/main.js')}
      iconHref={assetHref('mark.svg')}
      head={visit.stateService && <link rel="stylesheet" href={assetHref('identity.css')} />}
    >
      <div class="fr-skiplinks">
        <nav class="fr-container" aria-label="Accès rapide">
          <ul class="fr-skiplinks__list">
            <li>
              <a class="fr-link" href="#contenu">
                Contenu
              </a>
            </li>
          </ul>
        </nav>
      </div>
      <Header visit={visit} area={area} departement={departementIn(visit)} />
      <main id="contenu" class="fr-container fr-py-4w" tabIndex={-1}>
        {notice && <Alert kind="success" small title={notices[notice]} live />}
        {kept.length > 0 && <KeptNotice kept={kept} />}
        {children}
      </main>
      <SessionLine visit={visit} />
      <Footer />
    </HtmlDocument>
  );
}

function KeptNotice({ kept }: Pick<Visit, 'kept'>) {
  return (
    <Alert kind="warning" title="Un envoi vous attend">
      <p>
        Votre session a pris fin pendant que vous écriviez. Rien n’est perdu : ce qui suit est gardé trente minutes.
      </p>
      <ul>
        {kept.map(({ id, keptAt }) => (
          <li>
            <a href={`/envoi-garde/${id}`}>Reprendre l’envoi du {moment(keptAt)}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
