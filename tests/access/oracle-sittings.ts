import type { MandateRow, ReferralRow, SessionRow, World } from './world-rows';

/** Sittings that are called, not sealed, and have it on their agenda. */
export function sittingsOf(world: World, referral: ReferralRow): SessionRow[] {
  const live = world.items.filter(
    (row) => row.referral_id === referral.id && row.status !== 'DEFERRED' && row.status !== 'WITHDRAWN',
  );
  return world.sessions.filter(
    (session) =>
      !['PLANNED', 'POSTPONED', 'CANCELLED'].includes(session.status) &&
      !session.sealed_at &&
      session.body_id === referral.body_id &&
      (session.formation === referral.formation || (referral.kind === 'ALERT' && session.formation === 'PLENARY')) &&
      live.some((row) => row.session_id === session.id),
  );
}

/** Convened in person, or standing in for whoever is. */
export function isSummoned(world: World, mandate: MandateRow, session: SessionRow): boolean {
  return world.convocations.some(
    (row) =>
      row.session_id === session.id &&
      (row.mandate_id === mandate.id || (mandate.stands_in_for !== null && row.mandate_id === mandate.stands_in_for)),
  );
}

export const isNamed = (world: World, mandate: MandateRow, session: string): boolean =>
  world.convocations.some((row) => row.session_id === session && row.mandate_id === mandate.id);
