import type { AppointMemberInput } from '../../../../schema/directory-acts.types';
import type { Act } from '../../../acts/act';
import { addMonths } from '../../../kernel/local-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { bodyKindReference } from '../../../reference/reference-data';
import type { BodyKind } from '../../../reference/body-types';
import { MembershipEntity } from './bodies.entity';
import { appointmentVerdict, sameQualityVerdict, seatVerdict } from './bodies.rules';
import type { Role } from '../../../kernel/words';
import type { FoundBody } from './found-body.queries';

const MANDATE_MONTHS = 36;

/** The row of a member who may be appointed: with an account, or on paper. */
export async function requireAppointable(
  act: Act,
  body: FoundBody,
  input: AppointMemberInput,
): Promise<Omit<MembershipEntity, 'id' | 'departementCode'>> {
  const appointedOn = input.appointedOn ?? act.actor.today;
  checkShape(body.kind, input, appointedOn);
  act.apply(seatVerdict(input.formation, input.role, appointedOn));
  act.apply(appointmentVerdict(appointedOn, input.validUntil ?? null, addMonths(appointedOn, MANDATE_MONTHS)));
  const mandateId = input.mandateId ? await seatedMandate(act, input.mandateId, body.id, input.role) : null;
  await refuseTwice(act, body.id, input, mandateId);
  return {
    bodyId: body.id,
    formation: input.formation,
    quality: input.quality.trim(),
    role: input.role,
    voting: input.voting,
    mandateId,
    appointedOn,
    validUntil: input.validUntil ?? null,
    appointedBy: act.actor.accountId,
  };
}

function checkShape(kind: BodyKind, input: AppointMemberInput, appointedOn: string): void {
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
  if (!input.quality.trim())
    throw Refusal.of(ErrorCode.MISSING_VALUE, 'Indiquez la qualité du membre, telle que la convocation la portera.', [
      'quality',
    ]);
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
async function refuseTwice(act: Act, bodyId: string, input: AppointMemberInput, mandateId: string | null): Promise<void> {
  await takeTurn(act.tx, `members ${bodyId} ${input.formation}`);
  const values = [bodyId, input.formation, mandateId, input.quality.trim()];
  const [known] = await act.tx.query({ text: KNOWN, values });
  if (known && mandateId)
    throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Ce membre siège déjà dans cette formation.', ['mandateId']);
  act.apply(sameQualityVerdict(known !== undefined));
}

const MANDATE = `
  select body_id as "bodyId", role from directory.mandate
  where departement_code = access.departement() and id = $1 and revoked_at is null and access.stands(stands_in_for)`;

const KNOWN = `
  select true from directory.membership m
  where m.departement_code = access.departement() and m.body_id = $1::uuid and m.formation = $2
    and (m.valid_until is null or access.today() < m.valid_until)
    and (m.mandate_id = $3::uuid or ($3::uuid is null and m.mandate_id is null and m.quality = $4))`;
