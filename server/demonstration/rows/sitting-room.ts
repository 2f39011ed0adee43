import type { Sitting } from '../draw/docket';
import type { Writing } from './writing';

export const NOMINATIVE_MINUTES = 8;
export const POLICY_MINUTES = 20;
const SHORTEST = 120;

/** Where it sits, and for how long. */
export const placeOf = ({ ground }: Writing): string => `Préfecture, salle de réunion, ${ground.chefLieu}`;

export function minutesOf({ items, policyItems }: Sitting): number {
  const needed = items * NOMINATIVE_MINUTES + policyItems * POLICY_MINUTES;
  return Math.max(SHORTEST, Math.ceil(needed / 30) * 30);
}
