import { Button, Input, Select, safeHref, type Option } from '../../elements';
import type { Asked } from '../../http/visit';

/** Closed lists and dates: they stay in the address. */
export function JournalFilters({ asked, accounts }: { asked: Asked; accounts: readonly Option[] }) {
  const { query } = asked;
  return (
    <form method="get" action={safeHref(asked.address.split('?')[0])} class="console-filters">
      <Select
        id="filtre-nature"
        name="nature"
        label="Nature"
        placeholder="Toutes"
        value={query.get('nature') ?? ''}
        options={[
          { value: 'ACT', label: 'Actes' },
          { value: 'READ', label: 'Lectures' },
        ]}
      />
      <Select
        id="filtre-compte"
        name="compte"
        label="Personne"
        placeholder="Toutes"
        value={query.get('compte') ?? ''}
        options={accounts}
      />
      <Input id="filtre-du" name="du" label="Depuis le" type="date" value={query.get('du') ?? ''} />
      <Input id="filtre-au" name="au" label="Jusqu’au" type="date" value={query.get('au') ?? ''} />
      {query.has('objet') && <input type="hidden" name="objet" value={query.get('objet')!} />}
      <Button kind="secondary">Filtrer</Button>
    </form>
  );
}
