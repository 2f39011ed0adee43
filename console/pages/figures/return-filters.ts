import type { Filter } from '../../forms/filter-bar';
import type { Asked } from '../../http/visit';
import { returnYear } from './return-year';

const YEARS = 6;

export function returnFilters(
  asked: Asked,
  today: string,
  associations: readonly { id: string; name: string }[],
): Filter[] {
  const years = Array.from({ length: YEARS }, (_, back) => String(Number(today.slice(0, 4)) - back));
  const year: Filter = {
    name: 'annee',
    label: 'Année',
    placeholder: null,
    chosen: String(returnYear(asked, today)),
    options: years.map((value, back) => ({ value, label: back === 0 ? `${value} (provisoire)` : value })),
  };
  if (associations.length < 2) return [year];
  const association: Filter = {
    name: 'association',
    label: 'Association',
    placeholder: 'Choisir',
    chosen: asked.query.get('association'),
    options: associations.map(({ id, name }) => ({ value: id, label: name })),
  };
  return [year, association];
}
