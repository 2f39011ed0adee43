import type { ShellFragment } from '../../../client-sdk/src';
import { safeHref } from '../../elements';
import { placesOf, returnsPlaces, runsCommission } from './offices';

interface OwnLinksProps {
  shell: ShellFragment;
  /** The last one published: a département's exact figures stand beside published ones. */
  release: string | null;
}

/** What a reader's own département has of figures, for whom it is. */
export function OwnLinks({ shell, release }: OwnLinksProps) {
  const own = placesOf(shell, runsCommission);
  return (
    <section>
      <h2>Vos chiffres</h2>
      <ul>
        {release &&
          own.map((code) => (
            <li>
              <a href={safeHref(`/${code}/chiffres?annee=${release}`)}>Chiffres exacts du département {code}</a>
            </li>
          ))}
        {returnsPlaces(shell).map((code) => (
          <li>
            <a href={`/${code}/retours`}>État annuel et réponses à l’enquête, département {code}</a>
          </li>
        ))}
        <li>
          <a href="/chiffres/couverture">Les instances en France : installées ou non, et ce qu’elles ont tenu</a>
        </li>
      </ul>
    </section>
  );
}
