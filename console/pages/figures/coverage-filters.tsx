import { Button, Select, safeHref } from '../../elements';
import type { Visit } from '../../http/visit';
import type { National } from './national';
import { capital } from '../../shell/capital';

interface FilterProps {
  national: National;
  visit: Visit;
  bodies: readonly string[];
}

/** Years of the sittings: those that are over. */
const YEARS = 5;

/** Closed lists: they stay in the address. */
export function CoverageFilters({ national, visit: { asked, labels, now }, bodies }: FilterProps) {
  const { query } = asked;
  const years = Array.from({ length: YEARS }, (_, back) => String(now.getUTCFullYear() - 1 - back));
  return (
    <form method="get" action={safeHref('/chiffres/couverture')} class="console-filters">
      <Select
        id="filtre-instance"
        name="instance"
        label="Instance"
        placeholder="Toutes"
        value={query.get('instance') ?? ''}
        options={bodies.map((value) => ({ value, label: capital(labels.of('BodyKind', value)) }))}
      />
      <Select
        id="filtre-region"
        name="region"
        label="Région"
        placeholder="Toutes"
        value={query.get('region') ?? ''}
        options={national.regions.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        id="filtre-annee"
        name="annee"
        label="Année des séances"
        placeholder="La dernière terminée"
        value={query.get('annee') ?? ''}
        options={years.map((value) => ({ value, label: value }))}
      />
      <Select
        id="filtre-etat"
        name="etat"
        label="État"
        placeholder="Tous"
        value={query.get('etat') ?? ''}
        options={[{ value: 'absentes', label: 'Non installées ou en sommeil' }]}
      />
      <Button kind="secondary">Filtrer</Button>
    </form>
  );
}
