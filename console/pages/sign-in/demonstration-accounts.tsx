import type { DemonstrationAccount } from '../../entrance';

const FIRST = '38';

interface DemonstrationProps {
  accounts: readonly DemonstrationAccount[];
  to: string;
}

/** Every account by its name, with a word on who that is; département 38 and the national ones before the others. */
export function DemonstrationAccounts({ accounts, to }: DemonstrationProps) {
  const at = (departement: string | null) => accounts.filter((account) => account.departement === departement);
  const others = [...new Set(accounts.flatMap(({ departement }) => departement ?? []))].filter(
    (code) => code !== FIRST,
  );
  return (
    <section aria-labelledby="comptes">
      <h2 id="comptes">Comptes de démonstration</h2>
      <p>Aucune personne réelle : toutes les données sont inventées. Un clic suffit pour entrer.</p>
      <h3>Isère (38)</h3>
      <Accounts accounts={at(FIRST)} to={to} />
      <h3>National</h3>
      <Accounts accounts={at(null)} to={to} />
      <h3>Autres départements</h3>
      {others.map((code) => (
        <details class="console-details">
          <summary>Département {code}</summary>
          <Accounts accounts={at(code)} to={to} />
        </details>
      ))}
    </section>
  );
}

function Accounts({ accounts, to }: DemonstrationProps) {
  return (
    <ul class="console-accounts">
      {accounts.map(({ name, label }) => (
        <li>
          <form method="post" action="/connexion/demonstration">
            <input type="hidden" name="vers" value={to} />
            <button type="submit" class="fr-btn fr-btn--tertiary fr-btn--sm" name="compte" value={name}>
              {name}
            </button>{' '}
            <span class="console-accounts__who">{label}</span>
          </form>
        </li>
      ))}
    </ul>
  );
}
