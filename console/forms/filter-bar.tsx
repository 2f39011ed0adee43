import { Button, Input, safeHref, Select, TextLink, type Option } from '../elements';

interface Asked {
  /** As in the address. */
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
}

export interface Choice extends Asked {
  readonly options: readonly Option[];
  /** Words for « no filter »; null where one is always chosen. */
  readonly placeholder?: string | null;
}

interface Day extends Asked {
  readonly kind: 'day';
}

export type Filter = Choice | Day;

interface FilterBarProps {
  /** Address of the list. */
  at: string;
  filters: readonly Filter[];
  /** What else stands in the address and stays there. */
  kept?: Readonly<Record<string, string | null>>;
  submit?: string;
}

/** Closed lists and days alone: they stay in the address, so that a link or the back button finds the same list again. */
export function FilterBar({ at, filters, kept = {}, submit = 'Filtrer' }: FilterBarProps) {
  const chosen = filters.filter((filter) => !('options' in filter && filter.placeholder === null));
  const on = [...chosen.map((filter) => filter.chosen), ...Object.values(kept)].some(Boolean);
  return (
    <form
      method="get"
      action={safeHref(at)}
      class="console-filters console-no-print"
      role="search"
      aria-label="Filtrer la liste"
    >
      {filters.map((filter) => (
        <FilterField filter={filter} />
      ))}
      {Object.entries(kept).map(([name, value]) => value && <input type="hidden" name={name} value={value} />)}
      <div class="console-filters__buttons">
        <Button kind="secondary">{submit}</Button>
        {on && <TextLink href={at}>Tout afficher</TextLink>}
      </div>
    </form>
  );
}

function FilterField({ filter }: { filter: Filter }) {
  const { name, label, chosen } = filter;
  const field = { id: `filtre-${name}`, name, label, value: chosen ?? '' };
  if (!('options' in filter)) return <Input {...field} type="date" />;
  const { options, placeholder = 'Tous' } = filter;
  return <Select {...field} options={options} placeholder={placeholder} />;
}
