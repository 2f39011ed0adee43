import type { Act } from '../../../acts/act';
import { isEmailAddress } from '../../../kernel/email-address';
import { saysSomething } from '../../../kernel/fold-name';
import { addMonths } from '../../../kernel/local-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { bodyKindReference, placesOf } from '../../../reference/reference-data';
import type { BodyKind } from '../../../reference/body-types';
import type { MembershipEntity } from './bodies.entity';
import { requireDesignation } from './designation.rules';
import { appointmentVerdict, sameQualityVerdict, seatVerdict } from './bodies.rules';
import type { Formation, MemberCategory, Role } from '../../../kernel/words';
import type { FoundBody } from './found-body.queries';

export const MANDATE_MONTHS = 36;

type AppointedTo = Pick<FoundBody, 'id' | 'kind'>;

/** What an appointment says of a member, in an act of their own or in one of several. */
export interface Appointment {
  formation: Formation;
  role: Role;
  quality: string;
  voting: boolean;
  category?: MemberCategory | null;
  mandateId?: string | null;
  /** Where a member without an account is summoned; without it, on paper. */
  email?: string | null;
  appointedOn?: string | null;
  validUntil?: string | null;
  actReference?: string | null;
  actDate?: string | null;
}

/** The row of a member who may be appointed: with an account, or on paper. */
export async function requireAppointable(
  act: Act,
  body: AppointedTo,
  input: Appointment,
): Promise<Omit<MembershipEntity, 'id' | 'departementCode'>> {
  const { formation, role, voting, category = null, actDate = null } = input;
  const appointedOn = input.appointedOn ?? act.actor.today;
  const threeYearsOn = addMonths(appointedOn, MANDATE_MONTHS);
  const validUntil = input.validUntil ?? (category && category !== 'EX_OFFICIO' ? threeYearsOn : null);
  checkShape(body.kind, { ...input, validUntil }, appointedOn);
  requireDesignation({ formation, role, actReference: input.actReference, actDate });
  act.apply(seatVerdict(formation, role, appointedOn));
  act.apply(appointmentVerdict(appointedOn, validUntil, threeYearsOn));
  const mandateId = input.mandateId ? await seatedMandate(act, input.mandateId, body.id, role) : null;
  await refuseTwice(act, body, input, mandateId);
  return {
    ...{ bodyId: body.id, formation, role, voting, category, mandateId, appointedOn, validUntil, actDate },
    ...{ quality: input.quality.trim(), actReference: input.actReference?.trim() || null },
    email: mandateId ? null : input.email?.trim() || null,
    ...{ appointedBy: act.actor.accountId, endReason: null, termUntil: null, succeeds: null, version: 1 },
  };
}

type Shape = Pick<Appointment, 'formation' | 'quality' | 'validUntil' | 'email'>;

export function checkShape(kind: BodyKind, input: Shape, appointedOn: string): void {
  const { formations } = bodyKindReference(kind);
  const formation = formations.find(({ code }) => code === input.formation);
  if (!formation) {
    const possible = formations.map(({ code }) => code).join(', ');
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      `Cette instance n'a pas cette formation. Formations possibles : ${possible}.`,
      ['formation'],
    );
  }
  if (!saysSomething(input.quality))
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'Indiquez la qualité du membre, telle que la convocation la portera.', [
      'quality',
    ]);
  if (input.email && !isEmailAddress(input.email.trim()))
    throw Refusal.of(ErrorCode.INVALID_VALUE, "Indiquez l'adresse électronique où le membre est convoqué.", ['email']);
  if (input.validUntil && input.validUntil <= appointedOn) {
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'La fin de la désignation doit venir après son début.', ['validUntil']);
  }
}

/** A member with an account sits under a mandate of this very body and role. */
async function seatedMandate(act: Act, id: string, bodyId: string, role: Role): Promise<string> {
  const uuid = act.uuid(id, 'Mandate', ['mandateId']);
  const [mandate] = await act.tx.query<{ bodyId: string | null; role: Role }>({ text: MANDATE, values: [uuid] });
  if (!mandate) throw Refusal.notFound(['mandateId']);
  if (mandate.bodyId === bodyId && mandate.role === role) return uuid;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    'Ce mandat ne porte pas sur ce siège de cette instance. Accordez-en un pour ce siège.',
    ['mandateId'],
  ).curedBy('grantMandate');
}

/** One account, one seat. On paper, a quality has as many seats as the texts give it: one more is told, then passed over. */
async function refuseTwice(act: Act, body: AppointedTo, input: Appointment, mandateId: string | null): Promise<void> {
  await takeTurn(act.tx, `members ${body.id} ${input.formation}`);
  const quality = input.quality.trim();
  const values = [body.id, input.formation, mandateId, quality];
  const known = await act.tx.query({ text: KNOWN, values });
  if (known.length > 0 && mandateId)
    throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Ce membre siège déjà dans cette formation.', ['mandateId']);
  const seat = compositionOf(body.kind, input.formation).find((named) => named.quality === quality);
  const places = seat ? placesOf(seat, act.actor.departement) : 1;
  act.apply(sameQualityVerdict(known.length >= places));
}

const compositionOf = (kind: BodyKind, formation: Formation) =>
  bodyKindReference(kind).formations.find(({ code }) => code === formation)!.composition;

const MANDATE = `
  select body_id as "bodyId", role from directory.mandate
  where departement_code = access.departement() and id = $1 and revoked_at is null and access.stands(stands_in_for)`;

const KNOWN = `
  select true from directory.membership m
  where m.departement_code = access.departement() and m.body_id = $1::uuid and m.formation = $2
    and (m.valid_until is null or access.today() < m.valid_until)
    and (m.mandate_id = $3::uuid or ($3::uuid is null and m.mandate_id is null and m.quality = $4))`;
