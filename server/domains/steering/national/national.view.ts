import { bodyKinds, regions, territories, territoryOf } from '../../../reference/reference-data';
import type { BodyKind } from '../../../reference/body-types';
import type { TerritoryReference } from '../../../reference/reference-types';
import { NONE, totalOf, UNTOLD, type Covered, type Sittings } from './coverage.rules';
import type { CoverageRow, ParquetsRow } from './national.queries';

export interface CoverageFilter {
  year: number;
  /** Whether that civil year is over. */
  over: boolean;
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
export function coverageLines(rows: readonly CoverageRow[], filter: CoverageFilter): CoverageView[] {
  const { body, region } = filter;
  const known = new Map(rows.map((row) => [`${row.departement} ${row.bodyKind}`, row]));
  const kinds = bodyKinds.filter(({ kind }) => !body || kind === body);
  return territories
    .filter((territory) => !region || territory.region === region)
    .flatMap((territory) =>
      kinds.map(({ kind }) => lineOf(territory, kind, filter, known.get(`${territory.code} ${kind}`))),
    );
}

function lineOf(
  { code, name, chefLieu, timeZone }: TerritoryReference,
  kind: BodyKind,
  { year, over }: CoverageFilter,
  row: CoverageRow | undefined,
): CoverageView {
  const sittings = over ? sittingsOf(row ?? NONE) : UNTOLD;
  const legalMinimum = minimumOf(kind, year);
  return {
    territory: { code, name, chefLieu, timeZone },
    body: kind,
    year,
    state: row?.state ?? 'NOT_INSTALLED',
    stateSince: row?.stateSince ?? null,
    mandatesFilled: row?.mandates ?? 0,
    ...sittings,
    legalMinimum,
    legalMinimumMet: legalMinimum === null || sittings.held === null ? null : sittings.held >= legalMinimum,
  };
}

const sittingsOf = ({ planned, convened, held, postponed, policyItems }: Sittings): Sittings => ({
  planned,
  convened,
  held,
  postponed,
  policyItems,
});

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

/** Exact, as every figure about offices: nothing here counts a person. */
export function parquetCoverage(rows: readonly ParquetsRow[], region: string | null) {
  const known = new Map(rows.map((row) => [row.departement, row]));
  const departements = territories
    .filter((territory) => !region || territory.region === region)
    .map(({ code, name, chefLieu, timeZone }) => ({
      territory: { code, name, chefLieu, timeZone },
      parquets: known.get(code)?.parquets ?? 0,
      parquetsWithReferent: known.get(code)?.parquetsWithReferent ?? 0,
    }));
  const sum = (figure: 'parquets' | 'parquetsWithReferent') =>
    departements.reduce((total, line) => total + line[figure], 0);
  return { parquets: sum('parquets'), parquetsWithReferent: sum('parquetsWithReferent'), departements };
}

const regionCodeOf = ({ territory }: CoverageView) => territoryOf(territory.code)?.region;
