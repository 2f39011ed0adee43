import type { Option } from '../elements';
import { safeHref, Select, TextLink } from '../elements';

export interface Filter {
  /** As in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
}

interface FilterBarProps {
  /** Address of the list. */
  at: string;
  filters: readonly Filter[];
}

/** Closed lists alone: they stay in the address, so that a link or the back button finds the same list again. */
export function FilterBar({ at, filters }: FilterBarProps) {
  const on = filters.some(({ chosen }) => chosen !== null);
  return (
    <form
      method="get"
      action={safeHref(at)}
      class="console-filters console-no-print"
      role="search"
      aria-label="Filtrer la liste"
    >
      {filters.map(({ name, label, options, chosen }) => (
        <Select
          id={`filtre-${name}`}
          name={name}
          label={label}
          value={chosen ?? ''}
          options={options}
          placeholder="Tous"
        />
      ))}
      <div class="console-filters__buttons">
        <button type="submit" class="fr-btn fr-btn--secondary">
          Filtrer
        </button>
        {on && <TextLink href={at}>Tout afficher</TextLink>}
      </div>
    </form>
  );
}
