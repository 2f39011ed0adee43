import type { Filter } from '../../forms/filter-bar';
import type { Visit } from '../../http/visit';
import type { National } from './national';

/** Years of the sittings: those that are over. */
const YEARS = 5;

export function coverageFilters(
  national: National,
  { asked: { query }, labels, now }: Visit,
  bodies: readonly string[],
): Filter[] {
  const years = Array.from({ length: YEARS }, (_, back) => String(now.getUTCFullYear() - 1 - back));
  return [
    {
      name: 'instance',
      label: 'Instance',
      placeholder: 'Toutes',
      chosen: query.get('instance'),
      options: bodies.map((value) => ({ value, label: labels.of('BodyKind', value) })),
    },
    {
      name: 'region',
      label: 'Région',
      placeholder: 'Toutes',
      chosen: query.get('region'),
      options: national.regions.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      name: 'annee',
      label: 'Année des séances',
      placeholder: 'La dernière terminée',
      chosen: query.get('annee'),
      options: years.map((value) => ({ value, label: value })),
    },
    {
      name: 'etat',
      label: 'État',
      chosen: query.get('etat'),
      options: [{ value: 'absentes', label: 'Non installées ou en sommeil' }],
    },
  ];
}
