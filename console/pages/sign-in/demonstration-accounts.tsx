import { Button, Select } from '../../elements';
import type { DemonstrationAccount } from '../../entrance';
import { capital } from '../../shell/capital';

const FIRST = '38';

interface DemonstrationProps {
  accounts: readonly DemonstrationAccount[];
  to: string;
  /** Another département whose accounts are asked for. */
  chosen: string | null;
}

/** Every account by its name, with a word on who that is; département 38 and the national ones first. */
export function DemonstrationAccounts({ accounts, to, chosen }: DemonstrationProps) {
  const at = (departement: string | null) => accounts.filter((account) => account.departement === departement);
  const codes = [...new Set(accounts.flatMap(({ departement }) => departement ?? []))];
  const other = codes.find((code) => code === chosen && code !== FIRST);
  return (
    <section aria-labelledby="comptes">
      <h2 id="comptes">Comptes de démonstration</h2>
      <p>Aucune personne réelle{'\u00a0'}: toutes les données sont inventées. Un clic suffit pour entrer.</p>
      {other && (
        <>
          <h3>Département {other}</h3>
          <Accounts accounts={at(other)} to={to} />
        </>
      )}
      <h3>Isère (38)</h3>
      <Accounts accounts={at(FIRST)} to={to} />
      <h3>National</h3>
      <Accounts accounts={at(null)} to={to} />
      <OtherDepartement codes={codes} to={to} chosen={other ?? ''} />
    </section>
  );
}

function OtherDepartement({ codes, to, chosen }: { codes: readonly string[]; to: string; chosen: string }) {
  return (
    <form method="get" action="/connexion" class="console-filters">
      <Select
        id="autre-departement"
        name="departement"
        label="Un autre département"
        value={chosen}
        options={codes.map((code) => ({ value: code, label: code }))}
      />
      <input type="hidden" name="vers" value={to} />
      <Button kind="secondary">Voir ses comptes</Button>
    </form>
  );
}

function Accounts({ accounts, to }: Omit<DemonstrationProps, 'chosen'>) {
  return (
    <ul class="console-accounts">
      {accounts.map(({ name, label }) => (
        <li>
          <form method="post" action="/connexion/demonstration">
            <input type="hidden" name="vers" value={to} />
            <button type="submit" class="fr-btn fr-btn--tertiary fr-btn--sm" name="compte" value={name}>
              {name}
            </button>{' '}
            <span class="console-accounts__who">{capital(label)}</span>
          </form>
        </li>
      ))}
    </ul>
  );
}
