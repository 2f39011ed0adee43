import { ConsoleCoverageDocument } from '../../../client-sdk/src';
import { Breadcrumb, Details, Empty, Table } from '../../elements';
import { FilterBar } from '../../forms/filter-bar';
import { page } from '../../http/page';
import type { Asked, Visit } from '../../http/visit';
import { day } from '../../shell/dates';
import { coverageFilters } from './coverage-filters';
import { ParquetCoverage } from './parquet-coverage';
import type { National } from './national';
import { number } from './words';
import { capital } from '../../shell/capital';

type Line = National['coverage'][number];
type Total = National['coverageTotals'][number];

/** Closed lists of the address; a year is four digits, and the API says which it knows. */
export function coverageAsked({ query }: Asked) {
  const body = BODIES.find((kind) => kind === query.get('instance')) ?? null;
  const year = /^20\d\d$/.test(query.get('annee') ?? '') ? Number(query.get('annee')) : null;
  return { body, year, region: query.get('region') || null };
}

const BODIES: readonly Line['body'][] = ['PROSTITUTION_EXIT_COMMISSION', 'CODAF', 'VICTIM_SUPPORT_COMMITTEE'];

/** Bodies, exact: installed or not, and what they held. Whoever holds a mandate reads it; the MIPROF follows it up. */
export const coveragePage = page({
  path: '/chiffres/couverture',
  document: ConsoleCoverageDocument,
  variables: coverageAsked,
  title: 'Les instances en France',
  area: 'figures',
  view: ({ national }, visit) => <Coverage national={national} visit={visit} />,
});

function Coverage({ national, visit }: { national: National; visit: Visit }) {
  const { coverage, coverageTotals } = national;
  const missing = coverage.filter(({ state }) => state !== 'INSTALLED');
  const state = visit.asked.query.get('etat');
  const rows = state === 'absentes' ? missing : coverage;
  return (
    <>
      <Breadcrumb places={[{ label: 'Chiffres publiés', href: '/chiffres' }, { label: 'Les instances en France' }]} />
      <h1>Les instances en France</h1>
      <p>
        Ces nombres sont exacts : ils comptent des instances et des mandats, jamais des personnes. Les séances sont
        celles d’une année terminée.
      </p>
      <FilterBar at="/chiffres/couverture" filters={coverageFilters(national, visit, BODIES)} />
      {coverage.length === 0 ? (
        <Empty>Rien à montrer : cette page se lit avec un mandat en vigueur.</Empty>
      ) : (
        <>
          <Totals totals={coverageTotals} labels={visit.labels} />
          <Vacancies missing={missing} />
          <Regions rows={rows} chosen={visit.asked.query.get('region') !== null} labels={visit.labels} />
          <ParquetCoverage coverage={national.parquetCoverage} />
        </>
      )}
    </>
  );
}

/** Unknown until the civil year is over. */
const closed = (value: number | null) => (value === null ? 'année en cours' : number(value));

function Totals({ totals, labels }: { totals: readonly Total[]; labels: Visit['labels'] }) {
  return (
    <section>
      <h2>En tout</h2>
      <Table
        caption={`Instances et séances d’orientation, ${totals[0]?.year ?? ''}`}
        rows={totals}
        columns={[
          { head: 'Instance', heads: true, cell: ({ body }) => capital(labels.of('BodyKind', body)) },
          { head: 'Installées', numeric: true, cell: ({ installed }) => number(installed) },
          { head: 'En sommeil', numeric: true, cell: ({ dormant }) => number(dormant) },
          { head: 'Mandats pourvus', numeric: true, cell: ({ mandatesFilled }) => number(mandatesFilled) },
          { head: 'Tenues', numeric: true, cell: ({ held }) => closed(held) },
          { head: 'Reportées', numeric: true, cell: ({ postponed }) => closed(postponed) },
          { head: 'Convoquées, non tenues', numeric: true, cell: ({ convened }) => closed(convened) },
          { head: 'Points d’orientation', numeric: true, cell: ({ policyItems }) => closed(policyItems) },
          { head: 'Au minimum légal', numeric: true, cell: ({ atLegalMinimum }) => closed(atLegalMinimum) },
        ]}
      />
    </section>
  );
}

function Vacancies({ missing }: { missing: readonly Line[] }) {
  const dormant = missing.filter(({ state }) => state === 'DORMANT').length;
  return (
    <section>
      <h2>Ce qui manque</h2>
      <p>
        {number(missing.length - dormant)} instances ne sont pas installées ; {number(dormant)} sont en sommeil.{' '}
        <a href="/chiffres/couverture?etat=absentes">Les voir une à une</a>
      </p>
    </section>
  );
}

interface LinesProps {
  rows: readonly Line[];
  labels: Visit['labels'];
}

/** Three hundred lines: a region at a time, but where one was chosen. */
function Regions({ rows, chosen, labels }: LinesProps & { chosen: boolean }) {
  const regions = new Map<string, Line[]>();
  for (const row of rows) {
    const { name } = row.territory.region;
    regions.set(name, [...(regions.get(name) ?? []), row]);
  }
  const byName = [...regions].sort(([one], [other]) => one.localeCompare(other, 'fr'));
  return (
    <section>
      <h2>Département par département</h2>
      {chosen || byName.length < 2 ? (
        <Lines rows={rows} labels={labels} />
      ) : (
        byName.map(([name, lines]) => (
          <Details summary={`${name}\u00a0: ${number(lines.length)} instance${lines.length > 1 ? 's' : ''}`}>
            <Lines rows={lines} labels={labels} region={name} />
          </Details>
        ))
      )}
    </section>
  );
}

function Lines({ rows, labels, region }: LinesProps & { region?: string }) {
  return (
    <Table
      caption={`Instances, ${[region, rows[0]?.year].filter(Boolean).join(', ')}`}
      empty={<Empty>Aucune instance pour ces critères.</Empty>}
      rows={rows}
      columns={[
        { head: 'Département', heads: true, cell: ({ territory }) => `${territory.code} ${territory.name}` },
        { head: 'Instance', cell: ({ body }) => capital(labels.of('BodyKind', body)) },
        { head: 'État', cell: ({ state }) => capital(labels.of('BodyState', state)) },
        { head: 'Depuis le', cell: ({ stateSince }) => (stateSince ? day(stateSince) : '–') },
        { head: 'Mandats pourvus', numeric: true, cell: ({ mandatesFilled }) => number(mandatesFilled) },
        { head: 'Séances tenues', numeric: true, cell: ({ held }) => closed(held) },
        { head: 'Minimum légal', cell: minimumOf },
      ]}
    />
  );
}

function minimumOf({ legalMinimum, legalMinimumMet }: Line): string {
  if (legalMinimum === null) return 'aucun texte';
  if (legalMinimumMet === null) return String(legalMinimum);
  return `${legalMinimum} : ${legalMinimumMet ? 'atteint' : 'non atteint'}`;
}
