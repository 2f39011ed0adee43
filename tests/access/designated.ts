import { localDate, type MandateRow, type World } from './world-rows';

/** By hand (CSS L.114-16-3): an act names this very agent for the restricted formation, and holds on the day of the reading. */
export function isDesignated(world: World, mandate: MandateRow, departement: string): boolean {
  const today = localDate(world.readAt, departement);
  return world.memberships.some(
    (row) =>
      row.mandate_id === mandate.id &&
      row.formation === 'RESTRICTED' &&
      row.act_reference !== null &&
      row.act_date !== null &&
      row.appointed_on <= today &&
      (row.valid_until === null || today < row.valid_until),
  );
}
