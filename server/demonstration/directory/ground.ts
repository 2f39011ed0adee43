import type { BodyKind, FormationCode } from '../../reference/body-types';
import type { DemonstrationBody } from '../../reference/demonstration-bodies';
import { summoned } from './local-accounts';

export interface LocalBody {
  readonly id: string;
  readonly kind: BodyKind;
  readonly installed: boolean;
  /** Its agenda is kept in another tool. */
  readonly external: boolean;
}

export interface Seat {
  readonly mandateId: string;
  readonly accountId: string;
  readonly role: string;
  readonly body: BodyKind;
  readonly quality: string;
}

export interface LocalTeam {
  readonly id: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly approved: boolean;
  /** Where mail for the person goes: never where the person sleeps. */
  readonly address: string;
}

/** What a département has before any case: the ground on which cases are drawn. */
export interface Ground {
  readonly code: string;
  readonly chefLieu: string;
  readonly drawn: readonly DemonstrationBody[];
  readonly bodies: Readonly<Record<BodyKind, LocalBody>>;
  readonly seats: readonly Seat[];
  readonly teams: readonly LocalTeam[];
  /** Authorities of the restricted formations; the one at the chef-lieu first. */
  readonly parquets: readonly string[];
}

export function seatsOf(ground: Ground, body: BodyKind, formation: FormationCode): readonly Seat[] {
  const roles = summoned[body][formation] ?? [];
  return ground.seats.filter((seat) => seat.body === body && roles.includes(seat.role));
}

export function accountOf(ground: Ground, role: string): string {
  return ground.seats.find((seat) => seat.role === role)!.accountId;
}
