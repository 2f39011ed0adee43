import { regions, territories, territoryOf } from '../../../reference/reference-data';
import type { TerritoryReference } from '../../../reference/reference-types';

const regionByCode = new Map(regions.map((region) => [region.code, region]));

export interface TerritoryRow {
  code: string;
  name: string;
  chefLieu: string;
  timeZone: string;
}

/** Public geography: the 101 départements, in the order of the codes. */
export function allTerritories(): TerritoryRow[] {
  return territories.map(territoryRow);
}

export function territoryRow({ code, name, chefLieu, timeZone }: TerritoryReference): TerritoryRow {
  return { code, name, chefLieu, timeZone };
}

export function allRegions() {
  return regions.map(({ code, name }) => ({ code, name }));
}

export function regionOf(departement: string) {
  const code = territoryOf(departement)?.region;
  return code === undefined ? null : (regionByCode.get(code) ?? null);
}
