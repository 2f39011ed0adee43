import { Button, Select, safeHref } from '../../elements';
import type { Asked } from '../../http/visit';
import { returnYear } from './return-year';

interface FilterProps {
  asked: Asked;
  today: string;
  associations: readonly { id: string; name: string }[];
}

const YEARS = 6;

export function ReturnFilters({ asked, today, associations }: FilterProps) {
  const years = Array.from({ length: YEARS }, (_, back) => String(Number(today.slice(0, 4)) - back));
  return (
    <form method="get" action={safeHref(asked.address.split('?')[0])} class="console-filters">
      <Select
        id="filtre-annee"
        name="annee"
        label="Année"
        placeholder={null}
        value={String(returnYear(asked, today))}
        options={years.map((value, back) => ({ value, label: back === 0 ? `${value} (provisoire)` : value }))}
      />
      {associations.length > 1 && (
        <Select
          id="filtre-association"
          name="association"
          label="Association"
          value={asked.query.get('association') ?? ''}
          options={associations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Button kind="secondary">Montrer</Button>
    </form>
  );
}
