import type { Rights } from '../../../acts/right';
import { ADMIN, EVERYBODY, MANAGER, SECRETARIATS } from '../../../acts/roles';
import { bodyKinds } from '../../../reference/reference-data';
import type { BodyKind, Role } from '../../../kernel/words';
import { givingRules, SECOND_PERSONS, type Giver } from './giving.rules';

const GIVING = [...ADMIN, ...SECRETARIATS, ...MANAGER];
const NOT_GIVEN =
  "Vous ne pouvez pas donner ce mandat : adressez-vous au secrétariat de l'instance, à la responsable de " +
  "l'association ou à l'administrateur.";
const NOT_ENDED = "Vous ne pouvez pas révoquer ce mandat : adressez-vous à qui l'a donné, ou à l'administrateur.";

/** Who gives which mandate is a page of its own (docs/mandates.md): here, who may give, answer or end any at all. */
export const directoryRights = {
  registerOrganisation: { MANDATED: [...ADMIN, 'COORDINATOR'] },
  recordApproval: { MANDATED: [...ADMIN, 'COORDINATOR', 'PREFECTURE'] },
  grantMandate: { GIVER: GIVING, otherwise: NOT_GIVEN, inPerson: true },
  revokeMandate: { GIVER: GIVING, ONESELF: GIVING, otherwise: NOT_ENDED, inPerson: true },
  deactivateAccount: { MANDATED: ADMIN, inPerson: true },
  proposeMandate: { GIVER: [...ADMIN, ...SECRETARIATS], otherwise: NOT_GIVEN, inPerson: true },
  approveMandate: {
    SECOND_PERSON: SECOND_PERSONS,
    otherwise: 'Ce mandat s’approuve par un administrateur ou une autorité de son département.',
    inPerson: true,
  },
  declineMandateProposal: { GIVER: GIVING, SECOND_PERSON: SECOND_PERSONS, inPerson: true },
  answerInvitation: { ONESELF: EVERYBODY, anywhere: true, withoutMandate: true, inPerson: true },
} as const satisfies Rights;

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

/** How one may give a mandate: alone, by proposing it to a second person, or not at all. */
export type Manner = 'ALONE' | 'BY_TWO' | null;

/** Which seats each secretariat has. The coordinator never has the parquet's. */
const seats: Partial<Record<Role, ReadonlySet<string>>> = {
  COORDINATOR: seatsOf('PROSTITUTION_EXIT_COMMISSION', ['PARQUET']),
  CODAF_SECRETARIAT: seatsOf('CODAF'),
  COMMITTEE_SECRETARIAT: seatsOf('VICTIM_SUPPORT_COMMITTEE'),
};

/** Roles that give something to somebody. */
export const grantors: ReadonlySet<Role> = new Set(['ADMIN', 'ASSOCIATION_MANAGER', ...Object.keys(seats)] as Role[]);

/** The members of a kind of body, its secretariat apart. */
function seatsOf(kind: BodyKind, never: string[] = []): ReadonlySet<string> {
  const reference = bodyKinds.find((body) => body.kind === kind);
  const roles = (reference?.formations ?? []).flatMap(({ composition }) =>
    composition.map(({ seatRole }) => seatRole as string),
  );
  return new Set(roles.filter((role) => role !== reference?.secretariatRole && !never.includes(role)));
}

/** How may the holder of these mandates, this account, give that seat? Alone if any of them allows it. */
export function mannerOf(held: readonly Grantor[], accountId: string, seat: GrantedSeat): Manner {
  const { alone, byTwo } = givingRules[seat.role];
  const givers = held.map((grantor) => giverOf(grantor, accountId, seat));
  const among = (list: readonly Giver[]) => givers.some((giver) => giver !== null && list.includes(giver));
  return among(alone) ? 'ALONE' : among(byTwo) ? 'BY_TWO' : null;
}

/** Whoever may give a mandate may end it, and an administrator any: closing is never harder than opening. */
export const mayEnd = (held: readonly Grantor[], accountId: string, seat: GrantedSeat): boolean =>
  held.some(({ role }) => role === 'ADMIN') || mannerOf(held, accountId, seat) !== null;

/** May one of these mandates make its holder the second person of what is proposed there? */
export const maySecond = (held: readonly Grantor[], departement: string | null): boolean =>
  held.some(
    ({ role, departementCode }) =>
      SECOND_PERSONS.includes(role) && (role === 'ADMIN' || (departement !== null && departementCode === departement)),
  );

/** What a grantor is to a seat. */
function giverOf(grantor: Grantor, accountId: string, seat: GrantedSeat): Giver | null {
  if (grantor.role === 'ADMIN') return 'ADMIN';
  if (grantor.departementCode === null || grantor.departementCode !== seat.departement) return null;
  if (grantor.role === 'ASSOCIATION_MANAGER')
    return grantor.organisationId !== null && grantor.organisationId === seat.organisationId ? 'OWN_ASSOCIATION' : null;
  const ofBody = seats[grantor.role];
  if (!ofBody || grantor.bodyId === null || grantor.bodyId !== seat.bodyId) return null;
  if (ofBody.has(seat.role)) return 'OWN_SECRETARIAT';
  return seat.role === grantor.role && seat.standsInForAccount === accountId && seat.dated ? 'PRINCIPAL' : null;
}
