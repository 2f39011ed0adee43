import type { ShellFragment } from '../../../client-sdk/src';

/** What a reader's own département has of figures, for whom it is. */
export function OwnLinks({ shell }: { shell: ShellFragment }) {
  const places = (role: ShellFragment['mandates'][number]['role']) => [
    ...new Set(shell.mandates.flatMap((mandate) => (mandate.role === role ? (mandate.departement ?? []) : []))),
  ];
  const own = places('COORDINATOR');
  const returns = [...new Set([...own, ...places('ASSOCIATION_MANAGER')])];
  return (
    <section>
      <h2>Vos chiffres</h2>
      <ul>
        {own.map((code) => (
          <li>
            <a href={`/${code}/chiffres`}>Chiffres exacts du département {code}</a>
          </li>
        ))}
        {returns.map((code) => (
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
