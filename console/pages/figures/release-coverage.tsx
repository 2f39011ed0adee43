import { Details, Table } from '../../elements';
import { FilterBar } from '../../forms/filter-bar';
import type { Asked } from '../../http/visit';
import type { Release } from './release';
import { releaseHref, yearsWord } from './words';

/** The kinds of body that were there somewhere, named as the question on bodies names them; a CODAF is asked nothing there. */
function kindsOf({ lattice, coverage }: Release): { code: string; label: string }[] {
  const named = lattice.dimensions.find(({ code }) => code === 'BODY')?.codes ?? [];
  const present = new Set<string>(coverage.flatMap(({ bodies }) => bodies));
  return [...named, { code: 'CODAF', label: 'CODAF' }].filter(({ code }) => present.has(code));
}

const has = (kinds: readonly string[], code: string): boolean => kinds.includes(code);

/** A département that starts in the middle counts from there on: its column says so. */
const stateOf = (code: string, { bodies, late }: { bodies: readonly string[]; late: readonly string[] }): string =>
  has(late, code) ? 'en cours de période' : has(bodies, code) ? 'installée' : '–';

/** Whose files could come at all: the bodies that were there at the end of the period. */
export function ReleaseCoverage({ release, asked }: { release: Release; asked: Asked }) {
  const region = asked.query.get('region') ?? '';
  const kinds = kindsOf(release);
  const rows = release.coverage.filter(({ territory }) => !region || territory.region.code === region);
  const covered = release.coverage.filter(({ bodies }) => bodies.length > 0).length;
  const regions = new Map(release.coverage.map(({ territory }) => [territory.region.code, territory.region.name]));
  return (
    <section id="couverture">
      <h2>Départements couverts</h2>
      <p>
        {covered} départements sur {release.coverage.length} avaient une instance installée avant la fin de la période,
        et l’avaient encore le jour de l’arrêté des chiffres. Là où il n’y en a pas, aucun dossier ne pouvait être
        porté.
      </p>
      <FilterBar
        at={`${releaseHref(release.id)}#couverture`}
        filters={[
          {
            name: 'region',
            label: 'Région',
            placeholder: 'Toutes',
            chosen: region || null,
            options: [...regions].map(([value, label]) => ({ value, label })),
          },
        ]}
      />
      <Details summary="Les départements un à un" open={region !== ''}>
        <Table
          caption={`Instances installées, ${yearsWord(release.id)}`}
          rows={rows}
          columns={[
            { head: 'Département', heads: true, cell: ({ territory }) => `${territory.code} ${territory.name}` },
            ...kinds.map(({ code, label }) => ({
              head: label,
              cell: ({ bodies, late }: (typeof rows)[number]) => stateOf(code, { bodies, late }),
            })),
          ]}
        />
      </Details>
    </section>
  );
}
