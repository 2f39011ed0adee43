import { bodyKinds, regions, territories, territoryOf } from '../../reference/reference-data';
import type { BodyKind } from '../../reference/body-types';
import type { TerritoryReference } from '../../reference/reference-types';
import { NONE, totalOf, type Covered } from './coverage.rules';
import type { CoverageRow } from './national.queries';

export interface CoverageFilter {
  year: number;
  body?: BodyKind | null;
  region?: string | null;
}

export interface CoverageView extends Covered {
  territory: { code: string; name: string; chefLieu: string; timeZone: string };
  body: BodyKind;
  year: number;
  stateSince: string | null;
}

/** One line per département and kind, whether or not the body has ever been installed. */
export function coverageLines(rows: readonly CoverageRow[], { year, body, region }: CoverageFilter): CoverageView[] {
  const known = new Map(rows.map((row) => [`${row.departement} ${row.bodyKind}`, row]));
  const kinds = bodyKinds.filter(({ kind }) => !body || kind === body);
  return territories
    .filter((territory) => !region || territory.region === region)
    .flatMap((territory) =>
      kinds.map(({ kind }) => lineOf(territory, kind, year, known.get(`${territory.code} ${kind}`))),
    );
}

function lineOf(
  { code, name, chefLieu, timeZone }: TerritoryReference,
  kind: BodyKind,
  year: number,
  row: CoverageRow | undefined,
): CoverageView {
  const figures = row
    ? {
        mandatesFilled: row.mandates,
        planned: row.planned,
        convened: row.convened,
        held: row.held,
        postponed: row.postponed,
        policyItems: row.policyItems,
      }
    : NONE;
  const legalMinimum = minimumOf(kind, year);
  return {
    territory: { code, name, chefLieu, timeZone },
    body: kind,
    year,
    state: row?.state ?? 'NOT_INSTALLED',
    stateSince: row?.stateSince ?? null,
    ...figures,
    legalMinimum,
    legalMinimumMet: legalMinimum === null ? null : (row?.heldOnPolicy ?? 0) >= legalMinimum,
  };
}

/** By body: the sum of what its formations must hold, at the end of that civil year. */
export function minimumOf(kind: BodyKind, year: number): number | null {
  const rules = bodyKinds.find((body) => body.kind === kind)?.minimumSittings ?? [];
  const date = `${year}-12-31`;
  const inForce = rules.filter(({ from, until }) => from <= date && (until === null || date < until));
  return inForce.length > 0 ? inForce.reduce((total, { minimum }) => total + minimum, 0) : null;
}

export function coverageTotals(rows: readonly CoverageRow[], filter: CoverageFilter, by: 'NATIONAL' | 'REGION') {
  const lines = coverageLines(rows, filter);
  const places = by === 'NATIONAL' ? [null] : regions.filter(({ code }) => !filter.region || code === filter.region);
  const kinds = [...new Set(lines.map(({ body }) => body))];
  return places.flatMap((region) =>
    kinds.map((body) => {
      const counted = lines.filter((line) => line.body === body && (!region || regionCodeOf(line) === region.code));
      return { region, body, year: filter.year, ...totalOf(counted) };
    }),
  );
}

const regionCodeOf = ({ territory }: CoverageView) => territoryOf(territory.code)?.region;
