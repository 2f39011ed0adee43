import type { Act } from '../../../acts/act';
import { addMonths } from '../../../kernel/local-date';
import { isEmailAddress } from '../../../kernel/email-address';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { bodyKindReference } from '../../../reference/reference-data';
import type { BodyKind } from '../../../reference/body-types';
import { standingsBefore } from './bodies.access';
import { MembershipEntity } from './bodies.entity';
import { appointmentVerdict, sameQualityVerdict, seatVerdict } from './bodies.rules';
import type { Formation, Role } from '../../../kernel/words';

const MANDATE_MONTHS = 36;

export interface AppointMember {
  bodyId: string;
  formation: Formation;
  role: Role;
  quality: string;
  voting: boolean;
  mandateId?: string;
  email?: string;
  appointedOn?: string;
  validUntil?: string;
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
}

export async function appointMember(act: Act, input: AppointMember): Promise<string> {
  const body = await bodyOf(act, input.bodyId);
  act.require(standingsBefore(act.mandates, body));
  const appointedOn = input.appointedOn ?? act.actor.today;
  checkShape(body.kind, input, appointedOn);
  act.apply(seatVerdict(input.formation, input.role, appointedOn));
  act.apply(appointmentVerdict(appointedOn, input.validUntil ?? null, addMonths(appointedOn, MANDATE_MONTHS)));
  const mandateId = input.mandateId ? await seatedMandate(act, input.mandateId, body.id, input.role) : null;
  await refuseTwice(act, body.id, input, mandateId);
  await act.tx.insert(MembershipEntity, {
    id: act.newId,
    bodyId: body.id,
    formation: input.formation,
    quality: input.quality.trim(),
    role: input.role,
    voting: input.voting,
    mandateId,
    appointedOn,
    validUntil: input.validUntil ?? null,
    appointedBy: act.actor.accountId,
    email: mandateId ? null : input.email?.trim() || null,
  });
  return act.newId;
}

async function bodyOf(act: Act, id: string): Promise<{ id: string; kind: BodyKind }> {
  const values = [act.uuid(id, 'Body', ['bodyId'])];
  const [body] = await act.tx.query<{ id: string; kind: BodyKind }>({ text: BODY, values });
  if (!body) throw Refusal.notFound(['bodyId']);
  return body;
}

function checkShape(kind: BodyKind, input: AppointMember, appointedOn: string): void {
  const { formations } = bodyKindReference(kind as BodyKind);
  const formation = formations.find(({ code }) => code === input.formation);
  if (!formation) {
    const possible = formations.map(({ code }) => code).join(', ');
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      `Cette instance n'a pas cette formation. Formations possibles : ${possible}.`,
      ['formation'],
    );
  }
  if (!input.quality.trim())
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

/** One account, one seat. On paper, several members may have one quality (two associations): told, then passed over. */
async function refuseTwice(act: Act, bodyId: string, input: AppointMember, mandateId: string | null): Promise<void> {
  await takeTurn(act.tx, `members ${bodyId} ${input.formation}`);
  const values = [bodyId, input.formation, mandateId, input.quality.trim()];
  const [known] = await act.tx.query({ text: KNOWN, values });
  if (known && mandateId)
    throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Ce membre siège déjà dans cette formation.', ['mandateId']);
  act.apply(sameQualityVerdict(known !== undefined));
}

const BODY = `select id, kind from directory.body where departement_code = access.departement() and id = $1`;

const MANDATE = `
  select body_id as "bodyId", role from directory.mandate
  where departement_code = access.departement() and id = $1 and revoked_at is null and access.stands(stands_in_for)`;

const KNOWN = `
  select true from directory.membership m
  where m.departement_code = access.departement() and m.body_id = $1::uuid and m.formation = $2
    and (m.valid_until is null or access.today() < m.valid_until)
    and (m.mandate_id = $3::uuid or ($3::uuid is null and m.mandate_id is null and m.quality = $4))`;
