import { bodyKinds } from '../../reference/reference-data';
import type { BodyKind, Role } from '../../kernel/words';

/** A mandate that somebody wants to give or end, with the kind of its body. */
export interface GrantedSeat {
  role: Role;
  departement: string | null;
  organisationId: string | null;
  bodyId: string | null;
  bodyKind: BodyKind | null;
  /** Whose mandate it stands in for, if any. */
  standsInForAccount: string | null;
  dated: boolean;
}

export interface Grantor {
  role: Role;
  departementCode: string | null;
  organisationId: string | null;
  bodyId: string | null;
}

type Scope = 'ANYTHING' | 'OWN_BODY' | 'OWN_ORGANISATION';

/** Who gives which role, and within what. A coordinator never gives PARQUET, DPO or ADMIN: only an administrator does. */
export const grantTable: Readonly<Record<string, { scope: Scope; roles: ReadonlySet<string> | 'ALL' }>> = {
  ADMIN: { scope: 'ANYTHING', roles: 'ALL' },
  COORDINATOR: { scope: 'OWN_BODY', roles: seatsOf('PROSTITUTION_EXIT_COMMISSION', ['PARQUET']) },
  CODAF_SECRETARIAT: { scope: 'OWN_BODY', roles: seatsOf('CODAF') },
  COMMITTEE_SECRETARIAT: { scope: 'OWN_BODY', roles: seatsOf('VICTIM_SUPPORT_COMMITTEE') },
  ASSOCIATION_MANAGER: { scope: 'OWN_ORGANISATION', roles: new Set(['ASSOCIATION_CASEWORKER']) },
};

/** What these read could betray an inquiry, or who read what: nobody gives them alone. The database holds to it as well. */
export const takesTwo = (role: Role): boolean => role === 'PARQUET' || role === 'DPO';

/** A secretary or a manager who will be away gives their own role, to a dated stand-in of their own mandate. */
const STAND_IN_OF_SELF = new Set(['COORDINATOR', 'CODAF_SECRETARIAT', 'COMMITTEE_SECRETARIAT', 'ASSOCIATION_MANAGER']);

/** The members of a kind of body, its secretariat apart. */
function seatsOf(kind: BodyKind, never: string[] = []): ReadonlySet<string> {
  const reference = bodyKinds.find((body) => body.kind === kind);
  const seats = (reference?.formations ?? []).flatMap(({ composition }) =>
    composition.map(({ seatRole }) => seatRole as string),
  );
  return new Set(seats.filter((role) => role !== reference?.secretariatRole && !never.includes(role)));
}

/** Does one of these mandates let its holder, this account, give or end that seat? */
export function mayGrant(grantors: readonly Grantor[], accountId: string, seat: GrantedSeat): boolean {
  return grantors.some((grantor) => grantsSeat(grantor, accountId, seat));
}

function grantsSeat(grantor: Grantor, accountId: string, seat: GrantedSeat): boolean {
  const granted = grantTable[grantor.role];
  if (!granted) return false;
  if (granted.scope === 'ANYTHING') return true;
  if (grantor.departementCode === null || grantor.departementCode !== seat.departement) return false;
  const roleAllowed =
    granted.roles === 'ALL' || granted.roles.has(seat.role) || standsInForSelf(grantor, accountId, seat);
  return roleAllowed && withinScope(granted.scope, grantor, seat);
}

function standsInForSelf(grantor: Grantor, accountId: string, seat: GrantedSeat): boolean {
  return (
    STAND_IN_OF_SELF.has(grantor.role) &&
    seat.role === grantor.role &&
    seat.standsInForAccount === accountId &&
    seat.dated
  );
}

function withinScope(scope: Scope, grantor: Grantor, seat: GrantedSeat): boolean {
  if (scope === 'OWN_ORGANISATION')
    return grantor.organisationId !== null && grantor.organisationId === seat.organisationId;
  return grantor.bodyId !== null && grantor.bodyId === seat.bodyId;
}
