import { territories } from '../../reference/reference-data';
import { demonstrationVolume, type PathwayVolume } from '../../reference/demonstration-bodies';

export interface Share {
  readonly departement: string;
  readonly cases: number;
}

/** Pathways at the end of 2024: Paris 148 of 903, then Rhône 89, Bouches-du-Rhône 49, Isère and Haute-Garonne 39. */
const LARGEST = ['75', '69', '13', '38', '31'];
const CLASSES: readonly PathwayVolume[] = ['OVER_TWENTY', 'ELEVEN_TO_TWENTY', 'SIX_TO_TEN', 'ONE_TO_FIVE'];
/** A Zipf law whose first rank holds 19 % of the whole, over the 67 départements that had a pathway. */
const SLOPE = 0.95;

/** The 67 départements where somebody is followed, the largest first; the other 34 stay empty or dormant. */
export function activeDepartements(): readonly string[] {
  const codes = territories.map(({ code }) => code).filter((code) => !LARGEST.includes(code));
  return [...LARGEST, ...CLASSES.flatMap((volume) => codes.filter((code) => demonstrationVolume(code) === volume))];
}

/** How many cases each département has. Every active one has at least one when there are enough for that. */
export function sharesOf(cases: number): readonly Share[] {
  const active = activeDepartements();
  const weights = active.map((_, rank) => (rank + 1) ** -SLOPE);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const floor = cases >= active.length ? 1 : 0;
  const free = cases - floor * active.length;
  const counts = weights.map((weight) => floor + Math.floor((free * weight) / total));
  const missing = cases - counts.reduce((sum, count) => sum + count, 0);
  return active.map((departement, rank) => ({ departement, cases: counts[rank]! + (rank < missing ? 1 : 0) }));
}
