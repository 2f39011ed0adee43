import { isWithin, type LocalDate } from '../kernel/local-date';
import authorityData from './authorities.json';
import bodyData from './bodies.json';
import type {
  BodyKind,
  BodyKindReference,
  FormationCode,
  MinimumSittings,
  OutsideBodyReference,
  SeatReference,
} from './body-types';
import type { AuthorityKind, AuthorityReference, RegionReference, TerritoryReference } from './reference-types';
import territoryData from './territories.json';

export const regions: readonly RegionReference[] = territoryData.regions;
export const territories: readonly TerritoryReference[] = territoryData.departements;
export const authorities = authorityData.authorities as readonly AuthorityReference[];
export const bodyKinds = bodyData.bodies as readonly BodyKindReference[];
export const outsideBodies = bodyData.outsideBodies as readonly OutsideBodyReference[];

const territoryByCode = new Map(territories.map((territory) => [territory.code, territory]));
const bodyByKind = new Map(bodyKinds.map((body) => [body.kind, body]));
const authoritiesByTerritory = groupByTerritory();

/** Null when the code is not one of the 101 départements. */
export function territoryOf(code: string): TerritoryReference | null {
  return territoryByCode.get(code) ?? null;
}

/** The actors of a département, all of them or those of one kind, in the order of the data. */
export function authoritiesOf(departement: string, kind?: AuthorityKind): readonly AuthorityReference[] {
  const all = authoritiesByTerritory.get(departement) ?? [];
  return kind === undefined ? all : all.filter((authority) => authority.kind === kind);
}

export function bodyKindReference(kind: BodyKind): BodyKindReference {
  const found = bodyByKind.get(kind);
  if (found === undefined) throw new Error(`no reference data for the body kind ${kind}`);
  return found;
}

/** How many members the texts give that seat in a département: a seat of each parquet, as many as there are. */
export const placesOf = ({ perParquet, count }: SeatReference, departement: string): number =>
  perParquet ? authoritiesOf(departement, 'PARQUET').length : count;

/** The least number of sittings of a formation in the civil year of that date, or null where none is set. */
export function minimumSittingsOn(kind: BodyKind, formation: FormationCode, on: LocalDate): MinimumSittings | null {
  const rules = bodyKindReference(kind).minimumSittings;
  return rules.find((rule) => rule.formation === formation && isWithin(on, rule.from, rule.until)) ?? null;
}

function groupByTerritory(): Map<string, AuthorityReference[]> {
  const groups = new Map<string, AuthorityReference[]>(territories.map(({ code }) => [code, []]));
  for (const authority of authorities) {
    for (const code of authority.territories) groups.get(code)?.push(authority);
  }
  return groups;
}
