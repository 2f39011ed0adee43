import { settled } from '../../../server/domains/steering/statistics/grain.rules';
import { trienniumLattice, yearLattice } from '../../../server/domains/steering/statistics/lattice';
import type { Lattice } from '../../../server/domains/steering/statistics/lattice.rules';
import type { Edition } from './life';

/** The triennium that is attacked: its three yearly releases and its own. */
export const TRIENNIUM = '2023-2025';
export const YEARS = ['2023', '2024', '2025'] as const;

/** A lattice for each year, and one for all of them where there is one. */
export const editionsOf = (year: Lattice, triennium: Lattice | null): Edition[] => [
  ...YEARS.map((id) => ({ id, years: [id], lattice: year })),
  ...(triennium ? [{ id: TRIENNIUM, years: YEARS, lattice: triennium }] : []),
];

/** At the grain of a country that publishes its first years (grain.rules.ts): what a platform freezes of the worlds of the suite. */
export const yearly: Lattice = settled(yearLattice, null, 1);
export const triennial: Lattice = settled(trienniumLattice, null, YEARS.length);

export const theEditions: readonly Edition[] = editionsOf(yearly, triennial);

export const editionIn = (editions: readonly Edition[], id: string): Edition => editions.find((one) => one.id === id)!;
